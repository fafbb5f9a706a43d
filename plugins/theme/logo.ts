import { realpathSync } from 'node:fs'
import { join, sep } from 'node:path'
import { type AssetRef, digestOf } from '../asset.ts'
import { PerennialError } from '../errors.ts'
import { cleanSvg } from '../pictures/svg/clean-svg.ts'
import { SvgError } from '../pictures/svg/svg-error.ts'
import { type OrdinaryFile, readOrdinaryFileSync } from '../source/ordinary-file.ts'

/** A logo's file, and its proportions; in pixels for a PNG, in its own units for an SVG. */
export interface Logo extends AssetRef {
  readonly width: number
  readonly height: number
}

/** From this width on, as a share of its height, a logo has the name of the site in it. */
export const WORDMARK = 2.5

/** Logos have about the height of a line; longer ones would be a hair. */
const WIDEST = 12

/** Largest logo, in bytes; every page loads it. */
const MOST_BYTES = 1_000_000

/** Where a site's static files are that says nothing else. */
export const PUBLIC = 'public'

const PNG_HEAD = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
/** The last chunk of a PNG, with its checksum. */
const PNG_END = Buffer.from('IEND\xaeB`\x82', 'latin1')

/** Look a logo up by its path from the project's root, in the folder of static files: it must be a whole SVG or PNG that looks the same on every machine. */
export function readLogo(path: string, root: string, publicDir = PUBLIC): Logo {
  const file = read(join(root, path))
  if (!file) {
    throw new PerennialError(
      `The option theme.logo names the file ${path}, which does not exist.`,
      'Put the logo there, or leave the option out.',
    )
  }
  if ('fault' in file) {
    throw file.fault === 'not ordinary'
      ? new PerennialError(
          `The option theme.logo names ${path}, which is no ordinary file.`,
          'Put the logo itself there.',
        )
      : new PerennialError(
          `The option theme.logo names the file ${path}, which is larger than ${MOST_BYTES / 1000} KB.`,
          AGAIN,
        )
  }
  const { bytes } = file
  if (!isWithin(join(root, path), join(root, publicDir)))
    throw new PerennialError(
      `The option theme.logo names the file ${path}, which is a link to a file outside of ${publicDir}/.`,
      'Put the logo itself there.',
    )
  const {
    fault,
    width = 0,
    height = 0,
  } = path.toLowerCase().endsWith('.png') ? readPng(bytes) : readSvg(bytes)
  if (fault)
    throw new PerennialError(`The option theme.logo names the file ${path}, which ${fault[0]}.`, fault[1])
  if (width > height * WIDEST || height > width * WIDEST)
    throw new PerennialError(
      `The option theme.logo names the file ${path}, which is ${width} wide and ${height} high, too much of a line to be seen.`,
      'Cut off what is empty around it, or set it in two lines.',
    )
  return { path, digest: digestOf(bytes), width, height }
}

interface LogoFile {
  readonly fault?: readonly [what: string, advice: string]
  readonly width?: number
  readonly height?: number
}

const AGAIN = 'Save the logo as SVG or PNG again.'

function readPng(bytes: Buffer): LogoFile {
  if (!bytes.subarray(0, PNG_HEAD.length).equals(PNG_HEAD))
    return { fault: ['does not hold what its name says', AGAIN] }
  if (bytes.indexOf(PNG_END) < 0) return { fault: ['ends before its end', AGAIN] }
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) }
}

function readSvg(bytes: Buffer): LogoFile {
  const svg = bytes.toString('utf8')
  const head = /<svg(?=[\s>])[^>]*>/i.exec(svg)?.[0]
  if (head === undefined) return { fault: ['does not hold what its name says', AGAIN] }
  if (!head.endsWith('/>') && !/<\/svg>/i.test(svg)) return { fault: ['ends before its end', AGAIN] }
  if (/<text[\s>]/i.test(svg))
    return {
      fault: [
        'holds text, which every machine draws in another font',
        'Turn its letters into paths, and save it again.',
      ],
    }
  if (!/\sviewBox\s*=/.test(head))
    return {
      fault: [
        'has no viewBox, so that nobody knows its proportions',
        'Save it with one, such as viewBox="0 0 120 40".',
      ],
    }
  try {
    return cleanSvg(bytes).box
  } catch (thrown) {
    if (!(thrown instanceof SvgError)) throw thrown
    const advice = thrown.advice.charAt(0).toUpperCase() + thrown.advice.slice(1)
    return { fault: [`holds ${thrown.message}`, `${advice}.`] }
  }
}

function isWithin(path: string, folder: string): boolean {
  return realpathSync(path).startsWith(realpathSync(folder) + sep)
}

function read(path: string): OrdinaryFile | undefined {
  try {
    return readOrdinaryFileSync(path, MOST_BYTES)
  } catch {
    return undefined
  }
}
