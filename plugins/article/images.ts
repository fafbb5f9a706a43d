import { isUtf8 } from 'node:buffer'
import { readdir, readFile, realpath, stat } from 'node:fs/promises'
import { basename, dirname, join, relative, sep } from 'node:path'
import sharp from 'sharp'
import { type AssetRef, digestOf } from '../asset.ts'
import { reasonOf } from '../errors.ts'
import { belowBase } from '../source/below-base.ts'
import { slashed } from '../source/find.ts'
import { findOnDisk } from '../source/find-on-disk.ts'
import { nearestKey } from '../source/nearest-key.ts'

/** Most pixels that a picture may have: guards the build against images that would fill its memory. */
export const MAX_PIXELS = 50_000_000
/** Largest picture file that is read, in bytes. */
export const MAX_IMAGE_BYTES = 20_000_000
/** Formats that are shown, by the name that sharp gives them. */
const TYPES: Readonly<Record<string, string>> = {
  png: 'image/png',
  jpeg: 'image/jpeg',
  webp: 'image/webp',
  gif: 'image/gif',
  avif: 'image/avif',
  heif: 'image/avif',
  svg: 'image/svg+xml',
}
/** How the names of pictures end, also of those in formats that are not shown. */
const ENDING = /\.(?:png|jpe?g|webp|gif|avif|hei[cf]|svg|tiff?|bmp)$/i
/** What could run or reach out of an SVG that somebody opens by itself. */
const UNSAFE_SVG =
  /<(?:[\w.-]+:)?(?:script|foreignObject|iframe|handler)|\son\w+\s*=|javascript:|(?:href|src)\s*=\s*["'](?!#|data:image\/(?:png|jpeg))|@import|url\(\s*["']?(?!#)|<!ENTITY/i
/** Characters by number, which could spell any of these. Those that stand in the text of a drawing are decoded first. */
const REFERENCE = /&#(?:x([\da-f]{1,6})|(\d{1,7}));/gi

/** A picture that was found and decoded far enough to know its size. */
export interface Image {
  readonly asset: AssetRef
  readonly type: string
  readonly width: number
  readonly height: number
  /** Size of the file. */
  readonly bytes: number
}

/** Tell whether an address leads to another site. */
export function isRemote(url: string): boolean {
  return /^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(url)
}

/** Where a site stands, and its content in it (a path from there): pictures come from the content and from `public/`. */
export interface Folders {
  readonly root: string
  readonly content: string
  /** Path below which the site stands. Default: none. */
  readonly base?: string
}

/**
 * Open the picture that an article names: beside the article, or under `public/` when the address begins with `/`, with
 * the base of the site or without it.
 * Gives the picture, or a sentence that says what is wrong with it.
 */
export async function openImage(site: Folders, articlePath: string, url: string): Promise<Image | string> {
  const { root, content, base = '' } = site
  let name: string
  try {
    name = decodeURIComponent(url.replace(/[?#].*$/, ''))
  } catch {
    return `found the image address "${url}" with a broken % code`
  }
  const beside = name.startsWith('/') ? join(root, 'public', name) : join(dirname(articlePath), name)
  const below = belowBase(base, name)
  const isBelow = below !== undefined && (await findOnDisk(beside)) === undefined
  const path = isBelow ? join(root, 'public', below) : beside
  const found = await findOnDisk(path)
  const real = found && (await realpath(found).catch(() => undefined))
  if (real === undefined) {
    const near = await nearestPicture(site, path)
    const meant = near && `${name.slice(0, name.lastIndexOf('/') + 1)}${near}`.replaceAll(' ', '%20')
    const advice = meant ? `did you mean "${meant}"?` : 'put the image there or mend the address'
    return `found no file at "${url}"; ${advice}`
  }
  if (!(await isOwn(site, real)))
    return `found the image "${url}" outside of ${content}/ and public/; copy it beside the article`
  if ((await stat(real)).isDirectory()) return `found a folder at "${url}"; name the image in it`
  try {
    const bytes = await readFile(real)
    if (bytes.length > MAX_IMAGE_BYTES)
      return `found an image of ${Math.round(bytes.length / 1e6)} MB, expected at most 20 MB`
    return await measure(bytes, slashed(relative(root, path)), url)
  } catch (thrown) {
    return `found the image "${url}" damaged or in an unknown format; export it again (${reasonOf(thrown)})`
  }
}

/** Find the picture in the same folder whose name is most like one that is not there. */
async function nearestPicture(site: Folders, path: string): Promise<string | undefined> {
  const found = await findOnDisk(dirname(path))
  const folder = found && (await realpath(found).catch(() => undefined))
  if (folder === undefined || !(await isOwn(site, folder + sep))) return undefined
  const names = (await readdir(folder)).map((each) => each.normalize('NFC'))
  const others = names.filter((name) => ENDING.test(name) && name !== basename(path).normalize('NFC'))
  return nearestKey(basename(path), others.sort())
}

async function isOwn({ root, content }: Folders, real: string): Promise<boolean> {
  for (const folder of [content, 'public']) {
    const own = await realpath(join(root, folder)).catch(() => undefined)
    if (own !== undefined && real.startsWith(own + sep)) return true
  }
  return false
}

async function measure(bytes: Buffer, path: string, url: string): Promise<Image | string> {
  // The cap is ours to report: sharp's own would throw without the size.
  const {
    format,
    width,
    height,
    orientation = 1,
  } = await sharp(bytes, { limitInputPixels: false, pages: 1 }).metadata()
  const type = TYPES[format ?? '']
  if (!type) return `found the image "${url}" in the format ${format}; save it as PNG, JPEG, WebP or SVG`
  if (width * height > MAX_PIXELS) {
    return `found the image "${url}" with ${width}×${height} pixels, expected at most ${MAX_PIXELS / 1e6} million in all; scale it down`
  }
  if (format === 'svg') {
    if (!isPlainSvg(bytes)) return `found scripts or outside references in "${url}"; export a plain SVG`
  } else {
    // Decoding the pixels once is the only way to know that a file is whole.
    await sharp(bytes, { limitInputPixels: MAX_PIXELS, failOn: 'warning', pages: 1 }).stats()
  }
  const turned = orientation >= 5
  return {
    asset: { path, digest: digestOf(bytes) },
    type,
    width: turned ? height : width,
    height: turned ? width : height,
    bytes: bytes.length,
  }
}

/** Tell whether a drawing holds nothing that could run or reach out. Packed or in another encoding, nobody can tell. */
export function isPlainSvg(bytes: Uint8Array): boolean {
  if (!isUtf8(bytes)) return false
  const svg = Buffer.from(bytes).toString('utf8')
  const spelledOut = svg.replace(REFERENCE, (_, hex: string | undefined, decimal: string | undefined) =>
    String.fromCharCode(hex === undefined ? Number(decimal) : Number.parseInt(hex, 16)),
  )
  return !UNSAFE_SVG.test(spelledOut)
}
