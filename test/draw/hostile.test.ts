import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { drawScene } from '../../plugins/draw/draw-scene.ts'
import { layOut } from '../../plugins/draw/lay-out.ts'
import type { Laid, Rect, Scene } from '../../plugins/draw/scene.ts'
import { sample } from '../all.ts'
import { HOSTILE } from './hostile-texts.ts'
import { decode } from './plain-chain.ts'
import { sceneOf } from './scenes.ts'

/** Link previews take so many bytes at the most. */
const MOST_BYTES = 300_000
const SIZES = [
  { width: 1200, height: 630 },
  { width: 1080, height: 1920 },
]
/** What stands between the pixels of a mark and its outline. */
const EDGE = 1

const cases = Object.entries(HOSTILE)

/** Find the box of all pixels in which two pictures differ. */
function changed(
  one: Buffer,
  other: Buffer,
  width: number,
): { left: number; top: number; right: number; bottom: number } {
  const box = { left: Number.POSITIVE_INFINITY, top: Number.POSITIVE_INFINITY, right: -1, bottom: -1 }
  for (let at = 0; at < one.length; at += 1) {
    if (one[at] === other[at]) continue
    const pixel = Math.trunc(at / 3)
    const [x, y] = [pixel % width, Math.trunc(pixel / width)]
    box.left = Math.min(box.left, x)
    box.right = Math.max(box.right, x)
    box.top = Math.min(box.top, y)
    box.bottom = Math.max(box.bottom, y)
  }
  return box
}

function expectInside(inner: Rect, outer: Rect, slack = 0.01): void {
  expect(inner.x).toBeGreaterThanOrEqual(outer.x - slack)
  expect(inner.y).toBeGreaterThanOrEqual(outer.y - slack)
  expect(inner.x + inner.width).toBeLessThanOrEqual(outer.x + outer.width + slack)
  expect(inner.y + inner.height).toBeLessThanOrEqual(outer.y + outer.height + slack)
}

/** Glyph 0 of every font is its box for what it lacks. */
function boxesIn({ blocks }: Laid): string[] {
  const keys = blocks.flatMap(({ lines }) => lines.flatMap(({ marks }) => marks.map(({ key }) => key)))
  return keys.filter((key) => /:(?:0$|(?:.* )?0@)/.test(key))
}

describe.each(SIZES)('a card of $width×$height', (size) => {
  it.each(sample(cases, 6))(
    'keeps every letter of %s inside its column and the safe zone, and draws no box',
    async (_, wishes) => {
      const scene = sceneOf({ ...wishes, ...size })
      const laid = layOut(scene)
      expect(laid.missing).toEqual([])
      expect(boxesIn(laid)).toEqual([])
      for (const { block, lines } of laid.blocks) {
        const stack = scene.stacks.find(({ blocks }) => blocks.includes(block)) as Rect
        for (const line of lines) {
          expectInside(line, stack)
          if (line.marks.length > 0) expectInside(line.ink, stack)
        }
      }
      const [card, empty] = [
        await drawScene(scene, { type: 'png' }),
        await drawScene({ ...scene, stacks: [] }, { type: 'png' }),
      ]
      const { format, width, height } = await sharp(card).metadata()
      expect({ format, width, height }).toEqual({ format: 'png', ...size })
      expect(card.length).toBeLessThanOrEqual(MOST_BYTES)
      const ink = changed(await decode(card), await decode(empty), size.width)
      expect(ink.right).toBeGreaterThan(ink.left)
      expect(ink.left).toBeGreaterThanOrEqual(scene.safe.x - EDGE)
      expect(ink.top).toBeGreaterThanOrEqual(scene.safe.y - EDGE)
      expect(ink.right).toBeLessThanOrEqual(scene.safe.x + scene.safe.width + EDGE)
      expect(ink.bottom).toBeLessThanOrEqual(scene.safe.y + scene.safe.height + EDGE)
    },
  )
})

it('lines never stand on each other, whatever the script', () => {
  for (const [name, wishes] of cases) {
    for (const { lines } of layOut(sceneOf(wishes)).blocks) {
      lines.slice(1).forEach(({ ink }, at) => {
        const above = lines[at]?.ink
        // Stacked accents of one line may reach between the tails of the one above, but not past its baseline.
        expect(ink.y, name).toBeGreaterThanOrEqual((lines[at]?.baseline ?? 0) - 1)
        expect(above?.y, name).toBeLessThan(ink.y)
      })
    }
  }
})

it('all that is left out is told: only texts past the limit end in an ellipsis', () => {
  const cut = cases.filter(([, wishes]) => layOut(sceneOf(wishes)).blocks.some((block) => block.cut))
  expect(cut.map(([name]) => name)).toEqual(['10,000 letters', '10,000 letters without a space'])
  for (const [, wishes] of cut) {
    const title = layOut(sceneOf(wishes)).blocks.find(({ block }) => block.role === 'title')
    expect(title?.lines.at(-1)?.text.endsWith('…')).toBe(true)
  }
})

it('gives the same bytes in any order and with any number in flight', async () => {
  const scenes = sample(cases, 6).map(([, wishes]): Scene => sceneOf(wishes))
  const draw = (scene: Scene): Promise<Buffer> => drawScene(structuredClone(scene), { type: 'png' })
  const forwards: Buffer[] = []
  for (const scene of scenes) forwards.push(await draw(scene))
  const backwards: Buffer[] = []
  for (const scene of scenes.toReversed()) backwards.unshift(await draw(scene))
  const atOnce = await Promise.all(scenes.map(draw))
  expect(backwards.map((png, at) => png.equals(forwards[at] as Buffer))).toEqual(scenes.map(() => true))
  expect(atOnce.map((png, at) => png.equals(forwards[at] as Buffer))).toEqual(scenes.map(() => true))
})
