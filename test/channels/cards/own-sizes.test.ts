import { describe, expect, it } from 'vitest'
import type { CardContent } from '../../../plugins/channels/cards/content.ts'
import { cardTheme } from '../../../plugins/channels/cards/designs/design.ts'
import { DESIGNS } from '../../../plugins/channels/cards/designs/designs.ts'
import { USUAL } from '../../../plugins/channels/cards/designs/samples.ts'
import { FORMATS, type Format, ownFormat } from '../../../plugins/channels/cards/formats.ts'
import { layOut } from '../../../plugins/draw/lay-out.ts'
import type { Rect, Scene } from '../../../plugins/draw/scene.ts'
import { exampleConfig } from '../../example-site.ts'

const { theme } = exampleConfig()
const [OPEN_GRAPH] = FORMATS

function sceneOf(design: string, content: CardContent, format: Format): Scene {
  const draw = DESIGNS[design]
  if (!draw) throw new Error(`no design ${design}`)
  return draw(content, format, cardTheme(theme, 'light'))
}

const isInside = (inner: Rect, outer: Rect): boolean =>
  inner.x >= outer.x &&
  inner.y >= outer.y &&
  inner.x + inner.width <= outer.x + outer.width &&
  inner.y + inner.height <= outer.y + outer.height

/** Sizes near 5:4, where a book stands above its title with little room for either. */
const NEAR_SQUARE = [
  [600, 500],
  [900, 700],
  [1000, 800],
  [1300, 1000],
  [1550, 1200],
] as const

describe.each(Object.keys(DESIGNS))('the design %s in sizes of a site of its own', (design) => {
  it.each(NEAR_SQUARE)('shows the title of a book whole: %i×%i', (width, height) => {
    const scene = sceneOf(design, USUAL.book, ownFormat('own', width, height))
    const title = layOut(scene).blocks.find(({ block }) => block.role === 'title')
    expect(title?.cut).toBe(false)
    expect(title?.lines.length).toBeGreaterThan(0)
  })

  it('keeps the initials of an author in their disc', () => {
    for (const [width, height] of [
      [200, 4096],
      [400, 2500],
      [4096, 200],
      [1500, 300],
    ] as const) {
      for (const title of ['Mette Sørensen', 'William Wm', '\ufdfa']) {
        const scene = sceneOf(design, { ...USUAL.author, title }, ownFormat('own', width, height))
        for (const { block, lines } of layOut(scene).blocks.filter(({ block }) => block.role === 'number')) {
          const disc = scene.stacks.find(({ blocks }) => blocks.includes(block)) as Rect
          expect(lines, `${width}×${height} ${title}`).toHaveLength(1)
          expect(
            lines.every(({ ink }) => isInside(ink, disc)),
            `${width}×${height} ${title}`,
          ).toBe(true)
        }
      }
    }
  })
})

it('a title keeps its words where a text below it takes the room', () => {
  const content = {
    ...USUAL.offer,
    lang: 'da',
    title: 'Tilføj det ord, der ville have gjort forskellen for den, der tvivlede',
    text: 'Et lille hæfte med tolv spørgsmål, som du kan stille dine kunder, og som viser dig, hvad de manglede at vide, før de turde sige ja.',
  }
  const fonts = { heading: '@fontsource/inter', body: '@fontsource/inter' }
  for (const design of Object.keys(DESIGNS)) {
    const { blocks } = layOut({ ...sceneOf(design, content, OPEN_GRAPH), fonts })
    expect(blocks.find(({ block }) => block.role === 'title')?.cut, design).toBe(false)
  }
})
