import { describe, expect, it } from 'vitest'
import { htmlToMarkdown } from '../../plugins/import/html/html-to-markdown.ts'
import { expandShortcodes } from '../../plugins/import/html/wordpress-shortcodes.ts'
import { importInto, PIXEL, writeBlog } from './import-into.ts'

const WORDS = 'This is a text that is there for the sake of what is in it, and it is not long.\n'

/** Import one text with another beside it; gives its body, and what is told by rule and place. */
async function bodyOf(config: string, path: string, body: string): Promise<[string, string[]]> {
  const folder = path.slice(0, path.lastIndexOf('/'))
  const ending = path.slice(path.lastIndexOf('.'))
  const root = await writeBlog({
    [config]: '',
    [path]: `---\ntitle: A\nlang: en\n---\n${body}`,
    [`${folder}/2024-05-01-other${ending}`]: `---\ntitle: Other\nlang: en\n---\n${WORDS}`,
    'assets/a.png': PIXEL,
    'assets/a.pdf': 'a document',
  })
  const { texts, told } = await importInto(root)
  const [, text = ''] = Object.entries(texts).find(([name]) => !name.includes('other')) ?? []
  const rules = told.map((line) => line.replace(/^.*?:(\d+:\d+) .*\((.*)\) .*$/, '$1 $2'))
  return [text.slice(text.indexOf('\n---\n\n') + 6), rules]
}

describe('Liquid', () => {
  it.each([
    ['{%- highlight js linenos -%}a{%- endhighlight -%}\n', '```js\na\n```\n', []],
    ['{% highlight %}\n```\n{% endhighlight %}\n', '````\n```\n````\n', []],
    ['# {{ page.title }}\n', '# A\n', []],
    ['a {% raw %}`{{ b }}`{% endraw %} c\n', 'a `{{ b }}` c\n', []],
    [
      '[a]({% link _posts/2024-05-01-other.md %}) [b]({% link assets/a.pdf %})\n',
      '[a](other.md) [b](/assets/a.pdf)\n',
      [],
    ],
    ['[a]({{ site.baseurl }}{% post_url 2024-05-01-other %})\n', '[a](other.md)\n', []],
    ['![a]({{ "/assets/a.png" | absolute_url }})\n', '![a](/assets/a.png)\n', []],
    ['[a]({% post_url 2020-01-01-gone %})\n', '[a]({% post_url 2020-01-01-gone %})\n', ['5:5 shortcode']],
    [
      '{% include youtube.html id="w7Ft2ymGmfc" %}\n',
      '[Video](https://www.youtube.com/watch?v=w7Ft2ymGmfc)\n',
      [],
    ],
    ['a {% include img.html src="/assets/a.png" caption="B" %} c\n', 'a ![B](/assets/a.png "B") c\n', []],
    ['{{ site.time }} and `{{ site.time }}`\n', '{{ site.time }} and `{{ site.time }}`\n', ['5:1 shortcode']],
    ['{% if a %}b{% else %}c{% endif %}\n', '{% if a %}b{% else %}c{% endif %}\n', ['5:1 shortcode']],
    ['{% comment %}{{ a }}{% endcomment %}b\n', '{% comment %}{{ a }}{% endcomment %}b\n', []],
    ['* A list of contents\n{:toc}\n\n## A {#a}\n{: .b}\nc{:.d}\n', '## A {#a}\nc\n', []],
  ] as const)('%j', async (body, expected, told) => {
    expect(await bodyOf('_config.yml', '_posts/2024-06-01-a.md', body)).toEqual([expected, told])
  })
})

describe('the shortcodes of Hugo', () => {
  it.each([
    ['{{< figure src="a.svg" >}}\n', '![](a.svg)\n', ['5:1 missing-file']],
    [
      '{{< figure src="https://b.example/a.svg" link="https://b.example/" alt="[B]" >}}\n',
      '[![\\[B\\]](https://b.example/a.svg)](https://b.example/)\n',
      ['5:1 remote-picture'],
    ],
    ['a {{< vimeo id="76979871" >}} b\n', 'a [Video](https://vimeo.com/76979871) b\n', []],
    [
      '[a]({{% relref "/posts/2024-05-01-other" %}}) [b]({{< ref "#c" >}})\n',
      '[a](2024-05-01-other.md) [b](#c)\n',
      [],
    ],
    ['[a]({{< ref "gone.md" >}})\n', '[a]({{< ref "gone.md" >}})\n', ['5:5 shortcode']],
    ['{{< highlight html >}}<b>{{< /highlight >}}\n', '```html\n<b>\n```\n', []],
    ['`{{</* ref "a" */>}}` `{{%/* b */%}}`\n', '`{{< ref "a" >}}` `{{% b %}}`\n', []],
    ['{{< tip "Read [this]" >}}\nd\n{{< /tip >}}\n', ':::tip[Read \\[this\\]]\nd\n:::\n', []],
    ['{{% notice warning "c" %}}\nd\n{{% /notice %}}\n', ':::warning[c]\nd\n:::\n', []],
    ['{{< alert color="info" title="c" >}}\nd\n{{< /alert >}}\n', ':::note[c]\nd\n:::\n', []],
    ['{{< note >}}c{{< /note >}}\n', '{{< note >}}c{{< /note >}}\n', ['5:1 shortcode']],
    ['{{< chart "c" >}}\nd\n{{< /chart >}}\n', '{{< chart "c" >}}\nd\n{{< /chart >}}\n', ['5:1 shortcode']],
  ] as const)('%j', async (body, expected, told) => {
    expect(await bodyOf('hugo.toml', 'content/posts/a.md', body)).toEqual([expected, told])
  })

  it('are left out of what is counted as front matter: keys count in any spelling', async () => {
    const root = await writeBlog({
      'hugo.toml': '',
      'content/posts/a.md': `+++\nTitle = "A"\nDate = "2024-05-01"\nDraft = true\nTags = ["b"]\n[Params]\ndescription = "C"\n+++\n${WORDS}`,
    })
    expect((await importInto(root)).texts).toEqual({
      'content/articles/en/a.md': `---\ntitle: A\ndescription: C\npublished: 2024-05-01\ntopics: [b]\ndraft: true\naliases:\n  - /posts/a/\n---\n\n${WORDS}`,
    })
  })
})

describe('MDX', () => {
  it.each([
    ["import { A } from './a'\n\n# B\n", '# B\n', []],
    ['a\n\nexport const b = {\n  c: 1,\n}\n\nd\n', 'a\n\n\nd\n', ['7:1 shortcode']],
    ['<YouTube id="w7Ft2ymGmfc" />\n', '[Video](https://www.youtube.com/watch?v=w7Ft2ymGmfc)\n', []],
    ['a <Chart data={[1, 2]} /> b\n', 'a  b\n', ['5:3 shortcode']],
    ['```jsx\nimport a from "b"\n<Chart />\n```\n', '```jsx\nimport a from "b"\n<Chart />\n```\n', []],
  ] as const)('%j', async (body, expected, told) => {
    expect(await bodyOf('astro.config.mjs', 'src/content/blog/a.mdx', body)).toEqual([expected, told])
  })
})

it('paths from the folder of all texts lead to texts', async () => {
  const root = await writeBlog({
    'eleventy.config.js': '',
    'content/blog/a.md': `---\ntitle: A\nlang: en\n---\n[b](/blog/b.md) [c](blog/b.md)\n`,
    'content/blog/b.md': `---\ntitle: B\nlang: en\n---\n${WORDS}`,
  })
  expect((await importInto(root)).texts['content/articles/en/a.md']).toMatch(
    /\n\[b\]\(b\.md\) \[c\]\(b\.md\)\n$/,
  )
})

describe('HTML', () => {
  const markdown = (html: string, hasBlankLines = false) => htmlToMarkdown(html, { hasBlankLines })

  it.each([
    ['<p>H<sub>2</sub>O, <kbd>Ctrl</kbd> and <u>u</u></p>', 'H<sub>2</sub>O, <kbd>Ctrl</kbd> and *u*\n'],
    ['<p><a>a</a> <a href="">b<br></a> <a name="c"></a></p>', 'a b<span id="c"></span>\n'],
    ['<p><a href="/b.png"><img src="/a.png" alt="a"></a></p>', '![a](/a.png)\n'],
    [
      '<figure><img src="/a.png" alt="a"><figcaption>b <b>c</b></figcaption></figure>',
      '![a](/a.png)\n\nb **c**\n',
    ],
    [
      '<iframe src="https://player.vimeo.com/video/76979871"></iframe>',
      '[Video](https://vimeo.com/76979871)\n',
    ],
    [
      '<video controls><source src="/a.mp4"></video><audio src="/a.mp3"></audio>',
      '[Video](/a.mp4)\n\n[Audio](/a.mp3)\n',
    ],
    ['<!-- a --><script>b</script><style>c</style><p>d</p>', 'd\n'],
    ['<pre class="lang-ts">a</pre><pre><code>b</code></pre>', '```ts\na\n```\n\n```\nb\n```\n'],
    ['<p>&lt;b> *c* [d] # e_f</p>', '\\<b> \\*c\\* \\[d] # e_f\n'],
  ])('%j', (html, expected) => {
    expect(markdown(html)).toEqual({ markdown: expected })
  })

  it('of the old editor has paragraphs between blank lines, and breaks between lines', () => {
    const html =
      'a\nb\n\n<blockquote>c\n\nd</blockquote>\n<ul><li>e</li>\n\n<li>f</li></ul>\n\n<pre>g\n\nh</pre>\n\n\n<em>i</em>\n'
    expect(markdown(html, true)).toEqual({
      markdown: 'a\\\nb\n\n> c\n>\n> d\n\n- e\n- f\n\n```\ng\n\nh\n```\n\n*i*\n',
    })
  })
})

describe('the shortcodes of WordPress', () => {
  const pictures = new Map([['7', { url: 'https://a.example/7.png', alt: 'Seven "7"' }]])

  it.each([
    ['[gallery ids="7,8"]', '<p><img src="https://a.example/7.png" alt="Seven &quot;7&quot;"></p>', []],
    ['[gallery columns="2"]', '<p><img src="/own.png" alt=""></p>', []],
    [
      '[video mp4="/a.mp4"][/video] [audio src="/a.mp3"]',
      '<p><a href="/a.mp4">Video</a></p> <p><a href="/a.mp3">Audio</a></p>',
      [],
    ],
    ['[youtube https://youtu.be/w7Ft2ymGmfc]', '<p>https://youtu.be/w7Ft2ymGmfc</p>', []],
    [
      '[php]<?php echo "a"; ?>[/php]',
      '<pre><code class="language-php">&lt;?php echo &quot;a&quot;; ?&gt;</code></pre>',
      [],
    ],
    [
      '[caption caption="b"]<img src="a">[/caption]',
      '<figure><img src="a"><figcaption>b</figcaption></figure>',
      [],
    ],
    [
      '[sic] [1] [a](b) [vc_row]c[/vc_row] [form id=2]',
      '[sic] [1] [a](b) [vc_row]c[/vc_row] [form id=2]',
      ['[vc_row]', '[form id=2]'],
    ],
  ] as const)('%s', (html, expected, left) => {
    const done = expandShortcodes(html, pictures, [{ url: '/own.png', alt: '' }])
    expect(done.html).toBe(expected)
    expect(done.left.map(({ written }) => written)).toEqual(left)
  })
})
