import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { writePerennialProject } from '../projects.ts'
import { dayOf, inPlainMarkdown, readPicture, type Text, withFrontMatter, withLinks } from './texts.ts'

const CONTENT = fileURLToPath(new URL('../../content/', import.meta.url))
/** The author of all the articles, with a portrait. */
const AUTHOR = ['authors/vera-staude.yml', 'authors/portrait.svg']
/** What the sites say of themselves. */
const SAYS = { da: 'Tyve artikler om tragten.', en: 'Twenty articles on the funnel.' }

/** Write a site of Perennial over the texts: pages, cards, feeds and search, without offers, books and pages of its own. */
export async function writePerennial(folder: string, texts: readonly Text[]): Promise<void> {
  await writePerennialProject(folder, new Map(), {})
  await write(folder, 'astro.config.mjs', perennialConfig(latestOf(texts)))
  for (const path of AUTHOR) await write(folder, `content/${path}`, await readFile(join(CONTENT, path)))
  for (const text of texts) {
    // There are no offers; and what leads to a text that is not among them leads nowhere.
    const { offer, translationOf, next, ...data } = text.data
    const names = texts.flatMap(({ lang, slug }) => [
      `${lang}/${slug}`,
      ...(lang === text.lang ? [slug] : []),
    ])
    const ifThere = (name: unknown): unknown => names.find((each) => each === name)
    const kept = { translationOf: ifThere(translationOf), next: ifThere(next) }
    const body = withLinks(text, texts, (_, link) => link)
    await write(folder, `content/articles/${text.file}`, withFrontMatter({ ...data, ...kept }, body))
  }
  await writePictures(folder, 'content/articles', texts)
}

/** Give the last day on which a text was published or changed, so that all of them are out whenever this runs. */
function latestOf(texts: readonly Text[]): string {
  const dates = texts.flatMap(({ data: { published, updated } }) => [published, updated])
  const days = dates.filter((date) => date instanceof Date).map(dayOf)
  return days.reduce((latest, day) => (day > latest ? day : latest), '')
}

/** Write the configuration as `npm create astro-perennial` does. */
function perennialConfig(today: string): string {
  return `import { defineConfig } from 'astro/config'
import { perennial, theme } from './plugins/index.ts'
export default defineConfig({
  site: 'https://bench.example',
  trailingSlash: 'always',
  integrations: [
    perennial({
      title: 'Beside',
      description: { da: '${SAYS.da}', en: '${SAYS.en}' },
      languages: ['en', 'da'],
      theme: theme(),
      today: '${today}',
    }),
  ],
})
`
}

/** Put the texts into a copy of astro-theme-cactus in the place of its own. */
export async function writeCactus(folder: string, texts: readonly Text[]): Promise<void> {
  for (const name of ['posts', 'notes', 'tags'])
    await rm(join(folder, 'content', name), { recursive: true, force: true })
  for (const name of ['notes', 'tags']) await mkdir(join(folder, 'content', name), { recursive: true })
  for (const text of texts) {
    const { title, description, topics, published, updated = published } = text.data
    const data = {
      title,
      description,
      tags: topics,
      publishDate: dayOf(published as Date),
      updatedDate: dayOf(updated as Date),
    }
    const body = withLinks(text, texts, ({ lang, slug }) => `/posts/${lang}/${slug}/`)
    await write(folder, `content/posts/${text.file}`, withFrontMatter(data, inPlainMarkdown(body)))
  }
  await writePictures(folder, 'content/posts', texts)
}

/** Write a site of Starlight over the texts, as its `basics` template is: a front page, and the sidebar that it makes itself. */
export async function writeStarlight(folder: string, texts: readonly Text[]): Promise<void> {
  for (const [path, words] of Object.entries(STARLIGHT)) await write(folder, path, words)
  for (const [lang, first] of Map.groupBy(texts, (text) => text.lang)) {
    const link = `/${lang}/${first[0]?.slug}/`
    const hero = { tagline: SAYS[lang], actions: [{ text: 'Read', link }] }
    const front = { title: 'Beside', template: 'splash', hero }
    await write(folder, `src/content/docs/${lang}/index.md`, withFrontMatter(front, ''))
  }
  for (const text of texts) {
    const { title, description, published, updated = published } = text.data
    const body = withLinks(text, texts, ({ lang, slug }) => `/${lang}/${slug}/`)
    const words = withFrontMatter({ title, description, lastUpdated: updated }, inPlainMarkdown(body))
    await write(folder, `src/content/docs/${text.file}`, words)
  }
  await writePictures(folder, 'src/content/docs', texts)
}

const STARLIGHT = {
  'package.json': '{ "private": true, "type": "module" }\n',
  'astro.config.mjs': `import starlight from '@astrojs/starlight'
import { defineConfig } from 'astro/config'
export default defineConfig({
  site: 'https://bench.example',
  integrations: [
    starlight({
      title: 'Beside',
      defaultLocale: 'en',
      locales: { en: { label: 'English', lang: 'en' }, da: { label: 'Dansk', lang: 'da' } },
    }),
  ],
})
`,
  'src/content.config.ts': `import { docsLoader } from '@astrojs/starlight/loaders'
import { docsSchema } from '@astrojs/starlight/schema'
import { defineCollection } from 'astro:content'
export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) }
`,
}

async function writePictures(folder: string, below: string, texts: readonly Text[]): Promise<void> {
  for (const path of texts.flatMap(({ pictures }) => pictures))
    await write(folder, `${below}/${path}`, await readPicture(path))
}

async function write(folder: string, path: string, content: string | Uint8Array): Promise<void> {
  await mkdir(dirname(join(folder, path)), { recursive: true })
  await writeFile(join(folder, path), content)
}
