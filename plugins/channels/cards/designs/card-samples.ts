import { MODES, type Mode } from '../../../theme/theme.ts'
import type { CardContent, CardImage } from '../content.ts'
import type { Format } from '../formats.ts'
import { HARD, USUAL } from './samples.ts'

/** A card that a design is tried with. */
export interface CardSample {
  readonly content: CardContent
  readonly format: Format
  readonly mode: Mode
}

/** What samples are made of. */
export interface SampleStock {
  readonly formats: readonly Format[]
  /** Of the site's stages; cards have them in turn. */
  readonly colours: readonly string[]
  readonly image: CardImage
}

const KINDS = Object.values(USUAL)

/** Give every kind of card in every format: with usual texts in both modes; by day with hard texts and with a picture too. */
export function laidSamples({ formats, colours, image }: SampleStock): CardSample[] {
  const inMode = (mode: Mode, change: (content: CardContent) => CardContent): CardSample[] =>
    formats.flatMap((format) =>
      KINDS.map((content, at) => ({ content: coloured(change(content), colours, at), format, mode })),
    )
  return [
    ...MODES.flatMap((mode) => inMode(mode, (content) => content)),
    ...Object.values(HARD).flatMap((change) => inMode('light', change)),
    ...inMode('light', (content) => ({ ...content, image })),
  ]
}

/** Give two cards of each format to be drawn, one in each mode: another kind each, and one of the two with a picture. */
export function drawnSamples({ formats, colours, image }: SampleStock): CardSample[] {
  return formats.flatMap((format, row) =>
    MODES.map((mode, column): CardSample => {
      const at = row + column * Math.floor(KINDS.length / 2)
      const content = coloured(KINDS[at % KINDS.length] as CardContent, colours, at)
      // A card with a photo is a JPEG wherever it goes.
      return (row + column) % 2 === 0
        ? { content, format, mode }
        : { content: { ...content, image }, format: { ...format, type: 'jpeg' }, mode }
    }),
  )
}

function coloured(content: CardContent, colours: readonly string[], at: number): CardContent {
  return { ...content, colour: colours[at % colours.length] ?? content.colour }
}
