import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { filesIn } from '../folders.ts'

/** A command that somebody who reads is told to run, and where. */
export interface Documented {
  readonly command: string
  /** `file:line` */
  readonly place: string
}

/** The project's folder. */
export const PROJECT = fileURLToPath(new URL('../..', import.meta.url))

/** Collect the commands of the README, of CONTRIBUTING and of all pages of the example site, each where it stands first. */
export async function documentedCommands(): Promise<Documented[]> {
  const pages = (await filesIn(join(PROJECT, 'content/pages'))).filter((path) => path.endsWith('.md'))
  const files = ['README.md', 'CONTRIBUTING.md', ...pages.map((path) => `content/pages/${path}`)]
  const found = await Promise.all(
    files.map(async (file) => commandsIn(file, await readFile(join(PROJECT, file), 'utf8'))),
  )
  return found
    .flat()
    .filter(({ command }, at, all) => at === all.findIndex((each) => each.command === command))
}

/** Collect the lines of blocks in `sh`, each of several commands by itself, and what stands as code in a line and begins with `npx` or `npm`. */
export function commandsIn(file: string, text: string): Documented[] {
  let fence = ''
  let isShell = false
  return text.split('\n').flatMap((line, at) => {
    const place = `${file}:${at + 1}`
    const [, marks, language] = /^\s*(`{3,})(\w*)[^`]*$/.exec(line) ?? []
    if (marks !== undefined && (fence === '' || marks === fence)) {
      isShell = fence === '' && language === 'sh'
      fence = fence === '' ? marks : ''
      return []
    }
    const inline = [...line.matchAll(/`(np[xm] [^`]+)`/g)].map(([, command = '']) => command)
    const commands = isShell ? line.replace(/(?:^|\s+)#.*$/, '').split('&&') : fence === '' ? inline : []
    return commands.flatMap((command) => (command.trim() === '' ? [] : { command: command.trim(), place }))
  })
}
