import sharp from 'sharp'

/** A PNG of one pixel, in base64. */
export const png: string = (
  await sharp({ create: { width: 1, height: 1, channels: 3, background: '#135' } })
    .png()
    .toBuffer()
).toString('base64')
