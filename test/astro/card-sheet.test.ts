import { describe, expect, it } from 'vitest'
import { boxesSvg, type SheetStock, sheetHtml, sheetQuery } from '../../plugins/astro/card-sheet.ts'
import { USUAL } from '../../plugins/channels/cards/designs/samples.ts'
import { FORMATS } from '../../plugins/channels/cards/formats.ts'
import { layOut } from '../../plugins/draw/lay-out.ts'
import type { Scene } from '../../plugins/draw/scene.ts'
import { readHtml } from './read-html.ts'

const stock: SheetStock = {
  designs: ['bold', 'ours'],
  formats: FORMATS.slice(0, 3),
  contents: new Map([
    ['title', { ...USUAL.title, title: 'Bread & <b>butter</b>' }],
    ['quote', USUAL.quote],
  ]),
}
const asked = (query: string): ReturnType<typeof sheetQuery> =>
  sheetQuery(new URLSearchParams(query), stock, 'bold')

describe('the contact sheet of the cards', () => {
  it("shows every kind and format in the site's design and by day, where nothing else is asked for", () => {
    expect(asked('')).toEqual({ design: 'bold', mode: 'light', kind: 'all', format: 'all' })
    expect(asked('design=ours&mode=all&kind=quote&format=og')).toEqual({
      design: 'ours',
      mode: 'all',
      kind: 'quote',
      format: 'og',
    })
    expect(asked('design=theirs&mode=dusk&kind=poem&format=wall')).toEqual(asked(''))
  })

  it('has a picture and its boxes for each card that is asked for, and loads none before it is seen', () => {
    const images = (query: string): ReturnType<typeof readHtml> =>
      readHtml(sheetHtml(asked(query), stock, 'en', '/@vite/client')).filter(({ name }) => name === 'img')
    expect(images('')).toHaveLength(2 * 3 * 2)
    expect(images('design=all&mode=all')).toHaveLength(2 * 3 * 2 * 2 * 2)
    expect(images('kind=quote&format=og').map(({ attributes }) => attributes['src'])).toEqual([
      'card.image?design=bold&mode=light&kind=quote&format=og',
      'boxes.svg?design=bold&mode=light&kind=quote&format=og',
    ])
    for (const { attributes } of images('')) expect(attributes['loading']).toBe('lazy')
  })

  it('writes what articles say as text', () => {
    const html = sheetHtml(asked(''), stock, 'da', '/@vite/client')
    expect(html).not.toContain('<b>')
    expect(readHtml(html).find(({ name }) => name === 'h2')?.text).toBe('title: Bread & <b>butter</b>')
    expect(readHtml(html).find(({ name }) => name === 'h1')?.text).toBe('Kort')
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
})
