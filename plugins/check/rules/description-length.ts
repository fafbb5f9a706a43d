import { placeOfKey } from '../../article/place-of.ts'
import type { Rule } from '../rule.ts'

/** What search engines show of a description on a wide screen before they cut it, in characters (Google, about 920 pixels). */
const LONGEST = 160
/** Half of what a phone shows of a mail's preheader (90 characters): below it, other text fills the line. */
const SHORTEST = 45

/**
 * The description is the line below the title in search results, on link previews and in mails. Beyond 160 characters
 * search engines cut it; below 45 it fills half a line, and they choose another text instead. One or two whole sentences
 * that say what the reader gets do best. Without a description, the opening of the text is taken.
 *
 * ```md wrong
 * ---
 * title: Store bikes in winter
 * description: All about winter.
 * ^
 * ---
 * ```
 *
 * ```md right
 * ---
 * title: Store bikes in winter
 * description: Clean the chain, let some air out of the tyres, and hang the bike up. Here is how, and why.
 * ---
 * ```
 */
export const descriptionLength: Rule = {
  summary: 'Descriptions that search results and mails cut short, or that say too little',
  severity: 'hint',

  find: ({ articles, pages }) =>
    [...articles, ...pages].flatMap((article) => {
      const { description } = article.said
      if (!description) return []
      const length = [...description].length
      if (length >= SHORTEST && length <= LONGEST) return []
      const wanted =
        length > LONGEST ? `at most ${LONGEST}; shorten it` : `at least ${SHORTEST}; say what the reader gets`
      const message = `found a description of ${length} characters, expected ${wanted}`
      return [{ ...placeOfKey(article, 'description'), message }]
    }),
}
