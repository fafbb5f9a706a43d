import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { DecodeError, decodePicture } from '../../plugins/pictures/decode/decode.ts'
import { TESTS_ALL } from '../all.ts'

const plain = (side: number) =>
  sharp({
    create: { width: side, height: side, channels: 3, background: '#102030' },
    limitInputPixels: false,
  })
const box = { width: 2, height: 1 }
const order = { ...box, most: { seconds: 3, megabytes: 450 } }
const dashes = Buffer.from(
  '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><path d="M0 0L99999 99999" stroke="red" stroke-dasharray=".005"/></svg>',
)

describe('what decodes pictures', () => {
  it('gives the pixels of a box, one picture after the other', async () => {
    const [png, jpeg] = await Promise.all([plain(9).png().toBuffer(), plain(9).jpeg().toBuffer()])
    const [first, second] = await Promise.all([png, jpeg].map((bytes) => decodePicture({ bytes, ...order })))
    expect([...(first?.data ?? [])]).toEqual([16, 32, 48, 16, 32, 48])
    expect(second).toMatchObject(box)
  })

  it('says why a picture cannot be decoded, or that it takes too much, and goes on with the next', async () => {
    const bytes = await plain(9).png().toBuffer()
    const results = await Promise.allSettled([
      decodePicture({ bytes: bytes.subarray(0, 50), ...order }),
      decodePicture({ bytes: dashes, ...order }),
      decodePicture({ bytes, ...order }),
    ])
    expect(results.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'fulfilled'])
    const [broken, endless] = results.map((result) =>
      result.status === 'rejected' ? result.reason : undefined,
    )
    expect(broken).toBeInstanceOf(DecodeError)
    expect(broken).toMatchObject({ isTooMuch: false })
    expect(endless).toMatchObject({
      isTooMuch: true,
      // Which of them it meets first depends on the machine.
      message: expect.stringMatching(/^it takes more than (?:450 MB of memory|3 seconds) to draw$/),
    })
  })

  it('counts nothing of a large picture to the next one', { timeout: 120_000 }, async () => {
    const bytes = await plain(6_000)
      .toColourspace('rgb16')
      .png({ progressive: true, compressionLevel: 1 })
      .toBuffer()
    for (let time = 0; time < (TESTS_ALL ? 3 : 2); time += 1)
      expect(await decodePicture({ bytes, ...order })).toMatchObject(box)
  })
})
