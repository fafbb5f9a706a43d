import { expect, it } from 'vitest'
import { errorsOf, importInto, PIXEL, writeBlog } from './import-into.ts'

/** Write an entry of an export, with what is not said as it mostly is. */
const item = (said: Readonly<Record<string, string>>, more = ''): string => {
  const {
    title = '',
    link = '',
    content = '',
    id = '1',
    name = '',
    status = 'publish',
    type = 'post',
    password = '',
  } = said
  return `<item><title>${title}</title><link>${link}</link><dc:creator><![CDATA[bente]]></dc:creator>
<content:encoded><![CDATA[${content}]]></content:encoded><excerpt:encoded><![CDATA[${said['excerpt'] ?? ''}]]></excerpt:encoded>
<wp:post_id>${id}</wp:post_id><wp:post_date><![CDATA[2024-05-01 00:30:00]]></wp:post_date>
<wp:post_date_gmt><![CDATA[2024-04-30 22:30:00]]></wp:post_date_gmt><wp:post_name><![CDATA[${name}]]></wp:post_name>
<wp:status><![CDATA[${status}]]></wp:status><wp:post_type><![CDATA[${type}]]></wp:post_type>
<wp:post_password><![CDATA[${password}]]></wp:post_password>${more}</item>
`
}
const meta = (key: string, value: string): string =>
  `<wp:postmeta><wp:meta_key><![CDATA[${key}]]></wp:meta_key><wp:meta_value><![CDATA[${value}]]></wp:meta_value></wp:postmeta>`
const UPLOADS = 'https://gammel.example/wp-content/uploads/2024/05'

const OLD_EDITOR = `H&oslash;vlen er det, som du bruger til at gøre et bræt glat.
Og den skal være <strong>skarp</strong>.

[caption id="attachment_9" align="alignleft" width="300"]<a href="${UPLOADS}/hoevl.png"><img src="${UPLOADS}/hoevl-300x200.png" alt="En høvl" width="300" /></a> Min fars høvl[/caption]

<h2>Sådan</h2>
<ul><li>Slib</li><li>Høvl <a href="http://www.gammel.example/om-os/">hos os</a></li></ul>

[gallery ids="9,10"]

[embed]https://www.youtube.com/watch?v=w7Ft2ymGmfc[/embed]

[contact-form-7 id="12" title="Skriv"]

[sourcecode language="css"]
a > b { color: red }
[/sourcecode]

H<sub>2</sub>O er ikke godt for den.`

const BLOCKS = `<!-- wp:paragraph -->
<p>Her er et værksted for dem, der vil lære det.</p>
<!-- /wp:paragraph -->

<!-- wp:image {"id":11} -->
<figure class="wp-block-image"><img src="${UPLOADS}/vaek.png" alt="Huset"/><figcaption>Her bor <em>vi</em></figcaption></figure>
<!-- /wp:image -->

<!-- wp:embed {"url":"https://vimeo.com/76979871"} -->
<figure class="wp-block-embed"><div class="wp-block-embed__wrapper">
https://vimeo.com/76979871
</div></figure>
<!-- /wp:embed -->

<!-- wp:code --><pre class="wp-block-code"><code>npm i</code></pre><!-- /wp:code -->

<!-- wp:table --><figure class="wp-block-table"><table><thead><tr><th>Navn</th><th>Pris</th></tr></thead><tbody><tr><td>a</td><td>b</td></tr></tbody></table></figure><!-- /wp:table -->`

const BLOG = {
  'blog.xml': `<?xml version="1.0" encoding="UTF-8" ?>
<rss version="2.0" xmlns:excerpt="http://wordpress.org/export/1.2/excerpt/" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:wp="http://wordpress.org/export/1.2/">
<channel><title>Værkstedet</title><link>https://gammel.example</link><language>da-DK</language>
<wp:base_blog_url>https://gammel.example</wp:base_blog_url>
<wp:author><wp:author_login><![CDATA[bente]]></wp:author_login><wp:author_display_name><![CDATA[Bente Bager]]></wp:author_display_name></wp:author>
${item(
  {
    title: 'H&#248;vlen &amp; jernet',
    link: 'https://gammel.example/2024/05/h%c3%b8vlen/',
    name: 'h%c3%b8vlen',
    content: OLD_EDITOR,
  },
  `<category domain="category" nicename="v"><![CDATA[Værktøj]]></category><category domain="post_tag" nicename="s"><![CDATA[stål]]></category><category domain="category" nicename="u"><![CDATA[Ikke-kategoriseret]]></category>${meta('_thumbnail_id', '9')}<wp:comment><wp:comment_approved>1</wp:comment_approved><wp:comment_type>comment</wp:comment_type></wp:comment>`,
)}${item({ id: '2', title: 'Om os', link: 'https://gammel.example/om-os/', name: 'om-os', type: 'page', content: BLOCKS, excerpt: 'Hvem vi er.' })}${item({ id: '3', title: 'Hemmelig', link: 'https://gammel.example/hemmelig/', name: 'hemmelig', password: 'x', content: 'Det her er kun for dem, der har ordet til det.' })}${item({ id: '4', title: 'Begyndt', link: 'https://gammel.example/?p=4', status: 'draft', content: 'Det her er ikke færdigt endnu, og det er for dem, der skriver.' })}${item({ id: '5', title: 'Smidt ud', status: 'trash', content: 'Det her er væk.' })}${item({ id: '9', title: 'hoevl', type: 'attachment', status: 'inherit' }, `<wp:attachment_url><![CDATA[${UPLOADS}/hoevl.png]]></wp:attachment_url>${meta('_wp_attachment_image_alt', 'En høvl på en bænk')}`)}${item({ id: '20', title: 'Kursus', type: 'event' })}${item({ id: '21', title: 'Kursus', type: 'event' })}</channel></rss>
`,
  'wp-content/uploads/2024/05/hoevl.png': PIXEL,
}

const TEXTS = {
  'content/articles/da/begyndt.md': `---
title: Begyndt
published: 2024-05-01
author: [Bente Bager]
draft: true
---

Det her er ikke færdigt endnu, og det er for dem, der skriver.
`,
  'content/articles/da/hemmelig.md': `---
title: Hemmelig
published: 2024-05-01
author: [Bente Bager]
draft: true
aliases:
  - /hemmelig/
---

Det her er kun for dem, der har ordet til det.
`,
  'content/articles/da/hoevlen.md': `---
title: Høvlen & jernet
published: 2024-05-01
topics: [Værktøj, stål]
author: [Bente Bager]
image: /wp-content/uploads/2024/05/hoevl.png
imageAlt: En høvl på en bænk
aliases:
  - /2024/05/høvlen/
---

Høvlen er det, som du bruger til at gøre et bræt glat.\\
Og den skal være **skarp**.

![En høvl](/wp-content/uploads/2024/05/hoevl.png)

*Min fars høvl*

## Sådan

- Slib
- Høvl [hos os](../../pages/da/om-os.md)

![En høvl på en bænk](/wp-content/uploads/2024/05/hoevl.png)

<https://www.youtube.com/watch?v=w7Ft2ymGmfc>

\\[contact-form-7 id="12" title="Skriv"]

\`\`\`css
a > b { color: red }
\`\`\`

H<sub>2</sub>O er ikke godt for den.
`,
  'content/pages/da/om-os.md': `---
title: Om os
description: Hvem vi er.
published: 2024-05-01
author: [Bente Bager]
aliases:
  - /om-os/
---

Her er et værksted for dem, der vil lære det.

![Huset](https://gammel.example/wp-content/uploads/2024/05/vaek.png)

Her bor *vi*

<https://vimeo.com/76979871>

\`\`\`
npm i
\`\`\`

| Navn | Pris |
| ---- | ---- |
| a    | b    |
`,
}

const TOLD: string[] = [
  'old/blog.xml:6:1  "Høvlen & jernet": found 1 comment, which is left out  (comments) warning',
  'old/blog.xml:19:1  "Høvlen & jernet": found [contact-form-7 id="12" title="Skriv"], which only WordPress reads; write what it shows  (shortcode) warning',
  'old/blog.xml:30:1  "Om os": found a picture of the old site that is not here (https://gammel.example/wp-content/uploads/2024/05/vaek.png), and stays there; put its folder beside the texts before you import, or save it beside the text  (remote-picture) warning',
  'old/blog.xml:52:1  "Hemmelig": found a text behind a password; it is kept as a draft, since a static site has no passwords  (password) warning',
  'old/blog.xml:76:1  found 2 of the type "event", which is no post and no page; write what they are anew  (post-type) warning',
]

it('an export of WordPress becomes texts of this site, once', async () => {
  const root = await writeBlog(BLOG)
  const { texts, others, imported, told } = await importInto(root)
  expect(texts).toEqual(TEXTS)
  expect(others).toEqual(['public/wp-content/uploads/2024/05/hoevl.png'])
  expect(told).toEqual(TOLD)
  expect(imported).toMatchObject({ articles: 3, pages: 1, drafts: 2, files: 1 })
  expect(await errorsOf(root)).toEqual([])
  expect((await importInto(root, { source: 'old/blog.xml' })).imported.put).toEqual({
    new: 0,
    same: 5,
    left: 0,
    failed: 0,
  })
})
