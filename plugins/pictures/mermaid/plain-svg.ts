import { generate, parse, walk } from 'css-tree'

/** A colour by day and by night. */
type Pair = readonly [light: string, dark: string]

/**
 * The colours of a drawing by the names that the package has for them, each pair with a light one of its own: words at
 * least 7:1 on their ground, lines 4.5:1.
 */
const COLOURS: Readonly<Record<string, Pair>> = {
  bg: ['#ffffff', '#1a1c1c'],
  fg: ['#1f2328', '#e6e8ec'],
  _text: ['#1f2328', '#e6e8ec'],
  '_text-sec': ['#434a54', '#bcc2cc'],
  '_text-muted': ['#434a54', '#bcc2cc'],
  '_text-faint': ['#434a54', '#bcc2cc'],
  _line: ['#646b76', '#9097a3'],
  _arrow: ['#3a414c', '#c4cad4'],
  '_node-fill': ['#f4f5f7', '#262929'],
  '_node-stroke': ['#868d99', '#737b7b'],
  '_group-fill': ['#fbfbfc', '#1f2222'],
  '_group-hdr': ['#ebedf0', '#2f3333'],
  '_inner-stroke': ['#d5d9df', '#404646'],
  '_key-badge': ['#e1e4e9', '#2c3030'],
  'xychart-color-0': ['#2459c4', '#7aa7ff'],
  'xychart-color-1': ['#a3541b', '#f0a35e'],
  'xychart-color-2': ['#1e7a52', '#5fce9c'],
  'xychart-color-3': ['#8a3ba8', '#d48df0'],
  'xychart-color-4': ['#8a6a00', '#e3c350'],
  'xychart-color-5': ['#b02a4c', '#ff8fa8'],
  'xychart-bar-fill-0': ['#c8d6f0', '#2f3d58'],
  'xychart-bar-fill-1': ['#e8d4c6', '#4d3b2d'],
  'xychart-bar-fill-2': ['#c7ded4', '#284538'],
  'xychart-bar-fill-3': ['#e2cee9', '#45344d'],
  'xychart-bar-fill-4': ['#e2dabf', '#494229'],
  'xychart-bar-fill-5': ['#ebcad2', '#51353c'],
}
/** Letters of the site, and those of a machine where a picture can't have them. */
const WORDS = 'Inter, system-ui, sans-serif'
const CODE = "'JetBrains Mono', ui-monospace, monospace"

const STYLE = /<style>([\s\S]*?)<\/style>\s*/g
/** Words that the package adds in English: of a table of nothing, and of rows in a chart, which have no names. */
const ADDED =
  /<text[^>]*>\(no attributes\)<\/text>|<(?:rect|line)[^>]*\/>\s*<text[^>]*class="xychart-label">(?:Bar|Line) \d+<\/text>/g
const TAG = /<([a-z]+)((?:\s+[\w:-]+="[^"]*")*)\s*(\/?)>/gi
const ATTRIBUTE = /([\w:-]+)="([^"]*)"/g
const NAMED = /^var\(--([\w-]+)\)$/

/** The look of elements of a class, which every renderer understands as attributes. */
interface Look {
  readonly element: string | undefined
  readonly classes: readonly string[]
  readonly attributes: Readonly<Record<string, string>>
}

/**
 * Write a drawing of the package anew without its styles, which load fonts and count on CSS that books and cards don't
 * have: the colours of the day stand in attributes, those of the night in one rule for screens that are dark.
 */
export function plainSvg(drawn: string): string {
  const looks = [...drawn.matchAll(STYLE)].flatMap(([, css = '']) => looksIn(css))
  const used = new Map<string, string>()
  const colour = (value: string): string => {
    const name = NAMED.exec(value)?.[1]
    if (name === undefined) return value
    const [light, dark] = COLOURS[name] ?? (COLOURS['fg'] as Pair)
    used.set(light, dark)
    return light
  }
  const ground = `<rect width="100%" height="100%" rx="8" fill="${colour('var(--bg)')}"/>`
  const body = drawn
    .replace(STYLE, '')
    .replace(ADDED, '')
    .replace(TAG, (_, element: string, written: string, end: string) => {
      const { class: names = '', style: _style, ...own } = attributesIn(written)
      const classes = names.split(/\s+/)
      for (const look of looks)
        if ((look.element ?? element) === element && look.classes.every((name) => classes.includes(name)))
          Object.assign(own, look.attributes)
      if (element === 'text') own['font-family'] = classes.includes('mono') ? CODE : WORDS
      const kept = Object.entries(own).filter(([name]) => !name.startsWith('data-'))
      const attributes = kept.map(([name, value]) => ` ${name}="${rounded(colour(value))}"`).join('')
      const opened = `<${element}${attributes}${end}>`
      return element === 'svg' ? `${opened}${ground}` : opened
    })
  const night = [...used].map(
    ([light, dark]) => `[fill="${light}"]{fill:${dark}}[stroke="${light}"]{stroke:${dark}}`,
  )
  return body.replace(ground, `<style>@media (prefers-color-scheme:dark){${night.join('')}}</style>${ground}`)
}

/** Places are told to a hundredth of a pixel. */
function rounded(value: string): string {
  return value.replace(/\d+\.\d{3,}/g, (number) => String(Math.round(Number(number) * 100) / 100))
}

/** Take the colours of the night from a drawing that is plain: paper is white. */
export function byDay(drawing: string): string {
  return drawing.replace(STYLE, '')
}

function attributesIn(written: string): Record<string, string> {
  return Object.fromEntries(
    [...written.matchAll(ATTRIBUTE)].map(([, name = '', value = '']) => [name, value]),
  )
}

/** Read the rules of a style that say how elements of a class look. */
function looksIn(css: string): Look[] {
  const looks: Look[] = []
  walk(parse(css), {
    visit: 'Rule',
    enter({ prelude, block }) {
      const attributes: Record<string, string> = {}
      for (const node of block.children)
        if (node.type === 'Declaration') attributes[node.property] = generate(node.value)
      const selectors = prelude.type === 'SelectorList' ? prelude.children.toArray() : []
      for (const selector of selectors) {
        const [, element, names = ''] = /^([a-z]*)((?:\.[\w-]+)+)$/.exec(generate(selector)) ?? []
        const classes = names.split('.').slice(1)
        if (classes.length > 0 && classes[0] !== 'mono')
          looks.push({ element: element || undefined, classes, attributes })
      }
    },
  })
  return looks
}
