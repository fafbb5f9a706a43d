import { DESIGNS } from '../../channels/cards/designs/designs.ts'
import type { CardInputs, CardsInputs } from '../../channels/cards/inputs.ts'
import { layOut } from '../../draw/lay-out.ts'
import { START } from '../../source/diagnostic.ts'
import type { Finding, Rule } from '../rule.ts'

/** Shorter texts fit every card of every design, at the smallest size that it has; most are not laid out for that. */
const NEVER_CUT = 140

/**
 * Words are set smaller until they fit their card, but never so small that nobody could read them: what is still too long
 * ends in an ellipsis, and what it promised stands behind it. Give the card a shorter title.
 *
 * ```md wrong
 * ---
 * title: A heading that tells the whole of a story before it has begun, with all that came of it, who was there, what they said of it afterwards, and why in the end everybody went home again as if nothing at all had happened on that day in the middle of a long summer
 * ^
 * cards:
 *   design: photo
 * ---
 * ```
 *
 * ```md right
 * ---
 * title: A heading that tells the whole of a story before it has begun, with all that came of it, who was there, what they said of it afterwards, and why in the end everybody went home again as if nothing at all had happened on that day in the middle of a long summer
 * cards:
 *   design: photo
 *   title: Why everybody went home
 * ---
 * ```
 */
export const cardCut: Rule = {
  summary: 'Words that are too long for a card, and end in an ellipsis there',
  severity: 'warning',

  find(library, plan) {
    const articles = new Map(library.articles.map((article) => [article.file, article]))
    const findings = new Map<string, Finding>()
    for (const { channel, output } of plan) {
      const inputs = output.inputs as CardsInputs
      if (channel !== 'cards' || inputs.kind !== 'card') continue
      const shown = cutIn(inputs)
      if (shown === undefined) continue
      const [from] = output.about.from ?? []
      const { file = '' } = from ?? {}
      const article = articles.get(file)
      const isTitle = article !== undefined && from?.line === article.titlePlace.line
      const place = isTitle ? article.titlePlace : { ...START, ...(from && { line: from.line }) }
      findings.set(`${file} ${place.line}`, {
        ...place,
        file,
        message: `found words too long for a card, where they end with "${shown}"; ${isTitle ? 'say a shorter title under cards.title' : 'make them shorter'}`,
      })
    }
    return [...findings.values()]
  },
}

/** Give the last words that are seen of what is cut. */
function cutIn({ design: choice, content, format, theme, mode }: CardInputs): string | undefined {
  if (content.title.length + content.text.length <= NEVER_CUT) return undefined
  // A design of the site's own is known only when it draws.
  const design = typeof choice === 'string' ? DESIGNS[choice] : undefined
  if (!design) return undefined
  const { colours, fonts } = theme
  const laid = layOut(design(content, format, { mode, colours, fonts })).blocks
  const cut = laid.find((block) => block.cut && block.lines.length > 0)
  return cut?.lines.at(-1)?.text.split(' ').slice(-3).join(' ')
}
