import { isUtf8 } from 'node:buffer'
import { SaxesParser } from 'saxes'
import { reasonOf } from '../../errors.ts'
import { MAX_ATTRIBUTES, MAX_DEPTH, MAX_ELEMENTS, MAX_SVG_BYTES } from './limits.ts'
import { SVG } from './namespaces.ts'
import { SvgError, shortened, tooMuch } from './svg-error.ts'

/** An attribute, its namespace resolved; that of a plain one is empty. */
export interface Attribute {
  readonly uri: string
  readonly name: string
  readonly value: string
}

/** An element of a drawing, its namespace resolved. */
export interface Element {
  readonly uri: string
  /** Without a prefix. */
  readonly name: string
  readonly attributes: readonly Attribute[]
  readonly children: (Element | string)[]
  /** The line of the file that it begins on, from 1. */
  readonly line: number
}

/** Encodings that say of ASCII what UTF-8 says. */
const LIKE_UTF8 = /^(?:utf-?8|us-ascii|ascii)$/i
const LIKE_ASCII = /^(?:iso-8859-1|iso-8859-15|latin-?1|windows-1252)$/i
/** A document type as programs write it: none of its own, and of files at most that of the W3C, which nobody reads. */
const PLAIN_DOCTYPE =
  /^\s*svg\s*(?:PUBLIC\s+(?:"-\/\/W3C\/\/DTD[^"]*"|'-\/\/W3C\/\/DTD[^']*')\s+["']https?:\/\/www\.w3\.org\/[\w./-]*["']\s*)?$/
const SAVE_PLAIN = 'save it as plain SVG'

/**
 * Read a drawing as XML with namespaces, strictly; comments and processing instructions are left out. Throws an `SvgError`
 * for what is no drawing, and for a document type that could make something of it.
 */
export function parseSvg(bytes: Uint8Array): Element {
  const text = textOf(bytes)
  const parser = new SaxesParser({ xmlns: true, position: true })
  const open: Element[] = []
  let root: Element | undefined
  let line = 1
  let elements = 0
  parser.on('error', (thrown) => {
    throw new SvgError(`broken XML (${shortened(reasonOf(thrown))})`, 'export it again')
  })
  parser.on('xmldecl', ({ encoding = 'utf-8' }) => {
    if (LIKE_UTF8.test(encoding) || (LIKE_ASCII.test(encoding) && isAscii(text))) return
    throw new SvgError(`the encoding ${shortened(encoding)}`, 'save it as UTF-8')
  })
  parser.on('doctype', (doctype) => {
    if (PLAIN_DOCTYPE.test(doctype)) return
    if (doctype.includes('['))
      throw new SvgError('definitions in the document type (<!DOCTYPE … [)', SAVE_PLAIN)
    throw new SvgError('a document type of its own (<!DOCTYPE)', SAVE_PLAIN)
  })
  parser.on('processinginstruction', ({ target }) => {
    if (target.toLowerCase() === 'xml-stylesheet')
      throw new SvgError(
        'an outside reference',
        'write the styles into it',
        `<?xml-stylesheet> in line ${parser.line}`,
      )
  })
  parser.on('opentagstart', () => {
    // The character that ends the name is read by then.
    line = parser.column === 0 ? parser.line - 1 : parser.line
  })
  parser.on('opentag', (tag) => {
    elements += 1
    if (elements > MAX_ELEMENTS) throw tooMuch(`more than ${MAX_ELEMENTS.toLocaleString('en')} elements`)
    if (open.length >= MAX_DEPTH) throw tooMuch(`elements nested more than ${MAX_DEPTH} deep`)
    const attributes = Object.values(tag.attributes)
    if (attributes.length > MAX_ATTRIBUTES)
      throw tooMuch(`an element of more than ${MAX_ATTRIBUTES} attributes`)
    const element: Element = {
      uri: tag.uri,
      name: tag.local,
      attributes: attributes.map(({ uri, local, value }) => ({ uri, name: local, value })),
      children: [],
      line,
    }
    open.at(-1)?.children.push(element)
    root ??= element
    open.push(element)
  })
  parser.on('closetag', () => {
    open.pop()
  })
  const addText = (piece: string): void => {
    const children = open.at(-1)?.children
    if (!children) return
    const last = children.at(-1)
    if (typeof last === 'string') children[children.length - 1] = last + piece
    else children.push(piece)
  }
  parser.on('text', addText)
  parser.on('cdata', addText)
  parser.write(text).close()
  if (root?.uri !== SVG || root.name !== 'svg')
    throw new SvgError(`no <svg xmlns="${SVG}">`, 'export it again')
  return root
}

function textOf(bytes: Uint8Array): string {
  if (bytes.length > MAX_SVG_BYTES)
    throw tooMuch(
      `a drawing of ${(bytes.length / 1e6).toFixed(1)} MB, expected at most ${MAX_SVG_BYTES / 1e6} MB`,
    )
  if (bytes[0] === 0x1f && bytes[1] === 0x8b) throw new SvgError('a packed drawing (SVGZ)', 'save it as SVG')
  if (!isUtf8(bytes) || bytes.includes(0))
    throw new SvgError('another encoding than UTF-8', 'save it as UTF-8')
  return new TextDecoder().decode(bytes)
}

function isAscii(text: string): boolean {
  return /^[\0-\x7f]*$/.test(text)
}
