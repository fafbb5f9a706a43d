import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { digestOf } from '../../plugins/asset.ts'
import { copyPicture } from '../../plugins/pictures/copy-picture.ts'
import { DecodeError } from '../../plugins/pictures/decode/decode.ts'
import { sample } from '../all.ts'

const plain = (width: number, height: number, channels: 3 | 4 = 3) =>
  sharp({ create: { width, height, channels, background: { r: 200, g: 100, b: 50, alpha: 0.5 } } })
const copy = (bytes: Uint8Array) => copyPicture(bytes, digestOf(bytes))

describe('the copy of a picture', () => {
  it.each(
    sample(
      [
        ['a small one, as it is', 300, 200, 300, 200],
        ['a wide one', 3_000, 1_500, 2_400, 1_200],
        ['one on end', 2_000, 3_000, 1_600, 2_400],
        ['a tall one, as wide as a page shows it', 1_080, 8_000, 1_080, 8_000],
        ['a tall one that is wider, too', 2_880, 8_000, 1_440, 4_000],
        ['one that is taller than anything', 1_440, 16_000, 1_039, 11_547],
      ],
      3,
    ),
  )('is as large as the largest that is made of it: %s', async (_name, width, height, wide, high) => {
    const bytes = await plain(width, height).png({ compressionLevel: 1 }).toBuffer()
    const { data, ...size } = await copy(bytes)
    expect({ ...size, bytes: data.length }).toEqual({
      width: wide,
      height: high,
      channels: 3,
      bytes: wide * high * 3,
    })
  })

  it('is upright, and has what shines through', async () => {
    const turned = await plain(60, 40, 4).withMetadata({ orientation: 6 }).webp({ lossless: true }).toBuffer()
    const { data, ...size } = await copy(turned)
    expect(size).toEqual({ width: 40, height: 60, channels: 4 })
    expect([...data.subarray(0, 4)]).toEqual([200, 100, 50, 128])
  })

  it('is grey in three colours where the picture is grey', async () => {
    const grey = await plain(20, 10).greyscale().png().toBuffer()
    expect(await copy(grey)).toMatchObject({ width: 20, channels: 3 })
  })

  it('is made once for all that asks for it', async () => {
    const bytes = await plain(30, 20).jpeg().toBuffer()
    expect(copy(bytes)).toBe(copy(bytes))
    await copy(bytes)
  })

  it('is none of what is no whole picture', async () => {
    const bytes = await plain(300, 200).png().toBuffer()
    await expect(copy(bytes.subarray(0, 200))).rejects.toThrow(DecodeError)
  })
})
