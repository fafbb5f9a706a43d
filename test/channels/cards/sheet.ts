import sharp, { type OverlayOptions } from 'sharp'
import { digestOf } from '../../../plugins/asset.ts'
import type { CardContent } from '../../../plugins/channels/cards/content.ts'
import { cardTheme } from '../../../plugins/channels/cards/designs/design.ts'
import { DESIGNS } from '../../../plugins/channels/cards/designs/designs.ts'
import { USUAL } from '../../../plugins/channels/cards/designs/samples.ts'
import { FORMATS } from '../../../plugins/channels/cards/formats.ts'
import { drawScene } from '../../../plugins/draw/draw-scene.ts'
import { layOut } from '../../../plugins/draw/lay-out.ts'
import { groundSvg } from '../../../plugins/draw/pixels/ground.ts'
import type { Scene } from '../../../plugins/draw/scene.ts'
import { MODES, type Mode } from '../../../plugins/theme/theme.ts'
import { exampleConfig } from '../../example-site.ts'

/** Where the contact sheets stand that the designs are held to. */
export const SHEETS = new URL('../../fixtures/sheets/', import.meta.url)

/** Height of a card on a sheet, and the room between two, in pixels. */
const HEIGHT = 180
const GAP = 8

const { theme } = exampleConfig()
const contents = Object.values(USUAL)
/** A picture that nobody has taken: hills under a low sun. */
const photo = await sharp(
  Buffer.from(
    `<svg xmlns="http://www.w3.org/2000/svg" width="1500" height="1000"><linearGradient id="sky" x2="0" y2="1"><stop stop-color="#2b4a73"/><stop offset="1" stop-color="#f4d3a0"/></linearGradient><rect width="1500" height="1000" fill="url(#sky)"/><circle cx="1050" cy="520" r="90" fill="#fff3d6"/><path d="M0 700Q400 480 800 690T1500 620V1000H0z" fill="#3d5a4c"/><path d="M0 850Q500 640 1000 830T1500 800V1000H0z" fill="#1f3429"/></svg>`,
  ),
)
  .png()
  .toBuffer()

interface Card {
  readonly name: string
  readonly scene: Scene
  readonly mode: Mode
}

/** Every format of a design in both modes, each with another kind of card, so that all kinds are seen. */
function cardsOf(design: string): Card[] {
  return MODES.flatMap((mode, row) =>
    FORMATS.map((format, column) => {
      const content = contents[(row * FORMATS.length + column) % contents.length] as CardContent
      const image = { asset: { path: 'hills.png', digest: digestOf(photo) }, width: 1500, height: 1000 }
      const scene = DESIGNS[design]?.({ ...content, image }, format, cardTheme(theme, mode)) as Scene
      return { name: `${content.kind} ${format.id} ${mode}`, scene, mode }
    }),
  )
}

/** Draw a design's contact sheet as PNG: the formats beside each other, the light above the dark. */
export async function sheetOf(design: string): Promise<Buffer> {
  const pictures: OverlayOptions[] = []
  let width = 0
  for (const [row, mode] of MODES.entries()) {
    let left = GAP
    for (const { scene } of cardsOf(design).filter((card) => card.mode === mode)) {
      const card = await drawScene(scene, { type: 'png', asset: async () => photo })
      const { data, info } = await sharp(card)
        .resize({ height: HEIGHT })
        .toBuffer({ resolveWithObject: true })
      pictures.push({ input: data, left, top: GAP + row * (HEIGHT + GAP) })
      left += info.width + GAP
    }
    width = Math.max(width, left)
  }
  const size = { width, height: GAP + MODES.length * (HEIGHT + GAP) }
  return sharp({ create: { ...size, channels: 3, background: '#808080' } })
    .composite(pictures)
    .png({ palette: true, effort: 10 })
    .toBuffer()
}

/** Write down how a design lays its cards out: what is drawn below the words as SVG, and each line of words at its place. */
export async function layoutOf(design: string): Promise<string> {
  const byDay = cardsOf(design).filter(({ mode }) => mode === 'light')
  const cards = byDay.map(async ({ name, scene }) => {
    const ground = (await groundSvg(scene)).replaceAll('><', '>\n<')
    const lines = layOut(scene).blocks.flatMap(({ block, fontSize, lines }) =>
      lines.map(
        ({ x, baseline, text }) =>
          `<text x="${x.toFixed(1)}" y="${baseline.toFixed(1)}" font-size="${fontSize}" fill="${block.colour}">${text}</text>`,
      ),
    )
    return [`<!-- ${name} -->`, ground.replace('</svg>', ''), ...lines, '</svg>', ''].join('\n')
  })
  return (await Promise.all(cards)).join('\n')
}
