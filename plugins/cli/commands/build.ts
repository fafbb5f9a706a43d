import { type Command, EXIT } from '../command.ts'
import { countFindings, hasErrors, listFindings } from '../findings.ts'
import { showProgress } from '../progress.ts'
import { sayAside } from '../say.ts'
import { openSite } from '../site.ts'

/** `perennial build` */
export const build: Command = {
  summary: 'Build the site with every card, post, snippet, book, feed and the kit into dist/',
  usage: '',
  takesWords: false,
  options: {},

  async run(_given, io) {
    const { root, config, engine } = await openSite(io.cwd)
    const found = await engine.faults()
    if (found.length > 0) sayAside(io, `${listFindings(found)}${countFindings(found)}\n`)
    if (hasErrors(found)) {
      sayAside(io, 'Nothing was built; the last build is as it was.\n')
      return EXIT.errors
    }
    engine.progress = showProgress(io)
    const { buildSite } = await import('../../astro/run.ts')
    await buildSite(root, config)
    return EXIT.ok
  },
}
