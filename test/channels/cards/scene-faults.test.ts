import { describe, expect, it } from 'vitest'
import { cardTheme, type Design } from '../../../plugins/channels/cards/designs/design.ts'
import { DESIGNS } from '../../../plugins/channels/cards/designs/designs.ts'
import { layoutFaults } from '../../../plugins/channels/cards/designs/layout-faults.ts'
import { USUAL } from '../../../plugins/channels/cards/designs/samples.ts'
import { sceneFaults } from '../../../plugins/channels/cards/designs/scene-faults.ts'
import { FORMATS, type Format } from '../../../plugins/channels/cards/formats.ts'
import { box } from '../../../plugins/draw/node.ts'
import type { Scene, Stack, TextBlock } from '../../../plugins/draw/scene.ts'
import { MODES } from '../../../plugins/theme/theme.ts'
import { exampleConfig } from '../../example-site.ts'

const [OG] = FORMATS
const size = { width: OG.width, height: OG.height }
const PLAIN = { position: 'absolute', left: 9, width: 9 } as const

const block = (change: object = {}): TextBlock => ({
  ...{ role: 'title', text: 'A title', lang: 'en', font: 'heading', weight: 700, colour: '#1c2b24' },
  ...{ sizes: [72, 48], lineHeight: 1.2 },
  ...change,
})
const stack = (change: object = {}, ...blocks: readonly TextBlock[]): Stack => ({
  ...{ x: 100, y: 100, width: 800, height: 240, justify: 'start' },
  blocks: blocks.length > 0 ? blocks : [block()],
  ...change,
})
/** A scene that nothing is to be said against, with some of its keys changed. */
const scene = (change: object = {}): Scene => ({
  size,
  ground: box({ ...size, backgroundColor: '#ffffff' }, box(PLAIN)),
  stacks: [stack()],
  safe: { x: 0, y: 0, ...size },
  ...change,
})
const ground = (...children: readonly unknown[]): object => ({
  type: 'div',
  props: { style: size, children },
})

describe('a scene', () => {
  it('has no faults where a design is right', () => {
    expect(sceneFaults(scene(), OG)).toEqual([])
  })

  it.each(Object.keys(DESIGNS))('has none in the design %s with a logo and a picture', (name) => {
    const design = DESIGNS[name] as Design
    const logo = { src: 'data:image/svg+xml;base64,', ratio: 2 }
    const image = { asset: { path: 'a.png', digest: '' }, width: 9, height: 9, focus: { x: 0.5, y: 0 } }
    const faults = FORMATS.flatMap((format: Format) =>
      Object.values(USUAL).flatMap((content) =>
        MODES.flatMap((mode) => {
          const theme = cardTheme(exampleConfig().theme, mode, logo)
          return sceneFaults(design({ ...content, image }, format, theme), format)
        }),
      ),
    )
    expect(faults).toEqual([])
  })

  it.each([
    [undefined, 'found nothing, expected a scene'],
    ['<svg/>', 'found "<svg/>", expected a scene'],
    [Promise.resolve(), 'found a promise, expected a scene at once; a design waits for nothing'],
    [scene({ size: undefined }), 'size: found nothing, expected a block of keys'],
    [
      scene({ size: { width: 600, height: 630 } }),
      'size.width: found 600, expected that of the format, 1200',
    ],
    [scene({ stacks: undefined }), 'stacks: found nothing, expected a list'],
    [
      scene({ stacks: [stack({}, block(), block({ colour: 'red' }))] }),
      'stacks[0].blocks[1].colour: found "red", expected a colour such as #1d6fa5',
    ],
    [scene({ stacks: [stack({ width: Number.NaN })] }), 'stacks[0].width: found NaN, expected a number'],
    [scene({ stacks: [stack({ height: 0 })] }), 'stacks[0].height: found 0, expected a number above 0'],
    [
      scene({ stacks: [stack({ justify: 'top' })] }),
      'stacks[0].justify: found "top", expected start or center or end',
    ],
    [
      scene({ stacks: [stack({}, block({ sizes: [] }))] }),
      'stacks[0].blocks[0].sizes: found [], expected a font size or more',
    ],
    [
      scene({ stacks: [stack({}, block({ sizes: [40, 50] }))] }),
      'stacks[0].blocks[0].sizes: found [40,50], expected font sizes from large to small',
    ],
    [
      scene({ fonts: { heading: '@fontsource/lierata', body: '@fontsource/inter' } }),
      'fonts.heading: found "@fontsource/lierata", expected the name of an installed package of static fonts, such as @fontsource/inter',
    ],
    [scene({ ground: undefined }), 'ground: found nothing, expected a box as box({ … }) makes it'],
    [
      scene({ ground: ground({ type: 'div', props: { style: {}, children: 'Sider & Pages' } }) }),
      'ground.props.children[0].props.children: found the text "Sider & Pages", expected a list of boxes; words belong in a stack',
    ],
    [
      scene({ ground: ground(false) }),
      'ground.props.children[0]: found false, expected a box as box({ … }) makes it',
    ],
    [
      scene({ ground: ground(box({ left: Number.NaN })) }),
      'ground.props.children[0].props.style.left: found NaN, expected a number',
    ],
    [
      scene({ ground: ground({ type: 'img', props: { style: {}, src: 'logo.svg' } }) }),
      'ground.props.children[0].props.src: found "logo.svg", expected a data: address such as theme.logo.src',
    ],
    [
      scene({ ground: box({ width: 1080, height: '100%' }) }),
      'ground.props.style.width: found 1080, expected that of the format, 1200',
    ],
  ])('is told by its path what is wrong: %#', (given, fault) => {
    expect(sceneFaults(given, OG)).toEqual([fault])
  })
})

describe('the layout of a scene', () => {
  const STORY = FORMATS.find(({ id }) => id === 'story') as Format
  const foot = stack({ y: 300 }, block({ text: 'Below', sizes: [36] }))

  it.each([
    [OG, [stack()], []],
    [
      OG,
      [stack({ x: -40 })],
      [
        'outside: found stacks[0] ("A title") 40 px outside the picture, at the left',
        'outside: found "A title" 40 px outside the picture, at the left',
      ],
    ],
    [
      STORY,
      [stack({ y: 1100, height: 200 }, block({ sizes: [40] }))],
      ['outside: found stacks[0] ("A title") 50 px outside the safe area, at the bottom'],
    ],
    [OG, [stack(), foot], ['overlap: found stacks[1] ("Below") over stacks[0] ("A title")']],
    // Where nothing is said, nothing can be covered.
    [OG, [stack({}, block({ text: '' })), foot], []],
    [
      OG,
      [stack({}, block({ sizes: [35] }))],
      ['small: found "A title" in letters of 35 px, expected at least 36'],
    ],
    [
      { ...OG, width: 1080, height: 1080 },
      [stack({}, block({ sizes: [39] }))],
      ['small: found "A title" in letters of 39 px, expected at least 40'],
    ],
    [{ ...OG, width: 1584, height: 396 }, [stack({}, block({ sizes: [24] }))], []],
    [
      { ...OG, width: 1584, height: 396 },
      [stack({}, block({ sizes: [23] }))],
      ['small: found "A title" in letters of 23 px, expected at least 24'],
    ],
  ] as const)('keeps its words in their place and legible: %#', (format, stacks, faults) => {
    const found = layoutFaults(scene({ stacks }), format)
    expect(found.map(({ sort, message }) => `${sort}: ${message}`)).toEqual(faults)
  })
})
