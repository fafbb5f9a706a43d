import { strippedJpeg } from '../jpeg.ts'
import { strippedPng } from '../png.ts'
import { SvgError } from './svg-error.ts'

/** A picture that is written into a drawing. */
export interface Embedded {
  /** As a `data:` address, without what its file says of the camera, the place or the program. */
  readonly address: string
  readonly pixels: number
}

/** Read a picture that is written into a drawing as a `data:` address. Throws an `SvgError` for all but PNG and JPEG. */
export function embeddedPicture(address: string, where: string): Embedded {
  const [, isBase64, content = ''] = /^data:[^,]*?(;base64)?,(.*)$/is.exec(address.trim()) ?? []
  const bytes = isBase64 ? Buffer.from(decoded(content), 'base64') : Buffer.from(decoded(content), 'latin1')
  const png = strippedPng(bytes)
  const picture = png ?? strippedJpeg(bytes)
  if (!picture)
    throw new SvgError('a picture in it that is no whole PNG or JPEG', 'put a PNG or JPEG there', where)
  if (picture.isTurned)
    throw new SvgError('a picture in it that lies on its side', 'turn it upright, and save it again', where)
  const type = png ? 'image/png' : 'image/jpeg'
  return {
    address: `data:${type};base64,${Buffer.from(picture.bytes).toString('base64')}`,
    pixels: picture.width * picture.height,
  }
}

function decoded(content: string): string {
  return content.replace(/%([\da-f]{2})/gi, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  )
}
