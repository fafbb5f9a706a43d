import { layOut } from '../../../draw/lay-out.ts'
import { filesOf } from '../../../library/subject.ts'
import type { Finding } from '../../../rule.ts'
import { START } from '../../../source/diagnostic.ts'
import { DESIGNS } from '../designs/designs.ts'
import { FORMATS } from '../formats.ts'
import type { CardInputs } from '../inputs.ts'
import type { CardRule } from './card-rule.ts'

/**
 * Shorter texts in common letters fit every card of our formats in every design, at the smallest size that it has; most are
 * not laid out for that.
 */
const NEVER_CUT = 140
const COMMON_LETTERS = /^[\x20-\u017f\u2000-\u206f\u20ac]*$/
/** Words that a message names of a text that is left out. */
const MOST_NAMED = 5

/**
 * Words are set smaller until they fit their card, but never so small that nobody could read them: what is still too long
 * ends in an ellipsis, and what it promised stands behind it. Give the card a shorter title. On a card that is small, or of
 * a shape that leaves little room, what stands beside the title is left out.
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
export const cardCut: CardRule = {
  summary: 'Words that are too long for a card, and end in an ellipsis there or are left out',
  severity: 'warning',

  find({ library, outputs }) {
    const articles = new Map(library.articles.map((article) => [article.file, article]))
    const fileOf = filesOf(library)
    const findings = new Map<string, Finding>()
    for (const { inputs, about, subject } of outputs) {
      const lost = inputs.kind === 'card' ? lostIn(inputs) : undefined
      if (!lost) continue
      const [from] = about.from ?? []
      const file = from?.file ?? fileOf(subject)
      const article = articles.get(file)
      const isTitle = article !== undefined && from?.line === article.titlePlace.line
      const place = isTitle ? article.titlePlace : { ...START, ...(from && { line: from.line }) }
      findings.set(`${file} ${place.line}`, {
        ...place,
        file,
        message: `${lost}; ${isTitle ? 'say a shorter title under cards.title' : 'make them shorter'}`,
      })
    }
    return [...findings.values()]
  },
}

/** Say which text a card leaves out, or which words are the last that are seen of one that is cut. */
function lostIn(card: CardInputs): string | undefined {
  const { design: choice, content, format, theme, mode } = card
  const isLong = content.title.length + content.text.length > NEVER_CUT
  if (!isLong && isOurs(card) && isCommon(content)) return undefined
  // A design of the site's own is known only when it draws.
  const design = typeof choice === 'string' ? DESIGNS[choice] : undefined
  if (!design) return undefined
  const { colours, fonts } = theme
  const cut = layOut(design(content, format, { mode, colours, fonts })).blocks.filter((block) => block.cut)
  const gone = cut.find(({ lines }) => lines.length === 0)
  if (gone) {
    const { width, height } = format
    const words = gone.block.text.split(' ')
    const named = words.slice(0, MOST_NAMED).join(' ') + (words.length > MOST_NAMED ? ' …' : '')
    return `found words that a card of ${width}×${height} has no room for: "${named}"`
  }
  // Where a card is small, a long name of its source or its site may well end in an ellipsis.
  const short = cut.find(({ block }) => isLong || block.role !== 'small')
  const words = short?.lines.at(-1)?.text.split(' ').slice(-3).join(' ')
  return words && `found words too long for a card, where they end with "${words}"`
}

function isOurs({ format: { id, width, height } }: CardInputs): boolean {
  return FORMATS.some((ours) => ours.id === id && ours.width === width && ours.height === height)
}

function isCommon({
  kicker,
  title,
  text,
  number = '',
  source,
  action,
  site,
}: CardInputs['content']): boolean {
  return COMMON_LETTERS.test([kicker, title, text, number, source, action, site].join(' '))
}
