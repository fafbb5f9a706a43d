import { fitText, type Size } from './draw.ts'
import { type Box, type Style, words } from './node.ts'

/** A title to be set as large as its room allows. */
export interface Heading {
  readonly text: string
  readonly lang: string
  readonly room: Size
  /** Font sizes to choose from, large to small. */
  readonly sizes: readonly number[]
  readonly lineHeight: number
  /** Family, weight and colour. */
  readonly style: Style
}

/** Letters set large need a little less air between them, as a share of the font size. */
const TRACKING = -0.015

/** Set a title: the largest size that fits, its lines balanced; one that fits at no size ends in an ellipsis. */
export async function setHeading({ text, lang, room, sizes, lineHeight, style }: Heading): Promise<Box> {
  const at = (fontSize: number, more: Style = {}): Box => {
    const set = words(
      { ...style, width: room.width, fontSize, lineHeight, letterSpacing: fontSize * TRACKING, ...more },
      text,
    )
    return { ...set, props: { ...set.props, lang } }
  }
  const { fontSize, fits } = await fitText(sizes, room, at)
  // satori balances by narrowing the box while its height stays the same, which clamped lines always do.
  return at(
    fontSize,
    fits ? { textWrap: 'balance' } : { lineClamp: Math.floor(room.height / (fontSize * lineHeight)) },
  )
}
