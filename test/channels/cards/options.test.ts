import { extname } from 'node:path'
import { describe, expect, it } from 'vitest'
import { registry } from '../../../plugins/channels/registry.ts'
import { buildLibrary } from '../../../plugins/library/library.ts'
import { readLibrary } from '../../../plugins/library/read.ts'
import { planAll } from '../../../plugins/publish/plan.ts'
import { exampleConfig } from '../../example-site.ts'
import { libraryOf } from '../../make-library.ts'
import { picturesOf } from './plan-cards.ts'

const library = libraryOf({
  'en/one.md':
    '---\ntitle: One\nstage: awareness\n---\n\n:quote[A tool that nobody opens twice is never cheap at all.]\n\n## Key points\n\n- Write it down.\n- Read it aloud.\n',
})
const pathsOf = (options: object): string[] =>
  picturesOf(library, options)
    .map(({ path }) => path)
    .filter((path) => path.startsWith('en/one/'))

describe('the formats of cards', () => {
  it('are those that feeds take, and none in which the carousel says the same', () => {
    expect(pathsOf({})).toEqual([
      'en/one/og.png',
      'en/one/title-square.png',
      'en/one/title-pinterest.png',
      'en/one/quote-1-square.png',
      'en/one/carousel-01-portrait.png',
      'en/one/carousel-02-portrait.png',
      'en/one/carousel-03-portrait.png',
      'en/one/carousel-04-portrait.png',
    ])
    expect(pathsOf({ kinds: { carousel: false } })).toEqual([
      'en/one/og.png',
      'en/one/title-square.png',
      'en/one/title-portrait.png',
      'en/one/title-pinterest.png',
      'en/one/quote-1-square.png',
      'en/one/key-point-1-square.png',
      'en/one/key-point-2-square.png',
    ])
  })

  it('have a thumbnail for YouTube where the writer names a video of the text', () => {
    const text = (front: string): string => `---\ntitle: One\n${front}---\n\nText.\n`
    const thumbnailsOf = (front: string, options = {}): string[] =>
      picturesOf(libraryOf({ 'en/one.md': text(front) }), options)
        .map(({ path }) => path)
        .filter((path) => path.includes('youtube'))
    const video = 'cards: { video: "https://youtu.be/abc" }\n'
    expect(thumbnailsOf(video)).toEqual(['en/one/title-youtube.png'])
    expect(thumbnailsOf('')).toEqual([])
    expect(thumbnailsOf(video, { formats: { youtube: false } })).toEqual([])
    expect(thumbnailsOf('', { kinds: { title: ['youtube'] } })).toEqual(['en/one/title-youtube.png'])
  })

  it('are JPEG for Instagram where a program of the site posts them', () => {
    expect(pathsOf({ jpeg: true }).slice(0, 4)).toEqual([
      'en/one/og.png',
      'en/one/title-square.jpg',
      'en/one/title-pinterest.png',
      'en/one/quote-1-square.jpg',
    ])
  })

  it('are as many more as a site adds, a line each, and fewer where it leaves some out', () => {
    const pictures = picturesOf(library, { formats: { banner: [1584, 396], pinterest: false } })
    const banner = pictures.find(({ path }) => path === 'en/one/title-banner.png')
    expect(banner?.about).toMatchObject({ name: 'Banner', width: 1584, height: 396 })
    expect(pictures.filter(({ path }) => path.includes('pinterest'))).toEqual([])
  })

  it('are those that a site chooses for a kind', () => {
    const paths = pathsOf({
      formats: { banner: [1584, 396] },
      kinds: { title: ['story'], quote: ['banner'] },
    })
    expect(paths.filter((path) => /(?:title|quote|og)/.test(path))).toEqual([
      'en/one/og.png',
      'en/one/title-story.png',
      'en/one/quote-1-banner.png',
    ])
  })

  it('are in the colour of the stage, or everywhere in that of the brand', () => {
    const coloursOf = (options: object): Set<string> =>
      new Set(
        picturesOf(library, options)
          .filter(({ path }) => path.startsWith('en/one/'))
          .map(({ inputs }) => inputs.content.colour),
      )
    expect(coloursOf({})).toEqual(new Set([library.config.journey.standingFor('awareness').colour]))
    expect(coloursOf({ accent: 'brand' })).toEqual(new Set(['#1f5c43']))
  })

  it('are JPEGs where the card is a photo, and no others', async () => {
    const site = await readLibrary(exampleConfig())
    const endingsOf = (id: string): Set<string> =>
      new Set(
        picturesOf(site)
          .filter(({ path, inputs }) => path.startsWith(id) && inputs.content.kind === 'title')
          .map(({ path, inputs }) => `${extname(path)} ${inputs.format.type}`),
      )
    expect(endingsOf('en/measure-the-effect/')).toEqual(new Set(['.jpg jpeg']))
    expect(endingsOf('en/first-steps/')).toEqual(new Set(['.png png']))
  })

  it('leave the link preview of a page where it is, whatever a site leaves out', () => {
    const none = Object.fromEntries(
      ['title', 'quote', 'number', 'key-point', 'step', 'carousel'].map((kind) => [kind, false]),
    )
    expect(pathsOf({ kinds: none, formats: { og: false } })).toEqual(['en/one/og.png'])
  })
})

describe('light and dark cards', () => {
  it('are two of each where a site wants both, but one link preview', () => {
    const pictures = picturesOf(library, { mode: 'both', kinds: { title: ['story'] } })
    const titles = pictures.filter(({ path }) => /^en\/one\/(?:og|title)/.test(path))
    expect(titles.map(({ path, about, inputs }) => [path, about.name, inputs.mode])).toEqual([
      ['en/one/og.png', 'Link preview', 'light'],
      ['en/one/title-story.png', 'Story', 'light'],
      ['en/one/title-story-dark.png', 'Story, dark', 'dark'],
    ])
  })

  it('are dark throughout where a site wants that', () => {
    const pictures = picturesOf(library, { mode: 'dark' })
    expect(new Set(pictures.map(({ inputs }) => inputs.mode))).toEqual(new Set(['dark']))
    expect(pictures[0]?.inputs.theme.colours).toEqual(library.config.theme.colours.dark)
  })
})

describe('a slip in the options', () => {
  const nothing = { articles: [], pages: [], books: [], offers: [], authors: [], diagnostics: [] }
  const refusal = (options: object): string => {
    try {
      planAll(buildLibrary(nothing, exampleConfig({ channels: { cards: options } })), registry)
    } catch (thrown) {
      return thrown instanceof Error ? thrown.message.replace(/^.*\n/, '') : ''
    }
    return ''
  }

  it.each([
    [
      { kinds: { quote: ['stroy'] } },
      '  channels.cards.kinds.quote.0: found the unknown format "stroy"; did you mean "story"?',
    ],
    [
      { kinds: { quote: ['story'] }, formats: { story: false } },
      '  channels.cards.kinds.quote.0: found "story", which formats leaves out',
    ],
    [
      { formats: { banner: [1584, 96] } },
      '  channels.cards.formats.banner.1: found 96, expected at least 200',
    ],
    [
      { formats: { 'My Banner': [1584, 396] } },
      '  channels.cards.formats.My Banner: found "My Banner", expected a name of lower-case letters, digits and hyphens that does not end in -dark',
    ],
    [{ most: { quote: -1 } }, '  channels.cards.most.quote: found -1, expected at least 0'],
    [
      { formats: { 'x-dark': [500, 500] } },
      '  channels.cards.formats.x-dark: found "x-dark", expected a name of lower-case letters, digits and hyphens that does not end in -dark',
    ],
    [
      { formats: { og: [400, 400] } },
      '  channels.cards.formats.og: found a size for og, which is one of ours; give yours another name',
    ],
    [{ accent: 'red' }, '  channels.cards.accent: found "red", expected stage or brand'],
    [{ mode: 'dim' }, '  channels.cards.mode: found "dim", expected light, dark or both'],
  ])('is named: %j', (options, message) => {
    expect(refusal(options)).toBe(message)
  })
})
