import { readFile } from 'node:fs/promises'
import { strFromU8, unzipSync } from 'fflate'
import sharp from 'sharp'
import { beforeAll, describe, expect, it } from 'vitest'
import { ebook } from '../../../plugins/channels/ebook/index.ts'
import { registry } from '../../../plugins/channels/registry.ts'
import { readLibrary } from '../../../plugins/library/read.ts'
import { render } from '../../../plugins/publish/render.ts'
import { exampleConfig } from '../../example-site.ts'
import { sharedFolder, writeSite } from '../../folders.ts'
import { type ReadPdf, readPdf } from './read-pdf.ts'

const SLOW = 60_000
/** Width of the page, in millimetres. */
const PAGE = 210
const fixture = (path: string): Promise<Buffer> =>
  readFile(new URL(`../../fixtures/${path}`, import.meta.url))

const FILTERED = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 20"><rect x="10" y="5" width="20" height="10" fill="#0a0" style="filter:drop-shadow(0 0 1px #0a0)"/></svg>`
const PICTURES = ['opret.jpg', 'maal.svg', 'bred.svg', 'filter.svg']

const folder = sharedFolder()
let epub: Readonly<Record<string, Uint8Array>>
let pdf: ReadPdf
/** The page of each picture's chapter. */
const pageOf = (name: string): number => pdf.words.findIndex((words) => words.includes(`Shows ${name}.`)) + 1

beforeAll(async () => {
  const texts = PICTURES.map((name, at): [string, string] => [
    `articles/en/${at}.md`,
    `---\ntitle: Chapter ${at}\nstage: awareness\n---\n\nShows ${name}.\n\n![What ${name} shows](${name})\n`,
  ])
  const root = await writeSite(
    {
      ...Object.fromEntries(texts),
      'articles/en/opret.jpg': await fixture('phone/opret.jpg'),
      'articles/en/maal.svg': await fixture('drawings/labels/maal.svg'),
      'articles/en/bred.svg': await fixture('drawings/labels/bred.svg'),
      'articles/en/filter.svg': FILTERED,
      'ebooks/b.yml': `title: B\ndescription: D\nlanguage: en\narticles: [${PICTURES.map((_, at) => `en/${at}`).join(', ')}]\n`,
    },
    await folder,
  )
  const library = await readLibrary(exampleConfig({}, root))
  const bind = async (path: string): Promise<Uint8Array> => {
    const output = ebook.plan(library, {}).find((each) => each.path === path)
    return (await render({ root, channel: 'ebook', inputs: output?.inputs }, registry)).bytes
  }
  epub = unzipSync(await bind('b.epub'))
  pdf = await readPdf(await bind('b.pdf'))
}, SLOW)

describe('a photo that was taken upright', () => {
  it('is red on top in the EPUB, and says nothing of the camera', async () => {
    const file = Object.entries(epub).find(
      ([path]) => path.startsWith('EPUB/images/') && path.endsWith('.jpg'),
    )?.[1]
    const { data, info } = await sharp(file).raw().toBuffer({ resolveWithObject: true })
    expect(info).toMatchObject({ width: 300, height: 400 })
    expect(data[0], 'red on top').toBeGreaterThan(180)
    expect(data.at(-1), 'blue at the bottom').toBeGreaterThan(180)
    expect(Buffer.from(file ?? []).toString('latin1')).not.toMatch(/Exif|TESTCAM/)
  })

  it('is red on top in the PDF', async () => {
    const page = pageOf('opret.jpg')
    const red = await pdf.find(page, (r, g, b) => r > 180 && g < 80 && b < 80)
    const blue = await pdf.find(page, (r, g, b) => b > 180 && r < 80 && g < 100)
    expect(red?.width).toBeCloseTo(blue?.width ?? 0, 0)
    expect(blue?.top).toBeGreaterThan((red?.top ?? 0) + (red?.height ?? 0) - 1)
    expect(((red?.height ?? 0) + (blue?.height ?? 0)) / (red?.width ?? 1)).toBeCloseTo(4 / 3, 1)
  })
})

describe('a drawing that says only what it shows of its plane', () => {
  it('has a size in the EPUB', () => {
    const chapters = Object.entries(epub).filter(([path]) => path.endsWith('.xhtml'))
    const images = chapters.flatMap(([, bytes]) => strFromU8(bytes).match(/<img [^>]*\.svg[^>]*>/g) ?? [])
    expect(images).toHaveLength(3)
    const roots = Object.entries(epub).filter(([path]) => path.endsWith('.svg'))
    const sizeOf = (svg: string): (string | undefined)[] =>
      ['width', 'height'].map((key) => new RegExp(`^<svg [^>]*\\b${key}="(\\d+)"`).exec(svg)?.[1])
    expect(roots.map(([, bytes]) => sizeOf(strFromU8(bytes)).join('×')).sort()).toEqual([
      '100×100',
      '40×20',
      '600×20',
    ])
  })

  it.each([
    ['maal.svg', 1],
    ['bred.svg', 600 / 4],
  ])('is as large in the PDF as can be seen, and no wider than the page: %s', async (name, ratio) => {
    const ink = await pdf.find(
      pageOf(name),
      (r, g, b) => r < 60 && Math.abs(g - 51) < 12 && Math.abs(b - 85) < 12,
    )
    expect(ink?.width).toBeGreaterThan(15)
    expect((ink?.left ?? 0) + (ink?.width ?? PAGE)).toBeLessThan(PAGE - 10)
    expect(ink?.left).toBeGreaterThan(10)
    expect((ink?.width ?? 0) / (ink?.height ?? 1) / ratio).toBeGreaterThan(0.5)
    expect((ink?.width ?? 0) / (ink?.height ?? 1) / ratio).toBeLessThan(2)
  })

  it('is shown in the PDF with its filter, too', async () => {
    const ink = await pdf.find(pageOf('filter.svg'), (r, g, b) => r < 40 && g > 150 && b < 40)
    expect((ink?.width ?? 0) / (ink?.height ?? 1)).toBeCloseTo(2, 1)
  })
})
