import { posix } from 'node:path'
import { digestOf } from '../../asset.ts'
import { type Diagnostic, START } from '../../source/diagnostic.ts'
import { type Migration, NOTHING } from '../migration.ts'
import { THEME_FILES } from './theme-files.ts'

/** What a file names beside itself. */
const NAMED = /(?:from|import|url\()\s*\(?\s*['"]?(\.{1,2}\/[^'"\n)]+)/g
/** What a name may leave out at its end. */
const ENDINGS = ['', '.ts', '.astro', '/index.ts']

/** In 0.1 the pages of the site, and all that they are made of, stood in `src/`; `theme()` brings them. */
export const copiedTheme: Migration = {
  from: '0.1',

  find({ files, config }) {
    const own = [...files.keys()].filter((file) => file.startsWith('src/'))
    const ours = own.filter((file) => Object.hasOwn(THEME_FILES, file))
    const same = new Set(ours.filter((file) => isSame(file, files.get(file) ?? '')))
    // Files of a site of today may have the same names, and a copy of today's project is the theme itself.
    if (same.size === 0 || files.has('src/routes/home.astro')) return NOTHING
    const tell = (file: string, severity: Diagnostic['severity'], message: string): Diagnostic => ({
      ...{ file, ...START, rule: 'copied-theme', severity, message },
    })
    const changed = ours
      .filter((file) => !same.has(file))
      .map((file) => tell(file, 'warning', adviceFor(file)))
    const needed = reachedFrom(
      own.filter((file) => !same.has(file)),
      files,
    )
    const [first, ...others] = ours.filter((file) => !needed.has(file))
    if (first === undefined) return { changes: new Map(), told: changed }
    const count = others.length === 0 ? 'a file' : `${others.length + 1} files`
    if (!/\btheme\(/.test(files.get(config) ?? '')) {
      const message = `found ${count} of the theme of 0.1, unchanged; add theme: theme() to the options of perennial(), and upgrade again`
      return { changes: new Map(), told: [tell(first, 'warning', message), ...changed] }
    }
    const message = `found ${count} of the theme of 0.1, unchanged: to delete, since theme() brings its own`
    return {
      changes: new Map([first, ...others].map((file) => [file, undefined])),
      told: [tell(first, 'hint', message), ...changed],
    }
  },
}

/** Tell whether a file is as it came; the ends of lines are git's. */
function isSame(file: string, text: string): boolean {
  return digestOf(text.replaceAll('\r\n', '\n')) === THEME_FILES[file]
}

function adviceFor(file: string): string {
  const name = posix.basename(file, '.astro')
  if (file.startsWith('src/pages/'))
    return "found a page of 0.1 with changes of your own; it stays in the place of the theme's, or delete it"
  if (/^src\/(?:components|layouts)\/.*\.astro$/.test(file))
    return `found changes of your own; write theme({ components: { ${name}: './${file}' } }) to use it in the place of the theme's, or delete it`
  return 'found changes of your own; no page of the theme uses this file, so delete it where your own pages do not either'
}

/** Find all files that some files need: what they name, what that names, and so on, with themselves. */
function reachedFrom(start: readonly string[], files: ReadonlyMap<string, string>): Set<string> {
  const reached = new Set(start)
  for (const file of reached)
    for (const [, name = ''] of (files.get(file) ?? '').matchAll(NAMED)) {
      const path = posix.join(posix.dirname(file), name)
      const found = ENDINGS.map((ending) => path + ending).find((each) => files.has(each))
      if (found !== undefined) reached.add(found)
    }
  return reached
}
