import sharp from 'sharp'
import type { AssetRef } from '../asset.ts'
import { drawSvg } from './draw.ts'
import { layOut, setBlock } from './lay-out.ts'
import { box } from './node.ts'
import type { Scene } from './scene.ts'

/** How a scene becomes a file. */
export interface Finish {
  readonly type: 'png' | 'jpeg'
  /** Most bytes of the file. */
  readonly maxBytes?: number
  /** Bytes of a file of the site; needed where the scene has a photo. */
  asset?(ref: AssetRef): Promise<Uint8Array>
}

/** A photo that cannot be drawn; the message says what is wrong with it. Draw the card without one then. */
export class PhotoError extends Error {
  override readonly name = 'PhotoError'
}

/** Draw a scene. The same scene gives the same bytes. Throws a `PhotoError` where its photo cannot be drawn. */
export async function drawScene(scene: Scene, finish: Finish): Promise<Buffer> {
  const { size, photo } = scene
  const laid = await layOut(scene)
  const whole = box(
    { ...size, position: 'relative' },
    box({ position: 'absolute', left: 0, top: 0, ...size }, scene.ground),
    ...laid.blocks.map((block) =>
      box(
        {
          position: 'absolute',
          left: block.x,
          top: block.y,
          width: block.width,
          height: block.height,
        },
        setBlock(
          block.block,
          block.width,
          block.fontSize,
          Math.round(block.height / block.fontSize / block.block.lineHeight),
        ),
      ),
    ),
  )
  const over = sharp(Buffer.from(await drawSvg(whole, size)))
  let picture = over
  if (photo) {
    if (!finish.asset) throw new PhotoError('found a photo, but no way to read it')
    const bytes = await finish.asset(photo.asset)
    const crop = await sharp(bytes, { limitInputPixels: 50e6, failOn: 'warning', pages: 1 })
      .autoOrient()
      .resize(photo.width, photo.height, { fit: 'cover', position: 'attention' })
      .toBuffer()
      .catch((thrown: Error) => {
        throw new PhotoError(thrown.message)
      })
    picture = sharp({
      create: { ...size, channels: 3, background: photo.scrim?.colour ?? '#ffffff' },
    }).composite([
      { input: crop, left: photo.x, top: photo.y },
      ...(photo.scrim
        ? [
            {
              input: {
                create: {
                  width: photo.width,
                  height: photo.height,
                  channels: 4 as const,
                  background: { r: 0, g: 0, b: 0, alpha: 0.5 },
                },
              },
              left: photo.x,
              top: photo.y,
            },
          ]
        : []),
      { input: await over.png().toBuffer() },
    ])
  }
  const flat = picture.flatten({ background: '#ffffff' })
  return finish.type === 'png'
    ? flat.png({ compressionLevel: 9 }).toBuffer()
    : flat.jpeg({ quality: 85, chromaSubsampling: '4:4:4' }).toBuffer()
}
