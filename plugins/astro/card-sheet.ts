import type { CardContent, CardKind } from '../channels/cards/content.ts'
import type { NamedFormat } from '../channels/cards/formats.ts'
import type { Laid, Scene } from '../draw/scene.ts'
import type { SiteLanguage } from '../language.ts'
import { MODES, type Mode } from '../theme/theme.ts'

/** What a person asked to see; `all` is everything. */
export interface SheetQuery {
  readonly design: string
  readonly mode: Mode | 'all'
  readonly kind: CardKind | 'all'
  readonly format: string
}

/** What there is to be seen. */
export interface SheetStock {
  readonly designs: readonly string[]
  readonly formats: readonly NamedFormat[]
  /** A card of each kind that the site has. */
  readonly contents: ReadonlyMap<CardKind, CardContent>
}

const WORDS = {
  da: {
    title: 'Kort',
    intro: 'Alle slags kort i alle formater. Tegnet, når du ser dem, og igen, når du gemmer.',
    design: 'Design',
    mode: 'Tilstand',
    kind: 'Slags',
    format: 'Format',
    all: 'alle',
    show: 'Vis',
    boxes: 'Vis bokse og sikre områder',
    modes: { light: 'lys', dark: 'mørk' },
  },
  en: {
    title: 'Cards',
    intro: 'Every kind of card in every format. Drawn when you look at them, and again when you save.',
    design: 'Design',
    mode: 'Mode',
    kind: 'Kind',
    format: 'Format',
    all: 'all',
    show: 'Show',
    boxes: 'Show boxes and safe areas',
    modes: { light: 'light', dark: 'dark' },
  },
} as const satisfies Record<SiteLanguage, unknown>

/** Read what is asked for from an address; what is not known is as if it was not said. */
export function sheetQuery(query: URLSearchParams, stock: SheetStock, usual: string): SheetQuery {
  const { designs, formats, contents } = stock
  const choice = <Value extends string>(key: string, values: readonly Value[], otherwise: Value): Value =>
    values.find((value) => value === query.get(key)) ?? otherwise
  return {
    design: choice('design', ['all', ...designs], usual),
    mode: choice('mode', ['all', ...MODES], 'light'),
    kind: choice('kind', ['all', ...contents.keys()], 'all'),
    format: choice('format', ['all', ...formats.map(({ id }) => id)], 'all'),
  }
}

/** Write the contact sheet: a choice of cards, each loaded when it comes into view. `client` reloads the page. */
export function sheetHtml(asked: SheetQuery, stock: SheetStock, lang: SiteLanguage, client: string): string {
  const words = WORDS[lang]
  const field = (key: keyof SheetQuery, values: readonly string[]): string => {
    const options = ['all', ...values].map((value) => {
      const label = value === 'all' ? words.all : key === 'mode' ? words.modes[value as Mode] : value
      const chosen = asked[key] === value ? ' selected' : ''
      return `<option value="${escaped(value)}"${chosen}>${escaped(label)}</option>`
    })
    return `<label>${words[key]} <select name="${key}">${options.join('')}</select></label>`
  }
  const { designs, formats, contents } = stock
  const wanted = (value: string, key: keyof SheetQuery): boolean =>
    asked[key] === 'all' || asked[key] === value
  const rows = [...contents].filter(([kind]) => wanted(kind, 'kind'))
  const cards = rows.map(([kind, content]) => {
    const figures = formats
      .filter(({ id }) => wanted(id, 'format'))
      .flatMap((format) =>
        designs
          .filter((design) => wanted(design, 'design'))
          .flatMap((design) =>
            MODES.filter((mode) => wanted(mode, 'mode')).map((mode) => figureOf(design, mode, kind, format)),
          ),
      )
    return `<section><h2>${kind}: <span lang="${content.lang}">${escaped(content.title)}</span></h2><div>${figures.join('\n')}</div></section>`
  })
  return `<!doctype html>
<html lang="${lang}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex, nofollow">
<title>${words.title}</title>
<link rel="icon" href="data:,">
<script type="module" src="${client}"></script>
<style>${STYLES}</style>
<main>
<h1>${words.title}</h1>
<p>${words.intro}</p>
<form>${field('design', designs)} ${field('mode', MODES)} ${field('kind', [...contents.keys()])} ${field(
    'format',
    formats.map(({ id }) => id),
  )} <button>${words.show}</button></form>
<input type="checkbox" id="boxes"> <label for="boxes">${words.boxes}</label>
${cards.join('\n')}
</main>
</html>
`
}

function figureOf(design: string, mode: Mode, kind: CardKind, { id, width, height }: NamedFormat): string {
  const query = escaped(new URLSearchParams({ design, mode, kind, format: id }).toString())
  const size = `width="${width}" height="${height}" loading="lazy" alt=""`
  const label = `${id} · ${design} · ${mode}`
  return `<figure style="--ratio:${(width / height).toFixed(4)}"><a href="card.image?${query}"><img src="card.image?${query}" ${size}><img class="boxes" src="boxes.svg?${query}" ${size}></a><figcaption>${escaped(label)}</figcaption></figure>`
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`)
}

const STYLES = `
:root { color-scheme: light dark; font: 1rem/1.5 system-ui, sans-serif; }
body { margin: 0; background: light-dark(#e4e6e5, #2a2e2c); color: light-dark(#1c2b24, #e9ece6); }
main { padding: 1.5rem; }
form { display: flex; flex-wrap: wrap; gap: 0.5rem 1rem; align-items: center; margin-bottom: 1rem; }
select, button { font: inherit; padding: 0.25rem 0.5rem; }
h2 { font-size: 1rem; margin: 2rem 0 0.5rem; }
section div { display: flex; flex-wrap: wrap; gap: 1rem; align-items: flex-end; }
figure { margin: 0; width: calc(15rem * sqrt(var(--ratio))); }
figure a { display: block; position: relative; }
figure img { display: block; width: 100%; height: auto; background: #8883; }
figure .boxes { position: absolute; inset: 0; display: none; background: none; }
#boxes:checked ~ section .boxes { display: block; }
figcaption { font-size: 0.8125rem; }
`

/** Draw where a scene's words may stand and do stand, to be laid over the card: safe area, stacks, lines. */
export function boxesSvg({ size, safe, stacks }: Scene, laid: Laid): string {
  const line = Math.max(2, Math.round(size.width / 400))
  const rect = (
    { x, y, width, height }: { x: number; y: number; width: number; height: number },
    style: string,
  ): string =>
    `<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="none" stroke-width="${line}" ${style}/>`
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size.width} ${size.height}">
${rect(safe, 'stroke="#e6007e" stroke-dasharray="16 12"')}
${stacks.map((stack) => rect(stack, 'stroke="#00a0e9"')).join('\n')}
${laid.blocks.flatMap(({ lines }) => lines.map((each) => rect(each, 'stroke="#f5a000" stroke-opacity="0.8"'))).join('\n')}
</svg>
`
}
