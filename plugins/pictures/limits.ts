/** Largest picture file that is read, in bytes. */
export const MAX_IMAGE_BYTES = 20_000_000
/** Most pixels that a picture may have: guards the build against images that would fill its memory. */
export const MAX_PIXELS = 50_000_000
/** The same for AVIF, whose decoder holds up to 25 bytes for each of them: 8 for most others. */
export const MAX_AVIF_PIXELS = 16_000_000
