import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import sharp from 'sharp'
import { expect, it } from 'vitest'
import { Engine } from '../../plugins/engine.ts'
import { formatDiagnostic } from '../../plugins/source/diagnostic.ts'
import { exampleConfig, FEW_CARDS } from '../example-site.ts'
import { filesIn, writeSite } from '../folders.ts'

/** Pixels that no two of which are alike: more than any file of a link preview holds. */
async function noise(): Promise<Buffer> {
  const [width, height] = [1600, 1200]
  const pixels = Buffer.alloc(width * height * 3)
  for (let at = 0, state = 1; at < pixels.length; at += 1) {
    state = (state * 48_271) % 2_147_483_647
    pixels[at] = state
  }
  return sharp(pixels, { raw: { width, height, channels: 3 } })
    .jpeg({ quality: 95 })
    .toBuffer()
}

async function animation(): Promise<Buffer> {
  const frames = ['#ff0000', '#00ff00'].map((background) =>
    sharp({ create: { width: 800, height: 600, channels: 3, background } })
      .gif()
      .toBuffer(),
  )
  return sharp(await Promise.all(frames), { join: { animated: true } })
    .gif()
    .toBuffer()
}

/** Publish a site of one article with a picture on its cards; gives what it says. */
async function publishWith(bytes: Buffer): Promise<{ root: string; publish: () => Promise<string[]> }> {
  const root = await writeSite({
    'articles/en/a.md': '---\ntitle: A text\nimage: a.img\ncards: { design: photo }\n---\n\nA text.\n',
    'articles/en/a.img': bytes,
  })
  const { cards } = FEW_CARDS
  const kinds = { ...cards.kinds, title: ['portrait', 'square'] }
  const publish = async (): Promise<string[]> => {
    const engine = new Engine(exampleConfig({ channels: { cards: { kinds }, images: false } }, root))
    return (await engine.publish(join(root, 'out'))).warnings.map(formatDiagnostic)
  }
  return { root, publish }
}

it('a picture that no card can show is told once, in every build, and the cards are made without', async () => {
  const { root, publish } = await publishWith(await animation())
  const warning =
    'content/articles/en/a.img:1:1  found a picture that no card can show (an animation of 2 pictures; save one of them as PNG or JPEG); the card is drawn without it  (image)'
  expect(await publish()).toEqual([warning])
  expect(await publish()).toEqual([warning])
  expect(await filesIn(join(root, 'out/cards/en/a'))).toEqual(['og.jpg'])
})

it('a picture of more detail than any other is still a card of few enough bytes', async () => {
  const { root, publish } = await publishWith(await noise())
  expect(await publish()).toEqual([])
  expect((await stat(join(root, 'out/cards/en/a/og.jpg'))).size).toBeLessThanOrEqual(300_000)
})
