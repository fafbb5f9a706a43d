import { expect, it } from 'vitest'
import { errorsOf, importInto, PIXEL, writeBlog } from './import-into.ts'

const BLOG = {
  'hugo.toml': `baseURL = "https://gammel.example/"
defaultContentLanguage = "da"
[languages.da]
weight = 1
[languages.en]
weight = 2
[permalinks]
posts = "/:year/:month/:slug/"
`,
  'content/_index.md': '---\ntitle: Forside\n---\nVelkommen.\n',
  'content/posts/_index.md': '---\ntitle: Alle\n---\n',
  'content/about.en.md': `---
title: About the workshop
url: /en/who-we-are/
---
This is a workshop for those who want to learn how it is done.
`,
  'content/posts/hoevlen/index.md': `+++
title = "Høvlen"
date = 2024-05-01T00:30:00+02:00
draft = false
tags = ["Høvle", "stål"]
aliases = ["/gammel-hoevl/", "kort"]
cover = { image = "hoevl.png", alt = "En høvl på en bænk" }
math = true
mood = "glad"
+++

Høvlen er det første, man lærer at bruge, og det sidste, man lærer at slibe.

{{< figure src="hoevl.png" alt="En høvl" caption="Min fars høvl" >}}

Se [jernet]({{< ref "jernet.md#slib" >}}) og {{< youtube w7Ft2ymGmfc >}}.

![Et skema](/img/skema.png)

{{< highlight go "linenos=table" >}}
fmt.Println("hej")
{{< /highlight >}}

    {{</* figure src="x" */>}}

{{% notice tip %}}
Slib før du høvler.
{{% /notice %}}

{{< pris "100" >}}
`,
  'content/posts/hoevlen/hoevl.png': PIXEL,
  'content/posts/jernet.md': `{
  "title": "Jernet",
  "date": "2024-06-02",
  "slug": "jern-og-sten",
  "categories": ["stål"]
}
Jernet er af stål, og stenen er til at slibe det på, når det er blevet sløvt.

## Slib

Læg det fladt, og gør som [med høvlen](../../05/høvlen/).
`,
  'content/posts/jernet.en.md': `---
title: The iron
date: 2024-06-02
---
The iron is what cuts, and the stone is for those days on which it does not.
`,
  'content/posts/udsolgt.md': `---
title: Kurset er udsolgt
date: 2024-06-02
expiryDate: 2025-01-01
---
Det her er noget, der kun var til at læse, mens der var pladser.
`,
  'content/posts/skitse.md': `---
title: Skitse
date: 2024-06-03
draft: true
---
Det her er ikke færdigt, og det skal ikke ud til nogen endnu.
`,
  'content/posts/noter.org': '* Noter\n',
  'static/img/skema.png': PIXEL,
}

const TEXTS = {
  'content/articles/da/hoevlen/index.md': `---
title: Høvlen
published: 2024-05-01
topics: [Høvle, stål]
image: hoevl.png
imageAlt: En høvl på en bænk
aliases:
  - /2024/05/høvlen/
  - /gammel-hoevl/
  - /2024/05/kort
---

Høvlen er det første, man lærer at bruge, og det sidste, man lærer at slibe.

![En høvl](hoevl.png)

*Min fars høvl*

Se [jernet](../jern-og-sten.md#slib) og [Video](https://www.youtube.com/watch?v=w7Ft2ymGmfc).

![Et skema](/img/skema.png)

\`\`\`go
fmt.Println("hej")
\`\`\`

    {{< figure src="x" >}}

:::tip
Slib før du høvler.
:::

{{< pris "100" >}}
`,
  'content/articles/da/jern-og-sten.md': `---
title: Jernet
published: 2024-06-02
topics: [stål]
aliases:
  - /2024/06/jern-og-sten/
---

Jernet er af stål, og stenen er til at slibe det på, når det er blevet sløvt.

## Slib

Læg det fladt, og gør som [med høvlen](hoevlen/index.md).
`,
  'content/articles/da/skitse.md': `---
title: Skitse
published: 2024-06-03
draft: true
aliases:
  - /2024/06/skitse/
---

Det her er ikke færdigt, og det skal ikke ud til nogen endnu.
`,
  'content/articles/da/udsolgt.md': `---
title: Kurset er udsolgt
published: 2024-06-02
expires: 2025-01-01
draft: true
aliases:
  - /2024/06/kurset-er-udsolgt/
---

Det her er noget, der kun var til at læse, mens der var pladser.
`,
  'content/articles/en/jernet.md': `---
title: The iron
published: 2024-06-02
translationOf: da/jern-og-sten
aliases:
  - /en/2024/06/the-iron/
---

The iron is what cuts, and the stone is for those days on which it does not.
`,
  'content/pages/en/who-we-are.md': `---
title: About the workshop
---

This is a workshop for those who want to learn how it is done.
`,
}

const TOLD: string[] = [
  'old/content/_index.md:1:1  found a page that is made of the texts here, such as the one at the top; what it says itself is left out  (left-out) hint',
  'old/content/posts/hoevlen/index.md:9:1  found the key "mood" in 1 text, which is not used here and is left out  (unknown-key) hint',
  'old/content/posts/hoevlen/index.md:30:1  found {{< pris "100" >}}, which only Hugo reads; write what it shows  (shortcode) warning',
  'old/content/posts/noter.org:1:1  found a text in .org; write it as Markdown  (left-out) warning',
  'old/content/posts/udsolgt.md:6:1  kept as a draft: it has expired  (draft) hint',
]

it('a blog of Hugo in two languages becomes texts of this site, once', async () => {
  const root = await writeBlog(BLOG)
  const { texts, others, imported, told } = await importInto(root)
  expect(texts).toEqual(TEXTS)
  expect(others).toEqual(['content/articles/da/hoevlen/hoevl.png', 'public/img/skema.png'])
  expect(told).toEqual(TOLD)
  expect(imported).toMatchObject({ articles: 5, pages: 1, drafts: 2, files: 2 })
  expect(await errorsOf(root)).toEqual([])
  expect((await importInto(root)).imported.put).toEqual({ new: 0, same: 8, left: 0, failed: 0 })
})

it('what a folder hands down to its texts counts for them, so that nothing comes out that it keeps back', async () => {
  const root = await writeBlog({
    'hugo.toml':
      '[[cascade]]\nauthor = "Bente"\n[cascade.target]\npath = "/x/**"\n[[cascade]]\ntags = ["værksted"]\n',
    'content/Inside/_index.md': '---\ncascade:\n  build: { render: never }\n---\n',
    'content/Inside/deep/a.md': '---\ntitle: A\nlang: en\n---\nThis is for us alone.\n',
    'content/some/_index.md': '---\nCascade: [{ _target: { path: "/some/b" }, draft: true }]\n---\n',
    'content/some/b.md': '---\ntitle: B\nlang: en\ntags: [own]\n---\nThis is not for all.\n',
    'content/posts/c.md': '---\ntitle: C\nlang: en\n---\nThis is for all to see.\n',
  })
  const { texts } = await importInto(root)
  expect(texts['content/articles/en/a.md']).toMatch(/^---\ntitle: A\ntopics: \[værksted\]\ndraft: true\n/)
  expect(texts['content/articles/en/b.md']).toMatch(/^---\ntitle: B\ntopics: \[own\]\ndraft: true\n/)
  expect(texts['content/articles/en/c.md']).toMatch(/^---\ntitle: C\ntopics: \[værksted\]\naliases:/)
})
