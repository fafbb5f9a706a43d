import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { composeCard } from '../../../plugins/channels/cards/design.ts'
import { cards } from '../../../plugins/channels/cards/index.ts'
import { drawPng } from '../../../plugins/draw/draw.ts'
import { readLibrary } from '../../../plugins/library/read.ts'
import { exampleConfig } from '../../example-site.ts'
import { libraryOf } from '../../make-library.ts'
import { firstLineHeight, inkOf } from './pixels.ts'

/** The size that Open Graph previews have, and the most bytes that WhatsApp takes. */
const SIZE = { width: 1200, height: 630 }
const MOST_BYTES = 300_000
/** The coloured band at the left edge, and the room that stays free around the text. */
const BAND = 28
const MARGIN = 72
/** Letters reach this far out of their box, in pixels. */
const OVERHANG = 6

const context = {
  asset: async (): Promise<Uint8Array> => {
    throw new Error('a card needs no files')
  },
  warn: () => undefined,
}
const plain = { title: 'A title', kicker: 'Topic', site: 'Site', lang: 'en', colour: '#1d6fa5' }
const card = async (inputs: Partial<typeof plain>): Promise<Uint8Array> =>
  drawPng(await composeCard({ ...plain, ...inputs }), SIZE)

/** The parts of the card below the band: all of it, where the title stands, and the line with the site's name. */
const beside = { left: BAND, top: 0, width: SIZE.width - BAND, height: SIZE.height }
const titlePart = { left: BAND, top: 140, width: SIZE.width - BAND, height: 340 }
const footPart = { left: 170, top: 500, width: SIZE.width - 170, height: 130 }

const longTitle = 'Hvorfor gør vi egentlig det her igen og igen? '.repeat(7).slice(0, 300)
const compound = 'Speciallægepraksisplanlægningsstabiliseringsperiodeforlængelsesansøgningsblanket'
const cases: Record<string, Partial<typeof plain>> = {
  'a title of one letter': { title: 'A' },
  'a title of 300 characters': { title: longTitle },
  'a title of 10,000 characters': { title: 'Endless words '.repeat(800) },
  'a compound of 80 letters': { title: compound },
  'a compound of 80 letters in a sentence': { title: `Udfyld din ${compound} i dag`, lang: 'da' },
  'a word of 2,000 letters': { title: 'x'.repeat(2000) },
  'capital letters with accents': { title: 'ÅRETS ÆNDRINGER: ÉN ØL, ŐSZ, ŻÓŁĆ, ČEŠTINA' },
  'a title of emoji alone': { title: '🎉🎊👩‍👩‍👧🏳️‍🌈' },
  'no topic': { kicker: '' },
  'a topic of 200 characters': { kicker: 'Long topic name '.repeat(13).slice(0, 200), title: longTitle },
  'a topic of one endless word': { kicker: 'y'.repeat(200) },
  'a site name of 200 characters': { site: 'A rather long name '.repeat(11).slice(0, 200), title: longTitle },
  'a site name of one endless word': { site: 'z'.repeat(200) },
  'marks of HTML and XML': { title: '</script> <b>&amp; "quotes" \'and\' ]]> {{ x }}' },
  'control characters and half a pair': { title: 'A\u0000B\u0008C\ud83dD\uffffE\u202eF' },
}

describe('the cards', () => {
  it('are PNGs of 1200×630 and at most 300 KB for every article, with ink in the text area', async () => {
    const library = await readLibrary(exampleConfig())
    const outputs = cards.plan(library, {})
    expect(outputs.map(({ path }) => path)).toEqual(library.articles.map(({ id }) => `${id}/og.png`))
    for (const { inputs, about } of outputs) {
      const png = Buffer.from(await cards.render(inputs, context))
      const { format, width, height } = await sharp(png).metadata()
      expect({ format, width, height }).toEqual({ format: 'png', ...SIZE })
      expect(about).toMatchObject(SIZE)
      expect(png.length).toBeLessThanOrEqual(MOST_BYTES)
      expect((await inkOf(png, titlePart)).share, about.alt ?? '').toBeGreaterThan(0.02)
    }
  })

  it.each(Object.entries(cases))('keep their ink inside the margins with %s', async (_name, inputs) => {
    const png = await card(inputs)
    const ink = await inkOf(png, beside)
    expect(ink.left).toBeGreaterThanOrEqual(BAND + MARGIN - OVERHANG)
    expect(ink.top).toBeGreaterThanOrEqual(MARGIN - OVERHANG)
    expect(ink.right).toBeLessThanOrEqual(SIZE.width - MARGIN + OVERHANG)
    expect(ink.bottom).toBeLessThanOrEqual(SIZE.height - MARGIN + OVERHANG)
    expect(png.length).toBeLessThanOrEqual(MOST_BYTES)
  })

  it.each(Object.entries(cases))('keep the foot in its place with %s', async (_name, inputs) => {
    const usual = await inkOf(await card({}), { left: 100, top: 500, width: 40, height: 130 })
    const dot = await inkOf(await card(inputs), { left: 100, top: 500, width: 40, height: 130 })
    expect(dot).toEqual(usual)
    const foot = await inkOf(await card(inputs), footPart)
    expect(foot.bottom - foot.top, 'one line of text').toBeLessThan(50)
  })

  it('set short titles in larger letters than long ones, and none under 48 px', async () => {
    // Letters without descenders; a capital of Literata is about 0.7 of its font size high.
    const capitalOf = async (title: string): Promise<number> =>
      firstLineHeight(await card({ title, kicker: '' }), { ...beside, height: 480 })
    const [short, long] = [await capitalOf('HHH'), await capitalOf('HHHHHH '.repeat(40))]
    expect(short).toBeGreaterThan(60)
    expect(long).toBeLessThan(40)
    expect(long).toBeGreaterThan(30)
  })

  it('carry the colour of the stage as a band at the left edge', async () => {
    const { data } = await sharp(await card({ colour: '#b4451f' }))
      .extract({ left: 0, top: 0, width: BAND, height: SIZE.height })
      .removeAlpha()
      .raw()
      .toBuffer({ resolveWithObject: true })
    for (let at = 0; at < data.length; at += 3) {
      expect([data[at], data[at + 1], data[at + 2]]).toEqual([0xb4, 0x45, 0x1f])
    }
  })

  it('take the title that the writer wants on the card, set in type', () => {
    const library = libraryOf({
      'en/one.md': '---\ntitle: Long\ncards: { title: The "short" one }\ntopics: [måling]\n---\n\nText.\n',
    })
    const [output] = cards.plan(library, {})
    expect(output?.inputs).toEqual({
      title: 'The “short” one',
      kicker: 'Measuring',
      site: 'Sider & Pages',
      lang: 'en',
      colour: '#1d6fa5',
    })
    expect(output?.about.alt).toBe('The “short” one – Measuring – Sider & Pages')
  })
})
