import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { expect, it } from 'vitest'
import { images } from '../../plugins/channels/images/index.ts'
import { registry } from '../../plugins/channels/registry.ts'
import { pictureAttributes } from '../../plugins/library/pictures.ts'
import { readLibrary } from '../../plugins/library/read.ts'
import { render } from '../../plugins/publish/render.ts'
import { formatDiagnostic } from '../../plugins/source/diagnostic.ts'
import { exampleConfig } from '../example-site.ts'
import { writeSite } from '../folders.ts'

const LABELS = new URL('../fixtures/drawings/labels/', import.meta.url)
const LOST =
  'found words as HTML ("Opdag, Vælg") in "trin.svg" (<foreignObject> in line 1); no card, book or mail would show them. Export it with its words as text (in Mermaid: htmlLabels: false; in draw.io: without "Word Wrap" and "Formatted Text"), or as PNG  (image)'

async function librarySite(text: string) {
  const files: Record<string, string | Uint8Array> = { 'articles/da/tegninger/index.md': text }
  for (const name of await readdir(LABELS))
    files[`articles/da/tegninger/${name}`] = await readFile(new URL(name, LABELS))
  const root = await writeSite(files)
  const config = exampleConfig({}, root)
  return { root, config, library: await readLibrary(config) }
}

const picture = (name: string): string => `![To kasser: Opdag og Vælg](${name})\n\n`
const head = (more = ''): string =>
  `---\ntitle: Fire tegninger\ndescription: Fire små tegninger.\npublished: 2026-03-10\n${more}---\n\n`

it('words that only a browser would show are an error at the line of the picture', async () => {
  const { library } = await librarySite(
    `${head('image: trin.svg\nimageAlt: To kasser\n')}${picture('trin-switch.svg')}${picture('trin.svg')}`,
  )
  const file = 'content/articles/da/tegninger/index.md'
  expect(library.diagnostics.filter(({ rule }) => rule === 'image').map(formatDiagnostic)).toEqual([
    `${file}:5:1  ${LOST}`,
    `${file}:11:1  ${LOST}`,
  ])
})

it('a drawing has a width and a height on the page, and the words of its switch once in its file', async () => {
  const { root, config, library } = await librarySite(
    head() + ['trin-switch.svg', 'maal.svg', 'bred.svg'].map(picture).join(''),
  )
  const pictures = [...(library.articles[0]?.pictures.values() ?? [])]
  expect(pictures.map((image) => pictureAttributes(config, image))).toMatchObject([
    { width: 320, height: 80 },
    { width: 100, height: 100 },
    { width: 600, height: 20 },
  ])
  const [first] = images.plan(library, {})
  const { bytes } = await render({ root, channel: 'images', inputs: first?.inputs }, registry)
  expect(
    Buffer.from(bytes)
      .toString()
      .match(/Opdag|Vælg/g),
  ).toEqual(['Opdag', 'Vælg'])
})

it('a drawing in public/ that a text names goes through the same door', async () => {
  const { root, config } = await librarySite(`${head()}${picture('/a.svg')}`)
  await mkdir(`${root}/public`)
  await writeFile(`${root}/public/a.svg`, '<svg xmlns="http://www.w3.org/2000/svg" onload="a()"/>')
  const { diagnostics } = await readLibrary(config)
  expect(diagnostics.filter(({ rule }) => rule === 'image').map(({ message }) => message)).toEqual([
    'found an event in "/a.svg" (onload="a()" in line 1); export it without',
  ])
})
