import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { Document, isScalar } from 'yaml'
import { templates } from '../../channels/templates.ts'
import { PerennialError } from '../../errors.ts'
import { isSiteLanguage, languageName, type SiteLanguage } from '../../language.ts'
import { hasOwnFolder } from '../../library/content-folder.ts'
import { plainLine } from '../../source/plain-line.ts'
import { begin } from '../begin.ts'
import { type Command, EXIT, textOption } from '../command.ts'
import { say } from '../say.ts'
import { openSite } from '../site.ts'

/** The skeleton of a text, per language. What it asks for stands in comments, so that none of it can be published. */
const SKELETON = {
  da: `<!-- Skriv først, hvad læseren får, i et afsnit, der kan stå alene: det bliver også til uddraget i lister, opslag og mails. -->

<!-- ## En overskrift for hvert skridt -->

<!-- ## Det vigtigste
Tre til fem punkter, hvert en hel sætning, der kan stå alene: de bliver til punkterne i opslag og nyhedsbreve. -->
`,
  en: `<!-- Say first what the reader gets, in a paragraph that stands alone: it also becomes the excerpt in lists, posts and mails. -->

<!-- ## A heading for each step -->

<!-- ## Key points
Three to five items, each a whole sentence that stands alone: they become the points in posts and newsletters. -->
`,
} as const

/** What stands beside the day of publication, per language. */
const DAY = { da: 'dagen, hvor den kommer ud', en: 'the day on which it comes out' } as const

/** What channels let people begin, besides articles. */
const TEMPLATES = Object.entries(templates)

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
      const { root } = await openSite(io.cwd)
      const file = await begin(root, what, template, name)
      say(io, `${file}\n${template.next(name, file)}`)
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
    const { root, engine } = await openSite(io.cwd)
    const { languages, today, articles } = engine.config
    const { lang, why } = await languageFor(title, textOption(given, 'lang'), languages)
    const folder = hasOwnFolder(engine.config) ? articles : join(articles, lang)
    const { newSlug } = await import('../../library/new-slug.ts')
    const file = join(folder, `${newSlug(title)}.md`)
    const frontMatter = new Document({
      ...{ title, description: '', lang, topics: [], published: today, draft: true },
    })
    const published = frontMatter.get('published', true)
    if (isScalar(published)) published.comment = ` ${DAY[lang]}`
    const path = join(root, file)
    await mkdir(dirname(path), { recursive: true })
    await writeFile(path, `---\n${frontMatter.toString()}---\n\n${SKELETON[lang]}`, { flag: 'wx' }).catch(
      (thrown: NodeJS.ErrnoException) => {
        if (thrown.code !== 'EEXIST') throw thrown
        throw new PerennialError(`${file} exists already, and was left as it is.`, 'Choose another title.')
      },
    )
    say(
      io,
      `${file}\n${why}Write, look at it with \`npm run dev -- --drafts\`, and delete "draft: true" when it is ready.\n`,
    )
    return EXIT.ok
  },
}

/** Choose the language of a text: the one asked for, or the only one, or that of its title, which is told. */
async function languageFor(
  title: string,
  asked: string | undefined,
  languages: readonly SiteLanguage[],
): Promise<{ readonly lang: SiteLanguage; readonly why: string }> {
  if (asked !== undefined) {
    if (isSiteLanguage(asked) && languages.includes(asked)) return { lang: asked, why: '' }
    throw new PerennialError(
      `--lang says "${plainLine(asked)}", but the site has ${languages.join(' and ')}.`,
      'Choose one of them, or add the language to astro.config.mjs.',
    )
  }
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
