/** One place of the content that takes words or an address: a line of the front matter, a block of the text, or a file. */
export type Sink =
  | { readonly name: string; readonly head: (payload: string) => string }
  | { readonly name: string; readonly block: (payload: string, end: string) => string }
  | { readonly name: string; readonly path: string; readonly file: (payload: string, end: string) => string }

const quoted = (text: string): string => JSON.stringify(text)
const onOneLine = (text: string): string => text.replace(/\s+/g, ' ')
const offer = (said: Readonly<Record<string, string>>): string => {
  const whole = {
    ...{ kind: 'guide', language: 'en', topics: '[nowhere]', target: 'https://example.com/' },
    ...{ headline: 'Take this', text: 'It is good.', label: 'Take it' },
    ...said,
  }
  return Object.entries(whole)
    .map(([key, value]) => `${key}: ${value}\n`)
    .join('')
}

/**
 * Every place. `end` is a word that nothing else holds: where it comes out, the place was shown and not swallowed. In a
 * path, `N` is the number of the payload.
 */
export const SINKS: readonly Sink[] = [
  { name: 'title', head: (payload) => `title: ${quoted(`T ${payload}`)}` },
  { name: 'description', head: (payload) => `description: ${quoted(payload)}` },
  { name: 'topic', head: (payload) => `topics: [${quoted(payload)}]` },
  { name: 'author', head: (payload) => `author: [who-N, ${quoted(payload)}]` },
  {
    name: 'mail',
    head: (payload) => `newsletter: { subject: ${quoted(payload)}, preheader: ${quoted(payload)} }`,
  },
  { name: 'post', head: (payload) => `social: { x: ${quoted(payload)}, linkedin: ${quoted(payload)} }` },
  { name: 'unknown key', head: (payload) => `${quoted(payload)}: ${quoted(payload)}` },
  { name: 'heading', block: (payload, end) => `## A heading ${onOneLine(payload)} ${end}` },
  {
    name: 'paragraph',
    block: (payload, end) => `Some words ${onOneLine(payload)} and more of them, ${end}.`,
  },
  {
    name: 'words of a link',
    block: (payload, end) => `[words ${onOneLine(payload)} ${end}](https://example.com/)`,
  },
  {
    name: 'address of a link',
    block: (payload, end) => `[words ${end}](<${onOneLine(payload).replace(/[<>]/g, '\\$&')}>)`,
  },
  {
    name: 'title of a link',
    block: (payload, end) => `[words ${end}](https://example.com/ ${quoted(onOneLine(payload))})`,
  },
  { name: 'alt', block: (payload, end) => `![${onOneLine(payload)} ${end}](https://example.com/x.png)` },
  { name: 'cell', block: (payload, end) => `| a | b |\n| - | - |\n| ${onOneLine(payload)} | ${end} |` },
  { name: 'code', block: (payload, end) => `\`\`\`html\n${payload}\n${end}\n\`\`\`` },
  { name: 'code in a line', block: (payload, end) => `\`${onOneLine(payload)}\` ${end}` },
  { name: 'language of code', block: (payload, end) => `~~~ ${onOneLine(payload)}\n${end}\n~~~` },
  { name: 'note', block: (payload, end) => `A note.[^1]\n\n[^1]: ${onOneLine(payload)} ${end}` },
  { name: 'quotation', block: (payload, end) => `> ${onOneLine(payload)} ${end}` },
  {
    name: 'title of a box',
    block: (payload, end) => `:::note[${onOneLine(payload)}]\nIn a box, ${end}.\n:::`,
  },
  {
    name: 'key point',
    block: (payload, end) => `## Key points\n\n- A point of it ${onOneLine(payload)} that is long, ${end}.`,
  },
  { name: 'block', block: (payload, end) => `${payload}\n\nAfter it, ${end}.` },
  {
    name: 'page',
    path: 'pages/en/page-N.md',
    file: (payload, end) => `---\ntitle: ${quoted(`P ${payload}`)}\n---\n\nAbove it, ${end}.\n\n${payload}\n`,
  },
  {
    name: 'author file',
    path: 'authors/who-N.yml',
    file: (payload, end) => `name: ${quoted(`${payload} ${end}`)}\nbio: { en: ${quoted(payload)} }\n`,
  },
  {
    name: 'offer',
    path: 'offers/said-N.yml',
    file: (payload, end) =>
      offer({
        headline: quoted(payload.slice(0, 60)),
        text: quoted(payload.slice(0, 150)),
        label: quoted(payload.slice(0, 24)),
        proof: `{ quote: ${quoted(`${end} ${payload}`.slice(0, 150))}, name: ${quoted(payload.slice(0, 40))} }`,
      }),
  },
  {
    name: 'target of an offer',
    path: 'offers/leads-N.yml',
    file: (payload, end) => offer({ headline: end, target: quoted(payload) }),
  },
  {
    name: 'book',
    path: 'ebooks/book-N.yml',
    file: (payload, end) =>
      [
        `title: ${quoted(payload.slice(0, 120))}`,
        `subtitle: ${quoted(`${end} ${payload}`)}`,
        `description: ${quoted(payload)}`,
        'language: en',
        'articles: [text-N]',
        `gains: [${quoted(payload)}]`,
        `proof: { quote: ${quoted(payload)}, name: ${quoted(payload)} }\n`,
      ].join('\n'),
  },
]
