import type { Template } from '../../../channel.ts'

/** A design of a site's own, to begin with. */
export const designTemplate: Template = {
  summary: 'begin a design of cards instead, as a copy of one that is whole',
  source: new URL('./ticket.ts', import.meta.url),
  door: 'astro-perennial/design',
  folder: 'designs',
  next: (name, file, kitPath) =>
    `Name it in the options of perennial(): channels: { cards: { design: '${name}', designs: { '${name}': '${file}' } } }\n` +
    `Then look at it with \`npm run dev\`, at ${kitPath}cards/?design=${name}; plugins/channels/cards/designs/README.md says more.\n`,
}
