import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { expect, it } from 'vitest'
import type { PerennialOptions } from '../../plugins/config.ts'
import { Engine } from '../../plugins/engine.ts'
import { formatDiagnostic } from '../../plugins/source/diagnostic.ts'
import { sample } from '../all.ts'
import { exampleConfig } from '../example-site.ts'
import { writeSite } from '../folders.ts'

const TICKET = new URL('../fixtures/designs/ticket.ts', import.meta.url).href
const FILE = 'designs/mine.js'
/** One format is enough to be wrong in, and two show how cards are counted. */
const FEW = Object.fromEntries(['square', 'portrait', 'pinterest', 'youtube'].map((id) => [id, false]))

/** A design that nothing is to be said against, with some of what it is written in replaced. */
function designWith(...changes: readonly (readonly [found: string, better: string])[]): string {
  const right = `export default (content, format, theme) => {
  const { width, height, safe = { x: 0, y: 0, width, height } } = format
  const { paper, ink } = theme.colours
  const style = { display: 'flex', width, height, backgroundColor: paper }
  const title = { role: 'title', text: content.title, lang: content.lang, font: 'heading', weight: 700 }
  const more = []
  return {
    size: { width, height },
    ground: { type: 'div', props: { style, children: [] } },
    stacks: [
      { ...safe, justify: 'start', blocks: [{ ...title, colour: ink, sizes: [80, 50], lineHeight: 1.2 }] },
      ...more,
    ],
    safe,
  }
}
`
  return changes.reduce((code, [found, better]) => {
    if (!code.includes(found)) throw new Error(`no ${found}`)
    return code.replace(found, better)
  }, right)
}

/** Check a site whose own design is written so; gives what is said of it, with how much it matters. */
async function findIn(
  code: string,
  options: Partial<PerennialOptions> = {},
  files: Readonly<Record<string, string>> = {},
): Promise<string[]> {
  const root = await writeSite({})
  for (const [path, text] of Object.entries({ ...files, [FILE]: code })) {
    await mkdir(dirname(join(root, path)), { recursive: true })
    await writeFile(join(root, path), text)
  }
  const cards = { designs: { mine: FILE }, formats: FEW }
  const found = await new Engine(exampleConfig({ channels: { cards }, ...options }, root)).check()
  // How many others have the same fault depends on what is tried.
  return found.map((finding) =>
    `${finding.severity} ${formatDiagnostic(finding)}`.replace(/and \d+ more/, 'and others'),
  )
}

it.each(
  sample(
    [
      ['is right', designWith()],
      ['is the example', `export { default } from '${TICKET}'`],
    ],
    1,
  ),
)('nothing is said of a design that %s', async (_what, code) => {
  expect(await findIn(code)).toEqual([])
})

it.each(
  sample(
    [
      [
        'throws',
        designWith(['const more = []', 'const more = content.kind === "book" ? nowhere : []']),
        '6:42  found that it threw: nowhere is not defined (card book, format og, light)',
      ],
      [
        'gives nothing',
        'export default () => undefined',
        '1:1  found nothing, expected a scene (card title, format og, light)',
      ],
      [
        'has words in its ground',
        designWith(['children: []', "children: 'Pages'"]),
        '1:1  ground.props.children: found the text "Pages", expected a list of boxes; words belong in a stack (card title, format og, light)',
      ],
      [
        'has a colour by its name',
        designWith(['colour: ink', "colour: 'red'"]),
        '1:1  stacks[0].blocks[0].colour: found "red", expected a colour such as #1d6fa5 (card title, format og, light)',
      ],
      [
        'has a font that is not there',
        designWith([
          '    safe,\n',
          "    safe,\n    fonts: { heading: 'Comic Sans', body: '@fontsource/inter' },\n",
        ]),
        '1:1  fonts.heading: found "Comic Sans", expected the name of an installed package of static fonts, such as @fontsource/inter (card title, format og, light)',
      ],
      [
        'is wrong only in the dark',
        designWith([
          'width, height },\n    ground',
          "width: theme.mode === 'dark' ? 1 : width, height },\n    ground",
        ]),
        '1:1  size.width: found 1, expected that of the format, 1200 (card title, format og, dark)',
      ],
      [
        'has CSS in its ground that nothing can draw',
        designWith(["display: 'flex'", "transform: 'rotate(round)'"]),
        '1:1  found that it gave a scene that cannot be drawn: Invalid value "round" in transform function rotate(). (card title, format og, light)',
      ],
    ],
    2,
  ),
)('a design that %s is an error', async (_what, code, message) => {
  expect(await findIn(code)).toEqual([`error ${FILE}:${message}  (own-design)`])
})

it.each([
  ['is no code', 'export default (content =>'],
  ['imports what is not there', "import './gone.js'\n"],
  ['exports no design', 'export const design = () => undefined'],
])('a design that %s is an error', async (_what, code) => {
  const found = await findIn(code)
  expect(found).toHaveLength(1)
  expect(found[0]).toMatch(/^error designs\/mine\.js:\d+:\d+ {2}found that it .* {2}\(own-design\)$/)
})

it.each(
  sample(
    [
      [
        'letters too small',
        designWith(['[80, 50]', '[12]']),
        'found "What is a sales funnel? A plai…" in letters of 12 px, expected at least 36 (card title, format og, light, and others); take no size below the floor of frameOf(format)',
      ],
      [
        'words outside the safe area',
        designWith(['{ ...safe, j', '{ ...safe, x: 20, width: 1000, j']),
        'found stacks[0] ("What is a sales funnel? A plai…") 45 px outside the safe area, at the left (card title, format story, light, and others); keep stacks in the area of frameOf(format)',
      ],
      [
        'words over words',
        designWith([
          'more = []',
          "more = [{ ...safe, justify: 'end', blocks: [{ ...title, text: content.action, colour: ink, sizes: [50], lineHeight: 1 }] }]",
        ]),
        'found stacks[1] ("Read the whole article") over stacks[0] ("Write once, use it for years") (card closing, format og, light, and others); keep stacks apart, also where their texts are long',
      ],
      [
        'a colour that hardly stands out',
        designWith(['colour: ink', "colour: theme.mode === 'dark' ? '#404040' : ink"]),
        'found "Answer one question per article" in #404040 with a contrast of 1.7 to what is behind it, expected at least 3 (card slide, format og, dark, with a photo, and others); move the colour with readableOn, and give a photo a scrim',
      ],
    ],
    1,
  ),
)('a design with %s is told with a card that has it', async (_what, code, message) => {
  expect(await findIn(code)).toEqual([`warning ${FILE}:1:1  ${message}  (own-design)`])
})

it('words on a photo need a scrim', async () => {
  const shown = (scrim: string): string =>
    designWith(
      ['backgroundColor: paper', 'backgroundColor: content.image ? "transparent" : paper'],
      [
        '    safe,\n',
        `    safe,\n    ...(content.image && { photo: { x: 0, y: 0, width, height, asset: content.image.asset, ${scrim} } }),\n`,
      ],
    )
  expect(await findIn(shown("scrim: { colour: paper, from: 'all' }"))).toEqual([])
  expect(await findIn(shown(''))).toEqual([
    `warning ${FILE}:1:1  found "Answer one question per article" in #e9ece6 with a contrast of 1.0 to what is behind it, expected at least 3 (card slide, format og, dark, with a photo, and others); move the colour with readableOn, and give a photo a scrim  (own-design)`,
  ])
})

it("a design is tried with the site's own colours, formats and logo", async () => {
  const code = `export default (content, format, { colours, logo }) => {
  throw new Error([format.id, content.colour, colours.paper, logo.ratio].join(' '))
}`
  const options: Partial<PerennialOptions> = {
    theme: { colours: { paper: '#fffffe' }, logo: 'logo.svg' },
    journey: [
      { id: 'first', place: 'awareness', labels: {}, colour: '#123456' },
      { id: 'then', place: 'consideration', labels: {} },
      { id: 'last', place: 'decision', labels: {} },
    ],
  }
  const logo = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 90 30"/>'
  expect(await findIn(code, options, { 'public/logo.svg': logo })).toEqual([
    `error ${FILE}:2:9  found that it threw: og #123456 #fffffe 3 (card title, format og, light)  (own-design)`,
  ])
})
