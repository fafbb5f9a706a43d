import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { Memory } from './memory.ts'

const run = promisify(execFile)

/** Longest answer of git that is read, in bytes: some hundred thousand changed files. */
const MOST_BYTES = 64_000_000

/** When a file was first and last committed, as ISO 8601 in UTC. */
export interface FileDates {
  readonly first: string
  readonly last: string
}

/** What git knows of a folder's files, by their path from the project's root, its letters composed. */
export interface History {
  readonly files: ReadonlyMap<string, FileDates>
  /** Whether the clone holds only the newest commits, so that git can't tell when a file began. No file has dates then. */
  readonly isShallow: boolean
}

const NOTHING: History = { files: new Map(), isShallow: false }

/**
 * Ask git when the files of folders were committed, renames followed. Without git, or outside a repository, nothing is known.
 * While no commit is added, what was told is remembered.
 */
export async function readHistory(
  root: string,
  folders: readonly string[],
  memory = new Memory(),
): Promise<History> {
  // To start a process that says so takes longer than to read a small site.
  if (!mayBeInRepository(resolve(root))) return NOTHING
  const git = async (...args: string[]): Promise<string> => {
    const { stdout } = await run('git', ['-C', root, ...args], { maxBuffer: MOST_BYTES })
    return stdout
  }
  let log: string
  let head: string
  try {
    head = await git('rev-parse', '--is-shallow-repository', 'HEAD')
    if (head.startsWith('true')) return { ...NOTHING, isShallow: true }
    const known = memory.known<History>('history', [head])
    if (known) return known
    log = await git('log', '-z', '--relative', '-M', '--name-status', '--format=%x01%aI', '--', ...folders)
  } catch {
    // No git, no repository, or no commit yet: all of them mean that there is no history to ask.
    return NOTHING
  }
  return memory.keep('history', [head], { files: datesIn(log), isShallow: false })
}

/** Tell whether git could find a repository from a folder: in it or above it, or where the environment says. */
function mayBeInRepository(folder: string): boolean {
  if (process.env['GIT_DIR'] !== undefined || existsSync(join(folder, '.git'))) return true
  const above = dirname(folder)
  return above !== folder && mayBeInRepository(above)
}

/** Read `git log -z --name-status`, newest commit first. */
export function datesIn(log: string): Map<string, FileDates> {
  const files = new Map<string, FileDates>()
  // What a file of an older commit is called today.
  const today = new Map<string, string>()
  for (const commit of log.split('\u0001').slice(1)) {
    const [date = '', ...rest] = commit.split('\0').map((part) => part.trim())
    const parts = rest.filter((part) => part !== '').map((part) => part.normalize('NFC'))
    const when = new Date(date).toISOString()
    for (let at = 0; at < parts.length; ) {
      const status = parts[at] ?? ''
      const isMoved = /^[RC]/.test(status)
      const before = parts[at + 1] ?? ''
      const after = isMoved ? (parts[at + 2] ?? '') : before
      at += isMoved ? 3 : 2
      const name = today.get(after) ?? after
      if (status.startsWith('R')) today.set(before, name)
      const known = files.get(name)
      files.set(name, {
        first: known && known.first < when ? known.first : when,
        last: known && known.last > when ? known.last : when,
      })
    }
  }
  return files
}
