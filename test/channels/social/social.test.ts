import fc from 'fast-check'
import { toString as textOf } from 'mdast-util-to-string'
import { describe, expect, it } from 'vitest'
import { blockOf } from '../../../plugins/article/blocks.ts'
import type { Published } from '../../../plugins/article/published.ts'
import { socialBlock } from '../../../plugins/channels/social/front-matter.ts'
import { social } from '../../../plugins/channels/social/index.ts'
import { NETWORK_IDS } from '../../../plugins/channels/social/network-ids.ts'
import { typeset } from '../../../plugins/html/typography.ts'
import type { Library } from '../../../plugins/library/library.ts'
import { readLibrary } from '../../../plugins/library/read.ts'
import { composePost } from '../../../plugins/posts/compose.ts'
import { countFor } from '../../../plugins/posts/count.ts'
import { NETWORKS, type Network } from '../../../plugins/posts/networks.ts'
import { exampleConfig } from '../../example-site.ts'
import { articleOf, libraryOf } from '../../make-library.ts'

const library = await readLibrary(exampleConfig())
const defaults = social.options.parse({})

function postsOf(from: Library, id: string): Record<string, string> {
  const outputs = social.plan(from, defaults).filter(({ subject }) => subject.id === id)
  return Object.fromEntries(outputs.map(({ path, inputs }) => [path.slice(id.length + 1, -4), inputs.text]))
}

/** The words of an article as they are set, its description and title included. */
function wordsOf(article: Published): string {
  const set = (text: string): string => typeset(text.replace(/\s+/g, ' '), article.lang.value)
  return [article.said.description ?? '', article.title, textOf(article.tree)].map(set).join('\n')
}

describe('the posts', () => {
  it('are made for every article and network, and stay inside the limit as the network counts', () => {
    for (const article of library.articles) {
      const posts = postsOf(library, article.id)
      const expected = NETWORK_IDS.filter((id) => blockOf(article, 'social', socialBlock)?.[id] !== false)
      expect(Object.keys(posts)).toEqual(expected)
      for (const id of expected) {
        const { counting, limit } = NETWORKS[id]
        expect(countFor(counting, posts[id] ?? ''), `${article.id} on ${id}`).toBeLessThanOrEqual(limit)
      }
    }
  })

  it('say how long they are and how long they may be', () => {
    for (const { about, inputs, path } of social.plan(library, defaults)) {
      const network = NETWORK_IDS.find((id) => path.endsWith(`/${id}.txt`))
      if (!network) throw new TypeError(path)
      const { name, limit, counting, ...more }: Network = NETWORKS[network]
      expect(about).toEqual({
        role: 'text',
        name,
        networks: [name],
        copy: [
          {
            ...{ text: inputs.text, key: `social.${network}`, limit },
            length: countFor(counting, inputs.text),
            ...(more.fold !== undefined && { fold: more.fold }),
            ...(['X', 'Mastodon'].includes(name) && { linksAlike: true }),
            composer: expect.stringMatching(/^https:\/\/(?!.*[{}])/),
          },
        ],
      })
    }
  })

  it('hold only sentences that stand verbatim in the article, none of them twice', () => {
    for (const article of library.articles.filter(({ said }) => said['social'] === undefined)) {
      const words = wordsOf(article)
      for (const [network, post] of Object.entries(postsOf(library, article.id))) {
        const lines = post
          .split('\n')
          .filter((line) => line !== '' && !/^https:|^#/.test(line))
          .map((line) => line.replace(/^• /, ''))
        expect(lines.length, network).toBeGreaterThan(0)
        for (const line of lines) {
          expect(words, `${article.id} on ${network}`).toContain(line)
          expect(post.split(line), `${article.id} on ${network}: once`).toHaveLength(2)
        }
      }
    }
  })

  it('lead to the article by its whole address', () => {
    for (const { inputs, subject } of social.plan(library, defaults)) {
      expect(inputs.text).toContain(`https://pages.example/${encodeURI(subject.id)}/`)
    }
  })

  it('list key points where there is room, and topics as hashtags that screen readers can read', () => {
    expect(postsOf(library, 'en/first-steps')).toMatchObject({
      x:
        'A library never begins with a tool, but always with a question that a reader asked. ' +
        'Write the question down before you write the answer.\n\n' +
        'https://pages.example/en/first-steps/\n\n#Beginning',
      linkedin:
        'A library never begins with a tool, but always with a question that a reader asked. ' +
        'Write the question down before you write the answer.\n\n' +
        '• Begin with the question of the reader and never with your own answer.\n' +
        '• Always choose one reader at a time before you write a new page.\n' +
        '• Measure only when the page has stood untouched for four weeks.\n\n' +
        'https://pages.example/en/first-steps/\n\n#Beginning #Measuring',
    })
    const tagged = libraryOf({
      'en/a.md': '---\ntitle: A\ntopics: [sales funnel, a/b-test, "2026"]\n---\n\nText.\n',
    })
    expect(postsOf(tagged, 'en/a')['mastodon']).toBe(
      'Text.\n\nhttps://pages.example/en/a/\n\n#SalesFunnel #ABTest',
    )
    const named = libraryOf({ 'en/a.md': '---\ntitle: A\ntopics: [.NET, C#]\n---\n\nText.\n' })
    expect(postsOf(named, 'en/a')['mastodon']).toBe('Text.\n\nhttps://pages.example/en/a/\n\n#dotNET')
  })

  it('are the writer’s where the writer wrote one, with the address added where it is missing', () => {
    const posts = postsOf(
      libraryOf({
        'en/a.md':
          '---\ntitle: A\nsocial:\n  x: "  My own words. "\n  bluesky: See https://pages.example/en/a/ now.\n  facebook: false\n---\n\nText.\n',
      }),
      'en/a',
    )
    expect(Object.keys(posts)).toEqual(['x', 'linkedin', 'bluesky', 'mastodon'])
    expect(posts).toMatchObject({
      x: 'My own words.\n\nhttps://pages.example/en/a/',
      bluesky: 'See https://pages.example/en/a/ now.',
    })
  })

  it('keep what the writer wrote whole, also over the limit, so that it can be reported', () => {
    const own = 'Too long. '.repeat(40).trim()
    const site = libraryOf({ 'en/a.md': `---\ntitle: A\nsocial: { x: ${own} }\n---\n\nText.\n` })
    const [output] = social.plan(site, defaults)
    expect(output?.about.copy).toMatchObject([
      { text: `${own}\n\nhttps://pages.example/en/a/`, key: 'social.x', length: 428, limit: 280 },
    ])
  })

  it('fall back on a quote, then the title, then the address alone where the excerpt is too long', () => {
    const long = 'word '.repeat(70).trim()
    const quote = 'A short sentence that never leans on another one stands here.'
    const withQuote = libraryOf({
      'en/a.md': `---\ntitle: A\ndescription: ${long}\n---\n\n:quote[${quote}]\n`,
    })
    expect(postsOf(withQuote, 'en/a')['x']).toBe(`${quote}\n\nhttps://pages.example/en/a/`)
    const withTitle = libraryOf({ 'en/a.md': `---\ntitle: Short title\ndescription: ${long}\n---\n` })
    expect(postsOf(withTitle, 'en/a')['x']).toBe('Short title\n\nhttps://pages.example/en/a/')
    const nothing = libraryOf({ 'en/a.md': `---\ntitle: ${long.slice(0, 290)}\ndescription: ${long}\n---\n` })
    expect(postsOf(nothing, 'en/a')['x']).toBe('https://pages.example/en/a/')
  })

  it('are made for the chosen networks only, each once', () => {
    const paths = social.plan(library, social.options.parse({ networks: ['x', 'bluesky', 'x'] }))
    expect(paths.slice(0, 2).map(({ path }) => path)).toEqual([
      'da/foerste-skridt/x.txt',
      'da/foerste-skridt/bluesky.txt',
    ])
    expect(paths).toHaveLength(2 * library.articles.length)
  })

  it('stay inside every limit whatever the article says', () => {
    const base = articleOf('en/a.md', '---\ntitle: A\n---\n\nText.\n')
    const words = fc.string({ unit: 'grapheme', maxLength: 700 })
    const topics = fc.array(fc.string({ unit: 'grapheme', maxLength: 40 }), { maxLength: 5 })
    fc.assert(
      fc.property(words, words, fc.array(words, { maxLength: 4 }), topics, (title, excerpt, points, tags) => {
        const article: Published = {
          ...base,
          title,
          excerpt: { ...base.excerpt, value: excerpt },
          lifts: () => ({
            ...base.lifts(),
            keyPoints: points.map((text) => ({ text, line: 1, column: 1, score: 1, reasons: [] })),
          }),
        }
        for (const id of NETWORK_IDS) {
          const network = NETWORKS[id]
          const post = composePost(network, article, 'https://pages.example/en/a/', tags)
          expect(post.length).toBe(countFor(network.counting, post.text))
          expect(post.length).toBeLessThanOrEqual(network.limit)
        }
      }),
      { numRuns: 60 },
    )
  })
})

it('a post as a file is its text and a line end', async () => {
  const context = { asset: () => Promise.reject(new Error('no files')), warn: () => undefined }
  expect(await social.render({ text: 'A\n\nB' }, context)).toBe('A\n\nB\n')
})
