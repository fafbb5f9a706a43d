import { ALIASES } from '../article/aliases.ts'
import { type Blocks, keysOf } from '../article/blocks.ts'
import { BOXES } from '../article/boxes.ts'
import { registry } from '../channels/registry.ts'
import { broughtBy } from '../channels/with-channels.ts'
import type { Manner } from './manner.ts'
import { rowsOf } from './schema-rows.ts'

/** Write what the texts of a site may hold: articles and pages. */
export function textReference({ keys, rules, table }: Manner): string {
  const { blocks } = broughtBy(registry)
  return `## Articles

\`articles/<language>/<slug>.md\`, or \`articles/<language>/<slug>/index.md\` with its own images beside it. The text is
Markdown: CommonMark with tables, footnotes, task lists and strikethrough (GFM), and boxes, in two spellings:

\`\`\`markdown
:::tip[A title of your own]
Without a title, the box says its own name.
:::

> [!TIP]
> As GitHub writes it.
\`\`\`

There are ${BOXES.map((name) => `\`${name}\``).join(', ')}.

The word for the box always stands there, before a title of your own. Besides that:

- **A caption** is the title of a picture that stands alone: \`![What it shows](bikes.jpg "What to say below it")\`. A picture that is
  larger than it is shown can be opened in its full size.
- **Code** says its language, and may say more: \`js title="src/a.js" {1,3-4}\` behind the three marks puts a title above it and marks lines, as does
  the comment \`// [!code highlight]\` at the end of a line. Readers copy it at the press of a button.
- **A video** of YouTube, Vimeo or PeerTube is a link to its page in a paragraph of its own, with its title as words, or the frame
  that those sites give you. It plays in its place once a reader presses it; before that, nothing is asked of that site. In books and feeds it is a link.
- **A drawing** (SVG) stands on white where a page is dark, unless it has colours of its own for that, below
  \`@media (prefers-color-scheme: dark)\` in its \`<style>\`, with a ground: \`svg { background: #1d2520 }\`.
- **A formula** is TeX between \`$\` signs, or on lines of its own between \`$$\`: \`$A = \\pi r^2$\`. It is MathML on pages and in EPUB, and is
  set in print. Prices (\`$5 and $10\`) stay as they are; \`\\$\` is always a dollar. No sentence with a formula is lifted into posts or mails.
- **A diagram** is a block of code in \`mermaid\`: a flowchart, states (\`stateDiagram-v2\`), messages (\`sequenceDiagram\`), classes, entities
  (\`erDiagram\`) or a chart (\`xychart-beta\`). It is drawn as a picture that goes along into books and feeds, and is dark on a dark page. A line
  \`accDescr: …\` in it says what it shows, for those who don't see it; \`accTitle: …\` stands below it. Colours are \`#rrggbb\`. Your site brings what draws it:
  \`npm install --save-dev beautiful-mermaid\`. What can't be drawn stays code, and [\`lost\`](${rules}#lost) names the line.
- **Details** that open are \`<details><summary>…</summary>\` and \`</details>\`, with empty lines around the text between; in books they stand open.
- **Contents** stand beside a text with three headings or more where there is room, and fold above it on a phone.

Any other element of HTML that is left out is told by [\`lost\`](${rules}#lost), with its line.

The file may also be called \`.markdown\`, or \`.mdx\`: of MDX the text, the headings and the pictures are read, and what only
code shows (components, imports, expressions) is left out and told by [\`lost\`](${rules}#lost); the text between the tags of a
component stays.

Link to another article by its file: \`[the funnel](what-is-a-sales-funnel.md)\`. A vault of Obsidian reads as it is:
\`[[what-is-a-sales-funnel|the funnel]]\` leads to the one text of that file, slug or title, \`![[picture.png]]\` is the picture of
that name beside the text or in the content folder, \`> [!tip]- A title\` is a box, and \`==words==\` are marked. Put front matter between \`---\` lines (YAML)
or \`+++\` lines (TOML). Only a title is needed, and a heading of the first level can stand in for it, or else the name of the file:

${keys(rowsOf(keysOf(blocks).schema))}

Other tools' names are understood too:

${table(['here', 'also'], aliasRows(blocks))}

### What is private

Nothing of these reaches a page, a card, a post, a mail, a book, a feed or the kit:

- a text that says \`draft: true\`, or so in other words (above), or that is dated in the future, and the pictures beside it.
  \`npm run dev -- --drafts\` shows it. A key that may be meant so and can't be understood is an error.
- files and folders whose name begins with \`_\` or \`.\`: they are not read at all. A picture in \`_images/\` is used where a text
  shows it.
- comments in a text or its front matter: \`<!-- … -->\`, \`%% … %%\` (Obsidian), \`{/* … */}\` (MDX), and those of Hugo and
  Liquid. In code they are text.
- keys of the front matter that are not in the table.

A text whose \`expires\` has passed keeps its page, and is left out of feeds, posts, newsletters and books.

## Pages

\`pages/<language>/<slug>.md\`: standing pages such as "about", with the same front matter. They stand in the menu, and have no
card but that of their link, no post, and an offer only where \`offer\` names one. With \`landing\`, a page is a landing page: it has no menu, does not stand in
that of others, and shows its form, book or link above and below the text. The page of a book is its landing page.

A page in a folder that has the name of a page is below that page: \`pages/en/docs/start.md\` is below \`pages/en/docs.md\` (or
\`pages/en/docs/index.md\`), and its address is \`/en/docs/start/\`. Only the upper page stands in the menu. All of them show a list of them all,
the way up, and the pages before and after. They come in the order in which the text of the upper page links to them; what it doesn't link
to follows by title. A slug stands once in a language, whatever the folder. Where no page has the name of a folder, the folder changes nothing.

A page with three headings or more has its contents beside it, as an article has.
`
}

function aliasRows(blocks: Blocks): string[][] {
  const named = (names: readonly string[]): string => names.map((name) => `\`${name}\``).join(', ')
  return [
    ...Object.entries(ALIASES).map(([key, names]) => [`\`${key}\``, named(names)]),
    [
      '`draft`',
      '`published: false`, `publish: false`, `status: draft` (or `private`, `pending`, `unlisted` …), `hidden`, `private`, `unlisted`, `headless`, `build: { render: never }`; yes and no in any spelling',
    ],
    ['a day in `published`', '`embargo`, `scheduled`, `publishOn`; of several days, the last one counts'],
    ...Object.entries(blocks).flatMap(([name, { aliases }]) =>
      aliases ? [[`\`${name}\``, named(Object.keys(aliases))]] : [],
    ),
  ]
}
