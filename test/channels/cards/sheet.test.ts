import { describe, expect, it } from 'vitest'
import { HARD_TEXTS } from '../../../plugins/channels/cards/designs/hard-texts.ts'
import { USUAL } from '../../../plugins/channels/cards/designs/samples.ts'
import { FORMATS } from '../../../plugins/channels/cards/formats.ts'
import { boxesSvg } from '../../../plugins/channels/cards/sheet/boxes.ts'
import { faultPicture } from '../../../plugins/channels/cards/sheet/fault-picture.ts'
import { faultsOf } from '../../../plugins/channels/cards/sheet/faults.ts'
import {
  faultPage,
  type Sheet,
  type SheetFrame,
  sheetPage,
} from '../../../plugins/channels/cards/sheet/page.ts'
import { cardsOf, HARD, type SheetStock, sheetQuery } from '../../../plugins/channels/cards/sheet/query.ts'
import type { ChosenCards, SheetFigure } from '../../../plugins/channels/cards/sheet/sheet-page.ts'
import { KINDS, sheetLanguage } from '../../../plugins/channels/cards/sheet/words.ts'
import { layOut } from '../../../plugins/draw/lay-out.ts'
import type { Scene } from '../../../plugins/draw/scene.ts'
import { CodeError } from '../../../plugins/source/code-error.ts'
import { parseXml, textsOf } from '../../strict-xml.ts'

const stock: SheetStock = {
  designs: ['bold', 'ours'],
  formats: FORMATS.slice(0, 3),
  contents: new Map([
    ['title', { ...USUAL.title, title: 'Bread & <b>butter</b>' }],
    ['quote', USUAL.quote],
  ]),
}
const english: SheetFrame = { lang: 'en', keepsLang: false, folder: '/kit/cards/' }
const danish: SheetFrame = { ...english, lang: 'da' }
const read = (query: string): ReturnType<typeof sheetQuery> =>
  sheetQuery(new URLSearchParams(query), stock, 'bold')
const sheet = (query: string, more: Partial<Sheet> = {}): Sheet => {
  const boxes = new URLSearchParams(query).get('boxes') === '1'
  return { ...read(query), stock, usual: 'bold', faults: [], boxes, ...more }
}
const chosenBy = (query: string, frame = english, more: Partial<Sheet> = {}): ChosenCards => {
  const { chosen } = sheetPage(sheet(query, more), frame)
  if (!chosen) throw new Error('no cards')
  return chosen
}
const figuresOf = (...given: Parameters<typeof chosenBy>): SheetFigure[] =>
  chosenBy(...given).sections.flatMap(({ figures }) => figures)

describe('what is asked of the contact sheet', () => {
  it("is the link preview of every kind in the site's design and by day, where nothing is said", () => {
    const { asked, unknown } = read('')
    expect(asked).toEqual({ design: 'bold', mode: 'light', kind: 'all', format: 'og', text: 'own' })
    expect(unknown).toEqual([])
    expect(read('design=ours&mode=all&kind=quote&format=all&text=hard').asked).toEqual({
      design: 'ours',
      mode: 'all',
      kind: 'quote',
      format: 'all',
      text: 'hard',
    })
  })

  it('is as if it was not said where it does not exist, and that is told', () => {
    const { asked, unknown } = read('design=our&mode=darkk&kind=poem&format=squar')
    expect(asked).toEqual(read('').asked)
    expect(unknown).toEqual([
      { key: 'design', value: 'our', near: ['ours'] },
      { key: 'mode', value: 'darkk', near: ['dark'] },
      { key: 'kind', value: 'poem', near: ['all', 'title', 'quote'] },
      { key: 'format', value: 'squar', near: ['square'] },
    ])
  })

  it('counts kinds, formats, texts, designs and modes', () => {
    const count = (query: string): number => cardsOf(read(query).asked, stock).length
    expect(count('')).toBe(2)
    expect(count('format=all')).toBe(2 * 3)
    expect(count('design=all&mode=all&format=all')).toBe(2 * 3 * 2 * 2)
    expect(count('kind=quote&text=hard')).toBe(HARD.length)
    expect(count('kind=quote&text=arabic')).toBe(1)
  })
})

describe('the language of the contact sheet', () => {
  it.each([
    ['da', 'en', 'da'],
    ['de', 'en-GB,en;q=0.9', 'en'],
    [null, 'da-DK,da;q=0.9,en;q=0.8', 'da'],
    [null, 'de, en;q=0.5, da;q=0.8', 'da'],
    [null, 'fr,de;q=0.5', 'da'],
    [null, 'en;q=0', 'da'],
    [null, '', 'da'],
  ] as const)('is the one asked for, else the reader’s, else the site’s: %s, %s', (asked, accepted, lang) => {
    expect(sheetLanguage(asked, accepted, 'da')).toBe(lang)
  })

  it('is one throughout', () => {
    const { lang, title, chosen } = sheetPage(sheet('format=all&mode=all'), danish)
    expect([lang, title]).toEqual(['da', 'Kort'])
    expect(chosen?.sections.map(({ name }) => name)).toEqual(['Titel', 'Citat'])
    expect(chosen?.sections[0]?.figures[1]?.caption).toBe('Delebillede · mørk · 1200\u00a0×\u00a0630')
    const options = chosen?.form.fields.flatMap(({ options: each }) => each.map(({ text }) => text))
    expect(options).toContain('Kvadrat')
  })

  it('can be changed, and what was chosen stays', () => {
    expect(sheetPage(sheet('kind=quote&boxes=1'), danish).other).toEqual({
      text: 'English',
      lang: 'en',
      href: '?design=bold&mode=light&kind=quote&format=og&text=own&boxes=1&lang=en',
    })
    expect(chosenBy('', danish).form.lang).toBeUndefined()
    expect(chosenBy('', { ...danish, keepsLang: true }).form.lang).toBe('da')
  })
})

describe('the contact sheet of the cards', () => {
  it('has a named picture and its boxes for each card', () => {
    expect(figuresOf('')).toHaveLength(2)
    expect(figuresOf('kind=quote')).toEqual([
      {
        card: '/kit/cards/card.image?design=bold&mode=light&kind=quote&format=og&text=own',
        boxes: '/kit/cards/boxes.svg?design=bold&mode=light&kind=quote&format=og&text=own',
        alt: 'Quote, Link preview',
        ...{ width: 1200, height: 630, ratio: '1.9048' },
        caption: undefined,
      },
    ])
    expect(figuresOf('kind=quote&mode=all')[1]).toMatchObject({
      alt: 'Quote, Link preview, dark',
      caption: 'dark',
    })
  })

  it('is a grid where there is one card of each kind, and rows where there are more', () => {
    expect(chosenBy('')).toMatchObject({ layout: 'grid', ratio: '1.9048' })
    expect(chosenBy('kind=quote')).toMatchObject({ layout: 'rows', ratio: '1.9048' })
    expect(chosenBy('format=all')).toMatchObject({ layout: 'rows', ratio: undefined })
  })

  it('leads from each kind to all its formats, and from the top to each kind', () => {
    const { sections, jumps } = chosenBy('')
    expect(sections.map(({ kind }) => kind)).toEqual(['title', 'quote'])
    expect(sections[1]?.more?.href).toBe('?design=bold&mode=light&kind=quote&format=all&text=own')
    expect(jumps).toContainEqual({ text: 'Quote', href: '#quote' })
    expect(chosenBy('kind=quote').jumps).toEqual([])
    expect(chosenBy('format=all').sections[1]?.more).toBeUndefined()
  })

  it('keeps the tick for boxes in its form and its links', () => {
    const { form, sections } = chosenBy('boxes=1')
    expect([form.boxes.ticked, chosenBy('').form.boxes.ticked]).toEqual([true, false])
    expect(sections.every(({ more }) => more?.href.includes('&boxes=1'))).toBe(true)
  })

  it('says of which text the cards are, as its writer wrote it', () => {
    expect(chosenBy('', danish).sections[0]).toMatchObject({
      name: 'Titel',
      title: { text: 'Bread & <b>butter</b>', lang: USUAL.title.lang },
      more: { text: 'alle formater' },
    })
    expect(chosenBy('text=hard').sections[0]?.title).toBeUndefined()
  })

  it('says what was asked for and does not exist, and leads to what was meant', () => {
    const link = (design: string): { text: string; href: string } => ({
      text: design,
      href: `?design=${design}&mode=light&kind=all&format=og&text=own`,
    })
    expect(chosenBy('design=bald').unknown).toEqual([
      { text: 'Design: there is no “bald”. Did you mean', links: [link('bold')], end: '?' },
    ])
    expect(chosenBy('design=nope', danish).unknown).toEqual([
      {
        text: 'Design: “nope” findes ikke. Der er',
        links: ['bold', 'ours', 'all'].map(link),
        end: '.',
      },
    ])
    expect(chosenBy('design=<b>').unknown[0]?.text).toContain('“<b>”')
    expect(chosenBy('').unknown).toEqual([])
  })

  it('says that there is nothing to be seen yet', () => {
    expect(chosenBy('', english, { stock: { ...stock, contents: new Map() } }).none).toBe(
      'The site makes no cards yet. Write an article, and look here again.',
    )
    expect(chosenBy('').none).toBeUndefined()
  })
})

describe('what cannot be drawn', () => {
  const cards = cardsOf(read('design=all&format=all').asked, stock)
  const broken = new CodeError('ours.ts', { line: 3, column: 9 }, 'threw: no <photo>', 'Mend it.')
  const nothing = (): Promise<void> => Promise.resolve()

  it('is told once for each design and fault, with the cards that it keeps from being drawn', async () => {
    const faults = await faultsOf(
      cards,
      async ({ design, kind }) => {
        if (design === 'ours' && kind === 'quote') throw broken
      },
      nothing,
    )
    expect(faults).toMatchObject([
      { design: 'ours', of: 6, faults: [{ message: 'ours.ts:3:9 threw: no <photo>', hint: 'Mend it.' }] },
    ])
    const { alerts } = sheetPage(sheet('design=all&format=all', { faults }), english)
    expect(alerts).toEqual([
      {
        heading: 'The design “ours” cannot draw',
        faults: [
          {
            message: 'ours.ts:3:9 threw: no <photo>',
            hint: 'Mend it.',
            which: '3 of the 6 cards chosen: Quote.',
          },
        ],
      },
    ])
  })

  it('is found by drawing where composing is no trouble: one card of each design', async () => {
    let drawn = 0
    const faults = await faultsOf(cards, nothing, async ({ design }) => {
      drawn += 1
      if (design === 'bold') throw new TypeError('no such font')
    })
    expect(drawn).toBe(2)
    expect(
      faults.map(({ design, faults: [first] }) => [design, first?.message, first?.cards.length]),
    ).toEqual([['bold', 'no such font', 1]])
  })

  it('is a page of its own where nothing can be planned', () => {
    const page = faultPage({ message: 'No logo.', hint: 'Put it there.' }, danish)
    expect(page).toMatchObject({ lang: 'da', other: { href: '?lang=en' }, chosen: undefined })
    const said = { message: 'No logo.', hint: 'Put it there.', which: undefined }
    expect(page.alerts).toEqual([{ heading: 'Kortene kan ikke tegnes', faults: [said] }])
  })

  it('says why in its place, in lines that the picture holds', () => {
    const reason = `designs/ours.ts:3:9 threw: Cannot read <photo> & "${'x'.repeat(300)}"`
    const svg = parseXml(faultPicture(reason, { width: 1080, height: 1920 }))
    const lines = textsOf(svg, 'text')
    expect(lines.join('').replaceAll(' ', '')).toBe(reason.replaceAll(' ', ''))
    // 1080 pixels, a letter of 68 at each side, 41 a letter.
    expect(Math.max(...lines.map(({ length }) => length))).toBeLessThanOrEqual(22)
    const cut = textsOf(parseXml(faultPicture(reason.repeat(20), { width: 1200, height: 630 })), 'text')
    expect([cut.length, cut.at(-1)]).toEqual([10, '…'])
  })
})

describe('hard texts', () => {
  it('are as long as they say', () => {
    expect(HARD_TEXTS.long(USUAL.title).title).toHaveLength(200)
    expect(HARD_TEXTS.compound(USUAL.title).title).toHaveLength(80)
    expect(HARD_TEXTS.arabic(USUAL.title)).toMatchObject({ lang: 'ar', dir: 'rtl' })
  })

  it('are those that the card has, and no others', () => {
    for (const kind of KINDS) {
      for (const text of HARD) {
        const hard = HARD_TEXTS[text](USUAL[kind])
        expect(hard.kind).toBe(kind)
        for (const part of ['kicker', 'text', 'source', 'action', 'number'] as const)
          expect(Boolean(hard[part]), `${part} of ${kind}`).toBe(Boolean(USUAL[kind][part]))
      }
    }
  })
})

it('draws the safe area, the stacks and the lines of a scene', () => {
  const scene: Scene = {
    size: { width: 400, height: 200 },
    ground: { type: 'div', props: { style: {} } },
    safe: { x: 10, y: 20, width: 300, height: 100 },
    stacks: [
      {
        ...{ x: 30, y: 40, width: 200, height: 60 },
        justify: 'start',
        blocks: [
          {
            ...{ role: 'title', text: 'One', lang: 'en', font: 'body', weight: 700, colour: '#000000' },
            sizes: [20],
            lineHeight: 1,
          },
        ],
      },
    ],
  }
  const svg = boxesSvg(scene, layOut(scene))
  expect(svg).toContain('<rect x="10" y="20" width="300" height="100"')
  expect(svg).toContain('<rect x="30" y="40" width="200" height="60"')
  expect(svg.match(/<rect /g)).toHaveLength(3)
})
