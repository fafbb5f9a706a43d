import { PerennialError } from '../../errors.ts'
import { local } from '../../library/addresses.ts'
import { type Command, EXIT } from '../command.ts'
import { SERVE_OPTIONS, serveSite } from '../serve-site.ts'

/** `perennial kit` */
export const kit: Command = {
  summary: "Show the marketers' kit on this machine, made as you open it; its texts can be changed there",
  usage: '[--open] [--drafts] [--port NUMBER] [--host]',
  takesWords: false,
  options: {
    open: { type: 'boolean', help: 'open it in the browser' },
    ...SERVE_OPTIONS,
  },

  async run(given, io) {
    await serveSite(given, io, {
      edits: true,
      pageOf({ engine: { config }, name }) {
        if (config.kit === false)
          throw new PerennialError(
            'The site has no kit.',
            `Give it one in ${name}: \`kit: 'separate'\` (beside the site) or \`kit: 'public'\` (in it).`,
          )
        return given.values['open'] === true ? local(config, config.kitPath) : undefined
      },
    })
    return EXIT.ok
  },
}
