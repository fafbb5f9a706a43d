import { constants } from 'node:os'
import { PerennialError } from '../errors.ts'

const NO_SPACE = 'Free some space there.'
const NOT_OURS = 'Give the user who builds the right to it.'
const IN_THE_WAY = 'Delete or rename what stands there.'
const IMMOVABLE =
  'Mount the folder above it instead, or build into a folder inside it: `outDir` in the configuration of Astro.'

/** What the system's faults mean, and what helps. */
const FAULTS: Readonly<Record<string, readonly [string, string]>> = {
  ENOSPC: ['no space is left on the disk', NO_SPACE],
  EDQUOT: ['your share of the disk is used up', NO_SPACE],
  EACCES: ['no right to it', NOT_OURS],
  EPERM: ['no right to it', NOT_OURS],
  EROFS: ['the disk can only be read', 'Mount it so that it can be written to.'],
  EBUSY: ['a mount point, or open in another program', IMMOVABLE],
  EXDEV: [
    'a mount point, or part of the image of a container',
    `Delete it if it came with an image. ${IMMOVABLE}`,
  ],
  ENOTDIR: ['a file stands where a folder should be', IN_THE_WAY],
  EEXIST: ['something else stands there', IN_THE_WAY],
  EISDIR: ['a folder stands where a file should be', IN_THE_WAY],
  ELOOP: ['links that lead in a circle', 'Point the link at a folder.'],
  EIO: ['the disk could not be read or written', 'See whether the disk is sound.'],
}

/**
 * Say what the system refused, and what to do: `what` is a sentence without its end, such as `The page can't be written`;
 * `after` ends the advice. What is no fault of the system comes back as it is.
 */
export function systemFault(thrown: unknown, what: string, after = 'Then build again.'): unknown {
  const code = codeOf(thrown as NodeJS.ErrnoException)
  const fault = FAULTS[code ?? '']
  if (!fault) return thrown
  const { path } = thrown as NodeJS.ErrnoException
  const [words, advice] = fault
  return new PerennialError(
    `${what}: ${words} (${path === undefined ? code : `${code}, ${path}`}).`,
    `${advice} ${after}`,
  )
}

/** The system's word for a fault. Those of the bundler, which is written in Rust, carry its number in their text alone. */
function codeOf({ code, message }: NodeJS.ErrnoException): string | undefined {
  const number = Number(/\(os error (\d+)\)/.exec(message)?.[1])
  return Object.entries(constants.errno).find(([, value]) => value === number)?.[0] ?? code
}
