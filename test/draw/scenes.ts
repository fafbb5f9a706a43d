import { box } from '../../plugins/draw/node.ts'
import type { Scene, TextBlock } from '../../plugins/draw/scene.ts'

/** A design of the tests: small enough to be seen through, with all that a scene can have. */
export interface SceneWishes {
  readonly title?: string
  readonly lang?: string
  readonly dir?: 'ltr' | 'rtl'
  readonly width?: number
  readonly height?: number
  readonly kicker?: string
  /** A background of more colours than a palette has. */
  readonly gradient?: boolean
}

const PAPER = '#f6f3ea'
const INK = '#1c2b24'
const MARGIN = 72
const TITLE_SIZES = [120, 108, 96, 86, 76, 68, 60, 54, 48]

/** Make a scene: a title with a line above it, and a line at the foot. */
export function sceneOf({
  title = 'Hvorfor gør vi det?',
  lang = 'da',
  dir = 'ltr',
  width = 1200,
  height = 630,
  kicker = 'Måling',
  gradient = false,
}: SceneWishes = {}): Scene {
  const size = { width, height }
  const small: Omit<TextBlock, 'text' | 'role'> = {
    lang,
    font: 'body',
    weight: 500,
    colour: INK,
    sizes: [36],
    lineHeight: 1.3,
    most: 1,
  }
  const safe = { x: MARGIN, y: MARGIN, width: width - 2 * MARGIN, height: height - 2 * MARGIN }
  const paper = gradient
    ? { backgroundImage: 'linear-gradient(160deg, #f6f3ea, #a9c4b8)' }
    : { backgroundColor: PAPER }
  return {
    size,
    dir,
    safe,
    ground: box({ ...size, ...paper }, box({ width: 24, height, backgroundColor: '#1d6fa5' })),
    stacks: [
      {
        ...safe,
        height: safe.height - 80,
        justify: 'start',
        blocks: [
          { ...small, role: 'kicker', text: kicker, colour: '#1d6fa5', weight: 700 },
          {
            role: 'title',
            text: title,
            lang,
            font: 'heading',
            weight: 700,
            colour: INK,
            sizes: TITLE_SIZES,
            lineHeight: 1.14,
            tracking: -0.015,
            gapAbove: 20,
          },
        ],
      },
      {
        ...safe,
        y: safe.y + safe.height - 60,
        height: 60,
        justify: 'end',
        blocks: [{ ...small, role: 'small', text: 'Sider & Pages' }],
      },
    ],
  }
}
