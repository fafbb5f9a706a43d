import sharp from 'sharp'
import type { AssetRef } from '../../asset.ts'
import type { Context } from '../../channel.ts'
import { drawScene } from '../../draw/draw-scene.ts'
import type { Fonts } from '../../draw/scene.ts'
import { cleanSvg } from '../../pictures/svg/clean-svg.ts'

/** The picture of a site among a reader's apps. */
export interface IconInputs {
  /** Width and height in pixels. */
  readonly size: number
  /** How much of the width its sign takes at the most, from 0 to 1. */
  readonly share: number
  /** `#rrggbb`. */
  readonly ground: string
  /** A logo, or else a letter. */
  readonly sign: { readonly logo: AssetRef } | { readonly letter: Letter }
}

/** A letter in a font of the site. */
interface Letter {
  readonly text: string
  readonly lang: string
  /** `#rrggbb`. */
  readonly colour: string
  readonly fonts: Fonts
}

/** How high a capital is at the most, as a share of the size of its font. */
const CAPITAL = 0.8

/** Draw an icon as PNG: a logo on its ground, or a letter. */
export async function icon(inputs: IconInputs, context: Context): Promise<Uint8Array> {
  const { sign, ground, size, share } = inputs
  if ('letter' in sign) return drawLetter(inputs, sign.letter)
  const side = Math.round(size * share)
  const bytes = await context.asset(sign.logo)
  const isDrawing = /\.svg$/i.test(sign.logo.path)
  const logo = await sharp(isDrawing ? svgAt(side, bytes) : bytes)
    .resize({ width: side, height: side, fit: 'contain', background: { r: 0, g: 0, b: 0, alpha: 0 } })
    .png()
    .toBuffer()
  return sharp({ create: { width: size, height: size, channels: 3, background: ground } })
    .composite([{ input: logo }])
    .png({ compressionLevel: 9 })
    .toBuffer()
}

/** Give a drawing the size that it is drawn in: pixels that are made larger afterwards are coarse. */
function svgAt(side: number, bytes: Uint8Array): Buffer {
  const { bytes: clean, width, height } = cleanSvg(bytes)
  const scale = side / Math.max(width, height)
  const text = new TextDecoder().decode(clean)
  return Buffer.from(
    text
      .replace(/ width="[^"]*"/, ` width="${width * scale}"`)
      .replace(/ height="[^"]*"/, ` height="${height * scale}"`),
  )
}

function drawLetter({ size, share, ground }: IconInputs, letter: Letter): Promise<Uint8Array> {
  const { text, lang, colour, fonts } = letter
  const all = { x: 0, y: 0, width: size, height: size }
  const fontSize = Math.round((size * share) / CAPITAL)
  return drawScene(
    {
      size: { width: size, height: size },
      ground: {
        type: 'div',
        props: { style: { display: 'flex', width: size, height: size, backgroundColor: ground } },
      },
      stacks: [
        {
          ...all,
          justify: 'center',
          blocks: [
            {
              ...{ role: 'title', text, lang, font: 'heading', weight: 700, colour, align: 'center' },
              ...{ sizes: [fontSize], lineHeight: 1 },
            },
          ],
        },
      ],
      safe: all,
      fonts,
    },
    { type: 'png' },
  )
}
