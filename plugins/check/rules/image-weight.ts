import type { Article } from '../../article/article.ts'
import type { Image } from '../../article/images.ts'
import { placeOf, placeOfKey } from '../../article/place-of.ts'
import { WIDEST } from '../../library/pictures.ts'
import type { Finding, Rule } from '../rule.ts'

/** A picture may be this many times as wide as the site shows it: enough to crop it again. */
const TIMES = 3
/** Largest file of a picture that is worth keeping, in bytes: what X and LinkedIn take of one at the most. */
const MOST_BYTES = 5_000_000
/** Largest drawing, in bytes: readers get it whole, and a link preview is expected within 300 KB. */
const MOST_DRAWING_BYTES = 300_000

/**
 * The site shows pictures at most 1440 pixels wide, and makes its own smaller files of them. A file straight from the
 * camera only makes the repository large and every build slow: scale it down to 2880 pixels. That is a hint. A drawing
 * (SVG) is handed to readers whole: one of more than 300 KB mostly holds a photo or thousands of points, and is
 * better as a PNG or JPEG.
 */
export const imageWeight: Rule = {
  summary: 'Pictures far larger than the site shows them',
  severity: 'warning',

  find: ({ texts }) => {
    const seen = new Set<string>()
    return texts.flatMap((article) =>
      picturesOf(article).flatMap(({ image, ...place }) => {
        const fault = seen.has(image.asset.path) ? undefined : faultOf(image)
        seen.add(image.asset.path)
        return fault ? [{ ...place, ...fault }] : []
      }),
    )
  },
}

function picturesOf(article: Article): (Omit<Finding, 'message'> & { image: Image })[] {
  const own = article.image ? [{ ...placeOfKey(article, 'image'), image: article.image }] : []
  const others = article.images.flatMap((reference) => {
    const image = article.pictures.get(reference.url)
    return image ? [{ ...placeOf(article, reference), image }] : []
  })
  return [...own, ...others]
}

function faultOf({ type, width, height, bytes }: Image): Pick<Finding, 'message' | 'severity'> | undefined {
  if (type === 'image/svg+xml') {
    if (bytes <= MOST_DRAWING_BYTES) return undefined
    return {
      message: `found a drawing of ${megabytes(bytes)} MB, which readers get whole, expected at most ${megabytes(MOST_DRAWING_BYTES)} MB; simplify it, or export it as PNG`,
    }
  }
  if (width <= TIMES * WIDEST && bytes <= MOST_BYTES) return undefined
  return {
    severity: 'hint',
    message: `found a picture of ${width}×${height} pixels and ${megabytes(bytes)} MB, and the site shows at most ${WIDEST} across; scale it down to ${2 * WIDEST}`,
  }
}

function megabytes(bytes: number): string {
  return (bytes / 1e6).toFixed(1)
}
