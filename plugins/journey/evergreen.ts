import type { Fact, Signal } from '../article/fact.ts'
import type { Sentence } from '../article/prose.ts'
import { type Evidence, quoteOf } from './evidence.ts'

interface AgeSign {
  readonly weight: number
  readonly where: (evidence: Evidence) => readonly Sentence[]
  readonly name: string
  readonly pattern: RegExp
}

const title = (evidence: Evidence): readonly Sentence[] => [evidence.title]
const top = (evidence: Evidence): readonly Sentence[] => [evidence.title, evidence.description]
const headings = (evidence: Evidence): readonly Sentence[] => evidence.headings
const opening = (evidence: Evidence): readonly Sentence[] => evidence.opening
const path = (evidence: Evidence): readonly Sentence[] => [{ text: evidence.path, line: 1, column: 1 }]

/** Forms that tie a text to a moment: years, versions, news, events, Danish and English side by side. */
const AGE_SIGNS: readonly AgeSign[] = [
  { weight: 3, where: title, name: 'a year in the title', pattern: /(?<![\d.,/])20[0-4]\d(?![\d%])/ },
  { weight: 1.2, where: headings, name: 'a year in a heading', pattern: /(?<![\d.,/])20[0-4]\d(?![\d%])/ },
  {
    weight: 2.5,
    where: title,
    name: 'a version in the title',
    pattern: /(?<!\p{L})(?:v|version\s)\d+(?:\.\d+)*\b|\b\d+\.\d+\.\d+\b/iu,
  },
  {
    weight: 2.5,
    where: top,
    name: 'news',
    pattern:
      /(?<!\p{L})(?:announc(?:ing|es?|ement)|introducing|now (?:available|supports|in)|is here|launch(?:es|ing)|rais(?:es|ed) \$|joins|acquire[sd]?|changelog|release notes|what'?s new|office hours|meetup|hackathon|webinar|conference|year in review|roadmap|lancerer|præsenterer|nyheder|opdatering(?:er)?|konference|workshop den)(?!\p{L})/iu,
  },
  {
    weight: 1.8,
    where: opening,
    name: 'news in the opening',
    pattern:
      /(?<!\p{L})(?:we(?:'|’)?(?:re| are) (?:excited|thrilled|happy|proud|pleased) to|today we|this (?:week|month)|last (?:week|month)|we(?:'|’)ve just|recently (?:released|launched)|has been released|i dag (?:lancerer|udgiver)|i denne (?:uge|måned)|sidste (?:uge|måned)|vi er (?:glade|stolte) (?:for|over)|netop (?:lanceret|udgivet))(?!\p{L})/iu,
  },
  {
    weight: 2.5,
    where: path,
    name: 'a path for news',
    pattern: /(?:^|\/)(?:changelog|releases?|news|nyheder|whats-new[^/]*|events?|webinars?)\//i,
  },
]
/** Log-odds that a text lasts before any sign is read. */
const PRIOR = 1.6

/** Judge whether a text stays true for years. Confidence is the probability of the value given. */
export function judgeEvergreen(evidence: Evidence): Fact<boolean> {
  let odds = PRIOR
  const signals: Signal[] = []
  for (const { weight, where, name, pattern } of AGE_SIGNS) {
    for (const { text, line, column } of where(evidence)) {
      const found = pattern.exec(text)
      if (!found) continue
      odds -= weight
      signals.push({ text: `${name}: ${quoteOf(found[0])}`, line, column })
      break
    }
  }
  const lasting = 1 / (1 + Math.exp(-odds))
  const value = lasting >= 0.5
  return {
    value,
    from: 'text',
    confidence: Math.round((value ? lasting : 1 - lasting) * 100) / 100,
    signals:
      signals.length > 0 ? signals : [{ text: 'nothing that ties the text to a date, version or event' }],
  }
}
