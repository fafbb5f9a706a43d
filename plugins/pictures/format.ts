/** The kinds of picture that are told apart, by the names that people know them by. */
export type PictureFormat =
  | 'png'
  | 'jpeg'
  | 'gif'
  | 'webp'
  | 'avif'
  | 'heic'
  | 'tiff'
  | 'bmp'
  | 'jxl'
  | 'jp2'
  | 'ico'
  | 'pdf'
  | 'svg'
  | 'svgz'

/** How files of a kind begin, as Latin-1; `.` stands for any byte. */
const BEGINNINGS: readonly (readonly [PictureFormat, RegExp])[] = [
  ['png', /^\x89PNG\r\n\x1a\n/],
  ['jpeg', /^\xff\xd8\xff/],
  ['gif', /^GIF8[79]a/],
  ['webp', /^RIFF....WEBP/s],
  ['avif', /^....ftypavi[fs]/s],
  ['heic', /^....ftyp(?:he[ivx][cmsx]|hev[cmsx])/s],
  ['tiff', /^(?:II\*\0|MM\0\*|II\+\0|MM\0\+)/],
  ['bmp', /^BM/],
  ['jxl', /^(?:\xff\x0a|\0\0\0\x0cJXL )/],
  ['jp2', /^\0\0\0\x0cjP {2}/],
  ['ico', /^\0\0[\x01\x02]\0/],
  ['pdf', /^%PDF-/],
  ['svgz', /^\x1f\x8b/],
]
/** Brands of files that may be AVIF or HEIC; the list after them says which. */
const MIXED = /^....ftyp(?:mif1|msf1)/s
/** Bytes at the beginning of a file that say what it is. */
const HEAD = 4_096

/** Tell the format of a picture from how its file begins, never from its name. Nothing where it is none that is known. */
export function formatOf(file: Uint8Array): PictureFormat | undefined {
  const head = Buffer.from(file.subarray(0, HEAD)).toString('latin1')
  const found = BEGINNINGS.find(([, beginning]) => beginning.test(head))?.[0]
  if (found) return found
  if (MIXED.test(head)) return /avi[fs]/.test(head.slice(16, 64)) ? 'avif' : 'heic'
  // Text in whichever encoding: the reader of drawings says what is wrong with it.
  return /^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)?[\s\0]*</.test(head) ? 'svg' : undefined
}
