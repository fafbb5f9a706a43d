import type { Article } from '../../article/article.ts'
import { missingGlyphs } from '../../draw/letters/missing.ts'
import { siteTokens } from '../../draw/site-tokens.ts'
import type { Library } from '../../library/library.ts'
import type { Worded } from '../letter-findings.ts'
import { blockOf } from '../letter-findings.ts'
import { cardTitle } from './kinds/card.ts'

/** Give what the card of a text in another language would say, for a look at its letters. */
export function titleOf(library: Library, text: Article): Worded {
  const title = cardTitle(text)
  const theme = siteTokens(library.config.theme, 'light')
  return {
    subject: { kind: 'article', id: text.id },
    from: [title],
    shown: title.text,
    lang: text.lang.value,
    theme,
  }
}

/** List the texts in other languages whose titles can be drawn: some installed font has all of their letters. */
export function drawableTexts(library: Library): readonly Article[] {
  return library.foreign.filter((text) => {
    const { shown, lang, theme } = titleOf(library, text)
    return missingGlyphs([blockOf(shown, lang)], theme.fonts).length === 0
  })
}
