import type { Attributes } from 'xast'
import { ATTRIBUTES, INERT, XML_ATTRIBUTES } from './allowed-attributes.ts'
import { cleanCssValue, cleanDeclarations } from './clean-css.ts'
import { embeddedPicture } from './embedded-picture.ts'
import { MAX_OUTLINE } from './limits.ts'
import { XLINK, XML } from './namespaces.ts'
import type { Attribute, Element } from './parse-svg.ts'
import { placeOf, tooMuch } from './svg-error.ts'

/** Moves as attributes write them, which CSS does not: `rotate(45 50 50)`. */
const MOVES = /^[\s,]*(?:(?:matrix|translate|scale|rotate|skewX|skewY)\s*\([-+\d.eE,\s]*\)[\s,]*)*$/
const OUTLINES: ReadonlySet<string> = new Set(['d', 'points'])
const MOVED: ReadonlySet<string> = new Set(['transform', 'gradientTransform', 'patternTransform'])

/** The attributes of an element that stay, and the pixels of a picture in it. */
export interface CleanAttributes {
  readonly attributes: Attributes
  readonly pixels: number
}

/**
 * Clean the attributes of an element whose dangers are ruled out: those of a still drawing stay, their values checked. An
 * address stays where it leads to a part of the drawing or is a picture. Throws an `SvgError` for what a value would load.
 */
export function cleanAttributes(element: Element): CleanAttributes {
  const attributes: Attributes = {}
  let pixels = 0
  const hasHref = element.attributes.some(({ uri, name }) => uri === '' && name === 'href')
  for (const attribute of element.attributes) {
    const { uri, name } = attribute
    const value = attribute.value.replace(/[\t\r\n]/g, ' ')
    if (name === 'href' && (uri === '' || (uri === XLINK && !hasHref))) {
      const target = targetOf(element, value)
      if (target === undefined) continue
      attributes[uri === '' ? 'href' : 'xlink:href'] = target.address
      pixels += target.pixels
    } else if (uri === XML && XML_ATTRIBUTES.has(name)) attributes[`xml:${name}`] = value
    else if (uri === '') {
      const kept = keptValue(attribute, value, element)
      if (kept !== undefined && kept !== '') attributes[name] = kept
    }
  }
  return { attributes, pixels }
}

function targetOf(element: Element, value: string): { address: string; pixels: number } | undefined {
  const address = value.trim()
  if (/^#[^\s]+$/.test(address)) return { address, pixels: 0 }
  if ((element.name === 'image' || element.name === 'feImage') && /^data:/i.test(address))
    return embeddedPicture(address, placeOf(element))
  return undefined
}

function keptValue({ name }: Attribute, value: string, element: Element): string | undefined {
  if (name === 'style') return cleanDeclarations(value, placeOf(element))
  if (!ATTRIBUTES.has(name)) return undefined
  if (INERT.has(name)) return value
  if (OUTLINES.has(name) && value.length > MAX_OUTLINE)
    throw tooMuch(
      `an outline of ${Math.ceil(value.length / 1000)} kB, expected at most ${MAX_OUTLINE / 1000} kB`,
      placeOf(element),
    )
  // Without these there is neither a function nor an escape in it.
  if (!/[()\\"'@;{}[\]]/.test(value)) return value
  if (MOVED.has(name) && MOVES.test(value)) return value
  return cleanCssValue(value, placeOf(element))
}
