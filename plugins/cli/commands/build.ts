import { resolve } from 'node:path'
import { type Command, EXIT } from '../command.ts'
import { countFindings, hasErrors } from '../findings.ts'
import { listFindings } from '../list-findings.ts'
import { showProgress } from '../progress.ts'
import { say, sayAside } from '../say.ts'
import { openSite } from '../site.ts'

/** `perennial build` */
export const build: Command = {
  summary: 'Build the site with every card, post, snippet, book, feed and the kit into dist/',
  usage: '',
  takesWords: false,
  options: {},

  async run(_given, io) {
    const site = await openSite(io.cwd)
    const { engine } = site
    const found = await engine.faults()
    if (found.length > 0) sayAside(io, `${listFindings(found)}${countFindings(found)}\n`)
    // Pages of a site's own are its own affair; a whole site is not built with what is wrong in it.
    if (engine.config.routes && hasErrors(found)) {
      sayAside(io, 'Nothing was built; the last build is as it was.\n')
      return EXIT.errors
    }
    engine.progress = showProgress(io)
    const { buildSite } = await import('../../astro/build-site.ts')
    await buildSite(site, (message) => say(io, `[WARN] [perennial] ${message}\n`))
    const { whereKitIs } = await import('../../astro/tell-kit.ts')
    const where = whereKitIs(engine.config, resolve(site.root, site.config.outDir ?? 'dist'))
    if (where) say(io, `${where}\n`)
    return EXIT.ok
  },
}
