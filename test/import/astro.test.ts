import { expect, it } from 'vitest'
import { errorsOf, importInto, PIXEL, writeBlog } from './import-into.ts'

const BLOG = {
  'astro.config.mjs': `export default defineConfig({ site: 'https://old.example' })`,
  'src/pages/notes/[...slug].astro': `---\nconst all = await getCollection('blog')\n---\n`,
  'src/content/blog/en/the-saw/index.mdx': `---
title: The saw
pubDate: 2024-05-01
heroImage: ../../../../assets/saw.png
heroAlt: A saw
---
import { Image } from 'astro:assets'
import saw from './saw.png'
import Tip from '../../../../components/Tip.astro'

export const pull = true

The saw is what parts a board in two, and it should be sharp for that.

<Image src={saw} alt="A saw on a wall" />

<Tip title="x">
Pull, and do not push.
</Tip>

\`<Tip>\` is a component. ![Twice](@/assets/saw.png) and [the plane](../the-plane.md), [its page](/notes/en/the-plane/).
`,
  'src/content/blog/en/the-saw/saw.png': PIXEL,
  'src/assets/saw.png': Buffer.concat([PIXEL, Buffer.from('twice')]),
  'src/content/blog/en/the-plane.md': `---
title: The plane
pubDate: 2024-06-02
draft: false
---
The plane is for what the saw has left, and it is for the eye as well. ![A plane](https://old.example/pic/plane.png)
`,
  'src/content/blog/da/the-plane.md': `---
title: Høvlen
pubDate: 2024-06-02
---
Høvlen er til det, som saven har efterladt, og den er også for øjet.
`,
  'public/pic/plane.png': PIXEL,
  'src/content/authors/bente.json': '{ "name": "Bente" }',
  'src/pages/about.md': `---
layout: ../layouts/Page.astro
title: About us
---
This is about those who have the workshop, and what they do in it.
`,
}

const TEXTS = {
  'content/articles/da/the-plane.md': `---
title: Høvlen
published: 2024-06-02
aliases:
  - /notes/da/the-plane/
---

Høvlen er til det, som saven har efterladt, og den er også for øjet.
`,
  'content/articles/en/the-plane.md': `---
title: The plane
published: 2024-06-02
translationOf: da/the-plane
aliases:
  - /notes/en/the-plane/
---

The plane is for what the saw has left, and it is for the eye as well. ![A plane](/pic/plane.png)
`,
  'content/articles/en/the-saw/index.md': `---
title: The saw
published: 2024-05-01
image: saw-2.png
imageAlt: A saw
aliases:
  - /notes/en/the-saw/
---

The saw is what parts a board in two, and it should be sharp for that.

![A saw on a wall](./saw.png)

Pull, and do not push.

\`<Tip>\` is a component. ![Twice](saw-2.png) and [the plane](../the-plane.md), [its page](../the-plane.md).
`,
  'content/pages/en/about.md': `---
title: About us
aliases:
  - /about/
---

This is about those who have the workshop, and what they do in it.
`,
}

const TOLD: string[] = [
  'old/src/content/blog/en/the-saw/index.mdx:11:1  found export const pull = true, which only Astro reads; write what it shows  (shortcode) warning',
  'old/src/content/blog/en/the-saw/index.mdx:17:1  found the component <Tip>, which only Astro shows; the words in it stay, write what else it shows  (shortcode) warning',
]

it('a blog of Astro becomes texts of this site, once', async () => {
  const root = await writeBlog(BLOG)
  const { texts, others, imported, told } = await importInto(root)
  expect(texts).toEqual(TEXTS)
  expect(others).toEqual([
    'content/articles/en/the-saw/saw-2.png',
    'content/articles/en/the-saw/saw.png',
    'public/pic/plane.png',
  ])
  expect(told).toEqual(TOLD)
  expect(imported).toMatchObject({ articles: 3, pages: 1, drafts: 0, files: 3 })
  expect(await errorsOf(root)).toEqual([])
  expect((await importInto(root)).imported.put).toEqual({ new: 0, same: 7, left: 0, failed: 0 })
})
