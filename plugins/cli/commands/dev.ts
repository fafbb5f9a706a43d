import { type Command, EXIT } from '../command.ts'
import { SERVE_OPTIONS, serveSite } from '../serve-site.ts'

/** `perennial dev` */
export const dev: Command = {
  summary: 'Show the site while you write; cards, posts and books are made when you open them',
  usage: '[--drafts] [--port NUMBER] [--host]',
  takesWords: false,
  options: SERVE_OPTIONS,

  async run(given, io) {
    await serveSite(given, io)
    return EXIT.ok
  },
}
