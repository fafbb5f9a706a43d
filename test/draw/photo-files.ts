import sharp from 'sharp'
import type { Size } from '../../plugins/draw/scene.ts'

/** Make a photo of two colours, one above the other. */
export async function halves(
  top: string,
  bottom: string,
  { width, height }: Size = { width: 800, height: 600 },
): Promise<Buffer> {
  const half = { create: { width, height: height / 2, channels: 3 as const, background: bottom } }
  return sharp({ create: { width, height, channels: 3, background: top } })
    .composite([{ input: half, left: 0, top: height / 2 }])
    .png()
    .toBuffer()
}

const plain = (background: string, size: Size = { width: 800, height: 600 }) =>
  sharp({ create: { ...size, channels: 3, background } })

/** A PNG that says it has so many pixels, and holds none. */
export async function claims(width: number, height: number): Promise<Buffer> {
  const png = await plain('#ffffff', { width: 1, height: 1 }).png().toBuffer()
  png.writeUInt32BE(width, 16)
  png.writeUInt32BE(height, 20)
  const { crc32 } = await import('node:zlib')
  png.writeUInt32BE(crc32(png.subarray(12, 29)), 29)
  return png
}

async function animation(): Promise<Buffer> {
  const frames = await Promise.all(
    ['#ff0000', '#00ff00'].map((colour) => plain(colour, { width: 80, height: 60 }).gif().toBuffer()),
  )
  return sharp(frames, { join: { animated: true } })
    .gif()
    .toBuffer()
}

const svg = (inside: string): Buffer =>
  Buffer.from(
    `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="800" height="600">${inside}</svg>`,
  )

/** The head of a photo as phones take them (HEVC), which nothing here can decode. */
const heic = Buffer.concat([
  Buffer.from([0, 0, 0, 24]),
  Buffer.from('ftypheic\0\0\0\0heicmif1', 'latin1'),
  Buffer.alloc(400),
])

interface BadPhoto {
  bytes(): Promise<Buffer>
  readonly says: RegExp
}

/** Photos that no card can show, and what is said of them. */
export const badPhotos: Readonly<Record<string, BadPhoto>> = {
  'no picture at all': {
    bytes: async () => Buffer.from('not a picture'),
    says: /^damaged or in an unknown format; export it again \(/,
  },
  nothing: { bytes: async () => Buffer.alloc(0), says: /^an empty file; export it again$/ },
  'a JPEG that was cut off': {
    bytes: async () =>
      (
        await plain('#336699')
          .composite([{ input: await halves('#ffffff', '#000000') }])
          .jpeg()
          .toBuffer()
      ).subarray(0, 900),
    says: /^damaged or in an unknown format/,
  },
  'a PNG with a damaged middle': {
    bytes: async () => {
      const png = await halves('#336699', '#993366')
      const middle = png.length >> 1
      png.fill(7, middle, middle + 40)
      return png
    },
    says: /^damaged or in an unknown format/,
  },
  '20,000 by 20,000 pixels': {
    bytes: () => claims(20_000, 20_000),
    says: /^20000×20000 pixels, expected at most 50 million in all$/,
  },
  'a file of more than 20 MB': {
    bytes: async () => Buffer.alloc(21_000_000),
    says: /^a file of 21 MB, expected at most 20 MB$/,
  },
  'a picture of a few pixels': {
    bytes: () => plain('#336699', { width: 100, height: 100 }).png().toBuffer(),
    says: /^100×100 pixels, too few for 1200×630; use one of at least 300×158$/,
  },
  'a hair of a picture': {
    bytes: () => plain('#336699', { width: 1, height: 5000 }).png().toBuffer(),
    says: /^1×5000 pixels, too few for 1200×630/,
  },
  'an animation': { bytes: animation, says: /^an animation of 2 pictures; save one of them as PNG or JPEG$/ },
  'the colours of print without a profile': {
    bytes: () => plain('#336699').toColourspace('cmyk').jpeg().toBuffer(),
    says: /^the colours of print \(CMYK\) without a profile; save it as RGB$/,
  },
  HEIC: { bytes: async () => heic, says: /^damaged or in an unknown format/ },
  'a drawing that runs a script': {
    bytes: async () => svg('<script>alert(1)</script>'),
    says: /^a drawing with a script \(<script> in line 1\); export it without$/,
  },
  'a drawing that fetches a picture': {
    bytes: async () => svg('<image href="http://127.0.0.1:9/a.png" width="9" height="9"/>'),
    says: /^a drawing with an outside reference \(/,
  },
  'a drawing that reads a file': {
    bytes: async () => svg('<image xlink:href="file:///etc/passwd" width="9" height="9"/>'),
    says: /^a drawing with an outside reference \(/,
  },
}

interface GoodPhoto {
  bytes(): Promise<Buffer>
  /** What stands in its middle, in sRGB. */
  readonly colour: readonly [number, number, number]
}

const colour = [0x33, 0x66, 0x99] as const

/** Photos in formats that break other makers of cards. */
export const goodPhotos: Readonly<Record<string, GoodPhoto>> = {
  'a photo': { bytes: () => plain('#336699').jpeg({ quality: 100 }).toBuffer(), colour },
  '16 bits a channel': { bytes: () => plain('#336699').toColourspace('rgb16').png().toBuffer(), colour },
  AVIF: { bytes: () => plain('#336699').avif({ quality: 90 }).toBuffer(), colour },
  WebP: { bytes: () => plain('#336699').webp({ lossless: true }).toBuffer(), colour },
  'a palette with holes': {
    bytes: () =>
      sharp({ create: { width: 800, height: 600, channels: 4, background: { r: 0, g: 0, b: 0, alpha: 0 } } })
        .png({ palette: true })
        .toBuffer(),
    colour: [255, 255, 255],
  },
  greyscale: { bytes: () => plain('#808080').greyscale().png().toBuffer(), colour: [128, 128, 128] },
  'a wide gamut': { bytes: () => plain('#336699').withIccProfile('p3').png().toBuffer(), colour },
  // Ink on paper has no brighter blue: by the profile, this is what was asked for.
  'the colours of print with a profile': {
    bytes: () => plain('#336699').withIccProfile('cmyk').jpeg({ quality: 100 }).toBuffer(),
    colour: [35, 96, 136],
  },
  'a plain drawing': { bytes: async () => svg('<rect width="800" height="600" fill="#336699"/>'), colour },
}
