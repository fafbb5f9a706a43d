import { stat } from 'node:fs/promises'
import { join, relative, resolve } from 'node:path'
import type { Article } from '../../article/article.ts'
import { isIn } from '../../article/is-in.ts'
import { explainLosses } from '../../check/explain-losses.ts'
import { PerennialError } from '../../errors.ts'
import { LANGUAGES } from '../../language.ts'
import { offersOn, type ShownOffers } from '../../library/offers-on.ts'
import { type Found, findFiles, slashed } from '../../source/find.ts'
import { conflictAlone } from '../../source/merge-conflict.ts'
import { plainLine } from '../../source/plain-line.ts'
import { TEXT_ENDINGS } from '../../source/text-endings.ts'
import { type Command, EXIT, type Given } from '../command.ts'
import { say } from '../say.ts'
import { describeFact } from '../shown-fact.ts'
import { describeFindings } from '../shown-findings.ts'
import { foreignAsJson, foreignAsText } from '../shown-foreign.ts'
import { describeLifts } from '../shown-lifts.ts'
import { describeOffers } from '../shown-offers.ts'
import { findSite } from '../site.ts'

/** How many files are read while others are being understood; enough that no time is spent on waiting for the disk. */
const AT_ONCE = 16

/** `perennial inspect` */
export const inspect: Command = {
  summary: 'Show what was understood of any Markdown or MDX file or folder, and why',
  usage: 'FILE|FOLDER… [--json] [--brand NAME] [--rival NAME]',
  takesWords: true,
  options: {
    json: { type: 'boolean', help: 'write one JSON object a line' },
    brand: {
      type: 'string',
      multiple: true,
      help: 'a name of your company or product; may be given more than once',
    },
    rival: {
      type: 'string',
      multiple: true,
      help: 'a name of a company or product that readers weigh yours against; may be given more than once',
    },
  },

  async run(given, io) {
    if (given.positionals.length === 0) {
      throw new PerennialError(
        'inspect needs a file or a folder.',
        'For example: `perennial inspect content/articles`.',
      )
    }
    const [{ readText }, { folderLanguage, stageMannerOf }, { registry }, { broughtBy }] = await Promise.all([
      import('../../article/read.ts'),
      import('../../library/read-texts.ts'),
      import('../../channels/registry.ts'),
      import('../../channels/with-channels.ts'),
    ])
    const root = io.cwd
    const engine = (await findSite(root))?.engine
    const config = engine?.config
    const { blocks } = broughtBy((await engine?.registry()) ?? registry)
    const brand = namesOf(given, 'brand') ?? config?.brand ?? []
    const rivals = namesOf(given, 'rival') ?? config?.rivals
    const fallbackLang = config?.languages[0]
    const stageManner = config && (await stageMannerOf(config))
    const home = config && join(root, config.articles)
    const files = await filesOf(root, given.positionals)
    const isOwn =
      config &&
      files.some((path) =>
        [config.content, config.articles].some((folder) => path.startsWith(join(root, folder, '/'))),
      )
    const library = isOwn ? await engine?.library() : undefined
    // Texts that are kept back are not in the library, and other names make other judgements.
    const texts = new Map(library?.texts.map((text) => [text.file, text]))
    const ownOf = (path: string): Article | undefined => texts.get(slashed(relative(root, path)))
    const languages = config?.languages ?? LANGUAGES
    const isAsSaid = !namesOf(given, 'brand') && !namesOf(given, 'rival')
    const read = async (path: string): Promise<Found<Article | undefined>> => {
      const own = isAsSaid ? ownOf(path) : undefined
      if (own) return { value: own, diagnostics: [...own.diagnostics] }
      return readText(root, path, {
        brand,
        rivals,
        languages: config?.languages,
        folderLang: home === undefined ? undefined : folderLanguage(home, path),
        fallbackLang,
        stageManner,
        blocks,
        ...(config && { journey: config.journey }),
      })
    }
    const isJson = given.values['json'] === true
    const write = isJson ? asJson : asText
    const writeForeign = isJson ? foreignAsJson : foreignAsText
    for (let at = 0; at < files.length; at += AT_ONCE) {
      const some = files.slice(at, at + AT_ONCE)
      const found = await Promise.all(some.map(read))
      say(
        io,
        found
          .map((each, index) => {
            const path = some[index] ?? ''
            const own = ownOf(path)
            const lost = each.value ? explainLosses(each.value, config?.html ?? 'sanitised') : []
            const told = { ...each, diagnostics: conflictAlone([...each.diagnostics, ...lost]) }
            if (each.value && !isIn(languages, each.value))
              return writeForeign(relative(root, path), each.value, told.diagnostics)
            const offers = library && own && isIn(languages, own) ? offersOn(library, own) : undefined
            return write(relative(root, path), told, offers)
          })
          .join(''),
      )
    }
    return EXIT.ok
  },
}

function namesOf({ values }: Given, option: 'brand' | 'rival'): string[] | undefined {
  const names = values[option]
  return Array.isArray(names) ? names.filter((name) => typeof name === 'string') : undefined
}

async function filesOf(root: string, names: readonly string[]): Promise<string[]> {
  const files: string[] = []
  for (const name of names) {
    const path = resolve(root, name)
    const found = await stat(path).catch(() => undefined)
    if (!found)
      throw new PerennialError(
        `There is no file or folder "${plainLine(name)}".`,
        'Check the path; it counts from the current folder.',
      )
    if (found.isFile()) {
      files.push(path)
      continue
    }
    if (!found.isDirectory())
      throw new PerennialError(
        `"${plainLine(name)}" is neither a file nor a folder.`,
        'inspect reads files of text, and folders of them.',
      )
    const inside = (await findFiles(root, path, TEXT_ENDINGS)).value
    if (inside.length === 0)
      throw new PerennialError(
        `There is no Markdown in "${plainLine(name)}".`,
        'inspect reads files whose names end in .md, .mdx or .markdown.',
      )
    files.push(...inside)
  }
  return files
}

function asJson(
  path: string,
  { value: article, diagnostics }: Found<Article | undefined>,
  offers: ShownOffers | undefined,
): string {
  if (!article) return `${JSON.stringify({ path, diagnostics })}\n`
  const { title, lang, stage, evergreen, judged, excerpt, words } = article
  const row = {
    path,
    title,
    lang: lang.value,
    stage: stage.from === 'text' ? { ...stage, ...chancesOf(judged) } : stage,
    evergreen,
    judged,
    excerpt: excerpt.value,
    ...article.lifts(),
    words,
    ...(offers && { offers }),
    diagnostics,
  }
  return `${JSON.stringify(row)}\n`
}

/** Give the probability of each stage of the site's journey, the likeliest first. */
function chancesOf({ ranked, stage }: Article['judged']) {
  const probabilities = Object.fromEntries(ranked.map((each) => [each.stage, each.probability]))
  return { probabilities, unsure: stage.unsure }
}

function asText(
  path: string,
  { value: article, diagnostics }: Found<Article | undefined>,
  offers: ShownOffers | undefined,
): string {
  const findings = describeFindings(diagnostics)
  if (!article) return `${plainLine(path)}\n${findings}\n`
  const { title, lang, stage, evergreen, judged: own, excerpt, words, minutes } = article
  const isStated = stage.from === 'front matter'
  const doubt = own.stage.unsure ? ', unsure' : ''
  return `${plainLine(path)}
  title       ${plainLine(title)}
  language    ${describeFact(lang)}
  stage       ${describeFact(stage, isStated ? '' : doubt)}
${isStated ? `  by its text ${describeFact(own.stage, doubt)}\n` : ''}  evergreen   ${describeFact({ ...evergreen, value: evergreen.value ? 'yes' : 'no' })}
  length      ${words} words, ${minutes} min
  excerpt     ${plainLine(excerpt.value)}
${describeLifts(article.lifts())}${offers ? describeOffers(offers) : ''}${findings}
`
}
