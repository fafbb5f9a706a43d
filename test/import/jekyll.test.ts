import { expect, it } from 'vitest'
import { errorsOf, importInto, PIXEL, writeBlog } from './import-into.ts'

const BLOG = {
  '_config.yml': `title: Værkstedet
url: https://gammel.example
baseurl: /blog
permalink: /:year/:month/:title/
collections:
  tools: { output: true }
defaults:
  - scope: { path: "", type: posts }
    values: { author: Bente }
`,
  '_posts/2024-05-01-slib-et-stemmejern.md': `---
layout: post
title: "Slib et stemmejern: sådan"
tags: stål slibning
categories: vaerktoej
image: /assets/jern.png
redirect_from:
  - /gamle/jern.html
rating: 4
---
Et skarpt jern er det, der gør arbejdet let, og det er ikke svært at holde det skarpt.

![Jernet på stenen]({{ site.baseurl }}/assets/jern.png)

Læs også [om høvlen]({% post_url 2024-06-02-hoevlen %}) og [værkstedet]({{ '/om/' | relative_url }}).

{% highlight ruby %}
puts "{{ side }}"
{% endhighlight %}

{% raw %}
    {{ bliver }}
{% endraw %}

{% include figure.html src="/assets/jern.png" alt="Et jern" caption="Mit jern" %}

{% include ads.html slot="1" %}

Mere på [en anden side](https://andre.example/x).
{: .note }
`,
  'nyt/_posts/2024-06-02-hoevlen.md': `---
title: Høvlen
published: false
tags: [høvle, "to ord"]
---
Høvlen er til det, som jernet ikke kan, og den skal også være skarp. Se ![den](../../assets/jern.png).
`,
  '_posts/2099-01-01-later.md': `---
title: The plane of the future
---
This is a text of the future that is not for the readers of today.
`,
  '_posts/2024-07-01-old.html': `---
title: Old and in HTML
---
<p>This is what was <b>written</b> in the days of <a href="{{ site.baseurl }}/om/">old</a>.</p>
`,
  '_drafts/a-draft.md':
    '---\ntitle: A draft\n---\nThis is what the writer of the blog has not yet finished.\n',
  '_tools/mallet.md': '---\ntitle: The mallet\n---\r\nThis is what you hit with.\r\n'.replace(
    /\r?\n/g,
    '\r\n',
  ),
  '_includes/ads.html': 'ads',
  'om.md': `---
title: Om værkstedet
permalink: /om/
---
Her er et værksted for dem, der vil lære det. [Slib](/blog/2024/05/slib-et-stemmejern/?a=1#et-skarpt-jern)
`,
  'index.md': '---\n---\nVelkommen til os.\n',
  'kort.html': '<p>Et kort</p>\n',
  'plan.md': 'A note without front matter is no page.\n',
  'assets/jern.png': PIXEL,
}

const TEXTS = {
  'content/articles/da/hoevlen/index.md': `---
title: Høvlen
published: 2024-06-02
topics: [høvle, to ord, nyt]
author: [Bente]
draft: true
aliases:
  - /blog/2024/06/hoevlen/
---

Høvlen er til det, som jernet ikke kan, og den skal også være skarp. Se ![den](jern.png).
`,
  'content/articles/da/slib-et-stemmejern.md': `---
title: "Slib et stemmejern: sådan"
published: 2024-05-01
topics: [stål, slibning, vaerktoej]
author: [Bente]
image: /assets/jern.png
aliases:
  - /blog/2024/05/slib-et-stemmejern/
  - /blog/gamle/jern.html
---

Et skarpt jern er det, der gør arbejdet let, og det er ikke svært at holde det skarpt.

![Jernet på stenen](/assets/jern.png)

Læs også [om høvlen](hoevlen/index.md) og [værkstedet](../../pages/da/om.md).

\`\`\`ruby
puts "{{ side }}"
\`\`\`

    {{ bliver }}

![Et jern](/assets/jern.png)

*Mit jern*

{% include ads.html slot="1" %}

Mere på [en anden side](https://andre.example/x).
`,
  'content/articles/en/a-draft.md': `---
title: A draft
draft: true
---

This is what the writer of the blog has not yet finished.
`,
  'content/articles/en/later.md': `---
title: The plane of the future
published: 2099-01-01
author: [Bente]
draft: true
aliases:
  - /blog/2099/01/later/
---

This is a text of the future that is not for the readers of today.
`,
  'content/articles/en/mallet.md': `---\r
title: The mallet\r
aliases:\r
  - /blog/tools/mallet.html\r
---\r
\r
This is what you hit with.\r
`,
  'content/articles/en/old.md': `---
title: Old and in HTML
published: 2024-07-01
author: [Bente]
aliases:
  - /blog/2024/07/old/
---

This is what was **written** in the days of [old](../../pages/da/om.md).
`,
  'content/pages/da/om.md': `---
title: Om værkstedet
aliases:
  - /blog/om/
---

Her er et værksted for dem, der vil lære det. [Slib](../../articles/da/slib-et-stemmejern.md#et-skarpt-jern)
`,
}

const TOLD: string[] = [
  'old/_posts/2024-05-01-slib-et-stemmejern.md:9:1  found the key "rating" in 1 text, which is not used here and is left out  (unknown-key) hint',
  'old/_posts/2024-05-01-slib-et-stemmejern.md:27:1  found {% include ads.html slot="1" %}, which only Jekyll reads; write what it shows  (shortcode) warning',
  'old/_posts/2099-01-01-later.md:4:1  kept as a draft: dated 2099-01-01  (draft) hint',
  'old/index.md:1:1  found a page that is made of the texts here, such as the one at the top; what it says itself is left out  (left-out) hint',
  'old/kort.html:1:1  found a page in HTML, which may be a template; it is left out, copy its words by hand  (left-out) hint',
]

it('a blog of Jekyll becomes texts of this site, once', async () => {
  const root = await writeBlog(BLOG)
  const { texts, others, imported, told } = await importInto(root)
  expect(texts).toEqual(TEXTS)
  expect(others).toEqual(['content/articles/da/hoevlen/jern.png', 'public/assets/jern.png'])
  expect(told).toEqual(TOLD)
  expect(imported).toMatchObject({ articles: 6, pages: 1, drafts: 3, files: 2 })
  expect(await errorsOf(root)).toEqual([])
  const again = await importInto(root)
  expect(again.imported.put).toEqual({ new: 0, same: 9, left: 0, failed: 0 })
  expect(again.texts).toEqual(texts)
})
