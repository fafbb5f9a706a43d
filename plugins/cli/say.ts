import { fstatSync } from 'node:fs'
import { plainLine, plainLines } from '../source/plain-line.ts'
import type { Io, Outlet } from './io.ts'

/** Write lines to standard output as people may read them, whatever a file or a text put into them. */
export function say(io: Pick<Io, 'stdout'>, text: string): void {
  io.stdout.write(plainLines(text))
}

/** Write lines to standard error as people may read them. */
export function sayAside(io: Pick<Io, 'stderr'>, text: string): void {
  io.stderr.write(plainLines(text))
}

/** Write commands for a code host to standard output, a line each, whose parts are escaped already. */
export function sayCommands(io: Io, text: string): void {
  io.stdout.write(text)
}

/**
 * Write a diff to standard output. Into a file it goes as it is, or it could not be applied; to a terminal, or a program
 * that may be a code host, as people may read it, with its tabs and line ends.
 */
export function sayDiff(io: Io, diff: string): void {
  const shown = (line: string): string => {
    const [text = '', end = ''] = /^(.*?)(\r?)$/s.exec(line)?.slice(1) ?? []
    return text.split('\t').map(plainLine).join('\t') + end
  }
  io.stdout.write(isFile(io.stdout) ? diff : diff.split('\n').map(shown).join('\n'))
}

function isFile({ fd }: Outlet): boolean {
  if (fd === undefined) return false
  try {
    return fstatSync(fd).isFile()
  } catch {
    // Whoever started us closed it: nobody reads.
    return false
  }
}
