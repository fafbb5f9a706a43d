import type { SiteLanguage } from '../../../language.ts'
import type { CardKind } from '../content.ts'
import type { NamedFormat } from '../formats.ts'
import type { DesignFaults, Fault } from './faults.ts'
import {
  cardsOf,
  choicesOf,
  type SheetCard,
  type SheetQuery,
  type SheetStock,
  type Unknown,
} from './query.ts'
import type {
  SheetAlert,
  SheetFigure,
  SheetForm,
  SheetPage,
  SheetSection,
  UnknownLine,
} from './sheet-page.ts'
import { SHEET_WORDS, type SheetWords } from './words.ts'

/** Where a sheet is shown, and to whom. */
export interface SheetFrame {
  readonly lang: SiteLanguage
  /** Whether that language is in the address, and stays there. */
  readonly keepsLang: boolean
  /** Address of the folder of its pictures. */
  readonly folder: string
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

/** Give the page of a contact sheet. */
export function sheetPage(sheet: Sheet, frame: SheetFrame): SheetPage {
  const words = SHEET_WORDS[frame.lang]
  const { asked, stock } = sheet
  const cards = cardsOf(asked, stock)
  const address = (changes: Readonly<Record<string, string>>): string => {
    const kept = { ...(sheet.boxes ? { boxes: '1' } : {}), ...(frame.keepsLang ? { lang: frame.lang } : {}) }
    return `?${new URLSearchParams({ ...asked, ...kept, ...changes })}`
  }
  const shown = [...stock.contents].filter(([kind]) => cards.some((card) => card.kind === kind))
  const isGrid = cards.length === shown.length && asked.kind === 'all'
  const sections = shown.map(([kind, { title, lang }]): SheetSection => {
    const own = cards.filter((card) => card.kind === kind)
    return {
      kind,
      name: words.kinds[kind],
      title: asked.text === 'own' ? { text: title, lang } : undefined,
      more:
        asked.format === 'all'
          ? undefined
          : { text: words.allFormats, href: address({ kind, format: 'all' }) },
      figures: own.map((card) => figureOf(card, asked, stock, frame)),
    }
  })
  const format = stock.formats.find(({ id }) => id === asked.format)
  return {
    ...headOf(words, frame, address({ lang: words.other.lang })),
    alerts: sheet.faults.map((each) => alertOf(words.faultOf(each.design), each, words)),
    chosen: {
      form: formOf(sheet, frame),
      unknown: sheet.unknown.map((each) => unknownLine(each, words, address)),
      jump: words.jump,
      jumps: shown.length > 1 ? shown.map(([kind]) => ({ text: words.kinds[kind], href: `#${kind}` })) : [],
      layout: isGrid ? 'grid' : 'rows',
      ratio: format && ratioOf(format),
      sections,
      none: shown.length === 0 ? words.none : undefined,
    },
  }
}

/** Give the page that stands in for the sheet while no card can be planned. */
export function faultPage(fault: Fault, frame: SheetFrame): SheetPage {
  const words = SHEET_WORDS[frame.lang]
  const faults = [{ ...fault, cards: [] }]
  return {
    ...headOf(words, frame, `?lang=${words.other.lang}`),
    alerts: [alertOf(words.fault, { faults, of: 0 }, words)],
    chosen: undefined,
  }
}

function headOf({ title, intro, other }: SheetWords, { lang }: SheetFrame, href: string) {
  return { lang, title, intro, other: { text: other.name, lang: other.lang, href } }
}

function formOf({ asked, stock, usual, boxes }: Sheet, { lang, keepsLang }: SheetFrame): SheetForm {
  const words = SHEET_WORDS[lang]
  const fields = Object.entries(choicesOf(stock, usual)).map(([key, values]) => {
    const name = key as keyof SheetQuery
    const options = values.map((value) => {
      return { value, text: nameOf(name, value, stock, lang), chosen: asked[name] === value }
    })
    return { name, label: words.fields[name], options }
  })
  const ticked = { label: words.boxes, ticked: boxes }
  return { fields, lang: keepsLang ? lang : undefined, boxes: ticked, show: words.show }
}

/** Name a choice as people say it. */
function nameOf(key: keyof SheetQuery, value: string, stock: SheetStock, lang: SiteLanguage): string {
  const words = SHEET_WORDS[lang]
  if (value === 'all') return words.all
  if (key === 'mode') return words.modes[value] ?? value
  if (key === 'kind') return words.kinds[value as CardKind]
  if (key === 'text') return words.texts[value as SheetQuery['text']]
  if (key === 'design') return value
  return stock.formats.find(({ id }) => id === value)?.name[lang] ?? value
}

function unknownLine(
  { key, value, near }: Unknown,
  words: SheetWords,
  address: (changes: Readonly<Record<string, string>>) => string,
): UnknownLine {
  const [lead, end] = near.length === 1 ? [words.meant, '?'] : [words.thereAre, '.']
  return {
    text: `${words.unknown(words.fields[key], value)} ${lead}`,
    links: near.map((each) => ({ text: each, href: address({ [key]: each }) })),
    end,
  }
}

function alertOf(
  heading: string,
  { faults, of }: Pick<DesignFaults, 'faults' | 'of'>,
  words: SheetWords,
): SheetAlert {
  const said = faults.map(({ message, hint, cards }) => {
    const kinds = [...new Set(cards.map(({ kind }) => words.kinds[kind]))].join('; ')
    const which = words.on(cards.length, of) + (cards.length < of ? `: ${kinds}` : '')
    return { message, hint, which: of > 0 ? `${which}.` : undefined }
  })
  return { heading, faults: said }
}

function figureOf(card: SheetCard, asked: SheetQuery, stock: SheetStock, frame: SheetFrame): SheetFigure {
  const format = stock.formats.find(({ id }) => id === card.format) as NamedFormat
  const { width, height } = format
  const query = new URLSearchParams({ ...card })
  const named = (key: 'design' | 'mode' | 'format' | 'text'): string =>
    nameOf(key, card[key], stock, frame.lang)
  // What all cards of the page share stands above them; only what tells them apart is said of each.
  const apart = (['text', 'design', 'mode'] as const).filter(
    (key) => asked[key] === 'all' || asked[key] === 'hard',
  )
  const label = [named('format'), ...apart.map(named)]
  const caption = asked.format === 'all' ? [...label, `${width}\u00a0×\u00a0${height}`] : apart.map(named)
  return {
    card: `${frame.folder}card.image?${query}`,
    boxes: `${frame.folder}boxes.svg?${query}`,
    alt: [SHEET_WORDS[frame.lang].kinds[card.kind], ...label].join(', '),
    ...{ width, height, ratio: ratioOf(format) },
    caption: caption.length > 0 ? caption.join(' · ') : undefined,
  }
}

function ratioOf({ width, height }: NamedFormat): string {
  return (width / height).toFixed(4)
}
