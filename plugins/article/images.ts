import { readdir, realpath, stat } from 'node:fs/promises'
import { basename, dirname, join, posix, relative, sep } from 'node:path'
import { type AssetRef, digestOf } from '../asset.ts'
import { reasonOf } from '../errors.ts'
import { PICTURE_ENDING } from '../pictures/ending.ts'
import { MAX_IMAGE_BYTES } from '../pictures/limits.ts'
import { type Measured, measurePicture } from '../pictures/measure-picture.ts'
import type { PictureFault } from '../pictures/picture-fault.ts'
import { belowBase } from '../source/below-base.ts'
import { slashed } from '../source/find.ts'
import { findOnDisk } from '../source/find-on-disk.ts'
import type { Memory } from '../source/memory.ts'
import { nearestKey } from '../source/nearest-key.ts'
import { readOrdinaryFile } from '../source/ordinary-file.ts'
import { type FilesByName, filesByName, findNamed } from './find-named.ts'
import { writtenInWiki } from './obsidian/wiki.ts'

/** A picture that was found and decoded far enough to know its size. */
export interface Image {
  readonly asset: AssetRef
  readonly type: string
  readonly width: number
  readonly height: number
  /** Size of the file. */
  readonly bytes: number
  /** What of it is not shown, as a finding. */
  readonly remark?: string
}

/** How the names of films and sounds end. */
const PLAYED = /\.(?:mp4|m4v|mov|webm|ogv|mkv|avi|mp3|m4a|ogg|opus|wav|flac)$/i

/** Tell whether an address leads to another site. */
export function isRemote(url: string): boolean {
  return /^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(url)
}

/** Where a site stands, and its content in it (a path from there): pictures come from the content, the static files and `src/`. */
export interface Folders {
  readonly root: string
  readonly content: string
  /** Path below which the site stands. Default: none. */
  readonly base?: string
  /** Folders of static files and of what pages are made of, by their paths from the root. Default: `public` and `src`. */
  readonly publicDir?: string
  readonly srcDir?: string
  /** Lists the files of the content by name. Default: they are listed when they are asked for. */
  readonly files?: () => Promise<FilesByName>
}

/**
 * Open the picture that a file names: between double brackets, by its name anywhere in the content; or else beside it, where a browser finds it from the path of its page, or by what follows
 * its dots under `public/`; there alone when the address begins with `/`, with the base of the site or without it.
 * Gives the picture, or what is wrong with it: an error where the address leads out of the site's own folders.
 */
export async function openImage(
  site: Folders,
  file: string,
  url: string,
  page?: string,
  memory?: Memory,
): Promise<Image | PictureFault> {
  const { root, content, publicDir = 'public' } = site
  const place = await placeOf(site, file, url, page)
  if (typeof place === 'string') return missing(place)
  const { path, real } = place
  if (!(await isOwn(site, real)))
    return {
      severity: 'error',
      message: `found the image "${url}" outside of ${content}/ and ${publicDir}/; copy it beside the article`,
    }
  try {
    if (PLAYED.test(real))
      return missing(`found "${url}", which is played and no image; link to a page that plays it`)
    if ((await stat(real)).isDirectory()) return missing(`found a folder at "${url}"; name the image in it`)
    const read = await readOrdinaryFile(real, MAX_IMAGE_BYTES)
    if ('fault' in read)
      return missing(
        read.fault === 'too large'
          ? `found an image of ${Math.round(read.size / 1e6)} MB, expected at most ${MAX_IMAGE_BYTES / 1e6} MB`
          : `found no ordinary file at "${url}"; put the image in its place`,
      )
    const { bytes } = read
    const digest = digestOf(bytes)
    const [name, from] = [`picture ${url} at ${real}`, [digest]]
    const measured = memory?.known<Measured>(name, from) ?? (await measurePicture(bytes, url))
    // What took too long may take less the next time.
    if ('message' in measured) return measured
    memory?.keep(name, from, measured)
    const asset = { path: slashed(relative(root, path)), digest }
    return { asset, ...measured, bytes: bytes.length }
  } catch (thrown) {
    return missing(`could not read the image "${url}": ${reasonOf(thrown)}`)
  }
}

function missing(message: string): PictureFault {
  return { severity: 'warning', message }
}

/** Find where a picture is: its path as it is written, and as it is; or say why there is none. */
async function placeOf(
  site: Folders,
  file: string,
  url: string,
  page: string | undefined,
): Promise<{ readonly path: string; readonly real: string } | string> {
  const embedded = writtenInWiki(url)
  if (embedded !== undefined) {
    const all = site.files ?? (() => filesByName(join(site.root, site.content)))
    const named = await findNamed(embedded, file, all)
    if (typeof named === 'string') return named
    const real = await realpath(named.path).catch(() => undefined)
    return real === undefined
      ? `found a link of the disk that leads nowhere at "${embedded}"`
      : { path: named.path, real }
  }
  let name: string
  try {
    name = decodeURIComponent(url.replace(/[?#].*$/, ''))
  } catch {
    return `found the image address "${url}" with a broken % code`
  }
  const { path, found } = await firstOnDisk(candidatesFor(site, file, name, page))
  const real = found && (await realpath(found).catch(() => undefined))
  if (real !== undefined) return { path, real }
  const near = await nearestPicture(site, path)
  const meant = near && `${name.slice(0, name.lastIndexOf('/') + 1)}${near}`.replaceAll(' ', '%20')
  const advice = meant ? `did you mean "${meant}"?` : 'put the image there or mend the address'
  return `found no file at "${url}"; ${advice}`
}

/** List where the picture of a name may be, the likeliest first. */
function candidatesFor(
  { root, base = '', publicDir = 'public', srcDir = 'src' }: Folders,
  file: string,
  name: string,
  page: string | undefined,
): readonly [string, ...string[]] {
  const inPublic = (path: string): string => join(root, publicDir, path)
  // The short names for `src/` in most projects of Astro.
  const [, fromSource] = /^[@~]\/(.+)$/s.exec(name) ?? []
  if (fromSource !== undefined) return [join(root, srcDir, fromSource)]
  if (name.startsWith('/')) {
    const below = belowBase(base, name)
    return below === undefined ? [inPublic(name)] : [inPublic(name), inPublic(below)]
  }
  const fromPage = page === undefined ? [] : [inPublic(posix.resolve(page, name))]
  return [join(dirname(file), name), ...fromPage, inPublic(name.replace(/^(?:\.{1,2}\/)+/, ''))]
}

async function firstOnDisk(
  paths: readonly [string, ...string[]],
): Promise<{ readonly path: string; readonly found: string | undefined }> {
  for (const path of paths) {
    const found = await findOnDisk(path)
    if (found !== undefined) return { path, found }
  }
  return { path: paths[0], found: undefined }
}

/** Find the picture in the same folder whose name is most like one that is not there. */
async function nearestPicture(site: Folders, path: string): Promise<string | undefined> {
  const found = await findOnDisk(dirname(path))
  const folder = found && (await realpath(found).catch(() => undefined))
  if (folder === undefined || !(await isOwn(site, folder + sep))) return undefined
  const names = (await readdir(folder)).map((each) => each.normalize('NFC'))
  const others = names.filter((name) => PICTURE_ENDING.test(name) && name !== basename(path).normalize('NFC'))
  return nearestKey(basename(path), others.sort())
}

async function isOwn(
  { root, content, publicDir = 'public', srcDir = 'src' }: Folders,
  real: string,
): Promise<boolean> {
  for (const folder of [content, publicDir, srcDir]) {
    const own = await realpath(join(root, folder)).catch(() => undefined)
    if (own !== undefined && real.startsWith(own + sep)) return true
  }
  return false
}
