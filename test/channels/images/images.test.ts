import { readFile } from 'node:fs/promises'
import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { digestOf } from '../../../plugins/asset.ts'
import type { Output } from '../../../plugins/channel.ts'
import { images } from '../../../plugins/channels/images/index.ts'
import { registry } from '../../../plugins/channels/registry.ts'
import { readLibrary } from '../../../plugins/library/read.ts'
import { render } from '../../../plugins/publish/render.ts'
import { EXAMPLE_ROOT, exampleConfig } from '../../example-site.ts'
import { writeSite } from '../../folders.ts'

const TEXTS = `${EXAMPLE_ROOT}/content/articles`
const library = await readLibrary(exampleConfig())
const outputs = images.plan(library, {})

async function outputsOf(path: string): Promise<Output[]> {
  const stem = digestOf(await readFile(`${TEXTS}/${path}`)).slice(0, 16)
  return outputs.filter((output) => output.path.startsWith(stem))
}
const bytesOf = async ({ inputs }: Output, root = EXAMPLE_ROOT): Promise<Buffer> =>
  Buffer.from((await render({ root, channel: 'images', inputs }, registry)).bytes)

describe('the pictures', () => {
  it('are WebP in the widths below their own, and a last one of at most 1440 px', async () => {
    const widthsOf = async (path: string): Promise<(number | undefined)[]> =>
      (await outputsOf(path)).map(({ about }) => about.width)
    expect(await widthsOf('en/measure-the-effect/chart.webp'), '1800 px wide').toEqual([
      ...[480, 960, 1440],
      // Beside its title on the home page.
      480,
    ])
    expect(await widthsOf('da/maal-effekten/rapport.png'), '1000 px wide').toEqual([480, 960, 1000, 480])
    expect(await widthsOf('da/maal-effekten/foto.jpg'), '400 px wide once turned').toEqual([400])
  })

  it('have the size that the plan says, in the format that it says', async () => {
    for (const output of outputs.filter(({ type }) => type === 'image/webp')) {
      const { format, width, height } = await sharp(await bytesOf(output)).metadata()
      expect({ format, width, height }, output.path).toEqual({
        format: 'webp',
        width: output.about.width,
        height: output.about.height,
      })
    }
  })

  it('are turned as the camera was held, and say nothing more of the camera', async () => {
    const [photo] = await outputsOf('da/maal-effekten/foto.jpg')
    if (!photo) throw new TypeError('no photo')
    const picture = sharp(await bytesOf(photo))
    const { width, height, exif, orientation } = await picture.metadata()
    expect({ width, height, exif, orientation }).toEqual({
      width: 400,
      height: 600,
      exif: undefined,
      orientation: undefined,
    })
    const { data } = await picture.removeAlpha().raw().toBuffer({ resolveWithObject: true })
    const pixelAt = (x: number, y: number): number[] => [
      ...data.subarray((y * 400 + x) * 3, (y * 400 + x) * 3 + 3),
    ]
    const [top, bottom] = [pixelAt(200, 50), pixelAt(200, 550)]
    expect(top[0], 'what was red on the left is at the top').toBeGreaterThan(150)
    expect(bottom[2], 'what was blue on the right is at the bottom').toBeGreaterThan(150)
  })

  it('keep clean drawings as they are', async () => {
    const [drawing] = await outputsOf('da/trin.svg')
    if (!drawing) throw new TypeError('no drawing')
    expect(drawing).toMatchObject({ type: 'image/svg+xml', about: { width: 600, height: 200 } })
    expect((await bytesOf(drawing)).toString()).toBe(
      (await readFile(`${TEXTS}/da/trin.svg`, 'utf8')).trimEnd(),
    )
  })

  it('are made once, however many texts show them, and also where one is an article’s own picture', async () => {
    const paths = outputs.map(({ path }) => path)
    expect(new Set(paths).size).toBe(paths.length)
    expect(paths).toHaveLength(4 + 4 + 1 + 1)
    const own = await writeSite({
      'articles/en/a.md': '---\ntitle: A\nimage: own.png\n---\n\nText without a picture.\n',
      'articles/en/own.png': await readFile(`${TEXTS}/da/maal-effekten/rapport.png`),
    })
    const planned = images.plan(await readLibrary(exampleConfig({}, own)), {})
    expect(planned.map(({ about }) => about.width)).toEqual([480, 960, 1000, 480])
  })

  it('are light beside a title, and cut to one form', async () => {
    const [, , , beside] = await outputsOf('da/maal-effekten/rapport.png')
    if (!beside) throw new TypeError('no picture for the home page')
    const bytes = await bytesOf(beside)
    expect(bytes.length).toBeLessThanOrEqual(20_000)
    expect(await sharp(bytes).metadata()).toMatchObject({ width: 480, height: 320, format: 'webp' })
    expect(beside.about).toMatchObject({ width: 480, height: 320 })
  })

  it('belong to pages too', async () => {
    const site = await writeSite({
      'pages/en/about.md': '---\ntitle: About\n---\n\n![Steps](steps.svg)\n',
      'pages/en/steps.svg': await readFile(`${TEXTS}/da/trin.svg`),
    })
    const planned = images.plan(await readLibrary(exampleConfig({}, site)), {})
    expect(planned.map(({ subject }) => subject.id)).toEqual(['en/about'])
  })

  it('keep what is transparent transparent', async () => {
    const [small] = await outputsOf('en/measure-the-effect/chart.webp')
    if (!small) throw new TypeError('no chart')
    const { data, info } = await sharp(await bytesOf(small))
      .raw()
      .toBuffer({ resolveWithObject: true })
    expect(info.channels).toBe(4)
    expect(data[3], 'the alpha of the first pixel').toBe(0)
  })

  it('are not made of a file that changed since the plan', async () => {
    const site = await writeSite({
      'articles/en/a.md': '---\ntitle: A\n---\n\n![Steps](steps.svg)\n',
      'articles/en/steps.svg': await readFile(`${TEXTS}/da/trin.svg`),
    })
    const [planned] = images.plan(await readLibrary(exampleConfig({}, site)), {})
    if (!planned) throw new TypeError('no plan')
    const changed = {
      ...(planned.inputs as object),
      asset: { path: 'content/articles/en/a.md', digest: 'x' },
    }
    await expect(render({ root: site, channel: 'images', inputs: changed }, registry)).rejects.toMatchObject({
      name: 'PerennialError',
      message: 'content/articles/en/a.md changed while the site was being built.',
      hint: 'Build again.',
    })
  })
})
