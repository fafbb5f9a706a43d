import type { Stage } from './stages.ts'

/** In which part of the text a signal is looked for. */
export type Part = 'title' | 'description' | 'headings' | 'opening' | 'closing' | 'links' | 'path'

/** A form of words or a path that speaks for a stage, and how strongly (in log-odds, set by hand from the rubric). */
export interface StageSignal {
  readonly stage: Stage
  readonly parts: readonly Part[]
  readonly weight: number
  readonly pattern: RegExp
}

const TITLE: readonly Part[] = ['title']
const TOP: readonly Part[] = ['title', 'description']
const ENDS: readonly Part[] = ['title', 'description', 'opening', 'closing']

/**
 * The signals, Danish and English side by side. Each has its reason in what the reader knows already and in what the
 * text wants the reader to do next; none is the word of one company.
 */
export const STAGE_SIGNALS: readonly StageSignal[] = [
  // Awareness: the reader has a question.
  {
    stage: 'awareness',
    parts: TITLE,
    weight: 2,
    pattern: /^(?:what (?:is|are|does)|why|hvad (?:er|betyder)|hvorfor)(?!\p{L})/iu,
  },
  {
    stage: 'awareness',
    parts: TITLE,
    weight: 1.2,
    pattern:
      /(?<!\p{L})(?:explained|introduction|basics|beginner|guide to understanding|myths?|lessons|forklaret|introduktion|begynder\p{L}*|grundlæggende|myter)(?!\p{L})/iu,
  },
  {
    stage: 'awareness',
    parts: TITLE,
    weight: 0.8,
    pattern: /^(?:how (?:to|we)|sådan|hvordan|how)(?!\p{L})/iu,
  },
  {
    stage: 'awareness',
    parts: TOP,
    weight: 0.8,
    pattern:
      /(?<!\p{L})(?:history|story|raises?|funding|joins?|partnership|culture|opinion|historien|partnerskab|kultur|holdning)(?!\p{L})/iu,
  },
  {
    stage: 'awareness',
    parts: ['path'],
    weight: 0.9,
    pattern: /(?:^|\/)(?:glossary|learn|ordbog|academy|engineering)\//i,
  },
  // Consideration: the reader weighs kinds of solution.
  {
    stage: 'consideration',
    parts: TITLE,
    weight: 2,
    pattern:
      /(?<!\p{L})(?:best|top \d+|\d+ best|compared|comparison|how to choose|which|choosing|bedste|sammenlign\p{L}*|sådan vælger|vælge?r?|hvilke[nt]?|guide til valg|find de(?:n|t)?)(?!\p{L})/iu,
  },
  {
    stage: 'consideration',
    parts: TITLE,
    weight: 1.5,
    pattern:
      /(?<!\p{L})(?:case study|customer story|webinar|white ?paper|e-?book|benchmark\p{L}*|ways to|måder at|kundehistorie|case|hvidbog|e-bog)(?!\p{L})/iu,
  },
  {
    stage: 'consideration',
    parts: TITLE,
    weight: 1,
    pattern: /(?<!\p{L})(?:vs\.?|versus|or|eller|kontra)(?!\p{L})/iu,
  },
  {
    stage: 'consideration',
    parts: ['headings'],
    weight: 0.6,
    pattern:
      /(?<!\p{L})(?:pros and cons|trade-?offs?|when to (?:use|choose)|comparison|compared|fordele(?: og ulemper)?|ulemper|hvornår|sammenligning)(?!\p{L})/iu,
  },
  {
    stage: 'consideration',
    parts: ['path'],
    weight: 1.5,
    pattern: /(?:^|\/)(?:customers?|cases?|case-studies|webinars?|use-cases?|kunder|comparisons?)\//i,
  },
  // Decision: the reader weighs this product.
  {
    stage: 'decision',
    parts: TITLE,
    weight: 2,
    pattern:
      /(?<!\p{L})(?:pricing|prices?|plans|alternatives?(?: to)?|migrat(?:e|ing|ion)|switch(?:ing)? (?:from|to)|demo|free trial|introducing|launch(?:es|ing)?|review|get started|start with|pris(?:er)?|tilbud|alternativ(?:er)?|skift|flyt|anmeldelse|kom i gang|book|kursus|køb)(?!\p{L})/iu,
  },
  {
    stage: 'decision',
    parts: ENDS,
    weight: 0.8,
    pattern:
      /(?<!\p{L})(?:sign up|start (?:your )?free|book a (?:demo|call|meeting)|buy now|try it|free trial|contact (?:us|sales)|request (?:a )?demo|tilmeld dig|opret (?:en )?konto|bestil|book (?:et|en)|køb|prøv (?:det )?gratis|kontakt os)(?!\p{L})/iu,
  },
  {
    stage: 'decision',
    parts: ['links'],
    weight: 0.7,
    pattern:
      /(?:\/(?:pricing|signup|sign-up|register|demo|trial|checkout|book|priser|bestil|tilmeld)(?:[/?#]|$)|app\.[^/]+\/(?:login|signup|sign-up))/i,
  },
  {
    stage: 'decision',
    parts: ['path'],
    weight: 1.6,
    pattern:
      /(?:^|\/)(?:pricing|compare|alternatives?|product|offers?|priser|tilbud|services?|ydelser)(?:\/|\.mdx?$)/i,
  },
  // Delight: the reader is a customer already.
  {
    stage: 'delight',
    parts: TITLE,
    weight: 2,
    pattern:
      /(?<!\p{L})(?:changelog|release(?:s|d)?|release notes|what'?s new|updates?|version \d|v\d+\.\d+|now (?:available|supports?|generally available)|you can now|office hours|community call|meetup|hackathon|nyheder|opdatering(?:er)?|nu kan du|ny version|udgivelse)(?!\p{L})/iu,
  },
  {
    stage: 'delight',
    parts: ['opening'],
    weight: 1.2,
    pattern:
      /(?<!\p{L})(?:you can now|we(?:'|’)ve (?:added|shipped|released|improved)|is now available|now supports|this (?:week|month)(?:'|’)s release|nu kan du|vi har (?:tilføjet|frigivet|forbedret))(?!\p{L})/iu,
  },
  {
    stage: 'delight',
    parts: ['opening', 'headings'],
    weight: 0.8,
    pattern:
      /(?<!\p{L})(?:in (?:your|the) (?:dashboard|settings|account)|navigate to|go to (?:your )?settings|i dine indstillinger|på din konto|prerequisites|troubleshooting|bug fixes|fejlrettelser)(?!\p{L})/iu,
  },
  {
    stage: 'delight',
    parts: ['path'],
    weight: 1.8,
    pattern: /(?:^|\/)(?:docs?|changelog|releases?|whats-new[^/]*|help|support|tutorials?|hjaelp|hjælp)\//i,
  },
]
