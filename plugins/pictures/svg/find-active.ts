import { ADDRESSES } from './allowed-attributes.ts'
import { ANIMATIONS, SCRIPTS } from './allowed-elements.ts'
import { names } from './names.ts'
import { SVG, XHTML, XLINK } from './namespaces.ts'
import type { Attribute, Element } from './parse-svg.ts'
import { placeOf, placeOfAttribute, SvgError } from './svg-error.ts'

/** The namespaces whose elements do something in a browser. No namespace is one that a lax reader takes for SVG. */
const LIVE: ReadonlySet<string> = new Set([SVG, XHTML, 'http://www.w3.org/2001/xml-events', ''])
/** Elements of HTML that load, send or lead away. */
const ACTIVE_HTML: ReadonlySet<string> = new Set(
  names(`
  applet audio base embed form frame frameset iframe link meta object portal source track video
`),
)
const SCRIPT_SCHEME = /^(?:javascript|vbscript|livescript|mocha):/i
/** Where a link of a drawing may lead; nobody can follow it in a picture, and it is left out. */
const HARMLESS_LINK = /^(?:https?:|mailto:|tel:|[^:]*(?:[/?#]|$))/i
const EXPORT_WITHOUT = 'export it without'

/**
 * Throw an `SvgError` for the first thing in a drawing that would run, load, send or lead away when somebody opens it by
 * itself: scripts, events, animated links, outside references, HTML that is not a label.
 */
export function refuseActive(root: Element): void {
  const walk = (element: Element, isLabel: boolean): void => {
    if (LIVE.has(element.uri)) refuseElement(element, isLabel)
    for (const child of element.children)
      if (typeof child !== 'string')
        walk(child, isLabel || (element.uri === SVG && element.name === 'foreignObject'))
  }
  walk(root, false)
}

function refuseElement(element: Element, isLabel: boolean): void {
  const name = element.name.toLowerCase()
  if (SCRIPTS.has(name)) throw new SvgError('a script', EXPORT_WITHOUT, placeOf(element))
  if (element.uri === XHTML && (ACTIVE_HTML.has(name) || !isLabel))
    throw new SvgError('HTML', EXPORT_WITHOUT, placeOf(element))
  for (const attribute of element.attributes) {
    if (attribute.uri === '' && /^on[a-z]/i.test(attribute.name))
      throw new SvgError(
        'an event',
        EXPORT_WITHOUT,
        placeOfAttribute(attribute.name, attribute.value, element),
      )
    if (holdsAddress(attribute, element)) refuseAddress(attribute, element)
    if (ANIMATIONS.has(element.name) && attribute.name === 'attributeName' && isLive(attribute.value))
      throw new SvgError('an animation of a link or an event', EXPORT_WITHOUT, placeOf(element))
  }
}

function isLive(animated: string): boolean {
  const name = animated.trim().toLowerCase().split(':').at(-1) ?? ''
  return ADDRESSES.has(name) || name === 'style' || name.startsWith('on')
}

function holdsAddress({ uri, name }: Attribute, element: Element): boolean {
  if (uri === XLINK) return name === 'href'
  if (uri !== '') return false
  return element.uri === XHTML ? ADDRESSES.has(name.toLowerCase()) : name === 'href' || name === 'src'
}

function refuseAddress({ uri, name, value }: Attribute, element: Element): void {
  const address = spelledOut(value)
  const written = uri === XLINK ? `xlink:${name}` : name
  const refuse = (what: string, advice: string): never => {
    throw new SvgError(what, advice, placeOfAttribute(written, value, element))
  }
  if (address === '' || address.startsWith('#')) return
  if (SCRIPT_SCHEME.test(address)) refuse('a script in a link', EXPORT_WITHOUT)
  if (element.name === 'a' && element.uri !== XHTML) {
    if (!HARMLESS_LINK.test(address)) refuse('a link that a picture has no use for', EXPORT_WITHOUT)
    return
  }
  const isPicture = element.uri === SVG && (element.name === 'image' || element.name === 'feImage')
  if (isPicture && /^data:/i.test(address)) return
  if (/^data:/i.test(address)) refuse('a file written into an element', EXPORT_WITHOUT)
  refuse('an outside reference', 'take it out, or export it with all that it needs inside')
}

/** An address as browsers read it: without the blanks and control characters that they leave out. */
function spelledOut(address: string): string {
  return address.replace(/[\0-\x20\x7f-\xa0\u2028\u2029\ufeff]/g, '')
}
