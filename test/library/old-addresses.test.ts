import { describe, expect, it } from 'vitest'
import type { PerennialOptions } from '../../plugins/config.ts'
import type { Library } from '../../plugins/library/library.ts'
import { readAlias } from '../../plugins/library/read-alias.ts'
import { formatDiagnostic } from '../../plugins/source/diagnostic.ts'
import { libraryOf } from '../make-library.ts'

const text = (title: string, more = ''): string => `---\ntitle: ${title}\n${more}---\n\nText.\n`
const HORSE = text('Saw horse', 'aliases: [/2019/horse/, /horse.html]\n')

const toldIn = (library: Library): string[] =>
  library.diagnostics.map((found) => `${found.severity} ${formatDiagnostic(found)}`)

/** What a text says in whose body a link stands, and where it leads. */
function follow(
  url: string,
  texts: Readonly<Record<string, string>>,
  options: Partial<PerennialOptions> = {},
): { to: unknown; told: string[] } {
  const library = libraryOf({ ...texts, 'en/a.md': `# A\n\nSee [this](<${url}>).\n` }, {}, options)
  const from = library.textOf('en/a')
  if (!from) throw new TypeError('no text')
  const target = library.targetOf(from, url)
  const to = target.kind === 'article' ? `${target.article.id}${target.query}${target.hash}` : target
  return { to, told: toldIn(library) }
}

describe('a link to where a text was', () => {
  const texts = { 'en/saw-horse.md': text('Saw horse').replace('Text.', '## Legs'), 'da/buk.md': text('Buk') }

  it.each([
    ['/saw-horse/', 'en/saw-horse', '/en/saw-horse/'],
    ['/saw-horse', 'en/saw-horse', '/en/saw-horse/'],
    ['/blog/saw-horse', 'en/saw-horse', '/en/saw-horse/'],
    ['/en/blog/saw-horse/', 'en/saw-horse', '/en/saw-horse/'],
    ['/2019/05/01/saw-horse.html', 'en/saw-horse', '/en/saw-horse/'],
    ['/posts/2019-05-01-saw-horse.php?page=1#legs', 'en/saw-horse?page=1#legs', '/en/saw-horse/?page=1#legs'],
    ['/blog/Saw-Horse/index.html', 'en/saw-horse', '/en/saw-horse/'],
    ['/buk/', 'da/buk', '/da/buk/'],
  ])('leads to where it is, and is told: %s', (url, to, address) => {
    expect(follow(url, texts)).toEqual({
      to,
      told: [
        `warning content/articles/en/a.md:3:5  found a link to "${url}", where a text was that is at ${address} now; write that  (moved-link)`,
      ],
    })
  })

  it.each([
    '/da/saw-horse/',
    '/en/buk/',
    '/tags/saw-horse/',
    '/en/topic/saw-horse/',
    '/saw-horse.png',
    '/saw-horse/legs/',
    '/kit/en/saw-horse/',
    '/cards/en/saw-horse/',
  ])('is no guess: %s', (url) => {
    expect(follow(url, texts)).toEqual({ to: { kind: 'path', path: url }, told: [] })
  })

  it('prefers the language of its own text, and takes no one of two others', () => {
    const both = { 'en/oak.md': text('Oak'), 'da/oak.md': text('Eg') }
    expect(follow('/oak/', both).to).toBe('en/oak')
    expect(follow('/da/blog/oak/', both).to).toBe('da/oak')
  })

  it('leads nowhere where the text is not out', () => {
    const draft = { 'en/oak.md': text('Oak', 'draft: true\naliases: /2019/oak/\n') }
    expect(follow('/blog/oak/', draft)).toEqual({
      to: expect.objectContaining({ kind: 'nowhere' }),
      told: [
        'warning content/articles/en/a.md:3:5  found a link to "/blog/oak/", which is not published and is shown as plain text; publish it first, or take the link out  (broken-link)',
      ],
    })
    expect(libraryOf(draft).oldAddresses.size).toBe(0)
  })
})

describe('an alias', () => {
  it.each([
    '/2019/horse/',
    '/2019/horse',
    '/2019/horse/index.html',
    '/2019/horse.html',
    '/horse.html',
    '/horse/',
    '../../2019/horse/',
  ])('leads to its text, which is but a hint: %s', (url) => {
    expect(follow(url, { 'en/saw-horse.md': HORSE })).toEqual({
      to: 'en/saw-horse',
      told: [
        `hint content/articles/en/a.md:3:5  found a link to "${url}", where a text was that is at /en/saw-horse/ now; write that  (moved-link)`,
      ],
    })
  })

  it('may be one, a list, or Jekyll’s', () => {
    const pathsOf = (more: string): string[] =>
      [...libraryOf({ 'en/a.md': text('A', more) }).oldAddresses.values()].map(({ path }) => path)
    expect(pathsOf('aliases: /a/b\n')).toEqual(['/a/b/'])
    expect(pathsOf('redirect_from: [/c/, d/e.html]\n')).toEqual(['/c/', '/d/e.html'])
    expect(pathsOf('aliases: [/a/]\nredirect_from: /c/\n')).toEqual(['/a/', '/c/'])
    expect(pathsOf('aliases: ["[[Old name]]", Old name, oak, Old notes/On oak]\n')).toEqual([])
    expect(pathsOf('aliases:\n  - [[Old name]]\n')).toEqual([])
  })

  it('gives way to what is there, and is that of one text', () => {
    const library = libraryOf(
      {
        'en/a.md': text('A', 'aliases: [/en/b/, /en/a/, /plan.pdf/, /old/, /, /OLD/]\n'),
        'en/b.md': text('B', 'aliases: [/old/]\n'),
      },
      { holds: (path) => path === 'plan.pdf' },
    )
    const at = (file: string, column: number): string =>
      `warning content/articles/en/${file}.md:3:${column}  `
    const THERE = 'which is the address of a page or file; delete it  (alias)'
    expect(toldIn(library)).toEqual([
      `${at('a', 11)}found the alias "/en/b/", ${THERE}`,
      `${at('a', 19)}found the alias "/en/a/", ${THERE}`,
      `${at('a', 27)}found the alias "/plan.pdf/", ${THERE}`,
      `${at('a', 46)}found the alias "/", ${THERE}`,
      `${at('b', 11)}found the alias "/old/", which content/articles/en/a.md has, too; delete one of the two  (alias)`,
    ])
    expect(
      [...library.oldAddresses.values()].map(({ path, file, text: { id } }) => [path, file, id]),
    ).toEqual([
      ['/old/', 'old/index.html', 'en/a'],
      ['/OLD/', undefined, 'en/a'],
    ])
  })

  it.each([
    ['https://old.example/a/', 'which is a whole address; write its path alone, such as /2019/store-bikes/'],
    ['//old.example/a/', 'which is a whole address; write its path alone, such as /2019/store-bikes/'],
    ['/?p=12', 'which no page can have; write a path without "?" and "#"'],
    ['/a/#b', 'which no page can have; write a path without "?" and "#"'],
    ['/../a/', 'which is no path of a page; write one such as /2019/store-bikes/'],
    ['../a/', 'which is no path of a page; write one such as /2019/store-bikes/'],
    ['/%2e%2e/a/', 'which is no path of a page; write one such as /2019/store-bikes/'],
    ['/a//b/', 'which is no path of a page; write one such as /2019/store-bikes/'],
    ['/.well-known/a/', 'which is no path of a page; write one such as /2019/store-bikes/'],
    ['/_astro/a/', 'which is no path of a page; write one such as /2019/store-bikes/'],
    ['/blog/*', 'which is no path of a page; write one such as /2019/store-bikes/'],
    ['/:slug/', 'which is no path of a page; write one such as /2019/store-bikes/'],
    ['/a\\b/', 'which is no path of a page; write one such as /2019/store-bikes/'],
    ['/con/a/', 'in which is a name that Windows keeps for itself ("con"); choose another'],
    ['/feed.xml', 'which is the path of a file; end that of a page with a slash'],
    [`/${'a/'.repeat(120)}`, 'which has more than 200 bytes; delete it'],
  ])('is no %j', (written, fault) => {
    expect(readAlias(written, '')).toEqual({ fault })
    const library = libraryOf({ 'en/a.md': text('A', `aliases: ['${written}']\n`) })
    expect(toldIn(library)).toEqual([
      `warning content/articles/en/a.md:3:11  found the alias "${written.slice(0, 60)}", ${fault}  (alias)`,
    ])
    expect(library.oldAddresses.size).toBe(0)
  })

  it.each([
    ['/docs/2019/oak/', '/2019/oak/'],
    ['/2019/oak', '/2019/oak/'],
    ['blog/oak', '/blog/oak/'],
    ['/tool-2.0', '/tool-2.0/'],
    ['/oak.aspx', '/oak.aspx'],
    ['/%C3%A6bler/', '/æbler/'],
    ['/', '/'],
  ])('is read as a path of the site: %s', (written, path) => {
    expect(readAlias(written, '/docs')).toEqual({ path })
  })
})
