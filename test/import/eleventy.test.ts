import { expect, it } from 'vitest'
import { errorsOf, importInto, PIXEL, writeBlog } from './import-into.ts'

const BLOG = {
  'eleventy.config.js': `throw new Error('configuration is not run')`,
  'src/posts/posts.json':
    '{ "layout": "post.njk", "tags": "posts", "permalink": "/blog/{{ page.fileSlug }}/" }',
  'src/posts/2024-05-01-the-mallet.md': `---
title: The mallet
tags: [tools]
image: /img/mallet.png
---
The mallet is what you hit the chisel with, and it should be made of wood.

{% image "./mallet.png", "A mallet on a bench" %}

See [the plane](/blog/the-plane/), [the bench](the-bench.md) and [about]({{ "/who/" | url }}).

{% youtube "w7Ft2ymGmfc" %}

{% callout %}Wood gives.{% endcallout %}
`,
  'src/posts/mallet.png': PIXEL,
  'src/img/mallet.png': PIXEL,
  'src/posts/the-plane.md': `---
title: The plane
date: 2024-07-02
---
The plane is for what the saw has left, and it is for the eye as well.
`,
  'src/posts/the-bench.md': `---
title: The bench
date: 2024-06-02
permalink: false
---
The bench is where all of it is done, and it can not be too heavy for that.
`,
  'src/about.md': `---
title: About
permalink: "/who/index.html"
---
This is about those who have the workshop, and what they do in it.
`,
  'src/index.md': '---\ntitle: Home\n---\nWelcome.\n',
  'src/_includes/post.md': 'a template',
}

const TEXTS = {
  'content/articles/en/the-bench.md': `---
title: The bench
published: 2024-06-02
draft: true
---

The bench is where all of it is done, and it can not be too heavy for that.
`,
  'content/articles/en/the-mallet/index.md': `---
title: The mallet
published: 2024-05-01
topics: [tools]
image: /img/mallet.png
aliases:
  - /blog/the-mallet/
---

The mallet is what you hit the chisel with, and it should be made of wood.

![A mallet on a bench](./mallet.png)

See [the plane](../the-plane.md), [the bench](../the-bench.md) and [about](../../../pages/en/about.md).

[Video](https://www.youtube.com/watch?v=w7Ft2ymGmfc)

{% callout %}Wood gives.{% endcallout %}
`,
  'content/articles/en/the-plane.md': `---
title: The plane
published: 2024-07-02
aliases:
  - /blog/the-plane/
---

The plane is for what the saw has left, and it is for the eye as well.
`,
  'content/pages/en/about.md': `---
title: About
aliases:
  - /who/
---

This is about those who have the workshop, and what they do in it.
`,
}

const TOLD: string[] = [
  'old/src/index.md:1:1  found a page that is made of the texts here, such as the one at the top; what it says itself is left out  (left-out) hint',
  'old/src/posts/2024-05-01-the-mallet.md:14:1  found {% callout %}, which only Eleventy reads; write what it shows  (shortcode) warning',
  'old/src/posts/the-bench.md:6:1  kept as a draft: it had no page (permalink: false)  (draft) hint',
]

it('a blog of Eleventy becomes texts of this site, once, and its configuration is not run', async () => {
  const root = await writeBlog(BLOG)
  const { texts, others, imported, told } = await importInto(root)
  expect(texts).toEqual(TEXTS)
  expect(others).toEqual(['content/articles/en/the-mallet/mallet.png', 'public/img/mallet.png'])
  expect(told).toEqual(TOLD)
  expect(imported).toMatchObject({ articles: 3, pages: 1, drafts: 1, files: 2 })
  expect(await errorsOf(root)).toEqual([])
  expect((await importInto(root)).imported.put).toEqual({ new: 0, same: 6, left: 0, failed: 0 })
})

it('tells of settings that are code, once', async () => {
  const root = await writeBlog({
    'eleventy.config.js': '',
    'posts/posts.11tydata.js': 'throw new Error("run")',
    'posts/a.md': '---\ntitle: A\nlang: en\n---\nThis is one of two.\n',
    'posts/b.md': '---\ntitle: B\nlang: en\n---\nThis is the other of them.\n',
  })
  expect((await importInto(root)).told).toEqual([
    'old/posts/posts.11tydata.js:1:1  found settings that are code, which is not run; look whether its texts say what they should  (settings) warning',
  ])
})
