import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { box } from '../../plugins/draw/node.ts'
import type { Scene } from '../../plugins/draw/scene.ts'
import { unpackWoff } from '../../plugins/theme/woff.ts'

const require = createRequire(import.meta.url)

/** What all makers draw: a title, a line above it and one at the foot, on paper with a band. */
export const SIZE = { width: 1200, height: 630 }
export const PAPER = '#f6f3ea'
export const INK = '#1c2b24'
const BLUE = '#1d6fa5'
const BAND = 28
const MARGIN = 72
export const KICKER = 'Måling'
export const SITE = 'Sider & Pages'
/** The title's size; ours is smaller where a title does not fit. */
export const TITLE_SIZE = 88
const SMALL = 36

/** A font as all makers take it: TrueType. */
export interface BenchFont {
  readonly name: string
  readonly weight: 500 | 700
  readonly data: Buffer
}

/** Read the fonts of the design. */
export function benchFonts(): BenchFont[] {
  const open = (name: string, weight: 500 | 700): BenchFont => {
    const file = `@fontsource/${name.toLowerCase()}/files/${name.toLowerCase()}-latin-${weight}-normal.woff`
    return { name, weight, data: unpackWoff(readFileSync(require.resolve(file))) }
  }
  return [open('Literata', 700), open('Inter', 500), open('Inter', 700)]
}

/** The design as ours. */
export function benchScene(title: string): Scene {
  const left = BAND + MARGIN
  const width = SIZE.width - left - MARGIN
  const small = { lang: 'da', font: 'body', sizes: [SMALL], lineHeight: 1.3, most: 1 } as const
  return {
    size: SIZE,
    safe: { x: 0, y: 0, ...SIZE },
    ground: box(
      { ...SIZE, backgroundColor: PAPER },
      box({ width: BAND, height: SIZE.height, backgroundColor: BLUE }),
    ),
    stacks: [
      {
        x: left,
        y: MARGIN,
        width,
        height: 400,
        justify: 'start',
        blocks: [
          { ...small, role: 'kicker', text: KICKER, weight: 700, colour: BLUE },
          {
            role: 'title',
            text: title,
            lang: 'da',
            font: 'heading',
            weight: 700,
            colour: INK,
            sizes: [TITLE_SIZE, 80, 74, 68, 62, 56, 52, 48],
            lineHeight: 1.14,
            tracking: -0.015,
            gapAbove: 24,
          },
        ],
      },
      {
        x: left,
        y: SIZE.height - MARGIN - 60,
        width,
        height: 60,
        justify: 'end',
        blocks: [{ ...small, role: 'small', text: SITE, weight: 500, colour: INK }],
      },
    ],
  }
}

/** A tree of the design for those that take React's elements, with CSS. */
export interface Element {
  readonly type: 'div'
  readonly props: {
    readonly style: Readonly<Record<string, string | number>>
    readonly children?: readonly Element[] | string
  }
}

/** The design as CSS. */
export function benchElement(title: string): Element {
  const div = (style: Record<string, string | number>, children?: readonly Element[] | string): Element => ({
    type: 'div',
    props: { style: { display: 'flex', ...style }, ...(children === undefined ? {} : { children }) },
  })
  const small = { fontFamily: 'Inter', fontSize: SMALL }
  return div({ width: SIZE.width, height: SIZE.height, backgroundColor: PAPER }, [
    div({ width: BAND, height: SIZE.height, backgroundColor: BLUE }),
    div({ flexDirection: 'column', justifyContent: 'space-between', flexGrow: 1, padding: MARGIN }, [
      div({ flexDirection: 'column' }, [
        div({ ...small, fontWeight: 700, color: BLUE, marginBottom: 24 }, KICKER),
        div(
          {
            fontFamily: 'Literata',
            fontWeight: 700,
            fontSize: TITLE_SIZE,
            lineHeight: 1.14,
            letterSpacing: TITLE_SIZE * -0.015,
            color: INK,
          },
          title,
        ),
      ]),
      div({ ...small, fontWeight: 500, color: INK }, SITE),
    ]),
  ])
}
