import { tokenize, tokenTypes } from 'css-tree'
import { SaxesParser } from 'saxes'

/** Elements and attributes that no still drawing has, whatever a cleaner thinks of them. */
const STRANGE_ELEMENTS =
  /script|foreignobject|handler|listener|animate|^set$|iframe|object|embed|audio|video|meta|link|base|form/i
const ADDRESS = /^(?:#[^\s]|data:image\/(?:png|jpeg);base64,[\w+/=]+$)/

/**
 * List what is strange in a drawing: other namespaces than SVG's, prefixes, comments, document types, elements that run or
 * load, events, addresses outside of the drawing, and styles that load. It shares no list with the cleaner.
 */
export function strangenessIn(svg: string): string[] {
  const strange: string[] = []
  const parser = new SaxesParser({ xmlns: true })
  let styles = ''
  parser.on('error', (thrown) => strange.push(thrown.message))
  parser.on('comment', () => strange.push('a comment'))
  parser.on('doctype', () => strange.push('a document type'))
  parser.on('processinginstruction', () => strange.push('an instruction'))
  parser.on('opentag', (tag) => {
    if (tag.uri !== 'http://www.w3.org/2000/svg' || tag.prefix !== '') strange.push(`<${tag.name}>`)
    if (STRANGE_ELEMENTS.test(tag.local)) strange.push(`<${tag.name}>`)
    for (const { name, local, prefix, value } of Object.values(tag.attributes)) {
      if (/^on/i.test(local)) strange.push(name)
      if (!['', 'xmlns', 'xlink', 'xml'].includes(prefix) || name === 'xml:base') strange.push(name)
      if (local === 'href' && !ADDRESS.test(value)) strange.push(`${name}="${value}"`)
      if (local === 'src') strange.push(name)
      if (prefix === '' && !['xmlns', 'href', 'class', 'id'].includes(name)) strange.push(...loadedBy(value))
    }
  })
  const hear = (text: string): void => {
    styles += text
  }
  parser.on('text', hear)
  parser.on('cdata', hear)
  parser.on('closetag', ({ local }) => {
    if (local === 'style') strange.push(...loadedBy(styles))
    styles = ''
  })
  parser.write(svg).close()
  return strange
}

function loadedBy(css: string): string[] {
  const loaded: string[] = []
  tokenize(css, (type, start, end) => {
    const token = css.slice(start, end)
    if (type === tokenTypes.Url && !/^url\((?:#|data:font\/)/.test(token)) loaded.push(token)
    if (type === tokenTypes.BadUrl) loaded.push(token)
    if (type === tokenTypes.AtKeyword && !/^@(?:media|font-face)$/.test(token)) loaded.push(token)
    if (type === tokenTypes.Function && /\\|image|src|cross|element|paint|expression/i.test(token))
      loaded.push(token)
    if (type === tokenTypes.Function && /^url\($/i.test(token) && !/^url\(\s*["']#/i.test(css.slice(start)))
      loaded.push(token)
  })
  return loaded
}
