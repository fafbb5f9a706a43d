import { basename, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { canAsk } from '../cli/questions.ts'
import { say, sayAside } from '../cli/say.ts'
import { PerennialError, reasonOf } from '../errors.ts'
import { languageMeant, languageName, type SiteLanguage } from '../language.ts'
import { plainLine } from '../source/plain-line.ts'
import { type Answers, readLanguages, readTitle, titleOf } from './answers.ts'
import { ask } from './ask.ts'
import { beginSite, refuseFull } from './begin-site.ts'
import type { CreateIo } from './create-io.ts'
import { starterFiles } from './starter-files.ts'
import { testedVersions } from './versions.ts'

/** Where a site goes that nobody says a folder for. */
const FOLDER = 'my-site'

const HELP = `Begin a site with Perennial.

Usage: npm create astro-perennial [FOLDER] -- [options]

  FOLDER             a folder that is new or empty (default: ${FOLDER})
  --title VALUE      what the site is called (default: as its folder)
  --languages VALUE  da, en, or both (default: that of the machine, else en)
  --yes              ask nothing
`

/** Run the command line of `npm create astro-perennial`; gives the exit code: 0, or 2 where no site was begun. */
export async function main(args: readonly string[], io: CreateIo): Promise<number> {
  try {
    await begin(args, io)
    return 0
  } catch (thrown) {
    const mistake = mistakeOf(thrown)
    if (!mistake) throw thrown
    sayAside(io, `${mistake.message}\n${mistake.hint}\n`)
    return 2
  }
}

async function begin(args: readonly string[], io: CreateIo): Promise<void> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      title: { type: 'string' },
      languages: { type: 'string' },
      yes: { type: 'boolean', short: 'y' },
      help: { type: 'boolean', short: 'h' },
    },
  })
  if (values.help) return say(io, HELP)
  const [name = FOLDER, ...others] = positionals
  if (others.length > 0)
    throw new PerennialError(
      `A site goes into one folder, and these are ${positionals.length}: ${plainLine(positionals.join(', '))}.`,
      'Write a title of several words as `--title "…"`.',
    )
  const folder = resolve(io.cwd, name)
  await refuseFull(folder, name === '.' ? 'This folder' : name)
  const said = saidIn(values)
  const lang = languageMeant(io.locale) ?? 'en'
  const usual = { title: titleOf(folder), languages: [lang] }
  const isAsked = canAsk(io) && !values.yes
  const answers = isAsked ? await ask(said, usual, io) : { ...usual, ...said }
  const why = isAsked || said.languages ? '' : ` ${whyIn(lang)}`
  const files = await starterFiles(answers, basename(folder), testedVersions())
  await beginSite(folder, files)
  say(
    io,
    `${answers.title} stands in ${name}: ${Object.keys(files).length} files.${why} Next:

${name === '.' ? '' : `  cd ${/^[\w./-]+$/.test(name) ? name : JSON.stringify(name)}\n`}  npm install
  npm run dev

README.md there says how it goes on.
`,
  )
}

/** Say in which language a site is that nobody named one for, and how to have the other. */
function whyIn(lang: SiteLanguage): string {
  const other = lang === 'da' ? 'en' : 'da'
  return `It is in ${languageName(lang)}; with \`--languages ${other}\` it is in ${languageName(other)}, with \`--languages both\` in both.`
}

function saidIn(values: {
  readonly title?: string | undefined
  readonly languages?: string | undefined
}): Partial<Answers> {
  const title = values.title === undefined ? undefined : readTitle(values.title)
  const languages = values.languages === undefined ? undefined : readLanguages(values.languages)
  if (values.languages !== undefined && languages === undefined) {
    const meant = languageMeant(values.languages)
    throw new PerennialError(
      `--languages says "${plainLine(values.languages)}"; a site is in da (Danish), en (English), or both.`,
      meant ? `Did you mean \`--languages ${meant}\`?` : 'For example: `--languages en`.',
    )
  }
  return { ...(title ? { title } : {}), ...(languages ? { languages } : {}) }
}

/** Say what was wrong with the command line or the folder; nothing where the fault is ours. */
function mistakeOf(thrown: unknown): Pick<PerennialError, 'message' | 'hint'> | undefined {
  if (thrown instanceof PerennialError) return thrown
  if (!(thrown instanceof Error && 'code' in thrown && String(thrown.code).startsWith('ERR_PARSE_ARGS')))
    return undefined
  const message = `${reasonOf(thrown).split('. ')[0]?.replace(/\.$/, '')}.`
  // `perennial` calls it so.
  const advice = message.includes("'--lang'") ? 'Did you mean `--languages`? ' : ''
  return { message, hint: `${advice}See \`npm create astro-perennial -- --help\`.` }
}
