import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { templates } from '../../channels/templates.ts'
import type { Engine } from '../../engine.ts'
import { PerennialError } from '../../errors.ts'
import { languageName, type SiteLanguage } from '../../language.ts'
import { hasOwnFolder } from '../../library/content-folder.ts'
import { type AskedText, askText } from '../ask-text.ts'
import { begin } from '../begin.ts'
import { type Command, EXIT, textOption } from '../command.ts'
import { draftsCommand } from '../drafts-command.ts'
import type { Inlet, Io } from '../io.ts'
import { langOption } from '../lang-option.ts'
import { newText } from '../new-text.ts'
import { beginQuestions, canAsk } from '../questions.ts'
import { say } from '../say.ts'
import { openSite } from '../site.ts'
import { isTitle, noTitle, readTitle, titleLanguage } from '../title.ts'

/** What channels let people begin, besides articles. */
const TEMPLATES = Object.entries(templates)

/** What somebody has to know whose pages show whatever stands in the folder. */
const NO_DRAFTS =
  'No other text says "draft" here: take it into the schema of the collection (`draft: z.boolean().default(false)`), and let your pages leave such texts out.\n'

/** `perennial new` */
export const create: Command = {
  summary: 'Begin an article as a draft, or a design of cards',
  usage: '[TITLE] [--lang da|en] | --design NAME',
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
    const said = readTitle(given.positionals.join(' '))
    const isAsked = given.positionals.length === 0 && canAsk(io)
    if (!isAsked && !isTitle(said)) throw noTitle(said)
    const { root, engine, name } = await openSite(io.cwd)
    const { languages, today, articles, routes } = engine.config
    const lang = langOption(given, languages, {
      whose: 'the site has',
      hint: `Choose one of them, or add the language to ${name}.`,
    })
    const begun = isAsked
      ? { ...(await asked(io, engine, lang)), why: '' }
      : { title: said, ...(await languageFor(said, lang, languages)) }
    const { title, why } = begun
    const folder = hasOwnFolder(engine.config) ? articles : join(articles, begun.lang)
    const [{ newSlug }, { keysInUse }] = await Promise.all([
      import('../../library/new-slug.ts'),
      import('../../library/keys-in-use.ts'),
    ])
    const file = join(folder, `${newSlug(title)}.md`)
    // Pages of the site's own read the keys that its other texts have.
    const keys = routes ? undefined : await keysInUse(engine.config)
    const text = newText({ ...begun, today, isOnlyLanguage: languages.length === 1 }, keys)
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

/** Ask somebody at the terminal for what a text is begun with. */
async function asked(
  io: Io & { readonly stdin: Inlet },
  engine: Engine,
  lang: SiteLanguage | undefined,
): Promise<AskedText> {
  const { languages, journey, topics } = engine.config
  const { topicsInUse } = await import('../../library/topics-in-use.ts')
  // It is read while the title is typed. What is wrong with it, `check` says.
  const own = engine.library().then(topicsInUse, () => Object.keys(topics))
  const questions = beginQuestions(io)
  try {
    return await askText(questions, { languages, journey, topics: own, lang }, io)
  } finally {
    questions.close()
  }
}

/** Choose the language of a text: the one asked for, or the only one, or that of its title, which is told. */
async function languageFor(
  title: string,
  asked: SiteLanguage | undefined,
  languages: readonly SiteLanguage[],
): Promise<{ readonly lang: SiteLanguage; readonly why: string }> {
  if (asked !== undefined) return { lang: asked, why: '' }
  const { lang, because } = await titleLanguage(title, languages)
  if (languages.length < 2) return { lang, why: '' }
  const reason =
    because.length === 0
      ? 'the first of the site, since the title does not tell'
      : `as the title says (${because.join(', ')})`
  return { lang, why: `In ${languageName(lang)}, ${reason}; --lang says otherwise.\n` }
}
