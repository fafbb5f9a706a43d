import { describe, expect, it } from 'vitest'
import { webAddress } from '../../plugins/library/web-address.ts'
import { formatDiagnostic } from '../../plugins/source/diagnostic.ts'
import { libraryOf } from '../make-library.ts'

const texts = {
  'en/other.md': '---\ntitle: Other\n---\n\n## A heading\n\n## Æble & pære\n',
  'en/folder/index.md': '---\ntitle: In a folder\n---\n\nText.\n',
  'en/deep/one.md': '---\ntitle: Deep\n---\n\nText.\n',
  'en/with space.md': '---\ntitle: With a space\n---\n\nText.\n',
  'en/draft.md': '---\ntitle: Draft\ndraft: true\n---\n\nText.\n',
  'en/future.md': '---\ntitle: Future\npublished: 2099-01-01\n---\n\nText.\n',
  'da/dansk.md': '---\ntitle: Dansk\n---\n\nTekst.\n',
}

/** What becomes of a link in `en/a.md`: where it leads, and what is said of it. */
function follow(url: string): { target: unknown; said: string[] } {
  const library = libraryOf({
    ...texts,
    'en/a.md': `---\ntitle: A\n---\n\nSee [this](<${url}>).\n\n## Own heading\n`,
  })
  const article = library.articles.find(({ id }) => id === 'en/a')
  if (!article) throw new TypeError('no article')
  const found = library.targetOf(article, url)
  const target =
    found.kind === 'article'
      ? `${found.article.id}${found.hash}`
      : found.kind === 'nowhere'
        ? 'nowhere'
        : found
  const said = library.diagnostics.map(
    ({ file, line, column, severity, rule, message }) =>
      `${file}:${line}:${column} ${severity} ${rule}: ${message}`,
  )
  return { target, said }
}

describe('a link leads', () => {
  it.each([
    ['other.md', 'en/other'],
    ['./other.md', 'en/other'],
    ['other', 'en/other'],
    ['other.md#a-heading', 'en/other#a-heading'],
    ['other.md#%C3%A6ble--p%C3%A6re', 'en/other#%C3%A6ble--p%C3%A6re'],
    ['folder/index.md', 'en/folder'],
    ['folder', 'en/folder'],
    ['folder/', 'en/folder'],
    ['deep/one.md', 'en/one'],
    ['deep/../other.md', 'en/other'],
    ['with%20space.md', 'en/with-space'],
    ['with space.md', 'en/with-space'],
    ['../da/dansk.md', 'da/dansk'],
    ['#own-heading', 'en/a#own-heading'],
    ['#', 'en/a#'],
  ])('by the path of a file to the text there: %s', (url, target) => {
    expect(follow(url)).toEqual({ target, said: [] })
  })

  it.each([
    ['../other/', 'en/other'],
    ['../other/#a-heading', 'en/other#a-heading'],
    ['../../da/dansk/', 'da/dansk'],
  ])('by a path beside its own page, as a browser takes it: %s', (url, target) => {
    expect(follow(url)).toEqual({ target, said: [] })
  })

  it.each([
    ['https://example.com/?a=1&b=2#c', 'https://example.com/?a=1&b=2#c'],
    ['HTTP://EXAMPLE.COM', 'HTTP://EXAMPLE.COM'],
    ['//example.com/x', 'https://example.com/x'],
    ['mailto:a@b.c?subject=x', 'mailto:a@b.c?subject=x'],
    ['tel:+4512345678', 'tel:+4512345678'],
    ['https://example.com/a b|c', 'https://example.com/a%20b%7Cc'],
  ])('out of the site, as a whole address: %s', (url, whole) => {
    expect(follow(url)).toEqual({ target: { kind: 'outside', url: whole }, said: [] })
  })

  it.each([
    ['/en/about/#x', '/en/about/#x'],
    ['/a b/', '/a%20b/'],
    ['/\\example.com', '/%5Cexample.com'],
  ])('by a path of the site to that path: %s', (url, path) => {
    expect(follow(url)).toEqual({ target: { kind: 'path', path }, said: [] })
  })
})

const COMPUTER = "a path on your own computer, which readers don't have"

describe('a link that leads nowhere is reported at its place', () => {
  const at = 'content/articles/en/a.md:5:5'

  it.each([
    ['nowhere.md', 'found a link to "nowhere.md", but there is no such text; mend the path'],
    ['http://', 'found a link to "http://", which is no whole address; mend it'],
    ['https://exa mple.com', 'found a link to "https://exa mple.com", which is no whole address; mend it'],
    [
      'http://example.com:99999',
      'found a link to "http://example.com:99999", which is no whole address; mend it',
    ],
    [
      'javascript:alert(1)',
      'found a link to "javascript:alert(1)", which could run code; only web, mail and phone links are kept',
    ],
    [
      'JaVaScRiPt:alert(1)',
      'found a link to "JaVaScRiPt:alert(1)", which could run code; only web, mail and phone links are kept',
    ],
    [
      'java\u0001script:alert(1)',
      'found a link to "java\u0001script:alert(1)", which could run code; only web, mail and phone links are kept',
    ],
    [
      'data:text/html,x',
      'found a link to "data:text/html,x", which could run code; only web, mail and phone links are kept',
    ],
    [
      'vbscript:x',
      'found a link to "vbscript:x", which could run code; only web, mail and phone links are kept',
    ],
  ])('%s', (url, message) => {
    expect(follow(url)).toEqual({ target: 'nowhere', said: [`${at} error broken-link: ${message}`] })
  })

  it.each([
    ['nowhere', 'but there is no such text; mend the path'],
    ['shop/prices', 'but there is no such text; mend the path'],
    ['old.html', 'but there is no such text; mend the path'],
    ['../../../../etc/passwd', 'but there is no such text; mend the path'],
    ['../../docs/community.md', 'but there is no such text; mend the path'],
    ['@example', 'but there is no such text; mend the path'],
    ['other.md#gone', 'but no heading there has that id'],
    ['#gone', 'but no heading here has that id'],
  ])('as a warning where it may be made elsewhere, or a page is reached all the same: %s', (url, why) => {
    const said = [`${at} warning broken-link: found a link to "${url}", ${why}`]
    expect(follow(url)).toEqual({ target: 'nowhere', said })
  })

  it.each([
    ['www.example.com', 'https://www.example.com'],
    ['www.example.com/a b?x#y', 'https://www.example.com/a%20b?x#y'],
    ['https//example.com/a', 'https://example.com/a'],
    ['example.com/a', 'https://example.com/a'],
    ['me@example.com', 'mailto:me@example.com'],
  ])('by an address without its beginning to what it means, with a warning: %s', (url, whole) => {
    expect(follow(url)).toEqual({
      target: {
        kind: 'outside',
        url: whole,
        remark: `found a link to "${url}", which is no whole address; write ${whole}`,
      },
      said: [
        `${at} warning broken-link: found a link to "${url}", which is no whole address; write ${whole}`,
      ],
    })
  })

  it.each([
    ['htp://example.com', 'with the scheme "htp"; write https://'],
    ['htttps://example.com', 'with the scheme "htttps"; write https://'],
    ['mailo:me@example.com', 'with the scheme "mailo"; write mailto:'],
    ['ftp://example.com/x', 'with the scheme "ftp"; only web, mail and phone links are kept'],
    ['a::b', 'with the scheme "a"; only web, mail and phone links are kept'],
    ['example.com:8080/x', 'without https:// in front; write https://example.com:8080/x'],
    ['file:///C:/x.docx', `${COMPUTER}; put the file into public/ and link to /x.docx`],
    ['file:///home/me/', `${COMPUTER}; put the file into public/`],
    ['C:\\Users\\me\\my plan.docx', `${COMPUTER}; put the file into public/ and link to /my%20plan.docx`],
    ['d:/x.pdf#page=2', `${COMPUTER}; put the file into public/ and link to /x.pdf`],
    ['www.example.com:80/a', 'without https:// in front; write https://www.example.com:80/a'],
    ['www.md', 'but there is no such text; mend the path'],
    [
      'localhost:4321/da/',
      "a page on your own machine, which readers can't open; write the path alone, /da/",
    ],
  ])('with what was wrong with it: %s', (url, why) => {
    const sign = /^(?:with|but)/.test(why) ? (why.startsWith('but') ? ', ' : ' ') : ', '
    expect(follow(url)).toEqual({
      target: 'nowhere',
      said: [`${at} error broken-link: found a link to "${url}"${sign}${why}`],
    })
  })

  it.each([
    ['http://localhost:4321/en/about/?a=1#b', '/en/about/?a=1#b'],
    ['http://localhost', 'such as /da/'],
    ['https://127.0.0.1:4321/en/', '/en/'],
    ['http://0.0.0.0:80/', 'such as /da/'],
    ['http://[::1]:4321/x', '/x'],
    ['http://site.localhost/x', '/x'],
  ])('as a warning where only its writer can open it: %s', (url, path) => {
    const why = `a page on your own machine, which readers can't open; write the path alone, ${path}`
    const { target, said } = follow(url)
    expect(target).toMatchObject({ kind: 'outside' })
    expect(said).toEqual([`${at} warning broken-link: found a link to "${url}", ${why}`])
  })

  it('and not where such an address stands in code, or is only like one', () => {
    const text =
      'Open `http://localhost:4321/`.\n\n```\nhttp://127.0.0.1/\n```\n\n[a](https://localhost.example.com) [b](https://example.com/localhost)\n'
    expect(libraryOf({ 'en/a.md': `---\ntitle: A\n---\n\n${text}` }).diagnostics).toEqual([])
  })

  it.each([
    ['what-is-a-funnel.md', '../what-is-a-funnel/index.md'],
    ['what-is-a-funel.md#why', '../what-is-a-funnel/index.md#why'],
    ['../what-is-a-funnel.mdx', '../what-is-a-funnel/index.md'],
    ['../what%20is%20a%20funnel', '../what-is-a-funnel/index.md'],
    ['other-slug', '../named.md'],
    ['Named.markdown', '../named.md'],
    ['with-space.md', '../with%20space.md'],
    ['drafft.md', '../draft.md'],
    ['../../en/dansk.md', '../../da/dansk.md'],
    ['twin.md', '../sub/twin.md'],
    ['from-here.md', undefined],
    ['something-else.md', undefined],
  ])('with the path that was meant: %s', (url, meant) => {
    const { diagnostics } = libraryOf({
      ...texts,
      'en/what-is-a-funnel/index.md': '---\ntitle: What\n---\n\n## Why\n',
      'en/named.md': '---\ntitle: Named\nslug: other-slug\n---\n\nText.\n',
      'da/twin.md': '---\ntitle: Tvilling\n---\n\nTekst.\n',
      'en/sub/twin.md': '---\ntitle: Twin\n---\n\nText.\n',
      'en/from-here/index.md': `---\ntitle: From\n---\n\nSee [this](${url}).\n`,
    })
    const advice = meant === undefined ? 'mend the path' : `did you mean "${meant}"?`
    expect(diagnostics.map(formatDiagnostic)).toEqual([
      `content/articles/en/from-here/index.md:5:5  found a link to "${url}", but there is no such text; ${advice}  (broken-link)`,
    ])
  })

  it('[words]()', () => {
    const { diagnostics } = libraryOf({ 'en/a.md': '---\ntitle: A\n---\n\nText [words]() here.\n' })
    expect(diagnostics).toMatchObject([
      { line: 5, column: 6, message: 'found a link without an address; write one, or delete the link' },
    ])
  })

  it.each(['draft.md', 'future.md', 'draft'])(
    'as a warning where the text is there but not out: %s',
    (url) => {
      expect(follow(url)).toEqual({
        target: 'nowhere',
        said: [
          `${at} warning broken-link: found a link to "${url}", which is not published and is shown as plain text; publish it first, or take the link out`,
        ],
      })
    },
  )

  it('each time that it stands in a text, and in pages too', () => {
    const { diagnostics } = libraryOf({
      'en/a.md':
        '---\ntitle: A\n---\n\n[one](x.md) and [two](y.md)\n\n- [three](x.md)\n\n[x]: z.md\n\nBy [name][x].\n',
    })
    expect(diagnostics.map(({ line, column, rule }) => [line, column, rule])).toEqual([
      [5, 1, 'broken-link'],
      [5, 17, 'broken-link'],
      [7, 3, 'broken-link'],
      [11, 4, 'broken-link'],
    ])
  })
})

describe('a web address', () => {
  it.each([
    ['https://example.com', 'https://example.com'],
    [' https://example.com/\n', 'https://example.com/'],
    ['https://eksempel.dk/ø?æ=å#ü', 'https://eksempel.dk/ø?æ=å#ü'],
    ['https://example.com/100%', 'https://example.com/100%25'],
    ['https://example.com/%C3%A6', 'https://example.com/%C3%A6'],
    ['https://example.com/?a[]=1', 'https://example.com/?a%5B%5D=1'],
    ['https://[::1]/a', 'https://[::1]/a'],
    ['https://example.com/#a#b', 'https://example.com/#a%23b'],
    ['https://example.com/"<>^`{|}\\', 'https://example.com/%22%3C%3E%5E%60%7B%7C%7D%5C'],
  ])('%j is written as %j', (url, written) => {
    expect(webAddress(url)).toBe(written)
  })

  it.each(['http://', 'https://a b', 'http://[::1', 'no address', ''])('%j is none', (url) => {
    expect(webAddress(url)).toBeUndefined()
  })
})
