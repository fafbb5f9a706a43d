import { describe, expect, it } from 'vitest'
import { layOut } from '../../plugins/draw/lay-out.ts'
import type { LaidBlock, Scene, TextBlock } from '../../plugins/draw/scene.ts'
import { type SceneWishes, sceneOf } from './scenes.ts'

const titleOf = (wishes: SceneWishes): LaidBlock => {
  const title = layOut(sceneOf(wishes)).blocks.find(({ block }) => block.role === 'title')
  if (!title) throw new TypeError('no title')
  return title
}
const linesOf = (wishes: SceneWishes): string[] => titleOf(wishes).lines.map(({ text }) => text)

/** A scene of one column. */
function columnOf(
  width: number,
  height: number,
  blocks: readonly Partial<TextBlock>[],
  shrink?: number[],
): Scene {
  const base = sceneOf()
  const usual = base.stacks[0]?.blocks[1] as TextBlock
  return {
    ...base,
    stacks: [
      {
        x: 0,
        y: 0,
        width,
        height,
        justify: 'start',
        blocks: blocks.map((block) => ({ ...usual, gapAbove: 0, ...block })),
        ...(shrink && { shrink }),
      },
    ],
  }
}

describe('a title', () => {
  it.each([
    'Kort',
    'Hvorfor gør vi egentlig det her igen og igen?',
    'En god overskrift er kort, siger hvad læseren får ud af teksten, og lover ikke mere, end den kan holde',
    'Sådan skriver du en tilfredshedsundersøgelse, som kunderne gider svare på',
  ])('is set in the largest of its sizes at which it fits: %s', (text) => {
    const sizes = [120, 108, 96, 86, 76, 68, 60, 54, 48]
    const { fontSize, cut } = layOut(columnOf(900, 330, [{ text, sizes }])).blocks[0] as LaidBlock
    expect(cut).toBe(false)
    for (const larger of sizes.filter((size) => size > fontSize)) {
      const alone = layOut(columnOf(900, 330, [{ text, sizes: [larger] }])).blocks[0] as LaidBlock
      // Whole words, or else broken ones that are a third larger at the least.
      expect(
        alone.cut || (larger < fontSize * (4 / 3) && alone.lines.some((line) => line.text.endsWith('-'))),
      ).toBe(true)
    }
  })

  it('has lines of about the same width', () => {
    const { lines } = titleOf({
      title: 'Hvorfor gør vi egentlig det her igen og igen? Det er ikke til at sige.',
    })
    expect(lines.length).toBeGreaterThan(1)
    const widths = lines.map(({ width }) => width)
    expect(Math.min(...widths) / Math.max(...widths)).toBeGreaterThan(0.7)
  })

  it('is broken at the syllables of its language where a word is too long, and only there', () => {
    const da = layOut(columnOf(400, 900, [{ text: 'Speciallægepraksisplanlægning', sizes: [60] }])).blocks[0]
    expect(da?.lines.map(({ text }) => text)).toEqual(['Speciallæge-', 'praksisplan-', 'lægning'])
    const en = layOut(columnOf(400, 900, [{ text: 'Internationalisation', lang: 'en', sizes: [60] }]))
      .blocks[0]
    expect(en?.lines.map(({ text }) => text)).toEqual(['Internation-', 'alisation'])
  })

  it('keeps its words whole where breaking them would not make it much larger', () => {
    expect(linesOf({ title: 'En undersøgelse af kundetilfredshed' }).join('')).not.toContain('-')
  })

  it('is a little smaller where that saves a hyphen', () => {
    const text = 'Markedsføringsafdelingens indholdskalender'
    const laid = (sizes: number[]): LaidBlock =>
      layOut(columnOf(1120, 1080, [{ text, sizes }])).blocks[0] as LaidBlock
    const hyphens = ({ lines }: LaidBlock): number => lines.filter((line) => line.text.endsWith('-')).length
    expect(hyphens(laid([168]))).toBe(3)
    const chosen = laid([168, 152, 138, 126, 114, 104, 94, 84, 72])
    expect([chosen.fontSize, hyphens(chosen)]).toEqual([114, 1])
  })

  it('is broken where the writer says, and nowhere else in that word', () => {
    const text = 'Kunde\u00adtilfredshedsundersøgelse'
    const { lines } = layOut(columnOf(560, 900, [{ text, sizes: [60, 40] }])).blocks[0] as LaidBlock
    expect(lines.map((line) => line.text)).toEqual(['Kunde-', 'tilfredshedsundersøgelse'])
  })

  it('is never broken after an opening bracket, before a closing mark, or at a hyphen that must hold', () => {
    const text = 'Prisen (10.000 kr.) er co‑op’s: “fast”, siger de – altid!'
    for (const width of [300, 400, 500, 600]) {
      const { lines } = layOut(columnOf(width, 2000, [{ text, sizes: [60] }])).blocks[0] as LaidBlock
      for (const line of lines) {
        expect(line.text).not.toMatch(/[(“‑]$|^[).,:!”]/)
      }
    }
  })

  it('is never broken within an operator', () => {
    for (const text of ['Operatoren ++ og |> og <> i C++', 'a ++ b |> c']) {
      for (let width = 90; width < 500; width += 30) {
        const { lines } = layOut(columnOf(width, 2000, [{ text, sizes: [60] }])).blocks[0] as LaidBlock
        const said = lines.map((line) => line.text).join('\n')
        expect(said).not.toMatch(/\+\n\+|\|\n>|<\n>/)
      }
    }
  })

  it('that is longer than is set ends in an ellipsis, also where there is room', () => {
    const text = 'Et ord er et ord. '.repeat(40)
    const { lines, cut } = layOut(columnOf(1500, 1500, [{ text, sizes: [40] }])).blocks[0] as LaidBlock
    expect(cut).toBe(true)
    expect(lines.map((line) => line.text).join(' ')).toMatch(/\p{L}…$/u)
  })

  it('has no more than four marks on a letter', () => {
    const lineOf = (text: string): unknown =>
      layOut(columnOf(900, 400, [{ text, font: 'body', sizes: [40] }])).blocks[0]?.lines
    expect(lineOf(`Z${'\u0300'.repeat(50)}algo`)).toEqual(lineOf(`Z${'\u0300'.repeat(4)}algo`))
  })

  it('breaks Thai between its words, which no space tells apart', () => {
    const { lines } = layOut(
      columnOf(500, 900, [{ text: 'ภาษาไทยสวยงามมากและอ่านง่าย', lang: 'th', sizes: [60] }]),
    ).blocks[0] as LaidBlock
    const words = new Set(['ภาษา', 'ไทย', 'สวยงาม', 'มาก', 'และ', 'อ่าน', 'ง่าย'])
    const segments = lines.flatMap(({ text }) =>
      Array.from(new Intl.Segmenter('th', { granularity: 'word' }).segment(text), ({ segment }) => segment),
    )
    expect(lines.length).toBeGreaterThan(1)
    expect(segments.filter((word) => !words.has(word))).toEqual([])
  })
})

describe('a stack', () => {
  const long =
    'En ganske lang tekst, der fylder mere end den plads, der er til den, og derfor må vige for de andre'

  it('lets its blocks give way one after the other, from the last on', () => {
    const blocks = [
      { text: long, sizes: [60, 30] },
      { text: long, sizes: [60, 30] },
    ]
    const { blocks: laid } = layOut(columnOf(900, 420, blocks))
    expect(laid.map(({ fontSize }) => fontSize)).toEqual([60, 30])
    const { blocks: other } = layOut(columnOf(900, 420, blocks, [0, 1]))
    expect(other.map(({ fontSize }) => fontSize)).toEqual([30, 60])
  })

  it('cuts lines in the same order where the smallest sizes are too large, and tells', () => {
    const blocks = [
      { text: 'Kort', sizes: [60] },
      { text: long, sizes: [60] },
    ]
    const [first, second] = layOut(columnOf(900, 240, blocks)).blocks
    expect(first?.cut).toBe(false)
    expect(second).toMatchObject({ cut: true })
    expect(second?.lines.map(({ text }) => text)).toEqual([
      'En ganske lang tekst, der',
      'fylder mere end den plads…',
    ])
  })

  it('keeps to the most lines that a block may have', () => {
    const [block] = layOut(columnOf(900, 900, [{ text: long, sizes: [60], most: 1 }])).blocks
    expect(block?.lines.map(({ text }) => text)).toEqual(['En ganske lang tekst, der…'])
    expect(block?.cut).toBe(true)
    const [whole] = layOut(columnOf(900, 900, [{ text: long, sizes: [60, 20], most: 2 }])).blocks
    expect(whole).toMatchObject({ cut: false, fontSize: 20 })
  })

  it('lets other words go before those of a title, and gives it the room of what is left out', () => {
    const title = { text: 'Tilføj det ord, der ville have hjulpet', sizes: [70, 60] }
    const body = { text: long, role: 'body' as const, sizes: [40] }
    const [cut, shortened] = layOut(columnOf(900, 245, [title, body], [0, 1])).blocks
    expect(cut).toMatchObject({ cut: false, fontSize: 60 })
    expect(cut?.lines.map((line) => line.text)).toEqual(['Tilføj det ord, der', 'ville have hjulpet'])
    expect(shortened?.lines.map((line) => line.text.endsWith('…'))).toEqual([false, true])
    const [whole, gone] = layOut(columnOf(900, 170, [title, body], [0, 1])).blocks
    expect(whole).toMatchObject({ cut: false, fontSize: 70 })
    expect(gone).toMatchObject({ cut: true, lines: [] })
  })

  it('keeps the words of letters taller than a strip for one line, inside what is safe', () => {
    for (const text of ['كيف تقيس الواقع', 'كَيْفَ تَقِيسُ الوَاقِعَ', 'Ấn Độ', 'Ǻ', `Z${'\u0300'.repeat(50)}algo`]) {
      const scene = columnOf(900, 48, [{ text, sizes: [40], lineHeight: 1.2, font: 'body', most: 1 }])
      const safe = { x: 0, y: -30, width: 900, height: 78 }
      const [block] = layOut({ ...scene, safe }).blocks
      expect(block?.lines, text).toHaveLength(1)
      expect(block?.cut, text).toBe(false)
      const { y = Number.NaN, height = Number.NaN } = block?.lines[0]?.ink ?? {}
      expect(y, text).toBeGreaterThanOrEqual(safe.y)
      expect(y + height, text).toBeLessThanOrEqual(safe.y + safe.height + 0.01)
    }
  })

  it('gives an empty text no room and no gap', () => {
    const some = { text: 'Ord', sizes: [40] }
    const [first, second] = layOut(
      columnOf(900, 400, [some, { text: ' ', sizes: [40] }, { ...some, gapAbove: 30 }]),
    ).blocks
    expect(second?.y).toBeCloseTo((first?.y ?? 0) + (first?.height ?? 0) + 30)
  })

  it('stands at the start, in the middle or at the end of its box', () => {
    const at = (justify: 'start' | 'center' | 'end'): LaidBlock => {
      const scene = columnOf(900, 400, [{ text: 'Ord', sizes: [40] }])
      return layOut({ ...scene, stacks: scene.stacks.map((stack) => ({ ...stack, justify })) })
        .blocks[0] as LaidBlock
    }
    const { height } = at('start')
    expect([at('start').y, at('center').y, at('end').y]).toEqual([0, (400 - height) / 2, 400 - height])
  })
})

describe('a text that runs from right to left', () => {
  /** Signs of a line from left to right, each named by the sign that looks the same. */
  const seen = (text: string, dir: 'ltr' | 'rtl', signs: string): string => {
    const lineOf = (shown: string) =>
      layOut(columnOf(1200, 200, [{ text: shown, sizes: [40], lang: 'he' }])).blocks[0]?.lines[0]
    const names = new Map([...signs].map((sign) => [lineOf(sign)?.marks[0]?.key, sign]))
    const scene = { ...columnOf(1200, 200, [{ text, sizes: [40], lang: 'he' }]), dir }
    const marks = layOut(scene).blocks[0]?.lines[0]?.marks ?? []
    return marks
      .toSorted((a, b) => a.x - b.x)
      .map(({ key }) => names.get(key) ?? '?')
      .join('')
  }

  it('shows its letters from the right, its numbers from the left, and its brackets around what they hold', () => {
    expect(seen('אב (12) גד', 'rtl', 'אבגד12()')).toBe('דג(12)בא')
    expect(seen('אב [x1] גד', 'rtl', 'אבגדx1[]')).toBe('דג[x1]בא')
  })

  it('keeps its order inside a text that runs the other way', () => {
    expect(seen('x אב (12) y', 'ltr', 'אבxy12()')).toBe('x(12)באy')
  })

  it('begins at the right', () => {
    const scene = columnOf(900, 200, [{ text: 'שלום', sizes: [40], lang: 'he' }])
    const line = layOut({ ...scene, dir: 'rtl' }).blocks[0]?.lines[0]
    expect((line?.x ?? 0) + (line?.width ?? 0)).toBeCloseTo(900, 0)
  })
})
