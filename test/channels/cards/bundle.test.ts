import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import sharp from 'sharp'
import { beforeAll, describe, expect, it } from 'vitest'
import { digestOf } from '../../../plugins/asset.ts'
import type { Output } from '../../../plugins/channel.ts'
import type { CardsInputs } from '../../../plugins/channels/cards/inputs.ts'
import { readLibrary } from '../../../plugins/library/read.ts'
import { type Made, render } from '../../../plugins/publish/render.ts'
import { EXAMPLE_ROOT, exampleConfig, HIDDEN_WORDS } from '../../example-site.ts'
import { planCards } from './plan-cards.ts'

/** Every card of an article, on a busy machine, in milliseconds. */
const SLOW = 120_000

const ID = 'da/foerste-skridt'
const library = await readLibrary(exampleConfig())
const own = planCards(library).filter(({ subject }) => subject.id === ID)
const made = new Map<string, Uint8Array>()

async function make(output: Output<CardsInputs> | undefined, given?: Made): Promise<Uint8Array> {
  const { bytes } = await render({ root: EXAMPLE_ROOT, channel: 'cards', inputs: output?.inputs }, given)
  return bytes
}

const remembered: Made = async (_channel, inputs) => made.get(JSON.stringify(inputs))
const zipped = own.find(({ path }) => path.endsWith('.zip'))
const document = own.find(({ path }) => path.endsWith('.pdf'))

beforeAll(async () => {
  for (const output of own.filter(({ bundle }) => !bundle))
    made.set(JSON.stringify(output.inputs), await make(output))
}, SLOW)

describe('the carousel as a document', { timeout: SLOW }, () => {
  const slides = own.filter(({ path }) => path.includes('/carousel-'))

  it('has a page of 1080×1350 for each slide, a title, a language and tags', async () => {
    const pdf = await getDocument({ data: new Uint8Array(await make(document, remembered)) }).promise
    expect(pdf.numPages).toBe(slides.length)
    const { info } = await pdf.getMetadata()
    expect(info).toMatchObject({
      Title: 'Hvad er de første skridt?',
      Author: 'Ada Ås, Bent Berg',
      Language: 'da',
    })
    expect(await pdf.getMarkInfo()).toMatchObject({ Marked: true })
    for (let number = 1; number <= pdf.numPages; number++) {
      const page = await pdf.getPage(number)
      expect(page.view).toEqual([0, 0, 1080, 1350])
    }
    await pdf.destroy()
  })

  it('tells a screen reader the words of every slide', async () => {
    const pdf = await getDocument({ data: new Uint8Array(await make(document, remembered)) }).promise
    const told: string[] = []
    for (let number = 1; number <= pdf.numPages; number++) {
      const tree = JSON.stringify(await (await pdf.getPage(number)).getStructTree())
      expect(tree).toContain('"role":"Figure"')
      told.push(/"alt":"((?:[^"\\]|\\.)*)"/.exec(tree)?.[1] ?? '')
    }
    expect(told.map((alt) => JSON.parse(`"${alt}"`) as string)).toEqual(slides.map(({ about }) => about.alt))
    await pdf.destroy()
  })

  it('has the bytes of the slides in it, not packed a second time', async () => {
    const pdf = Buffer.from(await make(document, remembered))
    for (const { inputs } of slides)
      expect(pdf.includes(Buffer.from(made.get(JSON.stringify(inputs)) ?? [1]))).toBe(true)
  })
})

describe('everything in one file', { timeout: SLOW }, () => {
  it('holds every card as it was made, the document, the list and the texts, in a folder of its own', async () => {
    const files = unzipSync(await make(zipped, remembered))
    const names = own.filter((output) => output !== zipped).map(({ path }) => path.split('/').at(-1))
    expect(Object.keys(files)).toEqual(
      [...names, 'tekster.txt', 'manifest.json'].map((name) => `foerste-skridt/${name}`),
    )
    for (const { path, inputs } of own.filter(({ bundle }) => !bundle)) {
      const bytes = files[`foerste-skridt/${path.split('/').at(-1)}`]
      expect(bytes && digestOf(bytes), path).toBe(digestOf(made.get(JSON.stringify(inputs)) ?? ''))
    }
  })

  it('lists each file with its size, its digest, its words and the lines that they stand on', async () => {
    const files = unzipSync(await make(zipped, remembered))
    const manifest = JSON.parse(strFromU8(files['foerste-skridt/manifest.json'] ?? new Uint8Array())) as {
      files: Record<string, unknown>[]
      captions: { name: string; text: string }[]
    }
    expect(manifest).toMatchObject({
      title: 'Hvad er de første skridt?',
      url: 'https://pages.example/da/foerste-skridt/',
      language: 'da',
    })
    for (const { name, width, height, bytes, sha256, alt } of manifest.files) {
      const content = files[`foerste-skridt/${String(name)}`] ?? new Uint8Array()
      expect([bytes, sha256]).toEqual([content.length, digestOf(content)])
      if (String(name).endsWith('.pdf')) continue
      expect(await sharp(content).metadata()).toMatchObject({ width, height })
      expect(alt).not.toBe('')
    }
    expect(manifest.files.find(({ name }) => name === 'quote-1-instagram-square.jpg')).toMatchObject({
      group: 'Citatkort',
      networks: ['Instagram', 'Facebook', 'Threads'],
      from: [{ line: 11 }],
    })
    expect(manifest.captions.map(({ name }) => name)).toEqual([
      ...['Instagram', 'Pinterest', 'Pinterest, titel', 'X', 'LinkedIn', 'Facebook', 'Bluesky', 'Mastodon'],
    ])
  })

  it('has the same for people: alternative texts and texts to post', async () => {
    const files = unzipSync(await make(zipped, remembered))
    const text = strFromU8(files['foerste-skridt/tekster.txt'] ?? new Uint8Array())
    expect(text).toMatch(/^Hvad er de første skridt\?\nhttps:\/\/pages\.example\/da\/foerste-skridt\/\n\n/)
    for (const { about } of own) if (about.alt) expect(text).toContain(about.alt)
    expect(text).toContain('Tekster til opslag\n==================\n\nInstagram (')
  })

  it('is the same when nothing is at hand, and drawn anew', async () => {
    expect(digestOf(await make(zipped))).toBe(digestOf(await make(zipped, remembered)))
  })

  it('is opened without a complaint by the program of the system', async ({ skip }) => {
    if (spawnSync('unzip', ['-v']).error) skip('there is no unzip here')
    const folder = mkdtempSync(join(tmpdir(), 'perennial-zip-'))
    writeFileSync(join(folder, 'a.zip'), await make(zipped, remembered))
    const tested = spawnSync('unzip', ['-t', join(folder, 'a.zip')], { encoding: 'utf8' })
    rmSync(folder, { recursive: true })
    expect(tested.stdout).toMatch(/No errors detected/)
    expect(tested.status).toBe(0)
  })

  it('says nothing of texts that are not out', async () => {
    for (const output of planCards(library).filter(({ bundle }) => bundle)) {
      const said = JSON.stringify(output).toLowerCase()
      for (const word of HIDDEN_WORDS) expect(said, output.path).not.toContain(word)
    }
  })
})
