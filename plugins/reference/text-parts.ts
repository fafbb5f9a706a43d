/** What a text may hold besides plain Markdown, as a list of Markdown. */
export const TEXT_PARTS = `- **A caption** is the title of a picture that stands alone: \`![What it shows](bikes.jpg "What to say below it")\`. A picture that is
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
- **Contents** stand beside a text with three headings or more where there is room, and fold above it on a phone.`
