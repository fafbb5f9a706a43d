import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { templates } from '../../channels/templates.ts'
import { PerennialError } from '../../errors.ts'
import { languageName, type SiteLanguage } from '../../language.ts'
import { hasOwnFolder } from '../../library/content-folder.ts'
import { plainLine } from '../../source/plain-line.ts'
import { begin } from '../begin.ts'
import { type Command, EXIT, type Given, textOption } from '../command.ts'
import { draftsCommand } from '../drafts-command.ts'
import { langOption } from '../lang-option.ts'
import { newText } from '../new-text.ts'
import { say } from '../say.ts'
import { openSite } from '../site.ts'

/** What channels let people begin, besides articles. */
const TEMPLATES = Object.entries(templates)

/** What somebody has to know whose pages show whatever stands in the folder. */
const NO_DRAFTS =
  'No other text says "draft" here: take it into the schema of the collection (`draft: z.boolean().default(false)`), and let your pages leave such texts out.\n'

/** `perennial new` */
export const create: Command = {
  summary: 'Begin an article as a draft, or a design of cards',
  usage: 'TITLE [--lang da|en] | --design NAME',
  takesWords: true,
  options: {
    lang: { type: 'string', help: "the language (default: that of the title, else the site's first)" },
    ...Object.fromEntries(
      TEMPLATES.map(([what, { summary }]) => [what, { type: 'string' as const, help: summary }]),
    ),
  },

  async run(given, io) {
    for (const [what, template] of TEMPLATES) {
      const name = textOption(given, what)
      if (name === undefined) continue
      const { root, engine } = await openSite(io.cwd)
      const file = await begin(root, what, template, name)
      say(io, `${file}\n${template.next(name, file, engine.config.kitPath)}`)
      return EXIT.ok
    }
    const title = given.positionals
      .join(' ')
      .replace(/[\s\p{Cc}]+/gu, ' ')
      .trim()
    if (!/[\p{L}\p{N}]/u.test(title))
      throw new PerennialError(
        title === ''
          ? 'new needs a title.'
          : `new needs a title with a letter or a digit, not "${plainLine(title)}".`,
        'For example: `perennial new "What is a sales funnel?"`.',
      )
    const { root, engine, name } = await openSite(io.cwd)
    const { languages, today, articles, routes } = engine.config
    const { lang, why } = await languageFor(title, given, languages, name)
    const folder = hasOwnFolder(engine.config) ? articles : join(articles, lang)
    const [{ newSlug }, { keysInUse }] = await Promise.all([
      import('../../library/new-slug.ts'),
      import('../../library/keys-in-use.ts'),
    ])
    const file = join(folder, `${newSlug(title)}.md`)
    // Pages of the site's own read the keys that its other texts have.
    const keys = routes ? undefined : await keysInUse(engine.config)
    const text = newText({ title, lang, today, isOnlyLanguage: languages.length === 1 }, keys)
    const path = join(root, file)
    await mkdir(dirname(path), { recursive: true })
    await writeFile(path, text, { flag: 'wx' }).catch((thrown: NodeJS.ErrnoException) => {
      if (thrown.code !== 'EEXIST') throw thrown
      throw new PerennialError(`${file} exists already, and was left as it is.`, 'Choose another title.')
    })
    const drafts = keys && !keys.has('draft') ? NO_DRAFTS : ''
    say(
      io,
      `${file}\n${why}Write, look at it with \`${await draftsCommand(root)}\`, and delete "draft: true" when it is ready.\n${drafts}`,
    )
    return EXIT.ok
  },
}

/** Choose the language of a text: the one asked for, or the only one, or that of its title, which is told. */
async function languageFor(
  title: string,
  given: Given,
  languages: readonly SiteLanguage[],
  config: string,
): Promise<{ readonly lang: SiteLanguage; readonly why: string }> {
  const asked = langOption(given, languages, {
    whose: 'the site has',
    hint: `Choose one of them, or add the language to ${config}.`,
  })
  if (asked !== undefined) return { lang: asked, why: '' }
  const [first = 'en', ...others] = languages
  if (others.length === 0) return { lang: first, why: '' }
  const { languageOfTitle } = await import('../../article/facts/title-language.ts')
  const { language, because } = languageOfTitle(title, [first, ...others])
  const reason =
    because.length === 0
      ? 'the first of the site, since the title does not tell'
      : `as the title says (${because.join(', ')})`
  return { lang: language, why: `In ${languageName(language)}, ${reason}; --lang says otherwise.\n` }
}
