import { PerennialError } from '../../errors.ts'
import { type Command, EXIT, textOption } from '../command.ts'
import { countFindings, countOf, countRules, hasErrors } from '../findings.ts'
import { langOption } from '../lang-option.ts'
import { listAll } from '../list-findings.ts'
import { say } from '../say.ts'
import { openSite } from '../site.ts'

/** `perennial import` */
export const importCommand: Command = {
  summary: 'Copy a blog of another tool into the content, and say what could not be carried over',
  usage: 'SOURCE [--from NAME] [--lang da|en] [--dry-run]',
  takesWords: true,
  options: {
    from: {
      type: 'string',
      help: 'jekyll, hugo, eleventy, astro, ghost, wordpress (default: told from what is there)',
    },
    lang: { type: 'string', help: 'the language of texts that say none (default: as they read)' },
    'dry-run': { type: 'boolean', help: 'write nothing, and tell the same' },
  },

  async run(given, io) {
    const [source, ...rest] = given.positionals
    if (source === undefined || rest.length > 0)
      throw new PerennialError(
        source === undefined ? 'import needs to know what.' : 'import takes one folder or file at a time.',
        'For example: `perennial import ../old-blog`.',
      )
    const { engine, name } = await openSite(io.cwd)
    const { config } = engine
    const lang = langOption(given, config.languages, {
      whose: 'the site has',
      hint: `Choose one of them, or add the language to ${name}.`,
    })
    const dryRun = given.values['dry-run'] === true
    const [{ findOrigin }, { importBlog }, { withChannels }] = await Promise.all([
      import('../../import/find-origin.ts'),
      import('../../import/import-blog.ts'),
      import('../../channels/with-channels.ts'),
    ])
    const { kind, origin } = await findOrigin(source, textOption(given, 'from'), {
      cwd: io.cwd,
      today: config.today,
    })
    const done = await importBlog(kind, origin, withChannels(config, await engine.registry()), {
      lang,
      dryRun,
    })
    const { findings, put } = done
    const drafts =
      done.drafts === 0 ? '' : `, ${done.drafts} of them ${done.drafts === 1 ? 'a draft' : 'drafts'}`
    const files = done.files === 0 ? '' : `, and ${countOf(done.files, 'file')} with them`
    const others = [
      put.same === 0 ? [] : `${put.same} there already`,
      put.left === 0 ? [] : `${put.left} left, since others are there`,
      put.failed === 0 ? [] : `${put.failed} not written`,
    ].flat()
    say(
      io,
      `${listAll(findings)}${countRules(findings)}${kind.title}: ${countOf(done.articles, 'article')} and ${countOf(done.pages, 'page')}${drafts}${files}: ${countFindings(findings)}
${[`${countOf(put.new, 'file')} ${dryRun ? 'to write' : 'written'}`, ...others].join(', ')}
`,
    )
    if (!dryRun && put.new > 0) say(io, 'Read `git diff`, then run `npx perennial check`.\n')
    return hasErrors(findings) ? EXIT.errors : EXIT.ok
  },
}
