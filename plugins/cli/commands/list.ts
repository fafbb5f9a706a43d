import { plainLine } from '../../source/plain-line.ts'
import { type Command, EXIT } from '../command.ts'
import { say } from '../say.ts'
import { openSite } from '../site.ts'

/** `perennial list` */
export const list: Command = {
  summary: 'List every file that the channels make, without making any',
  usage: '[--json]',
  takesWords: false,
  options: {
    json: { type: 'boolean', help: 'write one JSON object a line: channel, path, type, article or book' },
  },

  async run({ values }, io) {
    const { engine } = await openSite(io.cwd)
    const plan = await engine.plan()
    for (const { channel, address, output } of plan) {
      const { kind, id } = output.subject
      const subject = kind === 'article' || kind === 'book' ? { [kind]: id } : {}
      const row =
        values['json'] === true
          ? JSON.stringify({ channel, path: address, type: output.type, ...subject })
          : `${channel.padEnd(10)}  ${address}`
      say(io, `${plainLine(row)}\n`)
    }
    return EXIT.ok
  },
}
