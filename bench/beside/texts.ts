import { readdir, readFile } from 'node:fs/promises'
import { dirname, join, posix } from 'node:path'
import { fileURLToPath } from 'node:url'
import matter from 'gray-matter'
import { compareText } from '../../plugins/source/diagnostic.ts'

const ARTICLES = fileURLToPath(new URL('../../content/articles/', import.meta.url))
/** How many articles of each language are taken, the first by their names. */
const EACH = 10
const LANGUAGES = ['da', 'en'] as const
/** A link to another article by its file. */
const LINK = /\[([^\]]*)\]\(([^):\s]+\.md)(#[^)\s]*)?\)/g
/** What only Perennial reads in a text; an offer on a line of its own has no place in a site without offers. */
const OFFER = /^::offer\{.*\}\n/gm
const QUOTE = /:quote\[([^\]]*)\]/g

/** An article of this repository, as any theme can take it. */
export interface Text {
  readonly lang: (typeof LANGUAGES)[number]
  readonly slug: string
  /** Path of its file below the articles. */
  readonly file: string
  readonly data: Readonly<Record<string, unknown>>
  readonly body: string
  /** Paths below the articles of the pictures beside it. */
  readonly pictures: readonly string[]
}

/** Read the articles that the themes are compared on. */
export async function readTexts(): Promise<Text[]> {
  const files = (await readdir(ARTICLES, { recursive: true })).sort(compareText)
  const texts = files.filter((file) => file.endsWith('.md'))
  const chosen = LANGUAGES.flatMap((lang) =>
    texts.filter((file) => file.startsWith(`${lang}/`)).slice(0, EACH),
  )
  return Promise.all(
    chosen.map(async (file) => {
      const { data, content } = matter(await readFile(join(ARTICLES, file), 'utf8'), {})
      const folder = file.endsWith('/index.md') ? `${dirname(file)}/` : undefined
      return {
        lang: file.startsWith('da/') ? 'da' : 'en',
        slug: slugOf(file),
        file,
        data,
        body: content.replace(OFFER, ''),
        pictures: files.filter((each) => folder && each.startsWith(folder) && each.endsWith('.svg')),
      }
    }),
  )
}

/** Give a picture of the articles. */
export function readPicture(path: string): Promise<Buffer> {
  return readFile(join(ARTICLES, path))
}

/** Write a text with links to articles that are there, as `write` says, and their words alone where they are not. */
export function withLinks(
  text: Text,
  texts: readonly Text[],
  write: (to: Text, link: string) => string,
): string {
  return text.body.replace(LINK, (_, words: string, link: string, hash = '') => {
    const file = posix.join(posix.dirname(text.file), link)
    const to = texts.find((each) => each.file === file)
    return to ? `[${words}](${write(to, link)}${hash})` : words
  })
}

/** Write a text without what only Perennial reads. */
export function inPlainMarkdown(body: string): string {
  return body.replace(QUOTE, '$1')
}

/** Write a Markdown file: each key as JSON, which is YAML; days bare or as words. */
export function withFrontMatter(data: Readonly<Record<string, unknown>>, body: string): string {
  const lines = Object.entries(data).map(
    ([key, value]) => `${key}: ${value instanceof Date ? dayOf(value) : JSON.stringify(value)}`,
  )
  return `---\n${lines.join('\n')}\n---\n${body}`
}

export function dayOf(date: Date): string {
  return date.toISOString().slice(0, 'YYYY-MM-DD'.length)
}

function slugOf(file: string): string {
  return posix.basename(file.replace(/\/index\.md$|\.md$/, ''))
}
