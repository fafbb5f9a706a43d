import { describe, expect, it } from 'vitest'
import { explainLosses } from '../../plugins/check/explain-losses.ts'
import { pageHtml, pageText } from '../../plugins/html/page.ts'
import { libraryOf } from '../make-library.ts'

/** Lay a text into a site; give its page, what is said of what it loses, and its sentences. */
async function readText(text: string) {
  const library = libraryOf({ 'en/a.md': `# Bikes\n\n${text}\n` })
  const article = library.textOf('en/a')
  if (!article) throw new TypeError('there is no such text')
  return {
    html: await pageHtml(pageText(library, article)),
    said: explainLosses(article, 'sanitised').map(
      ({ line, column, severity, message }) => `${line}:${column} ${severity} ${message}`,
    ),
    sentences: article.sentences().map((sentence) => sentence.text),
    headings: article.headings.map(({ id }) => id),
    links: library.diagnostics.filter(({ rule }) => rule === 'broken-link'),
  }
}

describe('attributes for other tools', () => {
  it('are no words of the page or of its sentences, and are told once with their number', async () => {
    const { html, said, sentences } = await readText(
      'Oil the chain twice a year.\n{: .lead #oil}\n\nRead [the guide](https://example.com/){: .btn} now.\n\n' +
        '| a | b |\n| - | - |\n| 1 | 2 |\n{: .table}\n\n![A bike](https://example.com/a.png){width=40}',
    )
    expect(html).not.toMatch(/[{}]/)
    expect(html).toMatch(/<td>2<\/td>\s*<\/tr>\s*<\/tbody>/)
    expect(sentences).toEqual(['Oil the chain twice a year.', 'Read the guide now.', 'a', 'b', '1', '2'])
    expect(said).toEqual([
      '4:1 hint found "{: .lead #oil}" (and 3 more such), which sets an id or a look in other tools and is left out; delete it',
    ])
  })

  it('give a heading the id that links lead to', async () => {
    const { html, headings, links } = await readText(
      '## How to oil {#Oil-it .wide}\n\n### Rust\n{: #rust-first}\n\n### Content {#content}\n\nSee [above](#Oil-it) and [there](#rust-first).',
    )
    expect(headings).toEqual(['Oil-it', 'rust-first', 'section-content'])
    expect(html).toContain('<h2 id="Oil-it"><a class="heading-anchor" href="#Oil-it">How to oil</a></h2>')
    expect(links).toEqual([])
  })

  it('stay where they are code, stand behind a backslash, or are words', async () => {
    const { html, said } = await readText('Write `{: .x}` or \\{: .y} or {z}.\n\n    {: .code}')
    expect(html).toContain('<code>{: .x}</code> or {: .y} or {z}.')
    expect(html).toContain('{: .code}')
    expect(said).toEqual([])
  })
})

describe('templates', () => {
  it('on lines of their own are left out, and told once with their number', async () => {
    const { html, said, sentences } = await readText(
      '{% include nav.html %}\n\nOil the chain.\n\n{% if rain %}\nDry it first.\n{% endif %}\n\n{{< youtube abc >}}',
    )
    expect(html).toBe('<p>Oil the chain.</p>\n<p>Dry it first.</p>')
    expect(sentences).toEqual(['Oil the chain.', 'Dry it first.'])
    expect(said).toEqual([
      '3:1 warning found "{% include nav.html %}" (and 3 more such), which is not run and is left out; write in Markdown what it makes',
    ])
  })

  it('in a sentence are shown as they are written', async () => {
    const { html, said } = await readText('It is {{ site.title }} again.')
    expect(html).toContain('{{ site.title }}')
    expect(said).toEqual([
      '3:7 warning found "{{ site.title }}", which is shown as it is written; write in Markdown what it makes',
    ])
  })

  it('for code become code, with every other character in its place', async () => {
    const { html, said } = await readText(
      '{% highlight ruby linenos %}\n# {% raw %}not a heading{% endraw %}\nputs "{{ x }}"\n{% endhighlight %}\n\nText with {% post_url a %}.',
    )
    expect(html).toContain('not a heading')
    expect(html).toContain('<pre')
    expect(html).not.toContain('highlight %}')
    expect(said).toEqual([
      '8:11 warning found "{% post_url a %}", which is shown as it is written; write in Markdown what it makes',
    ])
  })

  it.each([
    ['{{< highlight go "linenos=true" >}}\ndraft = true\n{{< /highlight >}}', 'language-go'],
    ['{{% code file=a.md %}}\ndraft: true\n{{% /code %}}', ''],
    ['{% codeblock lang:js %}\ndraft: true\n{% endcodeblock %}', 'language-js'],
  ])('are code in other tools, too: %j', async (text, lang) => {
    const { html, said } = await readText(text)
    expect(html).toMatch(/<pre[\s\S]*draft/)
    expect(html).not.toMatch(/\{[{%]/)
    expect(html).toContain(lang)
    expect(said).toEqual([])
  })

  it('for code that never end, and those in code, stay as they are', async () => {
    const { html } = await readText(
      '```\n{% highlight ruby %}\n{% endhighlight %}\n```\n\n{% highlight css %}\n\nText.',
    )
    expect(html).toContain('{% highlight ruby %}')
    expect(html).toContain('<p>Text.</p>')
  })
})
