/** A blog as somebody has it before Perennial comes: a collection, pages, files of its own, and two posts. */
export const HOST_BLOG: Readonly<Record<string, string>> = {
  'src/content.config.ts': `import { defineCollection } from 'astro:content'
import { glob } from 'astro/loaders'
import { z } from 'astro/zod'

export const collections = {
  blog: defineCollection({
    loader: glob({ base: './src/content/blog', pattern: '**/*.{md,mdx}' }),
    schema: z.object({ title: z.string() }),
  }),
}
`,
  'src/layouts/Base.astro': `---
const { title } = Astro.props
---
<html lang="en">
  <head><meta charset="utf-8" /><title>{title}</title><slot name="head" /></head>
  <body style="padding: 1rem"><h1>{title}</h1><slot /></body>
</html>
<style is:global>h1 { color: rebeccapurple }</style>
`,
  'src/pages/index.astro': `---
import { getCollection } from 'astro:content'
import Base from '../layouts/Base.astro'
const posts = await getCollection('blog')
---
<Base title="Ovens"><ul>{posts.map(({ id, data }) => <li><a href={'blog/' + id}>{data.title}</a></li>)}</ul></Base>
`,
  'src/pages/blog/[...id].astro': `---
import { getCollection, render } from 'astro:content'
import Base from '../../layouts/Base.astro'
export const getStaticPaths = async () =>
  (await getCollection('blog')).map((post) => ({ params: { id: post.id }, props: { post } }))
const { post } = Astro.props
const { Content } = await render(post)
---
<Base title={post.data.title}><Content /></Base>
`,
  'static/robots.txt': 'User-agent: *\nDisallow: /secret\n',
  'static/favicon.svg': '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"></svg>\n',
  'src/content/blog/what-is-a-bread-oven.md': `---
title: What is a bread oven?
published: 2026-01-02
description: A bread oven keeps the heat of a fire in stone, and gives it back for hours.
---

A bread oven keeps the heat of a fire in stone or brick, and gives it back slowly. That is why a loaf gets a thick crust in it.

## How it works

You light a fire inside, let it burn for two hours, and sweep out the ashes. Bread bakes for forty minutes in what is left.
`,
  'src/content/blog/buying/choose-a-bread-oven.md': `---
title: How to choose a bread oven
published: 2026-01-03
description: Compare size, fuel and price before you buy a bread oven.
---

Compare three things before you buy: how many loaves it holds, what it burns, and what it costs to put up.

## Size

An oven of 80 cm holds six loaves. One of 60 cm holds three, and is hot in half the time.
`,
  'src/content/blog/secret.md': '---\ntitle: A plan nobody may see\ndraft: true\n---\n\nZibbelvaps.\n',
}

/** The page of a post that shows what Perennial knows. */
export const UNDERSTOOD_PAGE = `---
import { getCollection, render } from 'astro:content'
import { Head, Next, Offer, Related } from 'astro-perennial/components'
import { understand } from 'perennial:articles'
import Base from '../../layouts/Base.astro'
export const getStaticPaths = async () =>
  (await getCollection('blog')).map((post) => ({ params: { id: post.id }, props: { post } }))
const { post } = Astro.props
const { Content } = await render(post)
const known = await understand(post)
---
<Base title={post.data.title}>
  <Head slot="head" entry={post} />
  <p class="stage">{known?.stage?.value}</p>
  <Content />
  <Offer entry={post} />
  <Next entry={post} />
  <Related entry={post} />
</Base>
`

/** An integration that writes files of its own, before or after others, as makers of sitemaps do. */
export const OTHER_INTEGRATION = `import { mkdirSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
export const other = () => {
  let settled
  return {
    name: 'other',
    hooks: {
      'astro:config:setup': ({ config }) => { settled = config.outDir },
      'astro:build:done': ({ dir, pages }) => {
        const at = fileURLToPath(dir)
        mkdirSync(at + 'icons', { recursive: true })
        writeFileSync(at + 'icons/icon.txt', 'icon')
        writeFileSync(fileURLToPath(settled) + 'sitemap-index.xml', pages.map(({ pathname }) => pathname).sort().join('\\n'))
      },
    },
  }
}
`
