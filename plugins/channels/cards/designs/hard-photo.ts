import sharp from 'sharp'

/** Its size in pixels, and how many squares it has each way. */
export const HARD_PHOTO = { width: 1600, height: 1200 } as const
const SQUARES = 64

/** Draw the photo that words are hardest to read on: squares of black and white. PNG. */
export function hardPhoto(): Promise<Buffer> {
  const squares = Buffer.alloc(SQUARES * SQUARES * 3)
  for (let at = 0; at < SQUARES * SQUARES; at += 1)
    if ((at + Math.floor(at / SQUARES)) % 2 === 1) squares.fill(255, at * 3, at * 3 + 3)
  return sharp(squares, { raw: { width: SQUARES, height: SQUARES, channels: 3 } })
    .resize(HARD_PHOTO.width, HARD_PHOTO.height, { kernel: 'nearest', fit: 'fill' })
    .png()
    .toBuffer()
}
