import { drawable, type Size } from '../../draw/draw.ts'
import { SANS, SERIF } from '../../draw/fonts.ts'
import { setHeading } from '../../draw/heading.ts'
import { type Box, box, words } from '../../draw/node.ts'

/** The size that link previews are shown in (Open Graph). */
export const OPEN_GRAPH: Size = { width: 1200, height: 630 }

/** What a card says, and in which colour. */
export interface CardInputs {
  readonly title: string
  /** The topic, above the title. */
  readonly kicker: string
  readonly site: string
  readonly lang: string
  /** The stage's colour, as #rrggbb. */
  readonly colour: string
}

const PAPER = '#f6f3ea'
const INK = '#1c2b24'
const MARGIN = 72
const BAND = 28
/** The room for the title: the card without margins, band, kicker and the foot. */
const TITLE_BOX: Size = { width: OPEN_GRAPH.width - BAND - 2 * MARGIN, height: 330 }
/** No letter under 36 px on a card of 1200 stays legible in a feed on a phone; titles stay well above. */
const TITLE_SIZES = [96, 88, 80, 74, 68, 62, 56, 52, 48]
const SMALL = 36
const DOT = 40

/** Compose the card: the title large on paper, the stage's colour as a band and as the kicker, the site below. */
export async function composeCard({ title, kicker, site, lang, colour }: CardInputs): Promise<Box> {
  const heading = await setHeading({
    text: drawable(title),
    lang,
    room: TITLE_BOX,
    sizes: TITLE_SIZES,
    lineHeight: 1.14,
    style: { fontFamily: SERIF, fontWeight: 700, color: INK },
  })
  return box(
    { width: OPEN_GRAPH.width, height: OPEN_GRAPH.height, backgroundColor: PAPER },
    box({ width: BAND, height: OPEN_GRAPH.height, backgroundColor: colour }),
    box(
      {
        flexDirection: 'column',
        justifyContent: 'space-between',
        padding: MARGIN,
        width: OPEN_GRAPH.width - BAND - 2 * MARGIN,
        height: OPEN_GRAPH.height - 2 * MARGIN,
      },
      box(
        { flexDirection: 'column', width: TITLE_BOX.width },
        words(
          {
            width: TITLE_BOX.width,
            fontFamily: SANS,
            fontWeight: 700,
            fontSize: SMALL,
            color: colour,
            marginBottom: 24,
            lineClamp: 1,
          },
          drawable(kicker),
        ),
        heading,
      ),
      box(
        { alignItems: 'center' },
        box({ width: DOT, height: DOT, borderRadius: DOT / 2, backgroundColor: colour, marginRight: 20 }),
        words(
          {
            width: TITLE_BOX.width - DOT - 20,
            fontFamily: SANS,
            fontWeight: 500,
            fontSize: SMALL,
            color: INK,
            lineClamp: 1,
          },
          drawable(site),
        ),
      ),
    ),
  )
}
