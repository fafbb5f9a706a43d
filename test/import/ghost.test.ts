import { expect, it } from 'vitest'
import { errorsOf, importInto, PIXEL, writeBlog } from './import-into.ts'

const MALLET = `<p>The mallet is what you hit the <em>chisel</em> with, and it should be made of <a href="__GHOST_URL__/wood/">wood</a>.</p>
<!--kg-card-begin: html--><figure class="kg-card kg-image-card kg-card-hascaption"><img src="__GHOST_URL__/content/images/2024/05/mallet.png" class="kg-image" alt="A mallet" loading="lazy"><figcaption>My mallet</figcaption></figure><!--kg-card-end: html-->
<figure class="kg-card kg-bookmark-card"><a class="kg-bookmark-container" href="https://other.example/x"><div class="kg-bookmark-content"><div class="kg-bookmark-title">On wood</div></div></a></figure>
<pre><code class="language-js">a &lt; b</code></pre>
<figure class="kg-card kg-embed-card"><iframe src="https://www.youtube.com/embed/w7Ft2ymGmfc?feature=oembed" title="How to hit"></iframe></figure>`

const post = (id: string, title: string, slug: string, more: object) => ({
  ...{ id, title, slug, type: 'post', status: 'published', visibility: 'public' },
  ...{ published_at: '2024-05-01T10:00:00.000Z', updated_at: '2024-05-01T11:00:00.000Z' },
  ...more,
})

const DATA = {
  posts: [
    post('1', 'The mallet', 'the-mallet', {
      ...{ html: MALLET, lexical: '{}', custom_excerpt: 'What to hit with.' },
      feature_image: '__GHOST_URL__/content/images/2024/05/mallet.png',
      updated_at: '2024-05-03T10:00:00.000Z',
    }),
    post('2', 'Træ', 'wood', {
      type: 'page',
      html: '<p>Her er det, som det hele er lavet af, og hvad det er godt til.</p>',
    }),
    post('3', 'For members', 'members', {
      visibility: 'members',
      html: '<p>This is for those that are with us, and not for the others.</p>',
    }),
    post('4', 'Later', 'later', {
      status: 'scheduled',
      html: '<p>This is for the days that are to come.</p>',
    }),
    post('5', 'Lost', 'lost', { status: 'draft', html: null, lexical: '{"root":{}}' }),
  ],
  posts_meta: [{ post_id: '1', feature_image_alt: 'A mallet on a bench' }],
  tags: [
    { id: 't1', name: 'Tools' },
    { id: 't2', name: '#hidden' },
  ],
  posts_tags: [
    { post_id: '1', tag_id: 't1', sort_order: 0 },
    { post_id: '1', tag_id: 't2', sort_order: 1 },
  ],
  users: [{ id: 'u1', name: 'Bente Bager' }],
  posts_authors: [{ post_id: '1', author_id: 'u1' }],
  settings: [{ key: 'lang', value: 'en' }],
}

const BLOG = {
  'blog.ghost.2024.json': JSON.stringify({ db: [{ meta: {}, data: DATA }] }, undefined, 1),
  'content/images/2024/05/mallet.png': PIXEL,
}

const TEXTS = {
  'content/articles/en/later.md': `---
title: Later
published: 2024-05-01
draft: true
aliases:
  - /later/
---

This is for the days that are to come.
`,
  'content/articles/en/members.md': `---
title: For members
published: 2024-05-01
draft: true
aliases:
  - /members/
---

This is for those that are with us, and not for the others.
`,
  'content/articles/en/the-mallet.md': `---
title: The mallet
description: What to hit with.
published: 2024-05-01
updated: 2024-05-03
topics: [Tools]
author: [Bente Bager]
image: /content/images/2024/05/mallet.png
imageAlt: A mallet on a bench
aliases:
  - /the-mallet/
---

The mallet is what you hit the *chisel* with, and it should be made of [wood](../../pages/da/wood.md).

![A mallet](/content/images/2024/05/mallet.png)

*My mallet*

[On wood](https://other.example/x)

\`\`\`js
a < b
\`\`\`

[How to hit](https://www.youtube.com/watch?v=w7Ft2ymGmfc)
`,
  'content/pages/da/wood.md': `---
title: Træ
published: 2024-05-01
aliases:
  - /wood/
---

Her er det, som det hele er lavet af, og hvad det er godt til.
`,
}

const TOLD: string[] = [
  'old/blog.ghost.2024.json:35:1  "For members": found a text for members alone; it is kept as a draft, since this site is for everybody  (private) warning',
  'old/blog.ghost.2024.json:46:1  "Later": kept as a draft: its status is "scheduled"  (draft) hint',
  'old/blog.ghost.2024.json:57:1  "Lost": found no HTML of it; publish or save it once in Ghost, and export again  (body) error',
]

it('an export of Ghost becomes texts of this site, once', async () => {
  const root = await writeBlog(BLOG)
  const { texts, others, imported, told } = await importInto(root)
  expect(texts).toEqual(TEXTS)
  expect(others).toEqual(['public/content/images/2024/05/mallet.png'])
  expect(told).toEqual(TOLD)
  expect(imported).toMatchObject({ articles: 3, pages: 1, drafts: 2, files: 1 })
  expect(await errorsOf(root)).toEqual([])
  const again = await importInto(root, { source: 'old/blog.ghost.2024.json' })
  expect(again.imported.put).toEqual({ new: 0, same: 5, left: 0, failed: 0 })
})

it('finds the pictures of an export also where only what is in their folder was copied', async () => {
  const html =
    '<p>This is a text with a <img src="__GHOST_URL__/content/images/a.png" alt="picture"> in it.</p>'
  const data = { posts: [post('1', 'A', 'a', { html })], posts_tags: [] }
  const root = await writeBlog({ 'blog.json': JSON.stringify({ data }), 'images/a.png': PIXEL })
  const { others, told } = await importInto(root)
  expect(others).toEqual(['public/content/images/a.png'])
  expect(told).toEqual([])
})
