import { z } from 'zod'
import { ALIASES } from '../article/aliases.ts'
import { type Blocks, keysOf } from '../article/blocks.ts'
import { BOXES } from '../article/boxes.ts'
import { authorSchema } from '../authors/schema.ts'
import { bookSchema } from '../books/schema.ts'
import { registry } from '../channels/registry.ts'
import { broughtBy } from '../channels/with-channels.ts'
import { optionsSchema } from '../config.ts'
import { formBasics } from '../forms/schema.ts'
import { offerSchema } from '../offers/schema.ts'
import { proofSchema } from '../proof/schema.ts'
import { stageSchema, topicSchema } from '../shelves/schema.ts'
import { servicesTable } from './forms.ts'
import { rowsAsTable, rowsOf, table } from './schema-table.ts'

/** Write the reference page for writers, `content/README.md`, from the schemas: every key, what it means, its default. */
export function contentReference(): string {
  const { blocks, carriers } = broughtBy(registry)
  const channels = Object.entries(registry).map(([name, channel]) => {
    const rows = channel.options instanceof z.ZodObject ? rowsOf(channel.options) : []
    return `| \`${name}\` | ${channel.summary} | ${rows.map(([key, text]) => `\`${key}\`: ${text}`).join('<br>') || 'none'} |`
  })
  return `# What you can write here

This page is generated from the schemas by \`npm run docs\`; a test fails when it is stale. Change the schemas, not this page.

## Articles

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
  \`npm install --save-dev beautiful-mermaid\`. What can't be drawn stays code, and [\`lost\`](RULES.md#lost) names the line.
- **Details** that open are \`<details><summary>…</summary>\` and \`</details>\`, with empty lines around the text between; in books they stand open.
- **Contents** stand beside a text with three headings or more where there is room, and fold above it on a phone.

Any other element of HTML that is left out is told by [\`lost\`](RULES.md#lost), with its line.

The file may also be called \`.markdown\`, or \`.mdx\`: of MDX the text, the headings and the pictures are read, and what only
code shows (components, imports, expressions) is left out and told by [\`lost\`](RULES.md#lost); the text between the tags of a
component stays.

Link to another article by its file: \`[the funnel](what-is-a-sales-funnel.md)\`. A vault of Obsidian reads as it is:
\`[[what-is-a-sales-funnel|the funnel]]\` leads to the one text of that file, slug or title, \`![[picture.png]]\` is the picture of
that name beside the text or in the content folder, \`> [!tip]- A title\` is a box, and \`==words==\` are marked. Put front matter between \`---\` lines (YAML)
or \`+++\` lines (TOML). Only a title is needed, and a heading of the first level can stand in for it, or else the name of the file:

${table(keysOf(blocks).schema)}

Other tools' names are understood too:

| here | also |
| --- | --- |
${Object.entries(ALIASES)
  .map(([key, names]) => `| \`${key}\` | ${names.map((name) => `\`${name}\``).join(', ')} |`)
  .join('\n')}
| \`draft\` | \`published: false\`, \`publish: false\`, \`status: draft\` (or \`private\`, \`pending\`, \`unlisted\` …), \`hidden\`, \`private\`, \`unlisted\`, \`headless\`, \`build: { render: never }\`; yes and no in any spelling |
| a day in \`published\` | \`embargo\`, \`scheduled\`, \`publishOn\`; of several days, the last one counts |
${blockAliases(blocks)}

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
cards but the one of its link, no post, and an offer only where \`offer\` names one. With \`landing\`, a page is a landing page: it has no menu, does not stand in
that of others, and shows its form, book or link above and below the text. The page of a book is its landing page.

## Offers

\`offers/<id>.yml\`: a call to action. Articles whose stage and language it fits show it: after the introduction, after a table
that compares or a list of steps, at the first heading past the middle, or at the end. There is at most one in 500 words, and three
in all. \`offer\` in the front matter of a text says which, and \`::offer{id=…}\` on a line of its own says where;
\`npx perennial inspect FILE\` shows what was chosen, and why.

${table(offerSchema(carriers))}

## Books

\`ebooks/<id>.yml\`: an e-book made of articles.

${table(bookSchema)}

## Authors

\`authors/<id>.yml\`: somebody who writes. Whoever has a file and an article that is out has a page, with all their articles.

${table(authorSchema)}

## Topics and stages

\`topics/<id>.yml\` and \`stages/<id>.yml\`: what stands above the list of a topic or a stage, and which article comes first.
The file has the name of the topic as articles write it, in lower-case letters with hyphens, or the id of the stage. Of a topic:

${table(topicSchema)}

Of a stage:

${table(stageSchema)}

## Proof

\`proof/<id>.yml\`: what somebody said of you, word for word, with who, where and when, and with the permission to show it. Offers and books
name it (\`proof: <id>\`), and articles at the stage of decision show the one that fits their topics best, before the offer at their end.
Without \`permission\` nothing of it is shown. It goes to no search engine as a review: Google allows none of one's own organisation.

${table(proofSchema)}

## Choices

\`choices.json\`: what \`perennial choose --write\` keeps of the choices of a model of yours, by article: the numbers and the words of
sentences of the text, as \`quotes\`, \`keyPoints\` and \`hooks\`. You may delete sentences, lists and articles. A list that is absent is
chosen by Perennial; an empty one says that nothing is good enough. It is published nowhere.

## Configuration

The options of \`perennial({…})\` in \`astro.config.mjs\`:

${table(optionsSchema)}

## IndexNow

With \`indexNow: '<key>'\`, a build lists the addresses that have changed, come or gone in \`.perennial/indexnow.json\`, as IndexNow takes
them; it sends nothing. Send the list once the site is out, and delete it: until then, what changes is added to it. What the pages were
is kept in \`.perennial\`, so a job keeps that folder between its runs (which makes builds faster, too); without it, all pages are listed.
As steps of a workflow of GitHub, around those that build the site and put it out:

\`\`\`yaml
- uses: actions/cache@v4
  with:
    path: .perennial
    key: perennial-\${{ github.run_id }}
    restore-keys: perennial-
# … build, and put the site out …
- run: |
    test ! -f .perennial/indexnow.json || {
      curl --fail --json @.perennial/indexnow.json https://api.indexnow.org/indexnow
      rm .perennial/indexnow.json
    }
\`\`\`

## Forms

The options of each form under \`forms: { <id>: {…} }\`; the id is a name of your choice, such as \`newsletter\`.

| key | what it means |
| --- | --- |
| \`service\` | The service that it is sent to, one of those below. Required. |
${rowsAsTable(formBasics)}

${servicesTable()}

Every form is sent as a POST (what readers write never stands in a URL), and needs no script. After an address comes
\`/en/thanks/\`, after a message \`/en/received/\`, and \`/en/try-again/\` where something went wrong (Danish: \`/da/tak/\`,
\`/da/modtaget/\`, \`/da/proev-igen/\`). A book behind a form has a page of its own to
come to, \`/en/thanks/<book>/\` (\`/da/tak/<book>/\`), and only that page links to its file. That keeps the file from being found, not
from being passed on: on a static site, whoever knows or guesses an address can open it, and every chapter stands on the site as an
article. What has to stay secret does not belong on a static site.

## Channels

The channels, and what can be set for each under \`channels: { name: {…} }\`; \`name: false\` leaves a channel out.

| channel | what it makes | options |
| --- | --- | --- |
${channels.join('\n')}
`
}

function blockAliases(blocks: Blocks): string {
  return Object.entries(blocks)
    .flatMap(([name, { aliases }]) =>
      aliases
        ? [
            `| \`${name}\` | ${Object.keys(aliases)
              .map((alias) => `\`${alias}\``)
              .join(', ')} |`,
          ]
        : [],
    )
    .join('\n')
}
