import { cleanSvg } from '../../plugins/pictures/svg/clean-svg.ts'
import { SvgError } from '../../plugins/pictures/svg/svg-error.ts'

/** The namespace of drawings, as an attribute. */
export const NS = 'xmlns="http://www.w3.org/2000/svg"'
/** A drawing of nine by nine with something in it, and with more attributes on its root. */
export const svg = (inside: string, more = ''): string =>
  `<svg ${NS} ${more}viewBox="0 0 9 9" width="9" height="9">${inside}</svg>`

/** Clean a drawing; throws an `SvgError` where it is refused. */
export function clean(text: string | Uint8Array): string {
  return Buffer.from(cleanSvg(Buffer.from(text)).bytes).toString()
}

/** Say why a drawing is refused, or what is made of it. */
export function refusal(text: string | Uint8Array): string {
  try {
    return `taken as ${clean(text)}`
  } catch (thrown) {
    if (thrown instanceof SvgError) return thrown.message
    throw thrown
  }
}
