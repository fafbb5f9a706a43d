import type { HostileInput } from './input.ts'
import { each, fill } from './repeat.ts'

/** Half of the longest text that is read, in characters. */
const HALF = 380_000
/** Half of the longest text with directives in it. */
const HALF_WITH_DIRECTIVES = 70_000
/** The parts of a text are up to five nodes each, of 40,000 that are read. */
const PARTS = 3_900

const BOX = ':::note\nA box.\n:::\n\n'
const WORDS = 'The reader of this text is in no danger, and it has words to tell its language by.'

type Row = readonly [name: string, make: (n: number) => string, size?: number, said?: string, small?: number]

/** What is read and made, however much there is of it. */
const MADE: readonly Row[] = [
  ['prose in one paragraph', (n) => fill(`${WORDS} `, n)],
  ['prose in paragraphs', (n) => fill(`${WORDS}\n\n`, n)],
  ['a rule', (n) => fill('* ', n)],
  ['prose in lines', (n) => fill(`${WORDS}\n`, n)],
  ['one word', (n) => 'a'.repeat(n)],
  ['one number', (n) => '1'.repeat(n)],
  ['short sentences', (n) => fill('A b. ', n)],
  ['abbreviations', (n) => fill('e.g. a ', n)],
  ['figures', (n) => fill('It is $1,000 and 10 % of 5.000 kr. ', n)],
  ['quotation marks', (n) => fill('"a" ', n)],
  ['spaces', (n) => `a${' '.repeat(n)}a`],
  ['lines of spaces', (n) => fill(' \n', n)],
  ['combining marks', (n) => `a${fill('\u0301', n / 2)}`],
  ['brackets', (n) => '['.repeat(n)],
  ['open links', (n) => fill('[a](', n)],
  ['open pictures', (n) => fill('![', n)],
  ['embeds', (n) => fill('![[[[', n)],
  ['open references', (n) => fill('[a][', n)],
  ['parentheses in an address', (n) => `[a](${'('.repeat(n)}`],
  ['backticks in growing runs', (n) => each(Math.sqrt(2 * n), (index) => `${'`'.repeat(index + 1)} `)],
  ['less-than signs', (n) => '<'.repeat(n)],
  ['open declarations', (n) => fill('a <!A ', n)],
  ['open sections of characters', (n) => fill('a <![CDATA[', n)],
  ['ampersands', (n) => '&'.repeat(n)],
  ['names of no reference', (n) => fill('&a', n)],
  ['character references', (n) => '&amp; '.repeat(n), 4_000],
  ['backslashes', (n) => '\\'.repeat(n)],
  ['at signs', (n) => fill('a@', n)],
  ['open web addresses', (n) => fill('http://', n)],
  ['names with dots', (n) => `${fill('a.', n)}@`],
  ['open notes', (n) => fill('[^', n)],
  ['a long definition', (n) => `[a]: https://b.example/${'b'.repeat(n)}\n\n${'[a] '.repeat(10)}`],
  ['a definition over lines', (n) => `[a]: b "${fill('a\n', n / 4)}`, 40_000],
  ['tags that never end', (n) => fill('<a b="', n)],
  ['spaces in a tag', (n) => `x <a${' '.repeat(n)}`],
  ['a long attribute of a link', (n) => `<a ${'b'.repeat(n)} href="https://b.example">x</a>`],
  ['pipes', (n) => '|'.repeat(n)],
  ['spaces in an address', (n) => `[a](${' '.repeat(n)}b c)`],
  ['spaces before the title of an address', (n) => `[a](b${' '.repeat(n)}"x)`],
  ['endings in an address', (n) => `[a](${fill('a.bc?', n)} x)`],
  ['places to break in a word', (n) => fill('x.y;', n)],
  ['places to break in long words', (n) => fill(`${'x.y;'.repeat(9)} `, n)],
  ['heads of no table', (n) => fill('a|b\n', n)],
  ['bars above dashes', (n) => `${fill('a|', n / 2)}\n${fill('-|', n / 2)}-|-`],
  ['open shortcodes', (n) => fill('[a b=', n)],
  ['open forms', (n) => `${fill('<form>', n)}</form>`],
  ['values of a shortcode', (n) => `[a${fill(' b=c', n)}`],
  ['equations between dollars', (n) => `$$${'='.repeat(n)}|$$`],
  ['templates in a line', (n) => `${fill('{{ a }} ', n / 2)}\n\n${fill('b\n', n / 2)}`],
  ['curly brackets', (n) => fill('{{ a ', n)],
  ['colons', (n) => fill('a :: ', n)],
  ['signs of a comment', (n) => fill('%% ', n)],
  ['comments between code', (n) => fill('`a` %%b%% ==c== ', n)],
  ['a block of code', (n) => `\`\`\`js\n${fill('const a = [1, "b"] // d\n', n)}\`\`\``, 14_000],
  ['open brackets in code', (n) => `\`\`\`js\n${fill('{\n', n)}\`\`\``, 14_000],
  ['open templates in code', (n) => `\`\`\`js\n${fill('`${\n', n)}\`\`\``, 14_000],
  ['brackets in lines of code', (n) => `\`\`\`js\n${fill(`${'a('.repeat(90)}\n`, n)}\`\`\``, 14_000],
  ['names in lines of code', (n) => `\`\`\`cpp\n${fill(`${'a::'.repeat(60)}\n`, n)}\`\`\``, 14_000],
  ['many lines of code', (n) => `\`\`\`js\n${fill('const a = [1, "b"] // d\n', n)}\`\`\``],
  ['a line of code', (n) => `\`\`\`js\n${'a'.repeat(n)}\n\`\`\``],
  ['a title of code', (n) => `## ${fill('`a` ', n)}`, 20_000],
  ['items', (n) => '- a\n'.repeat(n), PARTS],
  ['loose items', (n) => '- a\n\n'.repeat(n), PARTS],
  ['steps', (n) => '1. Do this, then that.\n'.repeat(n), PARTS],
  ['tasks', (n) => '- [ ] a\n'.repeat(n), PARTS],
  ['quotations', (n) => '> a\n\n'.repeat(n), PARTS],
  ['headings', (n) => each(n, (index) => `## a${index}\n\nb\n\n`), PARTS],
  ['the same heading', (n) => '## a\n\nb\n\n'.repeat(n), PARTS],
  ['questions', (n) => `## What is it?\n\n${WORDS}\n\n`.repeat(n), PARTS / 2],
  ['links', (n) => each(n, (index) => `[a](https://b.example/${index}) `), PARTS],
  ['references', (n) => `${'[a] '.repeat(n)}\n\n[a]: https://b.example`, PARTS],
  ['definitions', (n) => each(n, (index) => `[a${index}]: https://b.example\n`), PARTS],
  ['references to one note', (n) => `${'[^1] '.repeat(n)}\n\n[^1]: a`, PARTS],
  [
    'notes',
    (n) => `${each(n, (index) => `[^${index}] `)}\n\n${each(n, (index) => `[^${index}]: a\n\n`)}`,
    3_000,
  ],
  ['cells', (n) => `|a|b|\n|-|-|\n${'|a|b|\n'.repeat(n)}`, 3_000],
  ['columns', (n) => `|${'a|'.repeat(n)}\n|${'-|'.repeat(n)}\n`, PARTS],
  ['rows with too few cells', (n) => `|${'a|'.repeat(n)}\n|${'-|'.repeat(n)}\n${'|a\n'.repeat(n)}`, 80],
  ['line breaks', (n) => 'a  \n'.repeat(n), PARTS],
  ['web addresses', (n) => 'www.a.example '.repeat(n), PARTS],
  ['addresses of mail', (n) => 'a@b.example '.repeat(n), PARTS],
  ['words in code', (n) => '`a` '.repeat(n), PARTS],
  ['elements', (n) => '<div></div>\n\n'.repeat(n), PARTS],
  ['open elements in paragraphs', (n) => 'a <b>c\n\n'.repeat(n), PARTS / 2],
  ['blocks of code', (n) => '```js\na\n```\n\n'.repeat(n), PARTS / 4],
  ['prose beside a box', (n) => BOX + fill(`${WORDS}\n\n`, n), HALF_WITH_DIRECTIVES],
  ['open links beside a box', (n) => `${BOX}${fill('[a](', n)}`, 1_900],
  ['open boxes in a line', (n) => fill('::a[', n), 3_900],
  ['names of no box in a line', (n) => '*:::a* '.repeat(n), 4_000],
  ['attributes of a box', (n) => `::a{${fill('b ', n)}`, HALF_WITH_DIRECTIVES],
]

/** What is read of MDX before it is read as Markdown. */
const IN_MDX: readonly Row[] = [
  ['backticks in MDX', (n) => '`'.repeat(n)],
  ['spaces in an expression of MDX', (n) => `{${' '.repeat(n)}x}`],
  ['open tags of MDX', (n) => fill('<A b="', n)],
]

/** What is refused, with the place at which it goes beyond a limit. */
const REFUSED: readonly Row[] = [
  [
    'marks in a line with one letter beyond ASCII',
    (n) => `ø ${fill('[a `b` ', n)}`,
    HALF,
    'text-size',
    120_000,
  ],
  ['open web addresses without a space', (n) => fill('[www.', n), HALF, 'text-size', 120_000],
  ['open links in a line beyond ASCII', (n) => fill('[ø](', n), HALF, 'text-size', 120_000],
  ['open comments', (n) => fill('a <!--', n), HALF, 'comment', 4_000],
  ['quotations in quotations', (n) => `${'>'.repeat(n)} a`, HALF, 'nesting', 200],
  ['lists in a line', (n) => `${fill('- ', n)}a`, HALF, 'nesting', 400],
  ['numbered lists in a line', (n) => `${fill('1. ', n)}a`, HALF, 'nesting', 600],
  ['lists in quotations', (n) => `${fill('> - ', n)}a`, HALF, 'nesting', 800],
  ['lists in lists', (n) => each(Math.sqrt(n), (i) => `${'  '.repeat(i)}- a\n`), HALF, 'nesting', 40_000],
  [
    'quotations in steps',
    (n) => each(Math.sqrt(2 * n), (i) => `${'>'.repeat(i)} a\n`),
    HALF,
    'nesting',
    40_000,
  ],
  ['emphasis that nothing closes', (n) => fill('*a_ ', n), HALF, 'text-size', 50_000],
  [
    'emphasis in emphasis',
    (n) => fill('*a ', n / 2) + fill('a* ', n / 2),
    HALF,
    'nesting, text-size',
    50_000,
  ],
  ['stars around a word', (n) => `${'*'.repeat(n / 2)}a${'*'.repeat(n / 2)}`, HALF, 'nesting', 1_000],
  ['strokes', (n) => fill('~~a~ ', n), HALF, 'text-size', 50_000],
  ['many items', (n) => fill('- a\n', n), HALF, 'text-size', 100_000],
  ['many quotations', (n) => fill('> a\n\n', n), HALF, 'text-size', 110_000],
  ['many references', (n) => `${fill('[^1]', n)}\n\n[^1]: a`, HALF, 'text-size', 250_000],
  ['many cells', (n) => `|a|b|\n|-|-|\n${fill('|a|b|\n', n)}`, HALF, 'text-size', 90_000],
  ['addresses without a space', (n) => fill('_www.', n), HALF, 'text-size', 60_000],
  [
    'rows with too few cells for many columns',
    (n) => `|${'a|'.repeat(n)}\n|${'-|'.repeat(n)}\n${'|a\n'.repeat(n)}`,
    5_000,
    'text-size',
    1_000,
  ],
  ['an address that ends in signs', (n) => `http://a.b/${'&a;'.repeat(n / 3)}`, HALF, 'text-size', 30_000],
  ['references to characters', (n) => fill('&amp;', n), HALF, 'text-size', 41_000],
  ['much beside a box', (n) => BOX + fill(`${WORDS}\n\n`, n), HALF, 'text-size', 151_000],
  [
    'colons and spaces at the end of a box',
    (n) => `:::note\na\n${':'.repeat(n)}${' '.repeat(n)}a`,
    HALF_WITH_DIRECTIVES / 2,
    'made',
    500,
  ],
  ['closing brackets beside a box', (n) => BOX + fill('a](', n), HALF_WITH_DIRECTIVES, 'text-size', 7_000],
  ['brackets beside a box', (n) => `${BOX}${'['.repeat(n)}`, HALF_WITH_DIRECTIVES, 'text-size', 6_000],
  ['emphasis beside a box', (n) => BOX + fill('*a_ ', n), HALF_WITH_DIRECTIVES, 'text-size', 5_000],
  [
    'elements that go on in each paragraph',
    (n) => each(250, (index) => `<b id=x${index}>`) + '<p>x'.repeat(n),
    100_000,
    'html-size',
    1_000,
  ],
  ['open elements', (n) => fill('<div>\n', n), HALF, 'html-size', 3_000],
  ['open tables', (n) => fill('<table><tr><td>\n', n), HALF, 'html-size', 9_000],
  ['open code', (n) => fill('<code>a ', n), HALF, 'html-size', 20_000],
  ['lines that would keep a text back', (n) => fill('draft: true\n', n), HALF, 'draft'],
  ['signs of per cent', (n) => fill('5%% a%%\n', n), HALF, 'comment'],
]

const text = (body: string): string => `---\ntitle: A hostile text\nstage: awareness\n---\n\n${body}\n`

/** Hostile texts in Markdown. */
export const MARKDOWN: readonly HostileInput[] = [
  ...MADE.map(([name, make, size = HALF]) => ({
    name,
    size,
    said: 'made',
    make: (n: number) => text(make(n)),
  })),
  ...IN_MDX.map(([name, make, size = HALF]) => ({
    ...{ name, size, said: 'made', fileName: 'articles/en/b.mdx', make: (n: number) => text(make(n)) },
  })),
  ...REFUSED.map(([name, make, size = HALF, said = '', small = size]) => ({
    name,
    size,
    said,
    small,
    make: (n: number) => text(make(n)),
  })),
]
