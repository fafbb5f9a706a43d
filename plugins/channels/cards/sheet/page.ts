import type { SiteLanguage } from '../../../language.ts'
import type { CardKind } from '../content.ts'
import type { NamedFormat } from '../formats.ts'
import { escaped } from './escaped.ts'
import type { DesignFaults, Fault } from './faults.ts'
import {
  cardsOf,
  choicesOf,
  type SheetCard,
  type SheetQuery,
  type SheetStock,
  type Unknown,
} from './query.ts'
import { SCRIPT, STYLES } from './styles.ts'
import { SHEET_WORDS, type SheetWords } from './words.ts'

/** Where a sheet is shown, and to whom. */
export interface SheetFrame {
  readonly lang: SiteLanguage
  /** Whether that language is in the address, and stays there. */
  readonly keepsLang: boolean
  /** Address of what reloads the page. */
  readonly client: string
}

/** What a sheet shows. */
export interface Sheet {
  readonly asked: SheetQuery
  readonly unknown: readonly Unknown[]
  readonly stock: SheetStock
  /** The design that cards have where nobody says another. */
  readonly usual: string
  readonly faults: readonly DesignFaults[]
  /** Whether boxes and safe areas are shown. */
  readonly boxes: boolean
}

/** Write the contact sheet: a choice of cards, each loaded when it comes into view. It needs no script. */
export function sheetHtml(sheet: Sheet, frame: SheetFrame): string {
  const words = SHEET_WORDS[frame.lang]
  const { asked, stock } = sheet
  const cards = cardsOf(asked, stock)
  const address = (changes: Readonly<Record<string, string>>): string => {
    const kept = { ...(sheet.boxes ? { boxes: '1' } : {}), ...(frame.keepsLang ? { lang: frame.lang } : {}) }
    return `?${escaped(new URLSearchParams({ ...asked, ...kept, ...changes }).toString())}`
  }
  const shown = [...stock.contents].filter(([kind]) => cards.some((card) => card.kind === kind))
  const isGrid = cards.length === shown.length && asked.kind === 'all'
  const sections = shown.map(([kind, content]) => {
    const figures = cards
      .filter((card) => card.kind === kind)
      .map((card) => figureOf(card, asked, stock, words))
    const more =
      asked.format === 'all' ? '' : ` <a href="${address({ kind, format: 'all' })}">${words.allFormats}</a>`
    const title = asked.text === 'own' ? ` <span lang="${content.lang}">${escaped(content.title)}</span>` : ''
    return `<section id="${kind}"><h2><b>${words.kinds[kind]}</b>${title}${more}</h2><div>${figures.join('\n')}</div></section>`
  })
  const jumps = shown.map(([kind]) => `<a href="#${kind}">${words.kinds[kind]}</a>`)
  const format = stock.formats.find(({ id }) => id === asked.format)
  const ratio = format ? ` style="--ratio:${ratioOf(format)}"` : ''
  return page(
    frame,
    address({ lang: words.other.lang }),
    `${formOf(sheet, frame, words)}
${sheet.unknown.map((each) => unknownLine(each, words, address)).join('\n')}
${sheet.faults.map((each) => faultBox(words.faultOf(each.design), each, words)).join('\n')}
${jumps.length > 1 ? `<nav aria-label="${words.jump}">${jumps.join('')}</nav>` : ''}
<div class="${isGrid ? 'grid' : 'rows'}"${ratio}>${sections.join('\n')}</div>
${shown.length === 0 ? `<p>${words.none}</p>` : ''}`,
  )
}

/** Write the page that stands in for the sheet while no card can be planned. */
export function faultHtml(fault: Fault, frame: SheetFrame): string {
  const words = SHEET_WORDS[frame.lang]
  const faults = [{ ...fault, cards: [] }]
  return page(frame, `?lang=${words.other.lang}`, faultBox(words.fault, { faults, of: 0 }, words))
}

function page({ lang, client }: SheetFrame, other: string, body: string): string {
  const words = SHEET_WORDS[lang]
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
<header><h1>${words.title}</h1><p>${words.intro}</p><a href="${other}" lang="${words.other.lang}" hreflang="${words.other.lang}">${words.other.name}</a></header>
${body}
</main>
<script>${SCRIPT}</script>
</html>
`
}

function formOf({ asked, stock, usual, boxes }: Sheet, frame: SheetFrame, words: SheetWords): string {
  const fields = Object.entries(choicesOf(stock, usual)).map(([name, values]) => {
    const key = name as keyof SheetQuery
    const options = values.map((value) => {
      const chosen = asked[key] === value ? ' selected' : ''
      return `<option value="${escaped(value)}"${chosen}>${escaped(nameOf(key, value, stock, words))}</option>`
    })
    return `<label>${words.fields[key]} <select name="${key}">${options.join('')}</select></label>`
  })
  const lang = frame.keepsLang ? `<input type="hidden" name="lang" value="${frame.lang}">` : ''
  return `<form>${fields.join(' ')}${lang} <label class="tick"><input type="checkbox" id="boxes" name="boxes" value="1"${boxes ? ' checked' : ''}> ${words.boxes}</label> <button>${words.show}</button></form>`
}

/** Name a choice as people say it. */
function nameOf(key: keyof SheetQuery, value: string, stock: SheetStock, words: SheetWords): string {
  if (value === 'all') return words.all
  if (key === 'mode') return words.modes[value] ?? value
  if (key === 'kind') return words.kinds[value as CardKind]
  if (key === 'text') return words.texts[value as SheetQuery['text']]
  if (key === 'design') return value
  const lang = words === SHEET_WORDS.da ? 'da' : 'en'
  return stock.formats.find(({ id }) => id === value)?.name[lang] ?? value
}

function unknownLine(
  { key, value, near }: Unknown,
  words: SheetWords,
  address: (changes: Readonly<Record<string, string>>) => string,
): string {
  const links = near.map((each) => `<a href="${address({ [key]: each })}">${escaped(each)}</a>`).join(', ')
  const [lead, end] = near.length === 1 ? [words.meant, '?'] : [words.thereAre, '.']
  return `<p class="unknown" role="status">${escaped(words.unknown(words.fields[key], value))} ${lead} ${links}${end}</p>`
}

function faultBox(
  heading: string,
  { faults, of }: Pick<DesignFaults, 'faults' | 'of'>,
  words: SheetWords,
): string {
  const items = faults.map(({ message, hint, cards }) => {
    const kinds = [...new Set(cards.map(({ kind }) => words.kinds[kind]))].join('; ')
    const which = words.on(cards.length, of) + (cards.length < of ? `: ${kinds}` : '')
    return `<li><code lang="en">${escaped(message)}</code><p lang="en">${escaped(hint)}</p>${of > 0 ? `<p>${which}.</p>` : ''}</li>`
  })
  return `<section class="fault" role="alert"><h2>${escaped(heading)}</h2><ul>${items.join('')}</ul></section>`
}

function figureOf(card: SheetCard, asked: SheetQuery, stock: SheetStock, words: SheetWords): string {
  const format = stock.formats.find(({ id }) => id === card.format) as NamedFormat
  const { width, height } = format
  const query = escaped(new URLSearchParams({ ...card }).toString())
  const size = `width="${width}" height="${height}" loading="lazy"`
  const named = (key: 'design' | 'mode' | 'format' | 'text'): string => nameOf(key, card[key], stock, words)
  // What all cards of the page share stands above them; only what tells them apart is said of each.
  const apart = (['text', 'design', 'mode'] as const).filter(
    (key) => asked[key] === 'all' || asked[key] === 'hard',
  )
  const label = [named('format'), ...apart.map(named)]
  const caption = asked.format === 'all' ? [...label, `${width}\u00a0×\u00a0${height}`] : apart.map(named)
  const alt = escaped([words.kinds[card.kind], ...label].join(', '))
  return `<figure style="--ratio:${ratioOf(format)}"><a href="card.image?${query}"><img src="card.image?${query}" ${size} alt="${alt}"><img class="boxes" src="boxes.svg?${query}" ${size} alt=""></a>${caption.length > 0 ? `<figcaption>${escaped(caption.join(' · '))}</figcaption>` : ''}</figure>`
}

function ratioOf({ width, height }: NamedFormat): string {
  return (width / height).toFixed(4)
}
