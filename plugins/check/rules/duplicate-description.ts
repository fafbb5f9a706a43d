import { placeOfKey } from '../../article/place-of.ts'
import type { Rule } from '../rule.ts'

/**
 * Two pages with the same description look like one in search results, and one of them is left out. It mostly comes of
 * beginning a text as a copy of another. Say what this text gives that the other does not.
 *
 * ```md wrong
 * ---
 * title: Store bikes in winter
 * description: What to do with twenty bikes when nobody rides them, from the workshop that looks after them.
 * ^
 * ---
 * ```
 *
 * ```md beside articles/en/bikes-on-holiday.md
 * ---
 * title: Bikes on holiday
 * description: What to do with twenty bikes when nobody rides them, from the workshop that looks after them.
 * ---
 * ```
 *
 * ```md right
 * ---
 * title: Store bikes in winter
 * description: Where to put twenty bikes from November to March, and what to do with each before you close the door.
 * ---
 * ```
 *
 * ```md beside articles/en/bikes-on-holiday.md
 * ---
 * title: Bikes on holiday
 * description: What to do with twenty bikes when nobody rides them, from the workshop that looks after them.
 * ---
 * ```
 */
export const duplicateDescription: Rule = {
  summary: 'Two texts with the same description',
  severity: 'warning',

  find: ({ texts }) => {
    const first = new Map<string, string>()
    return texts.flatMap((article) => {
      const { description } = article.said
      if (!description) return []
      const key = `${article.lang.value}:${description.normalize('NFC').toLowerCase()}`
      const twin = first.get(key)
      if (twin === undefined) {
        first.set(key, article.file)
        return []
      }
      const message = `found the description of ${twin} again; say what this text gives that the other does not`
      return [{ ...placeOfKey(article, 'description'), message }]
    })
  },
}
