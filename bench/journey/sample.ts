import { createHash } from 'node:crypto'
import type { Published } from '../../plugins/article/published.ts'
import type { Library } from '../../plugins/library/library.ts'

/** What chance is drawn by. */
const SEED = 'perennial-15-pairs'
/** So much of a text is shown, in characters: enough to see what it is about. */
const SHOWN = 400
/** One pair in so many is an offer, as long as there are offers. */
const OFFER_EVERY = 4

/** Draw pairs of a text and what its page leads on to, as Markdown for those who judge them; the same in each run. */
export function sampleOf(library: Library, count: number): string {
  const chanceOf = (name: string): string => createHash('sha256').update(`${SEED}:${name}`).digest('hex')
  const drawn = library.articles.toSorted((a, b) => (chanceOf(a.id) < chanceOf(b.id) ? -1 : 1))
  const offers = drawn.flatMap((article) => {
    const offer = library.offersOf.place(article).find(({ node }) => node.offer.kind === 'guide')?.node.offer
    return offer ? [[article, `OFFER: ${offer.headline}`, offer.text] as const] : []
  })
  const withOffer = Math.min(Math.floor(count / OFFER_EVERY), offers.length)
  const steps = drawn.flatMap((article) => {
    const { next } = library.waysOf(article)
    return next ? [[article, `NEXT: ${next.title}`, shownOf(next)] as const] : []
  })
  const pairs = [...offers.slice(0, withOffer), ...steps.slice(0, count - withOffer)]
  const head =
    '# Does the second follow from the first?\n\nYou have just read the first text. Would you expect the second below it, as the next thing to read or to take? Answer yes or no for each.\n'
  const parts = pairs.map(
    ([from, title, words], at) =>
      `## ${at + 1}\n\nREAD: ${from.title}\n${shownOf(from)}\n\n${title}\n${words}\n`,
  )
  return [head, ...parts].join('\n')
}

function shownOf({ excerpt, prose }: Published): string {
  const body = prose.map(({ text }) => text).join(' · ')
  const words = (body.includes(excerpt.value) ? body : `${excerpt.value} · ${body}`).replace(/\s+/g, ' ')
  return words.slice(0, SHOWN).toWellFormed()
}
