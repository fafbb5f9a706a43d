import { strFromU8, unzipSync } from 'fflate'
import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import type { Channel, Output } from '../../../plugins/channel.ts'
import { registry } from '../../../plugins/channels/registry.ts'
import type { Library } from '../../../plugins/library/library.ts'
import { readLibrary } from '../../../plugins/library/read.ts'
import { render } from '../../../plugins/publish/render.ts'
import { markedPictures, says } from '../../article/marked-pictures.ts'
import { exampleConfig } from '../../example-site.ts'
import { writeSite } from '../../folders.ts'

const WORD = 'TESTCAM55676'

async function siteOf(): Promise<{ root: string; library: Library }> {
  const pictures = await markedPictures(WORD)
  const shown = pictures.map(({ file }) => `![A picture](${file})`).join('\n\n')
  const root = await writeSite({
    'articles/en/a.md': `---\ntitle: Pictures\ndescription: Six of them.\npublished: 2026-01-01\nimage: marked.jpg\nimageAlt: A picture\n---\n\n${shown}\n`,
    'ebooks/b.yml': 'title: Book\ndescription: Of pictures.\nlanguage: en\narticles: [a]\n',
    ...Object.fromEntries(pictures.map(({ file, bytes }) => [`articles/en/${file}`, bytes])),
  })
  return { root, library: await readLibrary(exampleConfig({}, root)) }
}

function planOf(name: string, library: Library): Output[] {
  const channel = registry[name] as Channel
  return channel.plan(library, channel.options.parse({}))
}

describe('what a picture says beside what it shows', () => {
  it('is in each of the files that the test begins with', async () => {
    for (const { file, bytes } of await markedPictures(WORD)) expect(says(bytes, WORD), file).toBe(true)
  })

  it('is in no file of the site, in no part of a book, and in no card', { timeout: 60_000 }, async () => {
    const { root, library } = await siteOf()
    expect(library.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([])
    const pictures = planOf('images', library)
    expect(pictures.map(({ path }) => path.slice(path.lastIndexOf('.'))).sort()).toEqual([
      '.svg',
      ...Array(5).fill('.webp'),
    ])
    const books = planOf('ebook', library).filter(({ path }) => /\.(?:epub|pdf)$/.test(path))
    const [card] = planOf('cards', library)
    expect(books.length).toBeGreaterThan(0)
    const made = async (
      channel: string,
      outputs: readonly (Output | undefined)[],
    ): Promise<[string, Uint8Array][]> =>
      Promise.all(
        outputs.map(async (output): Promise<[string, Uint8Array]> => {
          if (!output) throw new TypeError(`no output of ${channel}`)
          return [output.path, (await render({ root, channel, inputs: output.inputs }, registry)).bytes]
        }),
      )
    const whole = [
      ...(await made('images', pictures)),
      ...(await made('ebook', books)),
      ...(await made('cards', [card])),
    ]
    const files = whole.flatMap(([path, bytes]): [string, Uint8Array][] =>
      path.endsWith('.epub') ? Object.entries(unzipSync(bytes)) : [[path, bytes]],
    )
    expect(
      files.filter(([path]) => /images\/.*\.(?:png|jpg|svg)$/.test(path)),
      'in the book',
    ).toHaveLength(6)
    for (const [path, bytes] of files) {
      expect(says(bytes, WORD), path).toBe(false)
      if (path.endsWith('.svg'))
        for (const inside of picturesIn(strFromU8(bytes))) await expectBare(inside, path)
      else if (/\.(?:webp|png|jpe?g)$/.test(path)) await expectBare(bytes, path)
    }
  })
})

function picturesIn(svg: string): Buffer[] {
  const found = [...svg.matchAll(/href="data:image\/(?:png|jpeg);base64,([^"]+)"/g)]
  expect(found).toHaveLength(2)
  return found.map(([, base64 = '']) => Buffer.from(base64, 'base64'))
}

async function expectBare(bytes: Uint8Array, path: string): Promise<void> {
  const { width, exif, xmp, iptc, icc, comments } = await sharp(bytes).metadata()
  expect(width, path).toBeGreaterThan(0)
  expect({ exif, xmp, iptc, icc, comments }, path).toEqual({})
}
