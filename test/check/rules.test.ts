import { describe, expect, it } from 'vitest'
import { MOST_OF_REMARK, MOST_OF_SATTERI } from '../../plugins/article/cover-marks.ts'
import { MAX_NODES, MAX_NOTES, MAX_REFERENCES, MAX_WITH_DIRECTIVES } from '../../plugins/article/markdown.ts'
import { registry } from '../../plugins/channels/registry.ts'
import { checkAll, JUST_BEGUN } from '../../plugins/check/check.ts'
import { whyContradicted } from '../../plugins/check/rules/stage-contradicted.ts'
import { whyUnsure } from '../../plugins/check/rules/stage-unsure.ts'
import type { PerennialOptions } from '../../plugins/config.ts'
import { planAll } from '../../plugins/publish/plan.ts'
import { readRulePage } from '../../plugins/reference/rule-page.ts'
import { articleOf, libraryOf } from '../make-library.ts'

/** Check texts that stand below `content/articles/`, and write what one rule finds as `line:column message`. */
async function findIn(
  rule: string,
  texts: Readonly<Record<string, string>>,
  options: Partial<PerennialOptions> = {},
): Promise<string[]> {
  const library = libraryOf(texts, {}, options)
  const found = await checkAll(library, planAll(library, registry), registry)
  return found
    .filter((finding) => finding.rule === rule)
    .map(({ line, column, message }) => `${line}:${column} ${message}`)
}

const inEnglish = (body: string): Record<string, string> => ({ 'en/a.md': `# A\n\n${body}\n` })
const inDanish = (body: string): Record<string, string> => ({ 'da/a.md': `# A\n\n${body}\n` })

describe('link-text', () => {
  it.each([
    'her',
    'Her',
    'klik her',
    'Læs mere her.',
    'læs mere',
    'her >>',
    '“her”',
    'denne artikel',
    'link',
  ])('finds words in Danish that say nothing: %s', async (words) => {
    expect(await findIn('link-text', inDanish(`Se [${words}](https://example.com/).`))).toEqual([
      `3:4 found a link on "${words}", which does not say where it leads; put it on the words that do`,
    ])
  })

  it.each(['here', 'Click here', 'this', 'this article', 'Read more →', '**here**', 'learn more…'])(
    'finds words in English that say nothing: %s',
    async (words) => {
      expect(await findIn('link-text', inEnglish(`See [${words}](https://example.com/).`))).toHaveLength(1)
    },
  )

  it.each([
    'her i huset',
    'herre',
    'læs mere om tragten',
    'mere end nok',
    'linket til bogen',
    'denne artikel om kæder',
  ])('leaves words in Danish that say something: %s', async (words) => {
    expect(await findIn('link-text', inDanish(`Se [${words}](https://example.com/).`))).toEqual([])
  })

  it.each([
    '[the prices](https://example.com/)',
    '[her](https://example.com/)',
    '[example.com](https://example.com/)',
    'www.example.com',
    'mail@example.com',
    '[![A bike](a.svg)](https://example.com/)',
    '[<b>bold</b>](https://example.com/)',
    'A note.[^1]\n\n[^1]: https://example.com/a',
    '`[here](https://example.com/)`',
  ])('leaves in English: %s', async (markdown) => {
    expect(await findIn('link-text', inEnglish(markdown))).toEqual([])
  })

  it.each([
    [
      'See https://example.com/a.',
      '3:5 found the address "https://example.com/a" as the words of a link; put words on it',
    ],
    [
      'See www.example.com/a.',
      '3:5 found the address "www.example.com/a" as the words of a link; put words on it',
    ],
    ['See [](https://example.com/).', '3:5 found a link without words; write them, or delete it'],
    [
      'See [here][x].\n\n[x]: https://example.com/',
      '3:5 found a link on "here", which does not say where it leads; put it on the words that do',
    ],
  ])('finds addresses, links without words, and links by name: %s', async (markdown, found) => {
    expect(await findIn('link-text', inEnglish(markdown))).toEqual([found])
  })
})

describe('alt-text', () => {
  it.each([
    'image',
    'Photo 2',
    'a picture',
    'billede',
    'Et foto.',
    'Screenshot',
    'IMG_1234',
    'DSC00042',
    'hero.png',
    'winter-bikes',
  ])('finds a text that says nothing: %s', async (text) => {
    expect(await findIn('alt-text', inEnglish(`![${text}](winter-bikes.jpg)`))).toEqual([
      `3:1 found the text "${text}" for a picture, which tells nobody what it shows; write that`,
    ])
  })

  it.each([
    'Ada Berg',
    'A photo of the yard',
    'Billedet hænger i kantinen',
    'Funnel',
    'Winter bikes',
    'IMG stands for image',
  ])('leaves a text that says something: %s', async (text) => {
    expect(await findIn('alt-text', inEnglish(`![${text}](funnel.jpg)`))).toEqual([])
  })

  it('tells HTML without a text from HTML with an empty one, wherever the tag stands', async () => {
    expect(
      await findIn(
        'alt-text',
        inEnglish('<img src="a.svg" alt="">\n\nText <img src="b.svg"> and\n<img\nsrc="c.svg">.'),
      ),
    ).toEqual([
      '5:6 found a picture without a text; write what it shows between the brackets',
      '6:1 found a picture without a text; write what it shows between the brackets',
    ])
  })

  it('reads the text of the picture in the front matter, and counts as people do', async () => {
    const text = (alt: string): Record<string, string> => ({
      'en/a.md': `---\ntitle: A\nimage: a.svg\nimageAlt: ${alt}\n---\n`,
    })
    expect(await findIn('alt-text', text('photo'))).toHaveLength(1)
    expect(await findIn('alt-text', text(`${'🚲'.repeat(149)}!`))).toEqual([])
    expect(await findIn('alt-text', text('ab '.repeat(51).trim()))).toEqual([
      '4:1 found a text of 152 characters for a picture, expected at most 150; move the rest into the text',
    ])
  })
})

describe('heading-order', () => {
  it.each([
    '## A\n\n### B\n\n#### C\n\n## D',
    '<h2>A</h2>\n\n### B',
    '## A\n\n<div><h3 class="x">B</h3></div>\n\n#### C',
  ])('leaves levels that follow each other, also where HTML stands between: %j', async (body) => {
    expect(await findIn('heading-order', inEnglish(body))).toEqual([])
  })

  it('finds each step over a level once, as it was written', async () => {
    expect(await findIn('heading-order', inEnglish('### A\n\n### B\n\n## C\n\n##### D'))).toEqual([
      '3:1 found a heading of level ###, expected at most ## here; choose the level below the one before',
      '9:1 found a heading of level #####, expected at most ### here; choose the level below the one before',
    ])
    expect(await findIn('heading-order', inEnglish('# B\n\n### C'))).toEqual([
      '3:1 found a heading of the first level (#) below the title; begin sections with ##',
      '5:1 found a heading of level ###, expected at most ## here; choose the level below the one before',
    ])
  })
})

describe('broken-link', () => {
  const link = (url: string): Record<string, string> => ({
    'en/a.md': `---\ntitle: A\nstage: awareness\n---\n\nA [text](${url}).\n`,
  })

  it.each([
    '/',
    '/en',
    '/en/',
    '/en/a',
    '/en/a/index.html',
    '/en/a/?q=1#',
    '/da/',
    '/en/rss.xml',
    '/sitemap.xml',
    '/en/stage/awareness/',
    '/kit/',
    '/kit/en/a/',
    '/kit/social/en/a/x.txt',
    '/cards/en/a/og.png',
    '/en/%61/',
  ])('knows the paths of the site: %s', async (url) => {
    expect(await findIn('broken-link', link(url), { kit: 'public' })).toEqual([])
  })

  it('knows that a kit apart has no address on the site', async () => {
    expect(await findIn('broken-link', link('/kit/'))).toEqual([
      expect.stringContaining('found a link to "/kit/", but the site has no such page or file'),
    ])
  })

  it.each([
    ['/en/b/', 'found a link to "/en/b/", but the site has no such page or file; did you mean "/en/a"?'],
    [
      '/nothing/at-all.html',
      'found a link to "/nothing/at-all.html", but the site has no such page or file; mend the path',
    ],
    ['/en/a/#b', 'found a link to "/en/a/#b", but no heading there has that id'],
    ['/%E0%A4%A/', 'found a link to "/%E0%A4%A/", but the site has no such page or file; mend the path'],
  ])('finds a path that leads nowhere: %s', async (url, message) => {
    expect(await findIn('broken-link', link(url))).toEqual([`6:3 ${message}`])
  })

  it.each(['/en/soon/', '/en/soon/#part'])('is told once of a text that is not out: %s', async (url) => {
    const soon = { 'en/soon.md': '---\ntitle: Soon\ndraft: true\n---\n\nWords.\n' }
    expect(await findIn('broken-link', { ...link(url), ...soon })).toEqual([
      `6:3 found a link to "${url}", which is not published and is shown as plain text; publish it first, or take the link out`,
    ])
  })

  it('knows the kit only where the site has it', async () => {
    for (const kit of ['separate', false] as const)
      expect(await findIn('broken-link', link('/kit/'), { kit })).toHaveLength(1)
  })

  it('takes an id in HTML for a place that a link can lead to, but not one in a comment or in code', async () => {
    const places =
      '<a id="one"></a>\n\n<div class="x"\n  id=\'two & three\'>\n\n<p data-id="four"></p>\n<!-- <a id="five"> -->\n\n`<a id="six">`'
    const found = await findIn(
      'broken-link',
      inEnglish(`[a](#one) [b](#two%20&amp;%20three) [c](#four) [d](#five) [e](#six)\n\n${places}`),
    )
    expect(found.map((line) => line.split(',')[0])).toEqual([
      '3:37 found a link to "#four"',
      '3:48 found a link to "#five"',
      '3:59 found a link to "#six"',
    ])
  })
})

describe('quote-length', () => {
  const long = 'words that go on '.repeat(12)

  it.each([
    ['a box', `> **Note:** ${long}`],
    ['an excerpt of two paragraphs', `> ${long}\n>\n> ${long}`],
    ['a list', `> - ${long}`],
    ['a quotation for a card', '> Short.\n>\n> Ada'],
  ])('leaves %s', async (_what, body) => {
    expect(await findIn('quote-length', inEnglish(body))).toEqual([])
  })

  it('finds a long quotation, also one that names its source', async () => {
    expect(await findIn('quote-length', inEnglish(`> ${long}\n>\n> Ada, office manager`))).toEqual([
      '3:1 found a quotation of 203 characters, expected at most 180 for a card; choose the sentence that carries it',
    ])
  })
})

describe('the stage', () => {
  const ranked = [
    { stage: 'awareness', probability: 0.52 },
    { stage: 'consideration', probability: 0.41 },
    { stage: 'decision', probability: 0.07 },
  ]

  it('is asked for where the text leaves it open, between the two that it may be', () => {
    expect(whyUnsure({ unsure: true, ranked })).toBe(
      'found no clear stage (awareness 0.52, consideration 0.41); write "stage: …" in the front matter',
    )
    expect(whyUnsure({ unsure: false, ranked })).toBeUndefined()
  })

  it('is asked for of articles alone, and not where the front matter cannot be read', async () => {
    expect(await findIn('stage-unsure', { 'en/a.md': '# A\n\nA text.\n' })).toHaveLength(1)
    expect(await findIn('stage-unsure', { 'en/a.md': '---\ntitle: A\nimageAlt: "open\n---\n' })).toEqual([])
  })

  it.each([
    ['decision', 0.95, true],
    ['decision', 0.9, true],
    ['decision', 0.89, false],
    ['awareness', 0.95, false],
  ])(
    'that the writer says (%s) is doubted where the text says awareness at %f: %s',
    (said, probability, doubted) => {
      const message = whyContradicted(said, { unsure: false, ranked: [{ stage: 'awareness', probability }] })
      expect(message !== undefined).toBe(doubted)
    },
  )
})

describe('a level that the site sets', () => {
  const texts = inEnglish('[here](gone.md)\n\n![](https://example.com/a.png)')
  const severities = async (rules: PerennialOptions['rules']): Promise<Record<string, string>> => {
    const library = libraryOf(texts, {}, rules ? { rules } : {})
    const found = await checkAll(library, planAll(library, registry), registry)
    return Object.fromEntries(found.map(({ rule, severity }) => [rule, severity]))
  }

  it('counts for what rules find and for what reading found', async () => {
    expect(await severities(undefined)).toMatchObject({ 'broken-link': 'error', 'link-text': 'warning' })
    expect(await severities({ 'broken-link': 'hint', 'link-text': 'error' })).toMatchObject({
      'broken-link': 'hint',
      'link-text': 'error',
    })
    expect(await severities({ 'broken-link': 'off', 'link-text': 'off' })).not.toHaveProperty('broken-link')
  })

  it('makes no error of what is kept back', async () => {
    const draft = articleOf('en/b.md', '---\ntitle: B\ndraft: true\nnobody: reads\n---\n')
    const kept = libraryOf(
      {},
      { articles: [draft], diagnostics: draft.diagnostics },
      { rules: { 'unknown-key': 'error' } },
    )
    expect((await checkAll(kept, [], registry)).filter(({ rule }) => rule === 'unknown-key')).toMatchObject([
      { severity: 'warning' },
    ])
  })
})

describe('a rule about the library as a whole', () => {
  const texts = (count: number): Record<string, string> =>
    Object.fromEntries(
      Array.from({ length: count }, (_, at) => [
        `en/text-${at}.md`,
        `---\ntitle: Text ${at}\nstage: awareness\n---\n\nOwn${at}.\n`,
      ]),
    )

  it('speaks once the library is more than begun', async () => {
    expect(await findIn('orphan', texts(JUST_BEGUN - 1))).toEqual([])
    expect(await findIn('orphan', texts(JUST_BEGUN))).toHaveLength(JUST_BEGUN)
  })

  it('speaks before, where it is asked to', async () => {
    expect(await findIn('orphan', texts(1), { rules: { orphan: 'hint' } })).toHaveLength(1)
  })
})

it('the page of text-size names the limits that hold', () => {
  const numbers = readRulePage('text-size')
    .lines.join(' ')
    .match(/\d[\d,]*/g)
  expect(numbers).toEqual(
    [
      ...[MAX_NODES, MOST_OF_SATTERI.emphasis, MAX_WITH_DIRECTIVES],
      ...[MOST_OF_REMARK.emphasis, MOST_OF_REMARK.brackets, MAX_REFERENCES, MAX_NOTES],
    ].map((limit) => limit.toLocaleString('en')),
  )
})
