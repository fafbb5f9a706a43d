import { type Command, EXIT } from '../command.ts'
import { countFindings, countOf, hasErrors, listFindings } from '../findings.ts'
import { openSite } from '../site.ts'

/** `perennial check` */
export const check: Command = {
  summary: 'Read all content and say what is wrong with it, and where',
  usage: '[--json]',
  takesWords: false,
  options: { json: { type: 'boolean', help: 'write one JSON object a line' } },

  async run({ values }) {
    const { engine } = await openSite(process.cwd())
    const found = await engine.check()
    if (values['json'] === true) {
      for (const finding of found) process.stdout.write(`${JSON.stringify(finding)}\n`)
    } else {
      const { articles, pages, unpublished } = await engine.library()
      const hidden = unpublished === 0 ? '' : `, ${unpublished} kept back (drafts or future dates)`
      process.stdout.write(
        `${listFindings(found)}${countOf(articles.length, 'article')} and ${countOf(pages.length, 'page')}${hidden}: ${countFindings(found)}\n`,
      )
    }
    return hasErrors(found) ? EXIT.errors : EXIT.ok
  },
}
