import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { digestOf } from '../../plugins/asset.ts'
import type { Planned } from '../../plugins/publish/plan.ts'
import { type Desk, publish } from '../../plugins/publish/publish.ts'
import { temporaryFolder } from '../folders.ts'
import { deskIn } from './desk-in.ts'

describe('a render that fails', () => {
  const inputs = { asset: { path: 'a.png', digest: digestOf('no picture') }, type: 'image/webp', width: 10 }
  const broken: Planned = {
    channel: 'images',
    address: 'images/a.webp',
    key: digestOf('a'),
    output: {
      path: 'a.webp',
      shelf: 'site',
      type: 'image/webp',
      subject: { kind: 'site', id: 'site' },
      about: { role: 'picture', name: 'A picture' },
      inputs,
    },
  }

  it('names the file that could not be made, and leaves nothing of it in the cache', async () => {
    const root = await temporaryFolder()
    await writeFile(join(root, 'a.png'), 'no picture')
    const desk: Desk = deskIn(root)
    await expect(publish([broken], desk)).rejects.toThrow(
      'images/a.webp could not be made: Input buffer contains unsupported image format',
    )
    expect(await readdir(root)).toEqual(['a.png'])
  })

  it.each([1, 100])('is told in plain words where a file changed meanwhile (of %d)', async (count) => {
    const root = await temporaryFolder()
    await writeFile(join(root, 'a.png'), 'another picture')
    const many = Array.from({ length: count }, (_, index) => ({ ...broken, address: `images/${index}.webp` }))
    await expect(publish(many, { ...deskIn(root), workers: 2 })).rejects.toMatchObject({
      name: 'PerennialError',
      message: 'a.png changed while the site was being built.',
      hint: 'Build again.',
    })
  })

  it('is the last that is begun', async () => {
    const root = await temporaryFolder()
    await writeFile(join(root, 'a.png'), 'no picture')
    await sharp({ create: { width: 20, height: 20, channels: 3, background: 'red' } })
      .png()
      .toFile(join(root, 'b.png'))
    const asset = { path: 'b.png', digest: digestOf(await readFile(join(root, 'b.png'))) }
    const sound = Array.from({ length: 100 }, (_, index) => ({
      ...broken,
      address: `images/${index}.webp`,
      key: digestOf(String(index)),
      output: { ...broken.output, inputs: { ...inputs, asset } },
    }))
    let drawn = 0
    const desk: Desk = {
      ...deskIn(root),
      workers: 0,
      progress: ({ phase, done }) => {
        if (phase === 'drawing') drawn = done
      },
    }
    await publish(sound.slice(0, 1), desk)
    expect(drawn, 'a sound one is drawn').toBe(1)
    drawn = 0
    await expect(publish([broken, ...sound.slice(1)], desk)).rejects.toThrow(
      'images/a.webp could not be made',
    )
    // Those that were under way with it are drawn, too.
    expect(drawn).toBeLessThan(10)
  })

  it('is told in plain words where a file has gone meanwhile', async () => {
    const root = await temporaryFolder()
    const desk: Desk = deskIn(root)
    await expect(publish([broken], desk)).rejects.toMatchObject({
      name: 'PerennialError',
      message: 'a.png is not there any more.',
      hint: 'Put it back, or name it nowhere.',
    })
  })
})
