import { DiagramError, type Line, notUnderstood } from '../diagram.ts'

const HEX = /^#(?:[\da-f]{3}|[\da-f]{6})$/i
const WIDTH = /^\d{1,2}(?:\.\d{1,2})?(?:px)?$/
/** From this lightness on, black is read better than white: https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
const LIGHT = 0.179

/** Write a line that styles parts of a flowchart anew, with the names that they are drawn by. */
export function readStyle(line: Line, nameOf: (id: string) => string): string {
  const { text } = line
  const [, names, look] = /^class\s+([\p{L}\p{N}_,.\s-]+?)\s+([A-Za-z_]\w*)$/u.exec(text) ?? []
  if (names !== undefined) return `class ${named(names, nameOf)} ${look}`
  const [, kind, target, properties] =
    /^(classDef|style|linkStyle)\s+([\p{L}\p{N}_.-]+(?:\s*,\s*[\p{L}\p{N}_.-]+)*)\s+(\S.*)$/u.exec(text) ?? []
  if (kind === undefined || target === undefined || properties === undefined) throw notUnderstood(text, line)
  const own = propertiesOf(properties, line)
  if (kind === 'style') return `style ${named(target, nameOf)} ${own}`
  if (kind === 'linkStyle') {
    if (!/^(?:default|\d+(?:\s*,\s*\d+)*)$/.test(target)) throw notUnderstood(text, line)
    return `linkStyle ${target.replace(/\s/g, '')} ${own}`
  }
  const classes = target.split(/\s*,\s*/)
  if (classes.some((name) => !/^[A-Za-z_]\w*$/.test(name) || name === 'default'))
    throw notUnderstood(text, line)
  return classes.map((name) => `classDef ${name} ${own}`).join('\n')
}

function named(ids: string, nameOf: (id: string) => string): string {
  return ids
    .split(',')
    .map((id) => nameOf(id.trim()))
    .join(',')
}

/** Keep the colours and widths of what is drawn; a ground brings the colour of its words, by day and by night. */
function propertiesOf(written: string, line: Line): string {
  const kept: Record<string, string> = {}
  for (const pair of written.replace(/;$/, '').split(',')) {
    const [, key = '', value = ''] = /^\s*([a-z-]+)\s*:\s*(.*?)\s*$/.exec(pair) ?? []
    if (key === '') throw notUnderstood(pair.trim(), line)
    if (key === 'fill' || key === 'stroke' || key === 'color') kept[key] = colourOf(value, line)
    else if (key === 'stroke-width') {
      if (!WIDTH.test(value)) throw notUnderstood(pair.trim(), line)
      kept[key] = value
    }
  }
  if (kept['fill'] !== undefined) kept['color'] ??= lightness(kept['fill']) > LIGHT ? '#000000' : '#FEFEFE'
  const pairs = Object.entries(kept)
  return pairs.length > 0 ? pairs.map(([key, value]) => `${key}:${value}`).join(',') : 'opacity:1'
}

/** A colour in capitals, by which it is told from those that change by night. */
function colourOf(value: string, { number }: Line): string {
  if (!HEX.test(value))
    throw new DiagramError(`the colour "${value.slice(0, 40).toWellFormed()}"`, 'write it as #rrggbb', number)
  const digits = value.slice(1).toUpperCase()
  return `#${digits.length === 3 ? digits.replace(/./g, '$&$&') : digits}`
}

function lightness(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
