import type { Published } from '../article/published.ts'
import type { JourneyStage } from '../journey/journey-stage.ts'
import type { SiteLanguage } from '../language.ts'
import type { ReviewReason } from '../library/review.ts'
import type { Reason } from './gaps.ts'

/** The sentences that findings are told in: what was found, and what to do about it. */
export interface FindingWords {
  /** `next` with the stage that it is at. */
  deadEnd(next: Published | undefined, stage: JourneyStage | undefined): string
  loop(circle: readonly Published[]): string
  unreached(steps: number): string
  /** So many next steps lead to a text, and so many other texts of its stage have many, too. */
  hub(count: number, others: number, stage: JourneyStage): string
  farJump(next: Published, stage: JourneyStage): string
  /** Nothing at the stage ahead is near, so that the next step is another of the same stage. */
  farAhead(ahead: JourneyStage, next: Published): string
  /** Stages without an article in a language, between a text (and others) and the stage that its next step leads to. */
  skipped(stages: readonly JourneyStage[], to: JourneyStage, lang: SiteLanguage, others: number): string
  orphan(from: Published | undefined): string
  tooDeep(clicks: number | undefined, most: number): string
  twin(other: Published, percent: number): string
  older(original: Published, ours: string, theirs: string): string
  length(original: Published, words: number, sections: number, theirSections: number): string
  missing(lang: SiteLanguage): string
  link(phrase: string, target: Published): string
}

/** The findings in words, per language. */
export const FINDING_WORDS: Readonly<Record<SiteLanguage, FindingWords>> = {
  en: {
    deadEnd: (next, stage) =>
      next && stage
        ? `found no step forward: the next step, ${nameOf(next)}, is at ${stage.labels.en.name}; write an article for a later stage`
        : 'found no step on: there is no other article in this language; write one for a later stage',
    loop: (circle) =>
      `found next steps that lead round in a circle (${circle.map(({ id }) => id).join(' → ')}); write an article for a later stage`,
    unreached: (steps) =>
      `found no decision page within ${steps} steps from here; write one in this language, or link to one`,
    hub: (count, others, stage) =>
      `found this text as the next step of ${count} others${others > 0 ? ` (and ${counted(others, 'more such text', 'more such texts')} at ${stage.labels.en.name})` : ''}; write more articles at ${stage.labels.en.name}, each for some of them`,
    farJump: (next, stage) =>
      `found little in common with the next step, ${nameOf(next)}; write an article at ${stage.labels.en.name} on the same subject`,
    farAhead: (ahead, next) =>
      `found no article at ${ahead.labels.en.name} on the same subject, so that the next step is ${nameOf(next)}; write one`,
    skipped: (stages, to, lang, others) =>
      `found no article at ${stages.map(({ labels }) => labels.en.name).join(' and ')} in ${LANGUAGE_NAMES.en[lang]}, so that the next step jumps to ${to.labels.en.name}${others > 0 ? ` (here and in ${others} more)` : ''}; write one`,
    orphan: (from) =>
      `found no link to this text in any other; link to it${from ? `, for example in ${nameOf(from)}` : ''}`,
    tooDeep: (clicks, most) =>
      `found this text ${clicks === undefined ? 'out of reach of' : `${clicks} clicks from`} the home page, expected at most ${most}; link to it from a text that is nearer`,
    twin: (other, percent) =>
      `found the intent of ${nameOf(other)} again (same stage and topic, ${percent} % alike); join the two, or give this one a question of its own`,
    older: (original, ours, theirs) =>
      `found a translation of ${ours}, but its original ${nameOf(original)} changed on ${theirs}; bring it up to date`,
    length: (original, words, sections, theirSections) =>
      `found ${words} words in ${counted(sections, 'section', 'sections')}, but ${nameOf(original)}, which this translates, has ${original.words} in ${theirSections}; bring the two together`,
    missing: (lang) =>
      `found no version in ${LANGUAGE_NAMES.en[lang]}, nor anything else there for the same topic and stage; translate it`,
    link: (phrase, target) => `found "${phrase}", which ${nameOf(target)} is about; link it`,
  },
  da: {
    deadEnd: (next, stage) =>
      next && stage
        ? `fandt intet skridt fremad: det næste, ${nameOf(next)}, er i fasen ${stage.labels.da.name}; skriv en artikel til en senere fase`
        : 'fandt intet næste skridt: der er ingen anden artikel på dette sprog; skriv en til en senere fase',
    loop: (circle) =>
      `fandt næste skridt, der går i ring (${circle.map(({ id }) => id).join(' → ')}); skriv en artikel til en senere fase`,
    unreached: (steps) =>
      `fandt ingen beslutningsside inden for ${steps} skridt herfra; skriv en på dette sprog, eller link til en`,
    hub: (count, others, stage) =>
      `fandt denne tekst som næste skridt for ${count} andre${others > 0 ? ` (og ${counted(others, 'tekst mere', 'tekster mere')} som den i fasen ${stage.labels.da.name})` : ''}; skriv flere artikler i fasen ${stage.labels.da.name}, hver til nogle af dem`,
    farJump: (next, stage) =>
      `fandt kun lidt til fælles med det næste skridt, ${nameOf(next)}; skriv en artikel i fasen ${stage.labels.da.name} om samme emne`,
    farAhead: (ahead, next) =>
      `fandt ingen artikel i fasen ${ahead.labels.da.name} om samme emne, så det næste skridt er ${nameOf(next)}; skriv en`,
    skipped: (stages, to, lang, others) =>
      `fandt ingen artikel i fasen ${stages.map(({ labels }) => labels.da.name).join(' eller ')} på ${LANGUAGE_NAMES.da[lang]}, så det næste skridt springer til ${to.labels.da.name}${others > 0 ? ` (her og i ${others} til)` : ''}; skriv en`,
    orphan: (from) =>
      `fandt intet link til denne tekst i nogen anden; link til den${from ? `, for eksempel i ${nameOf(from)}` : ''}`,
    tooDeep: (clicks, most) =>
      `fandt denne tekst ${clicks === undefined ? 'uden for rækkevidde af' : `${clicks} klik fra`} forsiden, højst ${most} ventet; link til den fra en tekst, der er nærmere`,
    twin: (other, percent) =>
      `fandt samme hensigt som ${nameOf(other)} (samme fase og emne, ${percent} % ens); saml de to, eller giv denne sit eget spørgsmål`,
    older: (original, ours, theirs) =>
      `fandt en oversættelse fra ${ours}, men originalen ${nameOf(original)} er ændret ${theirs}; før den à jour`,
    length: (original, words, sections, theirSections) =>
      `fandt ${words} ord i ${sections} afsnit, men ${nameOf(original)}, som den oversætter, har ${original.words} i ${theirSections}; bring de to sammen`,
    missing: (lang) =>
      `fandt ingen udgave på ${LANGUAGE_NAMES.da[lang]}, og heller intet andet dér til samme emne og fase; oversæt den`,
    link: (phrase, target) => `fandt »${phrase}«, som ${nameOf(target)} handler om; link det`,
  },
}

/** What the site's languages are called, in each of them. */
export const LANGUAGE_NAMES: Readonly<Record<SiteLanguage, Readonly<Record<SiteLanguage, string>>>> = {
  en: { da: 'Danish', en: 'English' },
  da: { da: 'dansk', en: 'engelsk' },
}

/** What stands for a topic where an article has none. */
export const NO_TOPIC: Readonly<Record<SiteLanguage, string>> = { en: 'no topic', da: 'uden emne' }

/** Why a gap should be filled, in words; `named` says how a text is named. */
export function tellReason(
  reason: Reason,
  lang: SiteLanguage,
  named: (text: Published) => string = ({ title }) => (lang === 'da' ? `»${title}«` : `"${title}"`),
): string {
  return lang === 'da' ? inDanish(reason, named) : inEnglish(reason, named)
}

/** Why a text should be read again by a day, in words. */
export function tellReview(why: ReviewReason, lang: SiteLanguage): string {
  if (why.kind === 'set') return lang === 'da' ? 'dagen står i reviewBy' : 'the day is set in reviewBy'
  const { since, months } = why
  return lang === 'da'
    ? `sidst ændret ${since}, holder i ${counted(months, 'måned', 'måneder')}`
    : `last changed ${since}, good for ${counted(months, 'month', 'months')}`
}

function inEnglish(reason: Reason, named: (text: Published) => string): string {
  if (reason.kind === 'translation') return `a translation of ${named(reason.original)} would do`
  const articles = `${counted(reason.count, 'article', 'articles')} at ${reason.stage.labels.en.name}`
  switch (reason.kind) {
    case 'stranded':
      return `nothing on this topic comes after ${articles}`
    case 'before':
      return `${articles} would lead here`
    case 'no-entry':
      return `nothing on this topic leads to ${articles}`
    case 'after':
      return `${articles} would be the next step`
  }
}

function inDanish(reason: Reason, named: (text: Published) => string): string {
  if (reason.kind === 'translation') return `en oversættelse af ${named(reason.original)} er nok`
  const articles = `${counted(reason.count, 'artikel', 'artikler')} i fasen ${reason.stage.labels.da.name}`
  switch (reason.kind) {
    case 'stranded':
      return `intet om emnet følger efter ${articles}`
    case 'before':
      return `${articles} kunne føre hertil`
    case 'no-entry':
      return `intet om emnet fører til ${articles}`
    case 'after':
      return `${articles} kunne være næste skridt`
  }
}

/** Write a number with what is counted. */
export function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`
}

function nameOf({ title, file }: Published): string {
  return `"${title}" (${file})`
}
