import type { Published } from '../article/published.ts'
import { type BodyLinks, bodyLinks } from '../library/body-links.ts'
import type { Library } from '../library/library.ts'
import { type Finding, findingAt } from './finding.ts'
import { type Mention, type Mentions, mentionsIn, type Topic } from './mentions.ts'
import { FINDING_WORDS, type FindingWords } from './words.ts'

/** More suggestions than these in one text are work that nobody does. */
const MOST_PER_ARTICLE = 3
/** A text is about a phrase of its title that it says so often, and so many times as often as the other texts. */
const FEWEST_TIMES = 3
const MORE_OFTEN = 5
/** A phrase of one word has to be sure: the whole title, or a long word that leads the title and stands in a heading. */
const FEWEST_TIMES_ALONE = 4
const LONG_WORD = 7
/** Where the second best target comes so near to the best, nobody can tell which is meant. */
const TOO_NEAR = 0.6

/** Words that name another article's topic, which should be a link to it. */
export interface LinkSuggestion extends Finding {
  /** The words as they stand in the text. */
  readonly phrase: string
}

interface Target {
  readonly article: Published
  /** Letters of the first word of the phrase, as its title has it. */
  readonly letters: number
  /** How many times as often it says the phrase as the other texts do. */
  readonly lift: number
}

interface Suggestion {
  readonly mention: Mention
  readonly target: Target
}

/**
 * Find phrases that name the topic of another article and should lead there: first mentions in running text of texts
 * that have no link to it yet, each target once, at most a few in a text.
 */
export function findLinkSuggestions(
  library: Library,
  words: FindingWords = FINDING_WORDS.en,
  links: BodyLinks = bodyLinks(library),
): LinkSuggestion[] {
  const languages = Map.groupBy(library.articles, ({ lang }) => lang.value)
  return [...languages.values()].flatMap((articles) => {
    const mentions = mentionsIn(articles, library.config.brand)
    const targets = new Map<Topic, Target | undefined>()
    const targetOf = (topic: Topic): Target | undefined => {
      if (!targets.has(topic)) targets.set(topic, bestTarget(topic, mentions))
      return targets.get(topic)
    }
    return articles.flatMap((article) => {
      const linked = links.get(article)
      const suggestions = (mentions.mentions.get(article) ?? []).flatMap((mention): Suggestion[] => {
        const target = targetOf(mention.topic)
        return target && isSame(mention, target) && !linked?.has(target.article) ? [{ mention, target }] : []
      })
      return findingsOf(article, choose(suggestions), words)
    })
  })
}

/** Tell which article a phrase stands for, if any. */
function bestTarget({ stems, owners, times }: Topic, { words, allWords }: Mentions): Target | undefined {
  const ranked = [...owners]
    .map(([article, owner]) => {
      const own = words.get(article) ?? 0
      const elsewhere = (times - owner.times) / Math.max(1, allWords - own)
      return { article, owner, lift: owner.times / Math.max(1, own) / elsewhere }
    })
    .sort((a, b) => b.lift - a.lift || (a.article.id < b.article.id ? -1 : 1))
  const [best, second] = ranked
  if (!best || best.lift < MORE_OFTEN || (second && second.lift > best.lift * TOO_NEAR)) return undefined
  const { times: own, timesInHeadings, isWhole, leads, letters } = best.owner
  const isSure =
    stems.length > 1
      ? own >= FEWEST_TIMES
      : own >= FEWEST_TIMES_ALONE && (isWhole || (leads && letters >= LONG_WORD && timesInHeadings > 0))
  return isSure ? { article: best.article, letters, lift: best.lift } : undefined
}

/** Tell whether a mention is of the same word: one shorter than a short name, as "trin" for "Trine", is another word. */
function isSame({ topic, start, end }: Mention, { letters }: Target): boolean {
  return topic.stems.length > 1 || letters >= LONG_WORD || end - start >= letters
}

/** Keep the surest: longer phrases first, then those that are most the target's own; each target and each place once. */
function choose(suggestions: readonly Suggestion[]): Suggestion[] {
  const chosen: Suggestion[] = []
  const ranked = suggestions.toSorted(
    (a, b) =>
      b.mention.topic.stems.length - a.mention.topic.stems.length ||
      b.target.lift - a.target.lift ||
      a.mention.block - b.mention.block ||
      a.mention.start - b.mention.start,
  )
  for (const { mention, target } of ranked) {
    const isTaken = chosen.some(
      (other) =>
        other.target.article === target.article ||
        (other.mention.block === mention.block &&
          other.mention.start < mention.end &&
          mention.start < other.mention.end),
    )
    if (!isTaken && chosen.length < MOST_PER_ARTICLE) chosen.push({ mention, target })
  }
  return chosen.sort((a, b) => a.mention.block - b.mention.block || a.mention.start - b.mention.start)
}

function findingsOf(
  article: Published,
  chosen: readonly Suggestion[],
  words: FindingWords,
): LinkSuggestion[] {
  if (chosen.length === 0) return []
  return chosen.flatMap(({ mention: { block, start, end }, target }) => {
    const prose = article.prose[block]
    if (!prose) return []
    const phrase = prose.text.slice(start, end)
    const message = words.link(phrase, target.article)
    const finding = findingAt(article, 'link-suggestion', message, [target.article], prose.placeOf(start))
    return [{ ...finding, phrase }]
  })
}
