import satori from 'satori'
import { drawable } from './draw.ts'
import { loadFonts, SANS, SERIF } from './fonts.ts'
import { type Box, words } from './node.ts'
import type { Laid, LaidBlock, Scene, Stack, TextBlock } from './scene.ts'

/** Set a block as satori takes it. */
export function setBlock(block: TextBlock, width: number, fontSize: number, lines?: number): Box {
  const text = drawable(block.text)
  const set = words(
    {
      width,
      fontSize,
      fontFamily: block.font === 'heading' ? SERIF : SANS,
      fontWeight: block.weight,
      fontStyle: block.italic ? 'italic' : 'normal',
      lineHeight: block.lineHeight,
      letterSpacing: (block.tracking ?? 0) * fontSize,
      textAlign: block.align ?? 'start',
      color: block.colour,
      ...(lines === undefined ? { textWrap: 'balance' } : { lineClamp: lines }),
    },
    block.uppercase ? text.toLocaleUpperCase(block.lang) : text,
  )
  return { ...set, props: { ...set.props, lang: block.lang } }
}

/** Find the size, the lines and the place of every text of a scene. */
export async function layOut(scene: Scene): Promise<Laid> {
  const blocks = await Promise.all(scene.stacks.map((stack) => fitStack(stack)))
  return { blocks: blocks.flat(), missing: [] }
}

async function fitStack(stack: Stack): Promise<LaidBlock[]> {
  const blocks = stack.blocks.filter(({ text }) => drawable(text) !== '')
  const sizes = blocks.map(() => 0)
  const heights = await Promise.all(blocks.map((block) => heightOf(block, stack.width, block.sizes[0] ?? 0)))
  const total = (): number =>
    heights.reduce((sum, height, at) => sum + height + (at > 0 ? (blocks[at]?.gapAbove ?? 0) : 0), 0)
  const order =
    stack.shrink?.map((at) => blocks.indexOf(stack.blocks[at] as TextBlock)) ?? [...blocks.keys()].reverse()
  for (const at of order) {
    const block = blocks[at]
    if (!block) continue
    while (total() > stack.height && (sizes[at] ?? 0) < block.sizes.length - 1) {
      sizes[at] = (sizes[at] ?? 0) + 1
      heights[at] = await heightOf(block, stack.width, block.sizes[sizes[at]] ?? 0)
    }
  }
  const cut = blocks.map(() => false)
  for (const at of order) {
    const block = blocks[at]
    if (!block) continue
    const line = (block.sizes[sizes[at] ?? 0] ?? 0) * block.lineHeight
    while (total() > stack.height && (heights[at] ?? 0) > line * 1.5) {
      heights[at] = (heights[at] ?? 0) - line
      cut[at] = true
    }
  }
  const free = stack.height - total()
  let y = stack.y + (stack.justify === 'start' ? 0 : stack.justify === 'center' ? free / 2 : free)
  return blocks.map((block, at) => {
    if (at > 0) y += block.gapAbove ?? 0
    const height = heights[at] ?? 0
    const fontSize = block.sizes[sizes[at] ?? 0] ?? 0
    const laid = {
      block,
      fontSize,
      x: stack.x,
      y,
      width: stack.width,
      height,
      lines: [{ text: block.text, x: stack.x, y, width: stack.width, height }],
      cut: cut[at] ?? false,
    }
    y += height
    return laid
  })
}

async function heightOf(block: TextBlock, width: number, fontSize: number): Promise<number> {
  const drawing = setBlock(block, width, fontSize) as unknown as Parameters<typeof satori>[0]
  const svg = await satori(drawing, { width, fonts: await loadFonts(), embedFont: false })
  const height = Number(/height="([\d.]+)"/.exec(svg)?.[1])
  return Math.min(height, (block.most ?? Number.POSITIVE_INFINITY) * fontSize * block.lineHeight)
}
