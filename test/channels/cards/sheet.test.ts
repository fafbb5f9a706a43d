import { describe, expect, it } from 'vitest'
import { HARD_TEXTS } from '../../../plugins/channels/cards/designs/hard-texts.ts'
import { USUAL } from '../../../plugins/channels/cards/designs/samples.ts'
import { FORMATS } from '../../../plugins/channels/cards/formats.ts'
import { boxesSvg } from '../../../plugins/channels/cards/sheet/boxes.ts'
import { faultPicture } from '../../../plugins/channels/cards/sheet/fault-picture.ts'
import { faultsOf } from '../../../plugins/channels/cards/sheet/faults.ts'
import {
  faultHtml,
  type Sheet,
  type SheetFrame,
  sheetHtml,
} from '../../../plugins/channels/cards/sheet/page.ts'
import { cardsOf, HARD, type SheetStock, sheetQuery } from '../../../plugins/channels/cards/sheet/query.ts'
import { KINDS, sheetLanguage } from '../../../plugins/channels/cards/sheet/words.ts'
import { layOut } from '../../../plugins/draw/lay-out.ts'
import type { Scene } from '../../../plugins/draw/scene.ts'
import { CodeError } from '../../../plugins/source/code-error.ts'
import { type HtmlElement, readHtml } from '../../astro/read-html.ts'
import { parseXml, textsOf } from '../../strict-xml.ts'

const stock: SheetStock = {
  designs: ['bold', 'ours'],
  formats: FORMATS.slice(0, 3),
  contents: new Map([
    ['title', { ...USUAL.title, title: 'Bread & <b>butter</b>' }],
    ['quote', USUAL.quote],
  ]),
}
const english: SheetFrame = { lang: 'en', keepsLang: false, client: '/@vite/client' }
const danish: SheetFrame = { ...english, lang: 'da' }
const read = (query: string): ReturnType<typeof sheetQuery> =>
  sheetQuery(new URLSearchParams(query), stock, 'bold')
const sheet = (query: string, more: Partial<Sheet> = {}): Sheet => {
  const boxes = new URLSearchParams(query).get('boxes') === '1'
  return { ...read(query), stock, usual: 'bold', faults: [], boxes, ...more }
}
const elements = (query: string, frame = english, more: Partial<Sheet> = {}): HtmlElement[] =>
  readHtml(sheetHtml(sheet(query, more), frame))
const named = (all: readonly HtmlElement[], name: string): HtmlElement[] =>
  all.filter((element) => element.name === name)

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
    const all = elements('format=all&mode=all', danish)
    expect(sheetHtml(sheet(''), danish)).toContain('<html lang="da">')
    expect(named(all, 'h1')[0]?.text).toBe('Kort')
    expect(named(all, 'b').map(({ text }) => text)).toEqual(['Titel', 'Citat'])
    expect(named(all, 'figcaption')[1]?.text).toBe('Delebillede · mørk · 1200\u00a0×\u00a0630')
    expect(named(all, 'option').map(({ text }) => text)).toContain('Kvadrat')
  })

  it('can be changed, and what was chosen stays', () => {
    const [link] = named(elements('kind=quote&boxes=1', danish), 'a')
    expect([link?.text, link?.attributes['lang'], link?.attributes['href']]).toEqual([
      'English',
      'en',
      '?design=bold&mode=light&kind=quote&format=og&text=own&boxes=1&lang=en',
    ])
    const kept = named(elements('', { ...danish, keepsLang: true }), 'input')
    expect(kept.map(({ attributes }) => [attributes['name'], attributes['value']])).toContainEqual([
      'lang',
      'da',
    ])
  })
})

describe('the contact sheet of the cards', () => {
  it('has a named picture and its boxes for each card, and loads none before it is seen', () => {
    const images = (query: string): HtmlElement[] => named(elements(query), 'img')
    expect(images('')).toHaveLength(2 * 2)
    expect(images('kind=quote').map(({ attributes }) => [attributes['src'], attributes['alt']])).toEqual([
      ['card.image?design=bold&mode=light&kind=quote&format=og&text=own', 'Quote, Link preview'],
      ['boxes.svg?design=bold&mode=light&kind=quote&format=og&text=own', ''],
    ])
    expect(images('kind=quote&mode=all')[2]?.attributes['alt']).toBe('Quote, Link preview, dark')
    for (const { attributes } of images('format=all')) expect(attributes['loading']).toBe('lazy')
  })

  it('leads from each kind to all its formats, and from the top to each kind', () => {
    const links = named(elements(''), 'a').map(({ attributes }) => attributes['href'])
    expect(links).toContain('?design=bold&mode=light&kind=quote&format=all&text=own')
    expect(links).toContain('#quote')
    expect(elements('').filter(({ attributes }) => attributes['id'] === 'quote')).toHaveLength(1)
    expect(named(elements('kind=quote'), 'nav')).toEqual([])
  })

  it('keeps the tick for boxes in its form and its links', () => {
    const tick = (query: string): unknown =>
      named(elements(query), 'input').find(({ attributes }) => attributes['name'] === 'boxes')?.attributes[
        'checked'
      ]
    expect([tick('boxes=1'), tick('')]).toEqual([true, undefined])
    const links = named(elements('boxes=1'), 'a').map(({ attributes }) => String(attributes['href']))
    expect(links.filter((href) => href.startsWith('?')).every((href) => href.includes('&boxes=1'))).toBe(true)
  })

  it('writes what articles say as text', () => {
    const html = sheetHtml(sheet(''), danish)
    expect(html).not.toContain('<b>butter')
    expect(named(readHtml(html), 'h2')[0]?.text).toBe('Titel Bread & <b>butter</b> alle formater')
  })

  it('says what was asked for and does not exist, and leads to what was meant', () => {
    const line = (query: string, frame = english): string | undefined =>
      named(elements(query, frame), 'p').find(({ attributes }) => attributes['role'] === 'status')?.text
    expect(line('design=bald')).toBe('Design: there is no “bald”. Did you mean bold?')
    expect(line('design=nope', danish)).toBe('Design: “nope” findes ikke. Der er bold, ours, all.')
    expect(line('design=<b>')).toContain('“<b>”')
    expect(line('')).toBeUndefined()
  })

  it('says that there is nothing to be seen yet', () => {
    const none = { ...stock, contents: new Map() }
    expect(sheetHtml(sheet('', { stock: none }), english)).toContain('The site makes no cards yet.')
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
    const all = elements('design=all&format=all', english, { faults })
    const boxes = all.filter(({ attributes }) => attributes['role'] === 'alert')
    expect(boxes.map(({ text }) => text)).toEqual([
      'The design “ours” cannot draw' +
        'ours.ts:3:9 threw: no <photo>' +
        'Mend it.' +
        '3 of the 6 cards chosen: Quote.',
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

  it('is a page of its own, which reloads, where nothing can be planned', () => {
    const all = readHtml(faultHtml({ message: 'No logo.', hint: 'Put it there.' }, danish))
    const box = all.find(({ attributes }) => attributes['role'] === 'alert')
    expect(box?.text).toBe('Kortene kan ikke tegnesNo logo.Put it there.')
    expect(named(all, 'script')[0]?.attributes['src']).toBe('/@vite/client')
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
