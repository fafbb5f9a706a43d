import sharp from 'sharp'

/** The smallest box that holds all ink, and how much of a picture is ink. */
export interface Ink {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
  readonly share: number
}

/** Find what is drawn in a part of a picture: all pixels that differ from its paper (its last pixel, at the corner). */
export async function inkOf(
  png: Uint8Array,
  part?: { left: number; top: number; width: number; height: number },
): Promise<Ink> {
  const picture = sharp(png)
  const { data, info } = await (part ? picture.extract(part) : picture)
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true })
  const paper = data.subarray(data.length - 3)
  let [left, top, right, bottom, count] = [info.width, info.height, -1, -1, 0]
  for (let y = 0; y < info.height; y++) {
    for (let x = 0; x < info.width; x++) {
      const at = (y * info.width + x) * 3
      const far = [0, 1, 2].some((band) => Math.abs((data[at + band] ?? 0) - (paper[band] ?? 0)) > 24)
      if (!far) continue
      count += 1
      left = Math.min(left, x)
      right = Math.max(right, x)
      top = Math.min(top, y)
      bottom = Math.max(bottom, y)
    }
  }
  const [dx, dy] = [part?.left ?? 0, part?.top ?? 0]
  return {
    left: left + dx,
    top: top + dy,
    right: right + dx,
    bottom: bottom + dy,
    share: count / (info.width * info.height),
  }
}

/** Measure the height of the first line of letters in a part of a picture, in pixels. */
export async function firstLineHeight(
  png: Uint8Array,
  part: { left: number; top: number; width: number; height: number },
): Promise<number> {
  let height = 0
  for (let y = part.top; y < part.top + part.height; y++) {
    const { share } = await inkOf(png, { ...part, top: y, height: 1 })
    if (share > 0) height += 1
    else if (height > 0) break
  }
  return height
}
