import sharp from 'sharp'
import { inkOn, readableOn, TEXT_CONTRAST } from '../../colour.ts'
import { drawScene } from '../../draw/draw-scene.ts'
import { type Box, box } from '../../draw/node.ts'
import type { Scene, Size, TextBlock } from '../../draw/scene.ts'
import type { CoverInputs } from './inputs.ts'

/** Size of an EPUB cover in pixels; under the 4 megapixels that reading systems take. */
export const COVER: Size = { width: 1400, height: 2100 }

/** Size of the cover on a page, sharp on a phone's screen. */
export const THUMBNAIL: Size = { width: 480, height: 720 }

const MARGIN = 140
const COLUMN = COVER.width - 2 * MARGIN
/** Height of the field of colour at the top. */
const FIELD = 1640
/** Where the rings on the field meet, and how wide they are. */
const CENTRE = { x: COVER.width - 220, y: 1500 }
const RINGS = [520, 760, 1000, 1240, 1480]

/** Draw a cover as JPEG, scaled down where `shown` is smaller. */
export async function drawCover(cover: CoverInputs, shown: Size = COVER): Promise<Buffer> {
  const scene = coverScene(cover)
  if (shown.width === COVER.width) return drawScene(scene, { type: 'jpeg' })
  const whole = await drawScene(scene, { type: 'png' })
  return sharp(whole).resize(shown).jpeg({ quality: 88, chromaSubsampling: '4:4:4' }).toBuffer()
}

/** Compose a cover: a field of the stage's colour that grows out of rings, the title on it, the makers below. */
function coverScene({ title, subtitle, authors, site, lang, colour, theme }: CoverInputs): Scene {
  const { paper, ink } = theme.colours
  const onField = readableOn(inkOn(colour, paper, ink), TEXT_CONTRAST, colour)
  const sans: Omit<TextBlock, 'role' | 'text' | 'sizes'> = {
    lang,
    font: 'body',
    weight: 500,
    colour: ink,
    lineHeight: 1.35,
  }
  return {
    size: COVER,
    safe: { x: 0, y: 0, ...COVER },
    ground: box(
      { ...COVER, backgroundColor: paper },
      box(
        {
          position: 'relative',
          overflow: 'hidden',
          width: COVER.width,
          height: FIELD,
          backgroundColor: colour,
        },
        ...RINGS.map((width, index) => ring(width, onField, 0.5 - index * 0.08)),
      ),
    ),
    stacks: [
      {
        x: MARGIN,
        y: 200,
        width: COLUMN,
        height: FIELD - 560,
        justify: 'start',
        shrink: [0, 1],
        blocks: [
          {
            role: 'title',
            text: title,
            lang,
            font: 'heading',
            weight: 700,
            colour: onField,
            lineHeight: 1.12,
            tracking: -0.015,
            most: 7,
            sizes: [168, 152, 138, 126, 114, 104, 94, 84, 72],
          },
          {
            ...sans,
            role: 'body',
            text: subtitle,
            colour: onField,
            sizes: [52],
            gapAbove: 48,
            most: 4,
          },
        ],
      },
      {
        x: MARGIN,
        y: FIELD + 60,
        width: COLUMN,
        height: COVER.height - FIELD - 120,
        justify: 'center',
        blocks: [
          { ...sans, role: 'body', text: authors, weight: 700, sizes: [54, 46], most: 3 },
          {
            ...sans,
            role: 'small',
            text: site === authors ? '' : site,
            sizes: [46],
            gapAbove: 20,
            most: 2,
          },
        ],
      },
    ],
    fonts: theme.fonts,
  }
}

/** Draw a ring of the field as a line that fades from ring to ring. */
function ring(width: number, colour: string, opacity: number): Box {
  return box({
    position: 'absolute',
    left: CENTRE.x - width / 2,
    top: CENTRE.y - width / 2,
    width,
    height: width,
    ...{ borderRadius: width / 2, border: `3px solid ${colour}`, opacity },
  })
}
