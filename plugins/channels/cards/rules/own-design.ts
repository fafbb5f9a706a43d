import { designFinder } from '../designs/choose.ts'
import { tryDesign } from '../designs/try-design.ts'
import { FORMATS, plainFormat } from '../formats.ts'
import { formatsFor } from '../options.ts'
import type { CardRule } from './card-rule.ts'

/**
 * A design of the site's own, named in `channels.cards.designs`, is tried on every kind of card in every format that the
 * site makes, by day and by night, with short, usual and long texts, with the site's own colours, fonts and logo. One that
 * cannot be loaded, throws, or gives what is no scene is an error. Words outside the place that a format has for them,
 * words over words, letters too small to read on a phone, and words that hardly stand out from the pixels behind them are
 * told once each, with a card that has it. A site without designs of its own pays nothing for this.
 *
 * ```json options
 * { "channels": { "cards": { "designs": { "mine": "designs/mine.js" } } } }
 * ```
 *
 * ```js wrong ../designs/mine.js
 * export default (content, { width, height, safe = { x: 0, y: 0, width, height } }) => ({
 * ^
 *   size: { width, height },
 *   ground: { type: 'div', props: { style: { display: 'flex', width, height, backgroundColor: '#ffffff' } } },
 *   stacks: [
 *     {
 *       ...safe,
 *       justify: 'center',
 *       blocks: [
 *         {
 *           ...{ role: 'title', text: content.title, lang: content.lang, font: 'heading', weight: 700 },
 *           ...{ colour: 'black', sizes: [80, 60, 50], lineHeight: 1.2 },
 *         },
 *       ],
 *     },
 *   ],
 *   safe,
 * })
 * ```
 *
 * ```js right ../designs/mine.js
 * export default (content, { width, height, safe = { x: 0, y: 0, width, height } }) => ({
 *   size: { width, height },
 *   ground: { type: 'div', props: { style: { display: 'flex', width, height, backgroundColor: '#ffffff' } } },
 *   stacks: [
 *     {
 *       ...safe,
 *       justify: 'center',
 *       blocks: [
 *         {
 *           ...{ role: 'title', text: content.title, lang: content.lang, font: 'heading', weight: 700 },
 *           ...{ colour: '#000000', sizes: [80, 60, 50], lineHeight: 1.2 },
 *         },
 *       ],
 *     },
 *   ],
 *   safe,
 * })
 * ```
 */
export const ownDesign: CardRule = {
  summary: "Designs of the site's own that draw no card, or words that nobody can read",
  severity: 'warning',
  keepsErrors: true,

  async find({ library: { config }, options, context }) {
    const designOf = designFinder(config.root, options)
    // Pages have their link preview whatever the site chooses.
    const formats = new Map(
      [FORMATS[0], ...formatsFor(options)].map((format) => [format.id, plainFormat(format)]),
    )
    const files = Object.keys(options.designs).map((name) => designOf(name))
    const findings = []
    for (const file of files) {
      if (typeof file === 'string') continue
      const colours = config.journey.stages.map(({ colour }) => colour)
      const trial = { root: config.root, file, formats: [...formats.values()], theme: config.theme, colours }
      findings.push(...(await tryDesign(trial, context)))
    }
    return findings
  },
}
