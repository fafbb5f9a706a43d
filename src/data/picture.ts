import type { Thing } from './graph'

/** Describe a picture; sizes are in pixels. */
export function pictureData(picture: {
  readonly url: string
  readonly width?: number | undefined
  readonly height?: number | undefined
  readonly alt?: string | undefined
}): Thing {
  const { url, width, height, alt } = picture
  return {
    '@type': 'ImageObject',
    url,
    width: width === undefined ? undefined : pixels(width),
    height: height === undefined ? undefined : pixels(height),
    caption: alt || undefined,
  }
}

/** schema.org asks for a length with its unit (schema.org/Distance). */
function pixels(size: number): string {
  return `${size} px`
}
