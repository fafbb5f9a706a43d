/** How the names of pictures end, also of those in formats that are not shown. */
export const PICTURE_ENDING = /\.(?:png|jpe?g|webp|gif|avif|hei[cf]|svg|tiff?|bmp)$/i

/** Tell whether words are the name of a picture's file, which say nothing of what it shows. */
export function isPictureName(words: string): boolean {
  return !/\s/.test(words) && PICTURE_ENDING.test(words)
}
