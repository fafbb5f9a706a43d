import { fstatSync } from 'node:fs'
import { plainLine, plainLines } from '../source/plain-line.ts'

/** Write lines to standard output as people may read them, whatever a file or a text put into them. */
export function say(text: string): void {
  process.stdout.write(plainLines(text))
}

/** Write lines to standard error as people may read them. */
export function sayAside(text: string): void {
  process.stderr.write(plainLines(text))
}

/** Write commands for a code host to standard output, a line each, whose parts are escaped already. */
export function sayCommands(text: string): void {
  process.stdout.write(text)
}

/**
 * Write a diff to standard output. Into a file it goes as it is, or it could not be applied; to a terminal, or a program
 * that may be a code host, as people may read it, with its tabs and line ends.
 */
export function sayDiff(diff: string): void {
  const shown = (line: string): string => {
    const [text = '', end = ''] = /^(.*?)(\r?)$/s.exec(line)?.slice(1) ?? []
    return text.split('\t').map(plainLine).join('\t') + end
  }
  process.stdout.write(goesToFile() ? diff : diff.split('\n').map(shown).join('\n'))
}

function goesToFile(): boolean {
  try {
    return fstatSync(process.stdout.fd).isFile()
  } catch {
    // Whoever started us closed it: nobody reads.
    return false
  }
}
