import { fallbackFaces, fallbackNames } from './fallback-faces.ts'
import { type FontPackage, type FontStyle, findFontPackage, nearestWeight } from './font-package.ts'
import type { Palette, Theme } from './theme.ts'

/** Weights of text and of titles. */
const TEXT = 400
const TITLE = 700

/** The letters that every page needs, and those that a browser fetches for a page that has one: a reader's own fonts have the rest. */
const SUBSET = 'latin'
const MORE = 'latin-ext'

/** What a reader sees until a font has come, and what has the letters that it lacks. */
const FALLBACKS = {
  serif: 'Georgia, "Times New Roman", serif',
  sans: 'system-ui, -apple-system, "Segoe UI", Roboto, Helvetica, Arial, sans-serif',
  mono: 'ui-monospace, "SF Mono", Menlo, Consolas, monospace',
} as const

/**
 * Write a theme as the style sheet of its pages: font faces, and a custom property for each token. `place` gives the address
 * of a font by its file, which by default stands for itself.
 */
export function themeCss(theme: Theme, root: string, place = (file: string): string => file): string {
  const { colours, fonts } = theme
  const colourLines = (Object.keys(colours.light) as (keyof Palette)[]).map(
    (name) => `  --${kebab(name)}: light-dark(${colours.light[name]}, ${colours.dark[name]});`,
  )
  const heading = fontOf(fonts.heading, root)
  const body = fonts.named ? fontOf(fonts.body, root) : undefined
  const text = body ?? heading
  const faces = new Set([
    ...[...faceOf(text, TEXT, place), ...faceOf(text, TITLE, place), ...faceOf(heading, TITLE, place)],
    // What is stressed in a text; a page that stresses nothing does not load it.
    ...faceOf(text, TEXT, place, 'italic'),
  ])
  return `${[...faces].join('\n')}
:root {
  color-scheme: light dark;
${colourLines.join('\n')}
  --heading: ${stackOf(heading)};
  --text: ${stackOf(text)};
  --sans: ${body ? stackOf(body) : FALLBACKS.sans};
}
${body ? 'h1,\nh2,\nh3 {\n  font-family: var(--heading);\n}\n' : ''}`
}

/** Find the files of the fonts of text and titles, which a page asks for before its style sheet does. */
export function fontFiles({ fonts }: Theme, root: string): string[] {
  const heading = fontOf(fonts.heading, root)
  const text = fonts.named ? fontOf(fonts.body, root) : heading
  const fileOf = (font: FontPackage, weight: number): string[] => {
    const file = font.file(nearestWeight(font.weights, weight), SUBSET)
    return file === undefined ? [] : [file]
  }
  return [...new Set([...fileOf(text, TEXT), ...fileOf(text, TITLE), ...fileOf(heading, TITLE)])]
}

function fontOf(name: string, root: string): FontPackage {
  const font = findFontPackage(name, root)
  if (!font) throw new TypeError(`the font ${name} was looked up before`)
  return font
}

function faceOf(
  font: FontPackage,
  wanted: number,
  place: (file: string) => string,
  style: FontStyle = 'normal',
): string[] {
  const weight = nearestWeight(font.weights, wanted)
  const face = (subset: string): string[] => {
    const file = font.file(weight, subset, style)
    if (file === undefined) return []
    const range = font.ranges[subset]
    return [
      `@font-face {
  font-family: ${nameOf(font)};
  font-style: ${style};
  font-weight: ${weight};
  /* It takes the place of a stand-in that is as wide and as high, however late it comes. */
  font-display: swap;
  src: url(${JSON.stringify(place(file).replaceAll('\\', '/'))}) format("woff2");${range === undefined ? '' : `\n  unicode-range: ${range};`}
}`,
    ]
  }
  const own = face(SUBSET)
  // Where all letters are in one file, it is the one for every page.
  if (own.length === 0) return []
  const more = font.ranges[SUBSET] === undefined ? [] : face(MORE)
  const kind = kindOf(font)
  const metrics = style === 'normal' && kind !== 'mono' ? font.metrics(weight, SUBSET) : undefined
  const standIns = metrics && kind !== 'mono' ? fallbackFaces(font.family, kind, weight, metrics) : []
  return [...own, ...more, ...standIns]
}

function stackOf(font: FontPackage): string {
  const kind = kindOf(font)
  const standIns = kind === 'mono' ? [] : fallbackNames(font.family, kind)
  return [nameOf(font), ...standIns, FALLBACKS[kind]].join(', ')
}

function kindOf({ category }: FontPackage): keyof typeof FALLBACKS {
  return category === 'serif' ? 'serif' : category === 'monospace' ? 'mono' : 'sans'
}

/** A family as CSS takes it: in quotation marks where it is more than one plain word. */
function nameOf({ family }: FontPackage): string {
  return /^[a-z][a-z-]*$/i.test(family) ? family : JSON.stringify(family)
}

function kebab(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
}
