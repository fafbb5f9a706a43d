/** Largest picture file that is read, in bytes. */
export const MAX_IMAGE_BYTES = 20_000_000
/** Most pixels that a picture may have: guards the build against images that would fill its memory. */
export const MAX_PIXELS = 50_000_000
/** The same for AVIF, whose decoder holds up to 25 bytes for each of them: 8 for most others. */
export const MAX_AVIF_PIXELS = 16_000_000
/** The longer side of the copy of a picture that cards are cropped from, in pixels: enough for a story, and soon scaled down. */
export const CROPPED_SIDE = 2_400
/** The widest that a picture is made for a page, in pixels. */
export const PAGE_WIDTH = 1_440
/** Most pixels of the copy of a picture that all others are made of: those of a tall one are no more. */
export const COPIED_PIXELS = 12_000_000
/** Widest and highest that a picture is in a book, in pixels: sharp on a tablet, and under the 4 megapixels of readers. */
export const BOOK_SIDE = 1_600
