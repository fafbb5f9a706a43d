import { PerennialError } from '../../errors.ts'
import { findConfig } from '../../source/config-name.ts'
import { type Command, EXIT } from '../command.ts'
import { countOf } from '../findings.ts'
import { listAll } from '../list-findings.ts'
import { say, sayAside, sayDiff } from '../say.ts'

/** `perennial upgrade` */
export const upgrade: Command = {
  summary: 'Say what a new version changes in the code of your site, as a diff, and write it',
  usage: '[--write]',
  takesWords: false,
  options: { write: { type: 'boolean', help: 'write what the diff shows' } },

  async run(given, io) {
    const root = io.cwd
    const config = findConfig(root)
    if (config === undefined)
      throw new PerennialError(
        'There is no astro.config.mjs in this folder.',
        'Run the command in the folder of your site.',
      )
    const [{ moduleParser }, { readSiteCode }, { diffOf, planUpgrade }] = await Promise.all([
      import('../../astro/module-parser.ts'),
      import('../../upgrade/read-site-code.ts'),
      import('../../upgrade/plan-upgrade.ts'),
    ])
    const files = await readSiteCode(root, config)
    const { changes, told, from } = planUpgrade({ files, config, parse: await moduleParser() })
    if (from === undefined) {
      say(io, 'Nothing here is of an earlier version; CHANGELOG.md says what is new.\n')
      return EXIT.ok
    }
    const writes = given.values['write'] === true
    if (!writes) sayDiff(io, diffOf(changes))
    const byHand = told.filter(({ severity }) => severity !== 'hint').length
    sayAside(io, listAll(told))
    const left = writes
      ? await (await import('../../upgrade/write-upgrade.ts')).writeUpgrade(root, changes)
      : []
    for (const line of left) sayAside(io, `${line}\n`)
    const done = countOf(changes.length - left.length, 'file')
    sayAside(
      io,
      `Made with ${from}: ${done} ${writes ? 'changed' : 'to change, which --write does'}; ${countOf(byHand, 'thing')} to do by hand\n`,
    )
    return left.length > 0 ? EXIT.usage : EXIT.ok
  },
}
