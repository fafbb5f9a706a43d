import { readFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { checkAll } from '../../plugins/check/check.ts'
import { explainLosses } from '../../plugins/check/explain-losses.ts'
import { type Diagnostic, formatDiagnostic } from '../../plugins/source/diagnostic.ts'
import { understandText } from '../article/understand-text.ts'
import { libraryOf } from '../make-library.ts'

const readCase = (name: string): Promise<string> =>
  readFile(new URL(`../fixtures/losses/${name}`, import.meta.url), 'utf8')

/** All that is said of a text, by itself and of what is lost in it. */
function findingsIn(
  text: string,
  file = 'text.md',
  html: 'sanitised' | 'trusted' = 'sanitised',
): Diagnostic[] {
  const article = understandText(text, { file })
  return [...article.diagnostics, ...explainLosses(article, html)]
}
const messagesOf = (text: string, file?: string): string[] => findingsIn(text, file).map(formatDiagnostic)
const of = (text: string, file?: string): string[] => messagesOf(`---\ntitle: A\n---\n\n${text}\n`, file)
const OF_FORMS =
  "of which only the words are shown; offer a form of the site, or keep it on pages with html: 'trusted'"
const lost = (place: string, message: string, file = 'text.md'): string =>
  `${file}:${place}  ${message}  (lost)`

it('what a text holds and no page can show is found, each at its place', async () => {
  expect(messagesOf(await readCase('film.md'), 'film.md')).toEqual([
    lost('9:1', 'found a video of youtube.com, which is shown as a link with its title', 'film.md'),
    lost(
      '13:1',
      "found a script of gist.github.com, which is left out; link to what it shows, or keep it on pages with html: 'trusted' and policy.script",
      'film.md',
    ),
    lost(
      '21:1',
      'found a drawing as mermaid, of which only the words are shown; write it as a block of code (```mermaid), or save it as a picture',
      'film.md',
    ),
    lost('26:1', 'found "::github", which is not known; write in Markdown what it says', 'film.md'),
    lost(
      '28:17',
      'found "{% post_url 2020-01-01-hone %}", which is shown as it is written; write in Markdown what it makes',
      'film.md',
    ),
  ])
})

describe('HTML that clean pages do not have is found', () => {
  it.each([
    [
      '<iframe src="https://maps.example.com/a"></iframe>',
      "found an iframe of maps.example.com, which is left out; link to it, or keep it on pages with html: 'trusted' and policy.frame",
    ],
    [
      '<iframe src="//player.vimeo.com/video/1"></iframe>',
      'found a video of player.vimeo.com without a title, which is shown as a link; name it with title="…" in its iframe',
    ],
    [
      '<style>b { color: red }</style>',
      "found a <style>, which is left out; style the site instead, or keep it on pages with html: 'trusted'",
    ],
    [
      '<b style="color: red">a</b> <i style=x>b</i>',
      'found style="…" (2 times), which is left out; style the site instead, or keep it on pages with html: \'trusted\'',
    ],
    [
      '<video src="a.mp4"></video>',
      "found <video>, which is left out; link to it, or keep it on pages with html: 'trusted' and policy.media",
    ],
    [
      '<svg><path d="M0 0"/><title>A</title></svg>',
      'found a drawing (<svg>) in the text, which is left out; save it as a file and show it with ![…](…)',
    ],
    [
      '<form action="/x"><input name="a"><button>Send</button></form>',
      "found <form>, of which only the words are shown; offer a form of the site, or keep it on pages with html: 'trusted'",
    ],
    [
      '<embed src="a.swf">',
      "found <embed>, which is left out; link to it, or keep it on pages with html: 'trusted' and policy.media",
    ],
    [
      '<object data="a.pdf"><p>Text</p></object>',
      "found <object>, which is left out; link to it, or keep it on pages with html: 'trusted' and policy.media",
    ],
    [
      '<template>Text</template>',
      'found <template>, which is left out with all that is in it; write it as Markdown',
    ],
    [
      '<math><mi>x</mi></math>',
      'found a formula (<math>), of which only the letters are shown; save it as a picture',
    ],
    [
      '<your-name> is here.',
      'found <your-name>, which is no element of HTML and is left out; write `<your-name>` if readers should see it',
    ],
    [
      '<Card title="A" /> is here.',
      'found the component <Card>, which nothing can show here; write in Markdown what it says',
    ],
    [
      '<iframe src="https://example.com/">\n\nMore.',
      "found an iframe of example.com, which is left out, and what follows may go with it, since it is never closed; link to it, or keep it on pages with html: 'trusted' and policy.frame",
    ],
  ])('%j', (text, message) => {
    expect(of(text)).toEqual([lost('5:1', message)])
  })
})

it('of forms in one another each is found, and of what stands in one that ends nothing else', () => {
  expect(of('<form><input><form>Words</form> <input> <form><input>')).toEqual(
    [
      ...['5:1', '5:14', '5:41'].map((place) => lost(place, `found <form>, ${OF_FORMS}`)),
      ...['5:33', '5:47'].map((place) => lost(place, `found <input>, ${OF_FORMS}`)),
    ].sort(),
  )
})

it('a film with a title and a look are hints, since no word is lost with them, and all else is a warning', () => {
  const severities = (text: string) =>
    findingsIn(`# A\n\n${text}\n`).map(({ severity, rule }) => `${severity} ${rule}`)
  const film = '<iframe src="https://www.youtube.com/embed/x"'
  expect(severities(`${film} title="A film"></iframe>`)).toEqual(['hint lost'])
  expect(severities('<b style="color: red">a</b>')).toEqual(['hint lost'])
  for (const text of [
    `${film}></iframe>`,
    `${film} title="A film">`,
    '<iframe src="https://example.com/"></iframe>',
    '<embed src="a.swf">',
    '<object data="a.pdf"></object>',
    '<my-map></my-map>',
    '{{ a }}',
    '[TOC]',
  ])
    expect(severities(text), text).toEqual(['warning lost'])
})

describe('the syntax of other tools is found', () => {
  const asWritten = (what: string): string => `found ${what}, which is shown as it is written; `
  const carried = (what: string): string =>
    `found "${what}", which sets an id or a look in other tools and is left out; delete it`
  it.each([
    [
      'Text {{< figure src="a.png" >}} more.',
      '5:6',
      `${asWritten('"{{< figure src="a.png" >}}"')}write in Markdown what it makes`,
    ],
    ['{% raw %}Text{% endraw %}', '5:1', `${asWritten('"{% raw %}"')}write in Markdown what it makes`],
    ['See {{ site.title }}.', '5:5', `${asWritten('"{{ site.title }}"')}write in Markdown what it makes`],
    [
      '{{ "https://a.example/shop" | link }}',
      '5:1',
      'found "{{ "https://a.example/shop" | link }}", which is not run and is left out; write in Markdown what it makes',
    ],
    ['[gallery ids="1,2"]', '5:1', `${asWritten('the shortcode [gallery]')}write in Markdown what it makes`],
    [
      'A [caption width=5]b[/caption] c.',
      '5:3',
      `${asWritten('the shortcode [caption]')}write in Markdown what it makes`,
    ],
    [
      '{% endif %}',
      '5:1',
      'found "{% endif %}", which is not run and is left out; write in Markdown what it makes',
    ],
    ['Costs <%= price %> now.', '5:7', `${asWritten('"<%= price %>"')}write in Markdown what it makes`],
    ['\\newpage', '5:1', `${asWritten('"\\newpage"')}write in Markdown what it makes`],
    [
      'Press :icon{name="x"} now.',
      '5:7',
      'found ":icon", which is not known; write in Markdown what it says',
    ],
    ['{#id .class}', '5:1', carried('{#id .class}')],
    ['[[toc]]', '5:1', `${asWritten('"[[toc]]"')}delete it, since pages have their own contents`],
    [
      '``` {.mermaid caption="x"}\ngraph TD\n```',
      '5:1',
      'found a drawing as mermaid, which is shown as code; save it as a picture',
    ],
    ['## Head {#id .class}', '5:9', carried('{#id .class}')],
    ['Text.\n{: .lead}', '6:1', carried('{: .lead}')],
    ['[a](https://example.com){target=_blank}', '5:25', carried('{target=_blank}')],
    ['[TOC]', '5:1', `${asWritten('"[TOC]"')}delete it, since pages have their own contents`],
    ['*[HTML]: A language', '5:1', `${asWritten('"*[HTML]:"')}spell it out where it first stands`],
    [
      'Term\n: What it is',
      '6:1',
      'found a definition after ":", which is shown as running text; write a list',
    ],
    [
      'A list.\n\n| Bike | Price |\n| --- |\n| One | 2 |',
      '7:1',
      `${asWritten('a table with 2 cells in its head and 1 in the row of dashes below it')}write as many dashes between bars as the head has cells`,
    ],
    [
      '> Bike | *Price* \\| cost\n> --|:-:|--',
      '5:3',
      `${asWritten('a table with 2 cells in its head and 3 in the row of dashes below it')}write as many dashes between bars as the head has cells`,
    ],
    ['Text.[^a]', '5:6', 'found "[^a]", but no note of that name; write "[^a]: …", or delete it'],
    [
      'Text.\n\n[^a]: A note.',
      '7:1',
      'found the note "[^a]", to which nothing leads, so that it is left out; put [^a] where it belongs',
    ],
    [
      '```mermaid\ngraph TD\n```',
      '5:1',
      'found a drawing as mermaid, which is shown as code; save it as a picture',
    ],
    [
      '> Text.\n> [!info] Title',
      '6:3',
      'found "[!info] …", which opens no box; write ":::note[its title]" above its words and ":::" below them',
    ],
    [
      '- ![A bike](My first bike (1).jpg "The title")',
      '5:3',
      'found a space in the address "My first bike (1).jpg", which ends it there; write "<My first bike (1).jpg>"',
    ],
    [
      '![A bike](my bike.jpg \'It is "mine"\' )',
      '5:1',
      'found a space in the address "my bike.jpg", which ends it there; write "<my bike.jpg>"',
    ],
    [
      '![A bike](the "b" bike.jpg)',
      '5:1',
      'found a space in the address "the "b" bike.jpg", which ends it there; write "<the "b" bike.jpg>"',
    ],
    [
      'Half is $\\frac{a$.',
      '5:9',
      'found the formula "$\\frac{a$", which can’t be read (Unexpected end of input in a macro argument, expected \'}\') and is shown as it is written; mend it, or save it as a picture',
    ],
    [
      '<center>a</center> <center>b</center>',
      '5:1',
      'found <center> (2 times), which is left out; what is in it stays',
    ],
    ['<font color="red">a</font>', '5:1', 'found <font>, which is left out; what is in it stays'],
    ['[a b=[box c=d]', '5:6', `${asWritten('the shortcode [box]')}write in Markdown what it makes`],
    [
      'Read [what is\nin it](My report.PDF) and more.',
      '5:6',
      'found a space in the address "My report.PDF", which ends it there; write "<My report.PDF>"',
    ],
    ...['/en/my page/', './my folder/', '../my folder/a b'].map((path): [string, string, string] => [
      `See [it](${path}).`,
      '5:5',
      `found a space in the address "${path}", which ends it there; write "<${path}>"`,
    ]),
    [
      '| a | b |\n| - | - |\n| ![A](My bike.jpg) | c |',
      '7:3',
      'found a space in the address "My bike.jpg", which ends it there; write "<My bike.jpg>"',
    ],
    [
      'See [it](my second.md#part).',
      '5:5',
      'found a space in the address "my second.md#part", which ends it there; write "<my second.md#part>"',
    ],
  ])('%j', (text, place, message) => {
    expect(of(text)).toEqual([lost(place, message)])
  })
})

it.each([
  'It is $5 or $10, US$20 and $ 3 a day; $HOME_DIR and $PATH are names. $$ is cheap, $$$ is dear.',
  '| Price | Plan |\n| --- | --- |\n| $$ | one = two |\n| $$$ | three |',
  'It is $5 or $10$, 1 < 2 and \\[this\\] or \\(that\\), \\[gallery ids="1"\\] and a{b}, 10:30{x}.',
  'About 100 % { so to say } and {this}, [that] (or not), [see the appendix](#) and a \\$.',
  '`{{ name }}`, ``$\\alpha$``, `<Card a="b"/>`, `[^x]`, `[gallery ids="1"]` and `::github{a=b}`.',
  '```liquid\n{% raw %} {{ a }} $\\alpha$ <Card />\n```\n\n    {{ indented }}',
  '<!-- {{ a }} <iframe src="https://example.com"></iframe> -->\n\nText.',
  '[a](https://example.com/$a_b$/{{c}}) and https://example.com/{{d}}',
  '[//]: # (A remark)\n\n[a]: https://example.com/{{x}}\n\nText [a].',
  'A note[^1] and an array[0], a[b="c"] in CSS, [x](y.md "The title of y.md").\n\n[^1]: The note.',
  '<details><summary>More</summary>Text</details> <kbd>x</kbd> <u>z</u><br/><wbr>',
  '<p>Text</p>\n<img src="https://example.com/a.png" alt="">',
  '<b title="a style=\'b\'" data-style="c">Text</b>',
  ':::note[A title]{.x}\n\nText at 10:30, :smile: and C::D.\n\n:::',
  '> [!NOTE]\n> Text.',
  '> [!info]- A *title*\n> Text.\n\n- > [!my-own_1]+\n  > Text.',
  'See [[a|b]], [[a#b]], ![[c.png|300]] and ==d | e==.',
  'See [`a-embed`][embed] and [embed].\n\n[embed]: https://example.com',
  'Home | Work\n---\n\nA | B\n|---|---|\n| 1 | 2 |\n\n| A |\n|---|\n\n> | A | B \\| C |\n> |:--|--:|',
  '```\n| A | B |\n| --- |\n```\n\n- a | b\n- - -',
  'Time: 10:30\n\n:  not one, with nothing before it',
  'Take [1](see the appendix), [2](Node.js and Vue.js), [3](version 2.50), [4](see example.com), [5](yes and/or no).',
  '`![A](My bike.jpg)`, ``[a](b c.md)`` and\n\n```md\n![A](My bike.jpg)\n```\n\n    [a](b c.md)',
  '[A\n\nb](a b.md) and [a](<b c.md>) and ![A](<My bike.jpg>)',
])('what is prose, code or an address is no finding: %j', (text) => {
  expect(of(text).filter((message) => message.endsWith('(lost)'))).toEqual([])
})

it('a site that trusts its writers is told what books leave out, and what nothing can show', () => {
  const text = [
    '<iframe src="https://example.com/"></iframe>',
    '<script>go()</script>',
    '<my-map></my-map>',
    '<b style="color: red">b</b>',
    '<unknown>c</unknown>',
  ].join('\n\n')
  const diagnostics = findingsIn(`# A\n\n${text}\n`, 'text.md', 'trusted')
  expect(diagnostics.map((found) => `${found.severity} ${formatDiagnostic(found)}`)).toEqual([
    'hint text.md:3:1  found an iframe of example.com, which books leave out; link to it  (lost)',
    'warning text.md:11:1  found <unknown>, which is no element of HTML and is left out; write `<unknown>` if readers should see it  (lost)',
  ])
})

it('check tells it with the severity of each, as the site treats HTML', async () => {
  const texts = { 'en/a.md': '# A\n\n<iframe src="https://example.com/"></iframe>\n\n{{ b }}\n' }
  const told = async (html: 'sanitised' | 'trusted') => {
    const library = libraryOf(texts, {}, { html })
    const found = (await checkAll(library, [], {})).filter(({ rule }) => rule === 'lost')
    return found.map(({ severity, line, column }) => `${severity} ${line}:${column}`)
  }
  expect(await told('sanitised')).toEqual(['warning 3:1', 'warning 5:1'])
  expect(await told('trusted')).toEqual(['hint 3:1', 'warning 5:1'])
})

describe('MDX', () => {
  it('says once of each component that it is not run, and where', async () => {
    expect(messagesOf(await readCase('holdet.mdx'), 'holdet.mdx')).toEqual([
      lost('11:33', 'found "{pris * 2}", which is not run and is left out; write its value', 'holdet.mdx'),
      lost(
        '15:11',
        'found the component <Navn> (5 times), which is not run and is left out; write in Markdown what it shows',
        'holdet.mdx',
      ),
      lost(
        '17:1',
        'found the component <Note>, which is not run; the text between its tags is shown without it',
        'holdet.mdx',
      ),
    ])
  })
})

it('MDX: the attributes of a box and an escaped brace are no expressions, and long lists are one part of their component', () => {
  const text =
    ':::tip{icon="heart"}\nText.\n:::\n\nA \\{brace} here.\n\n<FAQ items={[\n  { q: "A", a: [{ b: 1 }] },\n]} />'
  expect(of(text, 'a.mdx')).toEqual([
    lost(
      '11:1',
      'found the component <FAQ>, which is not run and is left out; write in Markdown what it shows',
      'a.mdx',
    ),
  ])
})
