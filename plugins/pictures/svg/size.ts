import type { Element } from './parse-svg.ts'
import { SvgError } from './svg-error.ts'

/** How large a drawing is shown, in CSS pixels, and the part of its plane that it shows. */
export interface SvgSize {
  readonly width: number
  readonly height: number
  readonly viewBox: string
  /** The size of that part, in the drawing's own units. */
  readonly box: { readonly width: number; readonly height: number }
}

/** CSS pixels of each unit: https://www.w3.org/TR/css-values-4/#absolute-lengths; letters have their usual size. */
const UNITS: Readonly<Record<string, number>> = {
  '': 1,
  px: 1,
  pt: 96 / 72,
  pc: 16,
  in: 96,
  cm: 96 / 2.54,
  mm: 96 / 25.4,
  q: 96 / 101.6,
  em: 16,
  rem: 16,
  ex: 8,
}

/** Longest number or row of four that is read, in characters. */
const LONGEST = 200

/** Find the size of a drawing: what its root says, or what it shows of its plane. Throws an `SvgError` where it says neither. */
export function sizeOf(root: Element): SvgSize {
  const said = (name: string): string =>
    root.attributes.find((attribute) => attribute.uri === '' && attribute.name === name)?.value ?? ''
  const box = boxOf(said('viewBox'))
  const [width, height] = [lengthOf(said('width')), lengthOf(said('height'))]
  if (box) {
    const ratio = box.width / box.height
    const shown =
      width !== undefined && height !== undefined
        ? { width, height }
        : width !== undefined
          ? { width, height: width / ratio }
          : height !== undefined
            ? { width: height * ratio, height }
            : box
    return { width: rounded(shown.width), height: rounded(shown.height), viewBox: box.viewBox, box }
  }
  if (width === undefined || height === undefined)
    throw new SvgError(
      'no size',
      'save it with one, such as viewBox="0 0 120 40"',
      `<svg> in line ${root.line}`,
    )
  const own = { width: rounded(width), height: rounded(height) }
  return { ...own, viewBox: `0 0 ${own.width} ${own.height}`, box: own }
}

function boxOf(said: string): { width: number; height: number; viewBox: string } | undefined {
  const numbers = said.length > LONGEST ? [] : said.trim().split(/[\s,]+/)
  const [x, y, width, height] = numbers.map(Number)
  if (numbers.length !== 4 || x === undefined || y === undefined) return undefined
  if (!Number.isFinite(x) || !Number.isFinite(y) || !isLength(width) || !isLength(height)) return undefined
  return { width, height, viewBox: numbers.join(' ') }
}

function lengthOf(said: string): number | undefined {
  if (said.length > LONGEST) return undefined
  const [, number, unit = ''] = /^\s*\+?(\d*\.?\d+(?:e[+-]?\d+)?)\s*([a-z]*)\s*$/i.exec(said) ?? []
  const factor = UNITS[unit.toLowerCase()]
  const length = number === undefined || factor === undefined ? undefined : Number(number) * factor
  return isLength(length) ? length : undefined
}

function isLength(length: number | undefined): length is number {
  return length !== undefined && Number.isFinite(length) && length > 0
}

/** To a thousandth of a pixel, and never to nothing. */
function rounded(length: number): number {
  return Math.max(0.001, Math.round(length * 1000) / 1000)
}
