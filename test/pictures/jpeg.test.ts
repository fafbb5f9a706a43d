import sharp from 'sharp'
import { expect, it } from 'vitest'
import { strippedJpeg } from '../../plugins/pictures/jpeg.ts'

const picture = await sharp({ create: { width: 3, height: 2, channels: 3, background: '#135' } })
  .jpeg()
  .toBuffer()

/** Put segments of APP1 behind the beginning of a JPEG. */
function withSegments(...contents: readonly Buffer[]): Buffer {
  const segments = contents.map((content) => {
    const head = Buffer.from([0xff, 0xe1, 0, 0])
    head.writeUInt16BE(content.length + 2, 2)
    return Buffer.concat([head, content])
  })
  return Buffer.concat([picture.subarray(0, 2), ...segments, picture.subarray(2)])
}

/** EXIF of the most entries that it can say it has, with one that says how the camera was held. */
function exif(orientation: number): Buffer {
  const entry = [0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0]
  return Buffer.from([...Buffer.from('Exif\0\0MM\0*'), 0, 0, 0, 8, 0xff, 0xff, ...entry])
}

it.each([
  ['without EXIF', [], false],
  ['upright', [exif(1)], false],
  ['on its side', [exif(6)], true],
  ['on its side, after other words', [Buffer.from('http://ns.adobe.com/xap/1.0/\0'), exif(6)], true],
  ['upright by the first of two', [exif(1), exif(6)], false],
])('a JPEG says how it is shown, and loses all words: %s', (_, segments, isTurned) => {
  const stripped = strippedJpeg(withSegments(...segments))
  expect(stripped).toMatchObject({ width: 3, height: 2, isTurned })
  expect(stripped?.bytes).toEqual(strippedJpeg(picture)?.bytes)
})

it('EXIF that ends before its entries do is read to its end, once', () => {
  const short = exif(1).subarray(0, 16)
  expect(strippedJpeg(withSegments(...Array.from({ length: 100_000 }, () => short)))?.isTurned).toBe(false)
})
