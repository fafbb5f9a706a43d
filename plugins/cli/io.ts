/** Something that a command line writes to: an output of a process, or whatever a test listens with. */
export interface Outlet {
  write(text: string): unknown
  /** Whether it is a terminal, whose lines can change. */
  readonly isTTY?: boolean
  /** Its number among the open files of the process, where it has one. */
  readonly fd?: number
}

/** Something that a command line reads from. */
export type Inlet = NodeJS.ReadableStream & { readonly isTTY?: boolean }

/** All that a command line has of the world around it; `bin.js` hands over what the process has. */
export interface Io {
  readonly stdout: Outlet
  readonly stderr: Outlet
  /** What somebody types, where anybody is asked. */
  readonly stdin?: Inlet
  /** The folder that it stands in: an absolute path. */
  readonly cwd: string
  readonly env: Readonly<NodeJS.ProcessEnv>
}
