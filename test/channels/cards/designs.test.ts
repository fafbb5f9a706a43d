import { describe, expect, it } from 'vitest'
import { digestOf } from '../../../plugins/asset.ts'
import type { CardContent } from '../../../plugins/channels/cards/content.ts'
import { cardTheme, type Design } from '../../../plugins/channels/cards/designs/design.ts'
import { DESIGNS } from '../../../plugins/channels/cards/designs/designs.ts'
import { HARD_PHOTO, hardPhoto } from '../../../plugins/channels/cards/designs/hard-photo.ts'
import { layoutFaults } from '../../../plugins/channels/cards/designs/layout-faults.ts'
import { mirrored } from '../../../plugins/channels/cards/designs/mirror.ts'
import { HARD, USUAL } from '../../../plugins/channels/cards/designs/samples.ts'
import { sceneFaults } from '../../../plugins/channels/cards/designs/scene-faults.ts'
import ticket from '../../../plugins/channels/cards/designs/ticket.ts'
import { FORMATS, type Format, ownFormat } from '../../../plugins/channels/cards/formats.ts'
import { contrastBehind } from '../../../plugins/draw/contrast-behind.ts'
import { layOut } from '../../../plugins/draw/lay-out.ts'
import type { LaidBlock, Scene } from '../../../plugins/draw/scene.ts'
import { MODES, type Mode } from '../../../plugins/theme/theme.ts'
import { sample, TESTS_ALL } from '../../all.ts'
import { exampleConfig } from '../../example-site.ts'

const { theme } = exampleConfig()
/** Ours, and one as a site writes its own. */
const TESTED: Readonly<Record<string, Design>> = { ...DESIGNS, ticket }
const DESIGN_NAMES = Object.keys(TESTED)
const CONTENTS = Object.values(USUAL)
/** Ours, and sizes that only a site of its own would ask for. */
const ALL_FORMATS: readonly Format[] = [
  ...FORMATS,
  ownFormat('banner', 1584, 396),
  ownFormat('skyscraper', 300, 1050),
]
const HARDS = Object.entries(HARD)
/** In how many turns the kinds of cards are gone through. */
const TURNS = 3
/**
 * Each design in each format, with some of the kinds of cards and one sort of text that is hard to set, in turns: each kind
 * is drawn by each design, and in each format. All kinds and all sorts where everything is tested.
 */
const GRID = DESIGN_NAMES.flatMap((design, row) =>
  ALL_FORMATS.map((format, column) => {
    const hard = TESTS_ALL ? HARDS : HARDS.filter((_, at) => at === (row + column) % HARDS.length)
    const kinds = TESTS_ALL ? CONTENTS : CONTENTS.filter((_, at) => (at + row + column) % TURNS === 0)
    return { design, id: format.id, format, hard, kinds }
  }),
)

function sceneOf(design: string, content: CardContent, format: Format, mode: Mode = 'light'): Scene {
  const draw = TESTED[design]
  if (!draw) throw new Error(`no design ${design}`)
  return draw(content, format, cardTheme(theme, mode))
}

const label = (content: CardContent, laid?: LaidBlock): string =>
  `${content.kind}${laid ? ` ${laid.block.role} "${laid.block.text.slice(0, 30)}" ${laid.fontSize}px` : ''}`

/** What is wrong with a card: with its scene, and with how that is laid out. */
function faultsOf(scene: Scene, content: CardContent, format: Format): string[] {
  const laid = layoutFaults(scene, format).map(({ message }) => message)
  return [...sceneFaults(scene, format), ...laid].map((fault) => `${content.kind}: ${fault}`)
}

describe.each(GRID)('the design $design in the format $id', ({ design, format, hard, kinds }) => {
  // A scene is laid out once, however many tests look at it.
  const usual = kinds.map((content) => ({ content, scene: sceneOf(design, content, format) }))

  it('keeps its words apart, in the safe area and legible, for every kind of card', () => {
    expect(usual.flatMap(({ content, scene }) => faultsOf(scene, content, format))).toEqual([])
  })

  it.each(hard)('does so with texts %s', (_name, change) => {
    const contents = kinds.map(change)
    expect(
      contents.flatMap((content) => faultsOf(sceneOf(design, content, format), content, format)),
    ).toEqual([])
  })

  it('leaves no text out whose letters are taller than those of Latin', () => {
    const tall = kinds.map((content) => HARD['of tall letters']?.(content) ?? content)
    const gone = tall.flatMap((content) =>
      layOut(sceneOf(design, content, format))
        .blocks.filter(({ lines, block }) => lines.length === 0 && block.text !== '')
        .map((laid) => label(content, laid)),
    )
    expect(gone).toEqual([])
  })

  it('leaves nothing out of texts of the usual length', () => {
    const cut = usual.flatMap(({ content, scene }) =>
      layOut(scene)
        .blocks.filter((laid) => laid.cut)
        .map((laid) => label(content, laid)),
    )
    expect(cut).toEqual([])
  })

  it('signs every card with the name of the site in the same place', () => {
    const places = usual.map(({ content, scene }) => {
      const found = layOut(scene).blocks.find(({ block }) => block.text === content.site)
      return found && [found.x, found.y, found.fontSize]
    })
    expect(new Set(places.map((place) => JSON.stringify(place))).size).toBe(1)
    expect(places[0]).toBeDefined()
  })

  it('says all that the card has to say', () => {
    for (const { content, scene } of usual) {
      const said = scene.stacks.flatMap(({ blocks }) => blocks.map(({ text }) => text))
      for (const text of [content.title, content.text, content.action, content.number ?? '']) {
        if (text !== '') expect(said, content.kind).toContain(text)
      }
      if (content.kind !== 'slide' && content.source !== '') expect(said).toContain(content.source)
    }
  })
})

/** Colours that stages have or could have: all dark enough to read on white, and some no darker than that. */
const STAGE_COLOURS = ['#1d6fa5', '#767676', '#b4451f', '#000000', '#7d7300', '#c0187a']
/** A landscape, a square and a tall format; PNG and JPEG. */
const SAMPLE = FORMATS.filter(({ id }) => ['og', 'square', 'story'].includes(id))
const [OPEN_GRAPH] = FORMATS

/** The texts of a card that do not stand out from the pixels behind them. */
async function illegible(scene: Scene, { type, maxBytes }: Format, photo?: Uint8Array): Promise<string[]> {
  const asset = async (): Promise<Uint8Array> => photo ?? new Uint8Array()
  const found = await contrastBehind(scene, { type, maxBytes, asset })
  return found
    .filter(({ ratio, needed }) => ratio < needed)
    .map(({ laid, ratio }) => `"${laid.block.text.slice(0, 30)}" ${laid.block.colour} ${ratio.toFixed(2)}`)
}

describe.each(DESIGN_NAMES)('the design %s', (design) => {
  it('is pure: the same card gives the same scene, and a scene is plain data', () => {
    for (const content of CONTENTS) {
      const [first, second] = [0, 1].map(() => sceneOf(design, content, OPEN_GRAPH))
      expect(JSON.parse(JSON.stringify(first))).toEqual(second)
    }
  })

  it.each(MODES)(
    'is legible on its own pixels in every format, in any colour of a stage: %s',
    async (mode) => {
      const turn = DESIGN_NAMES.indexOf(design) + MODES.indexOf(mode)
      const faults = ALL_FORMATS.map(async (format, at) => {
        // Each format in one mode of some designs, by turns; in both of each where everything is tested.
        if (!TESTS_ALL && (at + turn) % (2 * MODES.length) !== 0) return []
        // Another kind in each format and mode, so that all kinds are seen.
        const content = CONTENTS[(at + MODES.indexOf(mode) * 6) % CONTENTS.length] ?? USUAL.title
        const colour = STAGE_COLOURS[at % STAGE_COLOURS.length] ?? ''
        const found = await illegible(sceneOf(design, { ...content, colour }, format, mode), format)
        return found.map((fault) => `${content.kind} ${format.id} ${colour}: ${fault}`)
      })
      expect((await Promise.all(faults)).flat()).toEqual([])
    },
  )
})

it.each(Object.keys(DESIGNS))(
  'the design %s draws the logo, and lets a wide one stand for the name',
  (design) => {
    const draw = DESIGNS[design]
    const [narrow, wide] = [1, 5].map((ratio) => {
      const logo = { src: 'data:image/svg+xml;base64,', ratio }
      return draw?.(USUAL.title, OPEN_GRAPH, { ...cardTheme(theme, 'light'), logo })
    })
    const names = (scene: Scene | undefined): string[] =>
      (scene?.stacks ?? []).flatMap(({ blocks }) => blocks.map(({ text }) => text))
    expect(names(narrow)).toContain(USUAL.title.site)
    expect(names(wide)).not.toContain(USUAL.title.site)
    expect(JSON.stringify(narrow?.ground)).toContain('data:image/svg+xml;base64,')
  },
)

it('the design ticket draws the logo, beside the name', () => {
  const logo = { src: 'data:image/svg+xml;base64,', ratio: 2 }
  for (const format of ALL_FORMATS) {
    const scene = ticket(USUAL.title, format, { ...cardTheme(theme, 'light'), logo })
    expect(JSON.stringify(scene.ground)).toContain(logo.src)
    expect(faultsOf(scene, USUAL.title, format)).toEqual([])
  }
})

it.each(sample(MODES, 1))(
  'the design photo is legible on the hardest of photos: %s',
  async (mode) => {
    const picture = await hardPhoto()
    const image = { asset: { path: 'content/photo.png', digest: digestOf(picture) }, ...HARD_PHOTO }
    for (const [at, content] of [USUAL.title, USUAL.quote, USUAL.offer].entries()) {
      const format = SAMPLE[at] ?? OPEN_GRAPH
      const scene = sceneOf('photo', { ...content, image }, format, mode)
      expect(scene.photo).toBeDefined()
      expect(await illegible(scene, format, picture), `${content.kind} ${format.id}`).toEqual([])
    }
  },
  60_000,
)

it('a scene for text from the right is the mirror of that for text from the left', () => {
  const scene = sceneOf('typographic', USUAL.cover, OPEN_GRAPH)
  const turned = mirrored({
    ...scene,
    photo: {
      x: 0,
      y: 0,
      width: 500,
      height: 630,
      asset: { path: '', digest: '' },
      scrim: { colour: '#ffffff', from: 'left' },
    },
  })
  scene.stacks.forEach((stack, at) => {
    expect(turned.stacks[at]?.x).toBe(OPEN_GRAPH.width - stack.x - stack.width)
  })
  expect(turned.photo).toMatchObject({ x: 700, scrim: { from: 'right' } })
  // The arrow is turned over, so that it still points onwards; nothing else is.
  expect(JSON.stringify(turned.ground).match(/scaleX\(-1\)/g)).toHaveLength(1)
  expect(mirrored(mirrored(scene)).stacks).toEqual(scene.stacks)
})
