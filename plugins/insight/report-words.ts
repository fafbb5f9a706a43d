import type { SiteLanguage } from '../language.ts'
import type { ReportFindings } from './report.ts'
import type { Sureness } from './sureness.ts'

/** The words around a report: its headings, and what to make of each list. */
export interface ReportWords {
  readonly title: string
  readonly intro: string
  size(articles: number, pages: number): string
  readonly gaps: string
  readonly gapsIntro: string
  /** The same for whoever sees no points. */
  readonly gapsOrder: string
  readonly noGaps: string
  readonly language: string
  readonly topic: string
  readonly stage: string
  readonly score: string
  readonly why: string
  readonly matrix: string
  matrixIn(language: string): string
  /** What the picture of a language's part of the matrix shows, for those who don't see it. */
  picture(language: string, filled: number, cells: number): string
  /** How to read the picture. */
  readonly legend: string
  /** How sure the matrix is. */
  sureness(sureness: Sureness): string
  readonly inTable: string
  biggest(shown: number, all: number): string
  readonly reviews: string
  readonly day: string
  readonly text: string
  /** What the review queue comes to. */
  reviewed(due: number, all: number): string
  readonly paths: string
  reach(reaching: number, from: number): string
  readonly none: string
  /** Heading of the list of what nothing was found of. */
  readonly nothing: string
  more(count: number): string
  readonly findings: Readonly<Record<keyof ReportFindings, string>>
}

/** The words of the report, per language. */
export const REPORT_WORDS: Readonly<Record<SiteLanguage, ReportWords>> = {
  en: {
    title: 'What the library needs',
    intro: 'What to write next, where readers get stuck, and which texts should link to each other.',
    size: (articles, pages) =>
      `${articles} ${articles === 1 ? 'article' : 'articles'}, ${pages} ${pages === 1 ? 'page' : 'pages'}`,
    gaps: 'What to write next',
    gapsIntro:
      'The more readers a missing article would help on, the more points it has; a translation that would do adds some.',
    gapsOrder: 'The first would help the most readers on. Some are a translation away.',
    noGaps: 'Every topic has an article for every stage.',
    language: 'Language',
    topic: 'Topic',
    stage: 'Stage',
    score: 'Points',
    why: 'Why',
    matrix: 'Articles by topic and stage',
    matrixIn: (language) => `Articles in ${language}`,
    picture: (language, filled, cells) =>
      `Articles in ${language} by topic and stage: ${filled} of ${cells} places have one. The table below has the numbers.`,
    legend:
      'The more articles, the larger the disc. A dashed ring is an article that is missing, with its number in the list below.',
    sureness: ({ stated, sure, guessed, expected }) =>
      guessed === 0 && sure === 0
        ? 'The writers said the stage of every article.'
        : `The writers chose the stage of ${stated} of the ${stated + sure + guessed} articles. For ${sure} the text shows it clearly, and for ${guessed} it is a guess. About ${expected} should be right.`,
    inTable: 'The numbers as a table',
    biggest: (shown, all) =>
      `The picture shows the ${shown} biggest of ${all} topics; the table has them all.`,
    reviews: 'What to read again',
    day: 'By',
    text: 'Text',
    reviewed: (due, all) =>
      all === 0
        ? 'No text has a day by which it should be read again.'
        : due === 0
          ? 'Nothing is due; these come next.'
          : `${due} of ${all} ${all === 1 ? 'text' : 'texts'} ${due === 1 ? 'is' : 'are'} due; the others come next.`,
    paths: 'The way to a decision',
    reach: (reaching, from) =>
      `${reaching} of ${from} articles of the first stage lead to a decision page within 3 steps.`,
    none: 'none',
    nothing: 'All is well here',
    more: (count) => `… and ${count} more`,
    findings: {
      deadEnds: 'Articles without a step forward',
      loops: 'Next steps that go round in a circle',
      skippedStages: 'Stages that next steps jump over',
      farJumps: 'Next steps with little in common',
      hubs: 'Texts that too many next steps lead to',
      unreachedDecisions: 'No way to a decision',
      orphans: 'Texts that no other text links to',
      tooDeep: 'Texts too deep to find',
      sameIntent: 'Texts with the same intent',
      driftedTranslations: 'Translations that no longer match',
      missingTranslations: 'Translations that would fill a gap',
      linkSuggestions: 'Links to add',
    },
  },
  da: {
    title: 'Hvad biblioteket mangler',
    intro:
      'Hvad der skal skrives som det næste, hvor læserne går i stå, og hvilke tekster der bør linke til hinanden.',
    size: (articles, pages) =>
      `${articles} ${articles === 1 ? 'artikel' : 'artikler'}, ${pages} ${pages === 1 ? 'side' : 'sider'}`,
    gaps: 'Hvad der skal skrives som det næste',
    gapsIntro:
      'Jo flere læsere en manglende artikel ville hjælpe videre, jo flere point; kan en oversættelse gøre det, tæller det også.',
    gapsOrder: 'De første ville hjælpe flest læsere videre. Nogle kræver kun en oversættelse.',
    noGaps: 'Hvert emne har en artikel til hver fase.',
    language: 'Sprog',
    topic: 'Emne',
    stage: 'Fase',
    score: 'Point',
    why: 'Hvorfor',
    matrix: 'Artikler efter emne og fase',
    matrixIn: (language) => `Artikler på ${language}`,
    picture: (language, filled, cells) =>
      `Artikler på ${language} efter emne og fase: ${filled} af ${cells} pladser har en. Tabellen nedenfor har tallene.`,
    legend:
      'Jo flere artikler, jo større skive. En stiplet ring er en artikel, der mangler, med dens nummer på listen nedenfor.',
    sureness: ({ stated, sure, guessed, expected }) =>
      guessed === 0 && sure === 0
        ? 'Skribenterne har angivet fasen for hver artikel.'
        : `Skribenterne har valgt fasen for ${stated} af de ${stated + sure + guessed} artikler. For ${sure} fremgår den klart af teksten, og for ${guessed} er den et gæt. Omkring ${expected} bør være rigtige.`,
    inTable: 'Tallene som tabel',
    biggest: (shown, all) => `Billedet viser de ${shown} største af ${all} emner; tabellen har dem alle.`,
    reviews: 'Hvad der skal læses igen',
    day: 'Inden',
    text: 'Tekst',
    reviewed: (due, all) =>
      all === 0
        ? 'Ingen tekst har en dag, den skal læses igen inden.'
        : due === 0
          ? 'Intet er forfaldent; disse kommer først.'
          : `${due} af ${all} ${all === 1 ? 'tekst' : 'tekster'} er ${due === 1 ? 'forfalden' : 'forfaldne'}; de andre følger.`,
    paths: 'Vejen til en beslutning',
    reach: (reaching, from) =>
      `${reaching} af ${from} artikler i første fase fører til en beslutningsside inden for 3 skridt.`,
    none: 'ingen',
    nothing: 'Her er alt, som det skal være',
    more: (count) => `… og ${count} til`,
    findings: {
      deadEnds: 'Artikler uden et skridt videre',
      loops: 'Næste skridt, der går i ring',
      skippedStages: 'Faser, som næste skridt springer over',
      farJumps: 'Næste skridt med lidt til fælles',
      hubs: 'Tekster, som for mange næste skridt fører til',
      unreachedDecisions: 'Ingen vej til en beslutning',
      orphans: 'Tekster, som ingen anden linker til',
      tooDeep: 'Tekster, der ligger for dybt',
      sameIntent: 'Tekster med samme hensigt',
      driftedTranslations: 'Oversættelser, der ikke længere svarer til originalen',
      missingTranslations: 'Oversættelser, der ville fylde et hul',
      linkSuggestions: 'Links, der bør tilføjes',
    },
  },
}
