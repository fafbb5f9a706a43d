/** The peers: the two Markdown processors that Astro offers. */
export type Processor = 'default' | 'unified'

/**
 * The files of a minimal Astro site over `content/articles/`: one page per article, with about the chrome that a
 * page of ours has (meta tags, JSON-LD, menu, contents, three neighbours, footer), and a few lines of CSS.
 */
export function bareAstro(processor: Processor): Map<string, string> {
  return new Map([
    ['package.json', '{ "private": true, "type": "module" }'],
    ['astro.config.mjs', processor === 'unified' ? UNIFIED_CONFIG : DEFAULT_CONFIG],
    ['src/content.config.ts', CONTENT_CONFIG],
    ['src/layouts/Page.astro', LAYOUT],
    ['src/pages/[...id].astro', PAGE],
  ])
}

const DEFAULT_CONFIG = `import { defineConfig } from 'astro/config'
export default defineConfig({ site: 'https://bench.example', trailingSlash: 'always' })
`

const UNIFIED_CONFIG = `import { unified } from '@astrojs/markdown-remark'
import { defineConfig } from 'astro/config'
export default defineConfig({
  site: 'https://bench.example',
  trailingSlash: 'always',
  markdown: { processor: unified() },
})
`

const CONTENT_CONFIG = `import { defineCollection } from 'astro:content'
import { glob } from 'astro/loaders'
import { z } from 'astro/zod'

const schema = z.object({
  title: z.string(),
  description: z.string(),
  topics: z.array(z.string()),
  published: z.coerce.date(),
})
export const collections = {
  articles: defineCollection({ loader: glob({ pattern: '**/*.md', base: './content/articles' }), schema }),
}
`

const PAGE = `---
import { getCollection, render } from 'astro:content'
import Page from '../layouts/Page.astro'

export async function getStaticPaths() {
  const articles = await getCollection('articles')
  return articles.map((entry, at) => {
    const others = articles.slice(at + 1, at + 4).map(({ id, data }) => ({ id, ...data }))
    return { params: { id: entry.id }, props: { entry, others } }
  })
}

const { entry, others } = Astro.props
const { Content, headings } = await render(entry)
const { title, description, topics, published } = entry.data
const lang = entry.id.slice(0, 2)
---

<Page {lang} {title} {description} {published} path={'/' + entry.id + '/'}>
  <article>
    <nav aria-label="Trail"><a href={'/' + lang + '/'}>Home</a> / {topics.join(', ')}</nav>
    <h1>{title}</h1>
    <p class="lede">{description}</p>
    <p class="meta"><time datetime={published.toISOString()}>{published.toLocaleDateString(lang)}</time></p>
    <details>
      <summary>Contents</summary>
      <ol>
        {headings.filter(({ depth }) => depth === 2).map(({ slug, text }) => <li><a href={'#' + slug}>{text}</a></li>)}
      </ol>
    </details>
    <div class="prose"><Content /></div>
  </article>
  <section aria-labelledby="related">
    <h2 id="related">Read also</h2>
    <ul>
      {
        others.map((other) => (
          <li>
            <h3><a href={'/' + other.id + '/'}>{other.title}</a></h3>
            <p>{other.description}</p>
          </li>
        ))
      }
    </ul>
  </section>
</Page>
`

const LAYOUT = `---
const { lang, title, description, path, published } = Astro.props
const url = new URL(path, Astro.site).href
const data = {
  '@context': 'https://schema.org',
  '@type': 'Article',
  headline: title,
  description,
  url,
  inLanguage: lang,
  datePublished: published,
}
---

<!doctype html>
<html lang={lang}>
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>{title} – Bench</title>
    <meta name="description" content={description} />
    <link rel="canonical" href={url} />
    <link rel="icon" href="data:," />
    <meta property="og:site_name" content="Bench" />
    <meta property="og:title" content={title} />
    <meta property="og:description" content={description} />
    <meta property="og:type" content="article" />
    <meta property="og:url" content={url} />
    <script type="application/ld+json" set:html={JSON.stringify(data)} />
  </head>
  <body>
    <header><a href="/">Bench</a><nav><ul><li><a href="/about/">About</a></li><li><a href="/books/">Books</a></li></ul></nav></header>
    <main id="content"><slot /></main>
    <footer><p>Bench</p></footer>
  </body>
</html>

<style is:global>
  body { max-width: 44rem; margin: auto; font: 1.1rem/1.6 Georgia, serif; }
  pre { overflow-x: auto; padding: 1rem; }
  table { border-collapse: collapse; }
</style>
`
