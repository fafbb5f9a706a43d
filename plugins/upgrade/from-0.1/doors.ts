import type { Diagnostic } from '../../source/diagnostic.ts'
import { placeAt } from '../../source/places.ts'
import type { Migration } from '../migration.ts'
import { OLD_TOOLKIT } from './old-config.ts'

/** What pages imported from in 0.1, and import from now. */
const DOORS: Readonly<Record<string, string>> = {
  'virtual:perennial': 'perennial:site',
  'virtual:perennial/theme.css': 'perennial:theme.css',
}
/** A module as code names it: `from '…'`, `import '…'` or `import('…')`. */
const NAMED = /(\b(?:from|import|module)\s*\(?\s*)(['"])([^'"\n]+)\2/g
/** What stands deeper in the toolkit, which has no door to it. */
const INSIDE = /^\.{1,2}\/(?:.*\/)?plugins\//

/** The doors of the toolkit had other names, and its types came from the project itself. */
export const doors: Migration = {
  from: '0.1',

  find({ files }) {
    const changes = new Map<string, string>()
    const told: Diagnostic[] = []
    for (const [file, text] of files) {
      if (!file.startsWith('src/')) continue
      const after = text.replace(NAMED, (whole, before: string, quote: string, name: string, at: number) => {
        const door = OLD_TOOLKIT.test(name) ? 'astro-perennial' : DOORS[name]
        const place = { file, ...placeAt(text, at + before.length), rule: 'doors' }
        if (door !== undefined) {
          told.push({ ...place, severity: 'hint', message: `found ${name}; it is ${door} now` })
          return `${before}${quote}${door}${quote}`
        }
        if (INSIDE.test(name)) {
          const message = `found ${name}, which the package has no door to; do without it`
          told.push({ ...place, severity: 'warning', message })
        }
        return whole
      })
      if (after !== text) changes.set(file, after)
    }
    return { changes, told }
  },
}
