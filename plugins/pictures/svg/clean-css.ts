import { type CssNode, type Declaration, find, generate, parse } from 'css-tree'
import { FACE_PROPERTIES, PROPERTIES } from './allowed-css.ts'
import { rewriteValue, writeValue } from './css-value.ts'
import { MAX_CSS, MAX_CSS_DEPTH } from './limits.ts'
import { readCss } from './read-css.ts'
import { SvgError, shortened, tooMuch } from './svg-error.ts'

/** A font that is written into a style. */
const FONT = /^data:(?:font\/(?:woff2?|ttf|otf|sfnt)|application\/(?:x-)?font-(?:woff2?|ttf|otf|sfnt));/i

/** Clean a style sheet: known properties with known values, and fonts that are written into it. Throws an `SvgError` for what it loads. */
export function cleanStyleSheet(css: string, where: string): string {
  refuseWhatLoads(css, where)
  const sheet = parse(css, { context: 'stylesheet', parseCustomProperty: true })
  return sheet.type === 'StyleSheet' ? rulesOf(sheet.children) : ''
}

/** Clean the declarations of a `style` attribute, likewise. */
export function cleanDeclarations(css: string, where: string): string {
  refuseWhatLoads(css, where)
  const list = parse(css, { context: 'declarationList', parseCustomProperty: true })
  return list.type === 'DeclarationList' ? declarationsOf(list.children, PROPERTIES) : ''
}

/** Write the value of an attribute anew as the CSS that it is; nothing where it is not understood. Throws likewise. */
export function cleanCssValue(css: string, where: string): string | undefined {
  refuseWhatLoads(css, where)
  return rewriteValue(css)
}

/** Throw an `SvgError` for what a style would load, and for a style that is too long or too deep, as soon as that is read. */
function refuseWhatLoads(css: string, where: string): void {
  let fonts = 0
  readCss(css, {
    onAddress({ by, address }) {
      if (FONT.test(address)) fonts += address.length
      else if (/^data:/i.test(address))
        throw new SvgError('a file written into a style', 'take it out of the style', `${by} in ${where}`)
      else
        throw new SvgError(
          'an outside reference',
          'take it out, or export it with all that it needs inside',
          `${by} ${shortened(address)} in ${where}`,
        )
    },
    onToken(end, depth) {
      if (depth > MAX_CSS_DEPTH) throw tooMuch(`a style nested more than ${MAX_CSS_DEPTH} deep`, where)
      if (end - fonts > MAX_CSS) throw tooMuch(`a style of more than ${MAX_CSS / 1000} kB`, where)
    },
  })
}

function rulesOf(nodes: Iterable<CssNode>): string {
  let css = ''
  for (const node of nodes) {
    if (node.type === 'Rule' && isUnderstood(node.prelude)) {
      const declarations = declarationsOf(node.block.children, PROPERTIES)
      if (declarations !== '') css += `${generate(node.prelude)}{${declarations}}`
    } else if (node.type === 'Atrule' && node.block) {
      if (node.name.toLowerCase() === 'font-face') {
        const face = declarationsOf(node.block.children, FACE_PROPERTIES)
        if (face.includes('src:')) css += `@font-face{${face}}`
      }
      if (node.name.toLowerCase() === 'media' && node.prelude && isUnderstood(node.prelude)) {
        const rules = rulesOf(node.block.children)
        if (rules !== '') css += `@media ${generate(node.prelude)}{${rules}}`
      }
    }
  }
  return css
}

/** Tell whether nothing was left unread of what stands before a block. */
function isUnderstood(prelude: CssNode): boolean {
  return find(prelude, ({ type }) => type === 'Raw') === null
}

function declarationsOf(nodes: Iterable<CssNode>, properties: ReadonlySet<string>): string {
  const written: string[] = []
  for (const node of nodes) {
    if (node.type !== 'Declaration') continue
    const name = node.property.startsWith('--') ? node.property : node.property.toLowerCase()
    const value = writtenAnew(node, name, properties)
    if (value !== undefined) written.push(`${name}:${value}${node.important === true ? '!important' : ''}`)
  }
  return written.join(';')
}

function writtenAnew(
  { value }: Declaration,
  name: string,
  properties: ReadonlySet<string>,
): string | undefined {
  if (name === 'src' && properties === FACE_PROPERTIES) return fontsOf(value)
  if (!properties.has(name) && !(properties === PROPERTIES && /^--[\w-]+$/.test(name))) return undefined
  return writeValue(value)
}

/** Write the sources of a face anew: those that are written into the drawing. */
function fontsOf(value: CssNode): string | undefined {
  if (value.type !== 'Value') return undefined
  const fonts: string[] = []
  for (const node of value.children) {
    if (node.type === 'Url' && FONT.test(node.value) && /^[\w+/=:;,.-]+$/.test(node.value))
      fonts.push(`url(${node.value})`)
  }
  return fonts.length > 0 ? fonts.join(',') : undefined
}
