import type { Inlet, Io } from '../cli/io.ts'

/** All that this command line has of the world around it; `bin.js` hands over what the process has. */
export interface CreateIo extends Pick<Io, 'stdout' | 'stderr' | 'cwd'> {
  /** What the machine speaks, such as `da-DK`. */
  readonly locale: string
  readonly stdin: Inlet
}
