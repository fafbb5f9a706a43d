import { join } from 'node:path'
import type { z } from 'zod'
import type { Article } from '../article/article.ts'
import { keptBack, whyKeptBack } from '../article/kept-back.ts'
import { authorSchema } from '../authors/schema.ts'
import { type BookDefinition, bookSchema } from '../books/schema.ts'
import { type Choices, readChoices } from '../choose/choices.ts'
import type { Config } from '../config.ts'
import { offerSchema } from '../offers/schema.ts'
import { proofSchema } from '../proof/schema.ts'
import { type ShelfDefinition, stageSchema, topicSchema } from '../shelves/schema.ts'
import type { Diagnostic } from '../source/diagnostic.ts'
import { readHistory } from '../source/history.ts'
import { Memory } from '../source/memory.ts'
import { type Held, readYamlFolder, type YamlFile } from '../source/yaml.ts'
import type { Content } from './content.ts'
import { findContentFolder } from './content-folder.ts'
import { checkKitPlace } from './kit-place.ts'
import { buildLibrary, type Library } from './library.ts'
import { namedApart } from './named.ts'
import { checkNearNames } from './near-names.ts'
import { findAllElsewhere, findNotRead } from './not-read.ts'
import { readOwnPaths } from './own-paths.ts'
import { readPublic } from './public-files.ts'
import { readAuthors } from './read-authors.ts'
import { readOffers } from './read-offers.ts'
import { readProof } from './read-proof.ts'
import { readTexts } from './read-texts.ts'
import { readStages } from './stage-names.ts'
import { undatedIn } from './undated.ts'

/** Read the content folder and relate what is in it, taking what is remembered of the last reading. Throws a PerennialError where there is no such folder. */
export async function readLibrary(config: Config, memory = new Memory()): Promise<Library> {
  await findContentFolder(config)
  const library = buildLibrary(await readContent(config, memory), config)
  await checkKitPlace(library)
  memory.end()
  return library
}

/** Read everything that writers wrote. A file with a mistake is reported; the others are still read. */
async function readContent(config: Config, memory: Memory): Promise<Content> {
  const { root } = config
  const heldBy = (data: Readonly<Record<string, unknown>>, ...dates: string[]): Held => {
    const kept = keptBack(data, ['published', ...dates])
    // What is wrong with a date of its own, the schema says.
    const unclear = kept.unclear.filter(({ path: [key = ''] }) => !dates.includes(key))
    return { ...kept, unclear, why: config.drafts ? undefined : whyKeptBack(kept, config.today) }
  }
  const from = [config.drafts, config.today, ...config.brought.carriers]
  const readSettings = <Schema extends z.ZodType>(name: string, schema: Schema, ...dates: string[]) => {
    const folder = join(config.content, name)
    return readYamlFolder(root, folder, schema, (data) => heldBy(data, ...dates), { memory, from })
  }
  const [choices, history] = await Promise.all([
    readChoices(root, config.content, memory),
    readHistory(root, [config.content, config.articles], memory),
  ])
  const [
    notRead,
    { articles, pages, ...texts },
    allBooks,
    allOffers,
    allAuthors,
    allTopics,
    allStages,
    allProof,
    ownFiles,
  ] = await Promise.all([
    findNotRead(config),
    readTexts(config, history, choices.byFile, memory),
    readSettings('ebooks', bookSchema),
    readSettings('offers', offerSchema(config.brought.carriers)),
    readSettings('authors', authorSchema),
    readSettings('topics', topicSchema),
    readSettings('stages', stageSchema),
    readSettings('proof', proofSchema, 'date'),
    readPublic(config),
  ])
  const books = namedApart(allBooks)
  const offers = namedApart(allOffers)
  const authors = namedApart(allAuthors)
  const topics = namedApart(allTopics)
  const stages = namedApart(allStages)
  const proof = readProof(allProof, config)
  const shelves = [
    ...topics.value.map((file) => shelfOf('topic', file)),
    ...stages.value.map((file) => shelfOf('stage', file)),
  ]
  const read = {
    texts: [...articles.value, ...pages.value],
    books: books.value,
    offers: offers.value,
    authors: authors.value,
    proof: proof.value,
    shelves,
  }
  const [settled, writers] = await Promise.all([
    readOffers(offers.value, config),
    readAuthors(authors.value, config),
  ])
  // There may be more of them than a function takes as arguments.
  const diagnostics = [
    ...[articles, pages, books, offers, authors, topics, stages, proof].flatMap((found) => found.diagnostics),
    ...[articles, pages].flatMap((found) => undatedIn(found.value, history)),
    ...(articles.value.length + pages.value.length === 0 ? await findAllElsewhere(config) : []),
    ...texts.diagnostics,
    ...notRead,
    ...choices.diagnostics,
    ...choicesOfNone(choices, articles.value),
    ...ownFiles.diagnostics,
    ...checkNearNames(read, config),
    ...settled.diagnostics,
    ...writers.diagnostics,
  ]
  return {
    articles: articles.value,
    pages: pages.value,
    books: books.value.map((book) => readBook(book, config, diagnostics)),
    offers: settled.value,
    authors: writers.value,
    proof: proof.value,
    shelves,
    keptBack: {
      ...{ books: allBooks.held, offers: allOffers.held, authors: allAuthors.held },
      proof: proof.keptBack,
    },
    holds: await readOwnPaths(config, ownFiles.value),
    diagnostics,
  }
}

function shelfOf(
  kind: ShelfDefinition['kind'],
  { id, file, place, value }: YamlFile<Omit<ShelfDefinition, 'kind' | 'id' | 'file' | 'place'>>,
): ShelfDefinition {
  return { kind, id, file, place, ...value }
}

function readBook(
  { id, file, place, value }: YamlFile<z.output<typeof bookSchema>>,
  { journey }: Config,
  diagnostics: Diagnostic[],
): BookDefinition {
  const { articles } = value
  if (Array.isArray(articles) || articles.stage === undefined) return { id, file, place, ...value }
  const stage = readStages({ file, place }, ['articles', 'stage'], articles.stage, journey)
  diagnostics.push(...stage.diagnostics)
  return { id, file, place, ...value, articles: { ...articles, stage: stage.value } }
}

/** Report what is kept of articles that are not there. */
function choicesOfNone({ byFile, file }: Choices, articles: readonly Article[]): Diagnostic[] {
  const there = new Set(articles.map((article) => article.file))
  return [...byFile].flatMap(([of, { place }]) => {
    if (there.has(of)) return []
    const message = `found a choice for ${of}, which is no article here; delete it, or write where the article is now`
    return [{ file, ...place([]), severity: 'hint', rule: 'choice-stale', message }]
  })
}
