import { drawable, type Size } from '../../draw/draw.ts'
import { SANS, SERIF } from '../../draw/fonts.ts'
import { setHeading } from '../../draw/heading.ts'
import { type Box, box, words } from '../../draw/node.ts'
import type { CoverInputs } from './inputs.ts'

/** Size of an EPUB cover in pixels; under the 4 megapixels that reading systems take. */
export const COVER: Size = { width: 1400, height: 2100 }

/** Size of the cover on a page, sharp on a phone's screen. */
export const THUMBNAIL: Size = { width: 480, height: 720 }

const PAPER = '#f6f3ea'
const INK = '#1c2b24'
const MARGIN = 140
const TITLE_BOX: Size = { width: COVER.width - 2 * MARGIN, height: 820 }
const TITLE_SIZES = [168, 152, 138, 126, 114, 104, 94, 84, 72]

/** Compose the cover: a field of the stage's colour that grows out of rings, the title on it, the makers below. */
export async function composeCover({
  title,
  subtitle,
  authors,
  site,
  lang,
  colour,
}: CoverInputs): Promise<Box> {
  const heading = await setHeading({
    text: drawable(title),
    lang,
    room: TITLE_BOX,
    sizes: TITLE_SIZES,
    lineHeight: 1.12,
    style: { fontFamily: SERIF, fontWeight: 700, color: PAPER },
  })
  const ring = (size: number, opacity: number): Box =>
    box({
      position: 'absolute',
      left: COVER.width - size / 2 - 220,
      top: 1500 - size / 2,
      width: size,
      height: size,
      borderRadius: size / 2,
      border: `3px solid rgba(246, 243, 234, ${opacity})`,
    })
  return box(
    { width: COVER.width, height: COVER.height, backgroundColor: PAPER, flexDirection: 'column' },
    box(
      {
        width: COVER.width,
        height: 1640,
        backgroundColor: colour,
        flexDirection: 'column',
        paddingTop: 200,
        paddingLeft: MARGIN,
        overflow: 'hidden',
        position: 'relative',
      },
      ...[520, 760, 1000, 1240, 1480].map((size, index) => ring(size, 0.5 - index * 0.08)),
      heading,
      words(
        {
          width: TITLE_BOX.width,
          marginTop: 48,
          fontFamily: SANS,
          fontWeight: 500,
          fontSize: 52,
          lineHeight: 1.35,
          color: PAPER,
          lineClamp: 4,
        },
        drawable(subtitle),
      ),
    ),
    box(
      {
        flexDirection: 'column',
        justifyContent: 'center',
        height: COVER.height - 1640,
        paddingLeft: MARGIN,
        width: COVER.width - MARGIN,
      },
      words(
        { width: TITLE_BOX.width, fontFamily: SANS, fontWeight: 700, fontSize: 54, color: INK, lineClamp: 2 },
        drawable(authors),
      ),
      ...(site === authors
        ? []
        : [
            words(
              { marginTop: 20, fontFamily: SANS, fontWeight: 500, fontSize: 46, color: INK },
              drawable(site),
            ),
          ]),
    ),
  )
}
