import { readdir, readFile } from 'node:fs/promises'
import { join, posix } from 'node:path'
import { fileURLToPath } from 'node:url'
import matter from 'gray-matter'
import { compareText } from '../../plugins/source/diagnostic.ts'

const ARTICLES = fileURLToPath(new URL('../../content/articles/', import.meta.url))
/** The articles that the themes are compared on: those that the README's figures were measured with, whatever is written since. */
export const SLUGS = {
  da: [
    'anbefalinger-eller-rabatter',
    'e-bog-hvidbog-eller-case',
    'fire-maader-at-genbruge-en-artikel',
    'flyt-bloggen-til-perennial',
    'hold-biblioteket-friskt',
    'hvad-er-en-salgstragt',
    'hvad-er-et-svinghjul',
    'hvad-er-evergreen-indhold',
    'landingssider-der-hjaelper-laeseren',
    'maal-din-salgstragt',
  ],
  en: [
    'ab-testing-on-a-small-site',
    'ebook-white-paper-or-case-study',
    'four-ways-to-reuse-an-article',
    'get-started-with-perennial',
    'how-this-site-is-made',
    'keep-your-library-fresh',
    'newsletter-or-social-media',
    'perennial-or-a-social-scheduler',
    'personalisation-without-tracking',
    'what-is-a-flywheel',
  ],
} as const
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

/** Read the articles that the themes are compared on. Throws where one of them is no longer there. */
export async function readTexts(): Promise<Text[]> {
  const files = (await readdir(ARTICLES, { recursive: true })).sort(compareText)
  return Promise.all(
    LANGUAGES.flatMap((lang) =>
      SLUGS[lang].map(async (slug) => {
        const folder = `${lang}/${slug}/`
        const file = [`${lang}/${slug}.md`, `${folder}index.md`].find((path) => files.includes(path))
        if (file === undefined) throw new Error(`there is no article ${lang}/${slug}`)
        // Without options gray-matter keeps what it reads, and gives front matter that broke once as none the next time.
        const { data, content } = matter(await readFile(join(ARTICLES, file), 'utf8'), {})
        const pictures = files.filter((path) => path.startsWith(folder) && path.endsWith('.svg'))
        return { lang, slug, file, data, body: content.replace(OFFER, ''), pictures }
      }),
    ),
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

/** Write a Markdown file: each key that has a value as JSON, which is YAML; days bare or as words. */
export function withFrontMatter(data: Readonly<Record<string, unknown>>, body: string): string {
  const lines = Object.entries(data)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => `${key}: ${value instanceof Date ? dayOf(value) : JSON.stringify(value)}`)
  return `---\n${lines.join('\n')}\n---\n${body}`
}

/** Write a date as its day in UTC, which is how front matter is read: `2026-11-30`. */
export function dayOf(date: Date): string {
  return date.toISOString().slice(0, 'YYYY-MM-DD'.length)
}
