import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { type AssetRef, digestOf } from '../../plugins/asset.ts'
import { contrastBehind } from '../../plugins/draw/contrast-behind.ts'
import { drawScene, PhotoError } from '../../plugins/draw/draw-scene.ts'
import { box } from '../../plugins/draw/node.ts'
import { around } from '../../plugins/draw/pixels/photo.ts'
import type { Photo, Scene } from '../../plugins/draw/scene.ts'
import { sample, TESTS_ALL } from '../all.ts'
import { badPhotos, goodPhotos, halves } from './photo-files.ts'
import { decode, drawPlainly, farthest } from './plain-chain.ts'
import { sceneOf } from './scenes.ts'

/** Longest that a photo may take that cannot be drawn. */
const MOST_MS = 2_000

const assetOf = (bytes: Uint8Array): AssetRef => ({ path: 'content/articles/a.jpg', digest: digestOf(bytes) })

/** A scene whose words stand on a photo. */
function photoScene(bytes: Uint8Array, photo: Partial<Photo> = {}): Scene {
  const scene = sceneOf({ title: 'Ord på et billede' })
  return {
    ...scene,
    ground: box({ ...scene.size }),
    photo: { x: 0, y: 0, ...scene.size, asset: assetOf(bytes), ...photo },
    stacks: scene.stacks.map((stack) => ({
      ...stack,
      blocks: stack.blocks.map((block) => ({ ...block, colour: '#ffffff' })),
    })),
  }
}

const finishOf = (bytes: Uint8Array, type: 'png' | 'jpeg' = 'jpeg') => ({ type, asset: async () => bytes })

describe('a photo that cannot be shown', () => {
  it.each(Object.entries(badPhotos))(
    'is refused with what is wrong, soon: %s',
    async (_, { bytes, says }) => {
      const file = await bytes()
      const start = performance.now()
      const thrown = await drawScene(photoScene(file), finishOf(file)).catch((error: unknown) => error)
      expect(performance.now() - start).toBeLessThan(MOST_MS)
      expect(thrown).toBeInstanceOf(PhotoError)
      expect((thrown as PhotoError).message).toMatch(says)
    },
  )

  // That such pictures take little memory, `article/bombs.test.ts` says of a whole site.
  it.runIf(TESTS_ALL)(
    'takes less than 512 MB with all of them, and with the largest that is taken',
    async () => {
      const alone = fileURLToPath(new URL('photos-alone.ts', import.meta.url))
      const { stdout } = await promisify(execFile)(process.execPath, [alone])
      expect(Number(stdout)).toBeLessThan(512)
    },
  )
})

describe('a photo', () => {
  it.each(sample(Object.entries(goodPhotos), 4))(
    'is drawn in its own colours: %s',
    async (_, { bytes, colour }) => {
      const file = await bytes()
      const scene = { ...photoScene(file), stacks: [] }
      const pixels = await decode(await drawScene(scene, finishOf(file, 'png')))
      const middle = (315 * 1200 + 600) * 3
      colour.forEach((value, band) => {
        expect(Math.abs((pixels[middle + band] ?? 0) - value)).toBeLessThanOrEqual(3)
      })
    },
  )

  it('stands upright, whichever way the camera was held', async () => {
    const upright = await halves('#d01010', '#1010d0', { width: 400, height: 800 })
    const turned = await sharp(upright)
      .rotate(-90)
      .withMetadata({ orientation: 6 })
      .jpeg({ quality: 100 })
      .toBuffer()
    const scene = { ...photoScene(turned, { focus: { x: 0.5, y: 0.5 } }), stacks: [] }
    const pixels = await decode(await drawScene(scene, finishOf(turned, 'png')))
    const [top, bottom] = [pixels.subarray(0, 3), pixels.subarray(-3)]
    expect(top[0]).toBeGreaterThan(180)
    expect(bottom[2]).toBeGreaterThan(180)
  })

  it('is cropped around its focal point as it stands upright', async () => {
    // Held sideways, a point high up would be one far to the side.
    const colours = ['#d01010', '#10d010', '#1010d0', '#d0d010']
    const stripes = await sharp({ create: { width: 400, height: 1600, channels: 3, background: '#000000' } })
      .composite(
        colours.map((background, at) => ({
          input: { create: { width: 400, height: 400, channels: 3, background } },
          left: 0,
          top: 400 * at,
        })),
      )
      .png()
      .toBuffer()
    const turned = await sharp(stripes)
      .rotate(-90)
      .withMetadata({ orientation: 6 })
      .jpeg({ quality: 100 })
      .toBuffer()
    const middleOf = async (focus: Photo['focus']): Promise<number[]> => {
      const scene = { ...photoScene(turned, focus ? { focus } : {}), stacks: [] }
      const pixels = await decode(await drawScene(scene, finishOf(turned, 'png')))
      const middle = (315 * 1200 + 600) * 3
      return [...pixels.subarray(middle, middle + 3)].map((value) => Math.round(value / 104))
    }
    expect(await middleOf({ x: 0.9, y: 0.375 }), 'green').toEqual([0, 2, 0])
    expect(await middleOf({ x: 0.1, y: 0.625 }), 'blue').toEqual([0, 0, 2])
  })

  it('keeps its focal point, as near the middle as its edges let it', () => {
    const [from, to] = [
      { width: 2000, height: 1000 },
      { width: 500, height: 500 },
    ]
    expect(around({ x: 0.5, y: 0.5 }, from, to)).toEqual({
      scaled: { width: 1000, height: 500 },
      left: 250,
      top: 0,
    })
    expect(around({ x: 0.6, y: 0.1 }, from, to).left).toBe(350)
    expect(around({ x: 0.99, y: 0.5 }, from, to).left).toBe(500)
    expect(around({ x: 0, y: 0 }, to, { width: 1000, height: 500 })).toMatchObject({ left: 0, top: 0 })
  })

  it('is within ±1 of the plain chain, with a scrim and a ground that lets it through', async () => {
    const file = (await goodPhotos['a photo']?.bytes()) as Buffer
    const scene: Scene = {
      ...photoScene(file, {
        x: 100,
        y: 0,
        width: 1100,
        focus: { x: 0.3, y: 0.6 },
        scrim: { colour: '#101010', from: 'bottom' },
      }),
      ground: box(
        { width: 1200, height: 630 },
        box({ width: 300, height: 630, backgroundColor: 'rgba(20, 60, 40, 0.6)' }),
      ),
    }
    const layered = await decode(await drawScene(scene, finishOf(file, 'png')))
    expect(farthest(layered, await drawPlainly(scene, finishOf(file)))).toBeLessThanOrEqual(1)
  })

  it('gives the same bytes twice, also when others were drawn between', async () => {
    const [one, other] = [await halves('#123456', '#fedcba'), await halves('#888888', '#202020')]
    const draw = (bytes: Buffer): Promise<Buffer> =>
      drawScene(photoScene(bytes, { scrim: { colour: '#000000', from: 'all' } }), finishOf(bytes))
    const first = await draw(one)
    await Promise.all([draw(other), draw(one), draw(other)])
    expect((await draw(one)).equals(first)).toBe(true)
  })

  it('needs a way to be read', async () => {
    const file = await halves('#123456', '#fedcba')
    await expect(drawScene(photoScene(file), { type: 'png' })).rejects.toThrow(PhotoError)
  })
})

describe('a scrim', () => {
  const darkest = async (scene: Scene, file: Buffer): Promise<number> =>
    Math.min(...(await contrastBehind(scene, finishOf(file))).map(({ ratio, needed }) => ratio / needed))

  it.each(sample(['all', 'top', 'bottom', 'left', 'right'] as const, 2))(
    'from %s makes words legible on the lightest pixel behind them',
    async (from) => {
      const file = await halves('#ffffff', '#000000')
      expect(await darkest(photoScene(file), file)).toBeLessThan(1)
      expect(
        await darkest(photoScene(file, { scrim: { colour: '#101418', from } }), file),
      ).toBeGreaterThanOrEqual(1)
    },
  )

  it('is no stronger than it must be: a dark photo stays as it is', async () => {
    const file = await halves('#101010', '#181818')
    const scrim = { colour: '#000000', from: 'all' } as const
    const [bare, veiled] = [photoScene(file), photoScene(file, { scrim })]
    const draw = async (scene: Scene): Promise<Buffer> =>
      decode(await drawScene(scene, finishOf(file, 'png')))
    expect(farthest(await draw(bare), await draw(veiled))).toBe(0)
    expect(
      farthest(await draw(bare), await draw(photoScene(file, { scrim: { ...scrim, least: 0.5 } }))),
    ).toBeGreaterThan(4)
  })

  it('leaves the photo alone far from the words', async () => {
    const file = await halves('#ffffff', '#f0f0f0')
    const scene = photoScene(file, { scrim: { colour: '#000000', from: 'top' } })
    const words = scene.stacks.slice(0, 1)
    const pixels = await decode(await drawScene({ ...scene, stacks: words }, finishOf(file, 'png')))
    expect(pixels[0]).toBeLessThan(140)
    expect(pixels.at(-1)).toBe(0xf0)
  })
})

describe('the contrast behind words', () => {
  it('is that of the paper, by the formula of WCAG', async () => {
    const [kicker, title, small] = await contrastBehind(sceneOf(), { type: 'png' })
    // #1c2b24 and #1d6fa5 on #f6f3ea, as webaim.org/resources/contrastchecker gives them.
    expect(title?.ratio).toBeCloseTo(13.36, 1)
    expect(kicker?.ratio).toBeCloseTo(4.87, 1)
    expect([title?.needed, kicker?.needed, small?.needed]).toEqual([3, 4.5, 4.5])
  })

  it('is that of the worst pixel that a letter may stand on', async () => {
    const scene = sceneOf()
    const ground = box(
      { ...scene.size, backgroundColor: '#f6f3ea' },
      box({ position: 'absolute', left: 100, top: 180, width: 4, height: 4, backgroundColor: '#1c2b24' }),
    )
    const [, title] = await contrastBehind({ ...scene, ground }, { type: 'png' })
    expect(title?.ratio).toBeCloseTo(1, 1)
  })
})
