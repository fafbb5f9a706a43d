import { digestOf } from '../asset.ts'
import type { Evidence } from '../journey/evidence.ts'
import { DEFAULT_JOURNEY, type Journey, type RankedStage } from '../journey/journey.ts'
import { type Judged, judge, type StageManner } from '../journey/judge.ts'
import type { Diagnostic, Place } from '../source/diagnostic.ts'
import { START } from '../source/diagnostic.ts'
import type { FileDates } from '../source/history.ts'
import { conflictAlone } from '../source/merge-conflict.ts'
import type { Source } from '../source/read.ts'
import type { Article } from './article.ts'
import { articleId } from './article-id.ts'
import { type Blocks, NO_BLOCKS } from './blocks.ts'
import { checkBoxes } from './boxes.ts'
import { type CheckedFrontMatter, checkFrontMatter } from './check-front-matter.ts'
import { checkLimits } from './check-limits.ts'
import { checkSlug } from './check-slug.ts'
import { isTitleFaulty, untitled } from './check-title.ts'
import { datesOf } from './dates.ts'
import { evidenceOf } from './evidence.ts'
import { type Fact, stated } from './fact.ts'
import { languageOf } from './facts/language.ts'
import { outlineOf } from './facts/outline.ts'
import { countWords, readingMinutes } from './facts/words.ts'
import { type DayOrders, figuresIn, withDays } from './figures.ts'
import { type FileName, languageAtEnd, readFileName } from './file-name.ts'
import { frontMatterProse } from './front-matter-prose.ts'
import { parseFrontMatter } from './frontmatter.ts'
import type { Kept } from './lift/chosen/kept-choice.ts'
import { liftOf } from './lift/lift.ts'
import { losesWords } from './losses/loss.ts'
import { lossesOf } from './losses/losses.ts'
import { blankMdx } from './mdx/blank-mdx.ts'
import { checkMergeConflict } from './merge-conflict.ts'
import { checkMisplacedDraft } from './misplaced-draft.ts'
import { readMarks } from './obsidian/read-marks.ts'
import { parseBody } from './parse-body.ts'
import { proseOf } from './prose.ts'
import { checkQuoteMarks } from './quote-marks.ts'
import { MAX_TITLE } from './schema.ts'
import { settleSlug } from './settle-slug.ts'
import { takeTitle } from './take-title.ts'
import { allSentences, type ProseSentence } from './text.ts'
import { titleOfName } from './title-of-name.ts'
import { unsureLanguage } from './unsure-language.ts'

/** What is known of a file besides its text. */
export interface Surroundings {
  /** File name without its ending, or the folder's name for an `index.md`. */
  readonly name: string
  /** Makes the path of the file below its folder, as Astro makes ids of it, where that is the address. Default: the name. */
  readonly fileId?: ((lang: string) => string) | undefined
  /** Makes the path of the text's page. Default: `/lang/slug/`. */
  readonly pathOf?: ((lang: string, slug: string) => string) | undefined
  /** The languages of the site, in which file names may end. Default: none. */
  readonly languages?: readonly string[] | undefined
  /** Language of the folder that the file stands in, where folders tell it. */
  readonly folderLang?: string | undefined
  readonly fallbackLang?: string | undefined
  readonly brand: readonly string[]
  readonly rivals?: readonly string[] | undefined
  /** How the stage is judged. Default: as on any site. */
  readonly stageManner?: StageManner | undefined
  /** Ids that the site's pages may have beside a text. */
  readonly pageIds?: readonly string[] | undefined
  /** The stages of the site. Default: awareness, consideration, decision, delight. */
  readonly journey?: Journey
  /** What the site's channels let writers say in front matter. Default: nothing. */
  readonly blocks?: Blocks | undefined
  /** In which order figures are read of which both may be the month. Default: such a day is an error. */
  readonly dayOrders?: DayOrders | undefined
  /** When the file was committed, where git knows. */
  readonly committed?: FileDates | undefined
  /** What a model of the site chose of the text. */
  readonly kept?: Kept | undefined
}

/** Understand one text: front matter, tree and facts. Never throws; what is wrong stands in the diagnostics. */
export function understand(source: Source, around: Surroundings): Article {
  return gather(source, around).article
}

/** Understand one text, and give what its stage is judged by beside it, for those who learn from labelled texts. */
export function gather(source: Source, around: Surroundings): { article: Article; evidence: Evidence } {
  const { file } = source
  const written = parseFrontMatter(source)
  const frontMatter = withDays(written, around.dayOrders)
  const journey = around.journey ?? DEFAULT_JOURNEY
  const blocks = around.blocks ?? NO_BLOCKS
  const checked = checkFrontMatter(file, frontMatter, journey, blocks)
  const { place, diagnostics: faults } = checked
  const languages = around.languages ?? []
  const { said, kept } = datedByName(checked, readFileName(around.name, languages))
  const mdx = file.endsWith('.mdx') ? blankMdx(frontMatter.body) : undefined
  const {
    tree,
    body,
    losses: carried,
    diagnostics: comments,
  } = parseBody(file, mdx?.text ?? frontMatter.body, mdx?.indents)
  readMarks(tree, body)
  const losses = tree.data?.refused ? [] : lossesOf(tree, body, [...carried, ...(mdx?.losses ?? [])])
  const isBroken = frontMatter.diagnostics.some(({ severity }) => severity === 'error')
  // There may be more of them than a function takes as arguments.
  const diagnostics: Diagnostic[] = [
    ...frontMatter.diagnostics,
    ...faults,
    ...comments,
    ...(isBroken ? [] : checkMisplacedDraft(file, tree, body)),
    ...checkMergeConflict(file, source.text, tree, body),
    ...checkLimits(file, tree),
    ...checkBoxes(file, tree, body),
    ...checkQuoteMarks(file, tree),
  ]
  const h1 = takeTitle(tree, said.title)
  const headline = h1 && h1.text.length <= MAX_TITLE ? h1.text : undefined
  const title = said.title ?? headline
  const instead = titleOfName(readFileName(around.name, languages)) || around.name
  if (title === undefined && !tree.data?.refused && !isTitleFaulty(frontMatter))
    diagnostics.push(untitled(file, h1, tree.children.length === 0 ? undefined : instead))
  const titlePlace: Place = said.title === undefined ? (h1?.place ?? START) : place(['title'])
  const outline = outlineOf(tree, body, around.pageIds)
  const prose = proseOf(tree, body, losses.filter(losesWords))
  const besides = frontMatterProse(frontMatter, blocks)
  const { folderLang: folder, fallbackLang: fallback } = around
  const { lang: suffix } = readFileName(around.name, languages)
  const [otherSuffix] = languageAtEnd(around.name)
  const told = { said: said.lang, suffix, otherSuffix, folder, fallback, languages }
  const { readsAs, ...lang } = languageOf(told, [...prose, ...besides])
  if (readsAs !== undefined) diagnostics.push(unsureLanguage(file, titlePlace, lang.value, readsAs))
  // Readers see the text alone: what other tools keep in the front matter may be a note to oneself.
  const sentences = (): ProseSentence[] => allSentences(prose, lang.value)
  const evidence = evidenceOf({
    file,
    text: source.text,
    name: around.name,
    title,
    titlePlace,
    said,
    place,
    frontMatter,
    tree,
    prose,
    frontMatterProse: besides,
    links: outline.links,
    lang: lang.value,
    brand: around.brand,
    rivals: around.rivals ?? [],
  })
  const judged = judge(evidence, around.stageManner)
  const ranked = journey.rank(judged.stage.probabilities)
  const words = prose.reduce((sum, { text }) => sum + countWords(text), 0)
  const {
    lifts,
    steps,
    excerpt,
    diagnostics: unfound,
  } = liftOf({
    file,
    tree,
    blocks: prose,
    sentences,
    title: title ?? instead,
    lang: lang.value,
    brand: around.brand,
    said,
    place,
    kept: around.kept,
  })
  diagnostics.push(...unfound)
  // Of another language than the text's, the end of its name is a word.
  const named = readFileName(around.name, [...languages, lang.value])
  const fileId = around.fileId?.(lang.value)
  const slug = settleSlug(said.slug, frontMatter.data['slug'], fileId, named)
  const path = around.pathOf?.(lang.value, slug) ?? `/${articleId(lang.value, slug)}/`
  if (fileId === undefined) diagnostics.push(...checkSlug(file, frontMatter, said.slug, path))
  const article: Article = {
    ...outline,
    id: articleId(lang.value, slug),
    file,
    digest: digestOf(source.text),
    slug,
    path,
    title: title ?? instead,
    titlePlace,
    place,
    lang,
    stage: said.stage === undefined ? inJourney(judged.stage, ranked) : stated(said.stage, 'stage'),
    evergreen: said.evergreen === undefined ? judged.evergreen : stated(said.evergreen, 'evergreen'),
    judged: { ...judged, ranked },
    excerpt,
    lifts,
    steps,
    words,
    minutes: readingMinutes(words, lang.value),
    said,
    kept,
    dates: datesOf(said, around.committed),
    image: undefined,
    pictures: new Map(),
    tree,
    prose,
    sentences,
    body,
    losses,
    figures: figuresIn(written),
    dayOrders: around.dayOrders,
    diagnostics: conflictAlone(diagnostics),
  }
  return { article, evidence }
}

/** Take the day in the name of a file as that of publication, where its writer says no other. */
function datedByName(
  { values, kept }: CheckedFrontMatter,
  { date }: FileName,
): { said: CheckedFrontMatter['values']; kept: CheckedFrontMatter['kept'] } {
  if (date === undefined || values.published !== undefined) return { said: values, kept }
  return { said: { ...values, published: date }, kept: { until: date.slice(0, 10), ...kept } }
}

/** Say which stage a judgement among the four is in the site's journey. */
function inJourney({ signals }: Judged['stage'], [likeliest]: readonly RankedStage[]): Fact<string> {
  if (!likeliest) throw new TypeError('a journey has stages')
  return { value: likeliest.stage, from: 'text', confidence: likeliest.probability, signals }
}
