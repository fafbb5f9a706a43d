import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { digestOf } from '../../plugins/asset.ts'
import { drawScene } from '../../plugins/draw/draw-scene.ts'
import { box } from '../../plugins/draw/node.ts'
import { pictureType } from '../../plugins/draw/picture-type.ts'
import { clusterColours } from '../../plugins/draw/pixels/cluster-colours.ts'
import { encodeWithin, TooManyBytesError } from '../../plugins/draw/pixels/encode.ts'
import { sample, TESTS_ALL } from '../all.ts'
import { HOSTILE } from './hostile-texts.ts'
import { decode, drawPlainly, farthest } from './plain-chain.ts'
import { type SceneWishes, sceneOf } from './scenes.ts'

const run = promisify(execFile)

describe('a card in layers', () => {
  const { emoji, ...letters } = {
    few: {},
    'many colours below': { gradient: true },
    'a story': { width: 1080, height: 1920, title: HOSTILE.Thai?.title ?? '' },
    'letters joined by strokes': { title: HOSTILE.Devanagari?.title ?? '' },
    'right to left': { title: HOSTILE.Arabic?.title ?? '', dir: 'rtl' },
    'a full page': { title: HOSTILE['10,000 letters']?.title ?? '' },
    emoji: { title: 'Klar 👩‍👩‍👧 🇩🇰' },
  } satisfies Record<string, SceneWishes>

  it.each(sample(Object.entries(letters), 3))('is within ±1 of the plain chain: %s', async (_, wishes) => {
    const scene = sceneOf(wishes)
    expect(
      farthest(await decode(await drawScene(scene, { type: 'png' })), await drawPlainly(scene)),
    ).toBeLessThanOrEqual(1)
  })

  it('is within ±2 of it where emoji are, whose own edges are rounded once more', async () => {
    const scene = sceneOf(emoji)
    expect(
      farthest(await decode(await drawScene(scene, { type: 'png' })), await drawPlainly(scene)),
    ).toBeLessThanOrEqual(2)
  })

  it('has the very colours of its letters and of what is below them', async () => {
    const png = await drawScene(sceneOf({ title: 'IIII' }), { type: 'png' })
    const pixels = await decode(png)
    const colours = new Set<string>()
    for (let at = 0; at < pixels.length; at += 3) colours.add(pixels.toString('hex', at, at + 3))
    for (const colour of ['f6f3ea', '1c2b24', '1d6fa5']) expect(colours).toContain(colour)
  })

  it('is a palette of at most 256 colours on a plain ground, and in full colour on a gradient', async () => {
    const paletteOf = async (wishes: SceneWishes): Promise<boolean> =>
      (await sharp(await drawScene(sceneOf(wishes), { type: 'png' })).metadata()).isPalette ?? false
    expect([await paletteOf({}), await paletteOf({ gradient: true })]).toEqual([true, false])
  })

  // `channels/contract.test.ts` draws cards in another process, too.
  it.runIf(TESTS_ALL)('has the same bytes in another process, in another order', async () => {
    const alone = fileURLToPath(new URL('draw-alone.ts', import.meta.url))
    const { stdout } = await run(process.execPath, [alone])
    const here: string[] = []
    for (const wishes of Object.values(HOSTILE))
      here.push(digestOf(await drawScene(sceneOf(wishes), { type: 'png' })))
    expect(JSON.parse(stdout)).toEqual(here)
  })

  it('is a JPEG that looks the same', async () => {
    const scene = sceneOf({ title: 'Hvorfor gør vi egentlig det her?' })
    const jpeg = await drawScene(scene, { type: 'jpeg' })
    expect((await sharp(jpeg).metadata()).chromaSubsampling).toBe('4:4:4')
    const [one, other] = [await decode(jpeg), await drawPlainly(scene)]
    const sum = one.reduce((total, value, at) => total + Math.abs(value - (other[at] ?? 0)), 0)
    expect(sum / one.length).toBeLessThan(1)
  })
})

it('a ground that holds text is refused: its letters would be drawn unseen', async () => {
  const scene = sceneOf()
  const ground = box({ ...scene.size }, { type: 'div', props: { style: {}, children: 'Sider' } })
  await expect(drawScene({ ...scene, ground }, { type: 'png' })).rejects.toThrow(
    'A ground holds text; put it in a stack, where it is fitted and checked.',
  )
})

describe('the type of a file, where its place takes several', () => {
  it('is PNG for a drawing and JPEG for a photo, and what the place takes where it takes one', () => {
    for (const taken of [
      ['png', 'jpeg'],
      ['jpeg', 'png'],
    ] as const) {
      expect([pictureType('drawing', taken), pictureType('photo', taken)]).toEqual(['png', 'jpeg'])
    }
    expect([pictureType('drawing', ['jpeg']), pictureType('photo', ['png'])]).toEqual(['jpeg', 'png'])
  })

  it('is chosen when a scene is drawn', async () => {
    const taken = await drawScene(sceneOf(), { type: ['jpeg', 'png'] })
    expect(taken.equals(await drawScene(sceneOf(), { type: 'png' }))).toBe(true)
    const only = await drawScene(sceneOf(), { type: ['jpeg'] })
    expect((await sharp(only).metadata()).format).toBe('jpeg')
  })
})

describe('a limit of bytes', () => {
  const size = { width: 300, height: 200 }
  /** Pixels that no format packs well, the same in every run. */
  const noise = Buffer.alloc(size.width * size.height * 3)
  for (let at = 0, state = 1; at < noise.length; at += 1) {
    state = (state * 48_271) % 2_147_483_647
    noise[at] = state
  }

  it.each(['png', 'jpeg'] as const)('is kept by fewer colours or a lower quality, in a %s', async (type) => {
    const free = await encodeWithin(noise, size, { type })
    const maxBytes = Math.round(free.length * 0.4)
    const small = await encodeWithin(noise, size, { type, maxBytes })
    expect(small.length).toBeLessThanOrEqual(maxBytes)
    expect(await sharp(small).metadata()).toMatchObject({ format: type, ...size })
    expect(small.equals(await encodeWithin(noise, size, { type, maxBytes }))).toBe(true)
  })

  it('that cannot be kept is told', async () => {
    await expect(encodeWithin(noise, size, { type: 'jpeg', maxBytes: 100 })).rejects.toThrow(
      TooManyBytesError,
    )
    await expect(encodeWithin(noise, size, { type: 'jpeg', maxBytes: 100 })).rejects.toThrow(
      /^a picture of 300×200 takes \d+ bytes, expected at most 100$/,
    )
  })
})

describe('a palette', () => {
  const ramp = (count: number, step: number): number[] =>
    Array.from({ length: count }, (_, at) => at * step * 0x010101)

  it('keeps the first colours in their places and comes within ±1 of the others', () => {
    const colours = [0xff0000, 0x00ff00, ...ramp(256, 1), ...ramp(256, 1).map((grey) => grey & 0xffff)]
    const clustered = clusterColours(colours, 2)
    if (!clustered) throw new TypeError('no palette')
    expect(clustered.palette.slice(0, 2)).toEqual([0xff0000, 0x00ff00])
    expect(clustered.palette.length).toBeLessThanOrEqual(256)
    colours.forEach((colour, id) => {
      const entry = clustered.palette[clustered.indexes[id] ?? -1] ?? -1
      for (const shift of [0, 8, 16]) {
        expect(Math.abs(((colour >> shift) & 255) - ((entry >> shift) & 255))).toBeLessThanOrEqual(1)
      }
    })
  })

  it('comes as near as it has room for, and never farther than ±4', () => {
    const near = (count: number): number => {
      const colours = Array.from(
        { length: count },
        (_, at) => (at % 256) | ((Math.trunc(at / 256) * 16) << 8),
      )
      const clustered = clusterColours(colours, 0)
      return Math.max(
        ...colours.map((colour, id) =>
          Math.abs((colour & 255) - ((clustered?.palette[clustered.indexes[id] ?? -1] ?? -999) & 255)),
        ),
      )
    }
    expect([near(256), near(1024), near(1792)]).toEqual([1, 2, 4])
  })

  it('is refused where 256 colours cannot come near enough', () => {
    const apart = Array.from({ length: 400 }, (_, at) => ((at % 20) * 12) | ((Math.trunc(at / 20) * 12) << 8))
    expect(clusterColours(apart, 0)).toBeUndefined()
  })
})
