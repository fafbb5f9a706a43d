import type { Published } from '../article/published.ts'
import type { SiteLanguage } from '../language.ts'
import type { ReviewReason } from '../library/review.ts'
import { counted, type FindingWords, LANGUAGE_NAMES } from './words.ts'

/** The findings as marketers read them: what is so, and what to do. Another text is named by its id in braces, for its title to be put there. */
export const MARKETER_WORDS: Readonly<Record<SiteLanguage, FindingWords>> = {
  en: {
    deadEnd: (next, stage) =>
      next && stage
        ? `Readers get no further: the next step, ${named(next)}, is at ${stage.labels.en.name}. Write an article for a later stage.`
        : 'Readers have nowhere to go on: there is no other article in this language. Write one for a later stage.',
    loop: (circle) =>
      `The next steps lead round in a circle: ${circle.map(named).join(' → ')}. Write an article for a later stage.`,
    unreached: (steps) =>
      `Within ${steps} steps from here there is no page for those who decide. Write one in this language, or link to one.`,
    hub: (count, others, stage) =>
      `It is the next step of ${counted(count, 'article', 'articles')}${others > 0 ? `, and ${counted(others, 'more text', 'more texts')} at ${stage.labels.en.name} of as many` : ''}. Write more articles at ${stage.labels.en.name}, each for some of them.`,
    farJump: (next, stage) =>
      `It has little in common with the next step, ${named(next)}. Write an article at ${stage.labels.en.name} on the same subject.`,
    farAhead: (ahead, next) =>
      `There is no article at ${ahead.labels.en.name} on the same subject, so the next step is ${named(next)}. Write one.`,
    skipped: (stages, to, lang, others) =>
      `There is no article at ${stages.map(({ labels }) => labels.en.name).join(' or ')} in ${LANGUAGE_NAMES.en[lang]}, so the next step jumps to ${to.labels.en.name}${others > 0 ? `, here and in ${others} more` : ''}. Write one.`,
    orphan: (from) =>
      `No other text links to it. Link to it${from ? `, for example in ${named(from)}` : ''}.`,
    tooDeep: (clicks, most) =>
      clicks === undefined
        ? 'No way leads here from the home page. Link to it from a text that readers find.'
        : `It is ${clicks} clicks from the home page; no text should be more than ${most} away. Link to it from one that is nearer.`,
    twin: (other, percent) =>
      `It answers what ${named(other)} answers: same stage and topic, ${percent} % alike. Join the two, or give this one a question of its own.`,
    older: (original, ours, theirs) =>
      `It translates ${named(original)} as that was on ${dayIn(ours, 'en')}, and the original changed on ${dayIn(theirs, 'en')}. Bring it up to date.`,
    length: (original, words, sections, theirSections) =>
      `It has ${words} words in ${counted(sections, 'section', 'sections')}; ${named(original)}, which it translates, has ${original.words} in ${theirSections}. Bring the two together.`,
    missing: (lang) =>
      `There is no version in ${LANGUAGE_NAMES.en[lang]}, and nothing else there on the same topic and stage. Translate it.`,
    link: (phrase, target) => `It says “${phrase}”, which is what ${named(target)} is about. Make it a link.`,
  },
  da: {
    deadEnd: (next, stage) =>
      next && stage
        ? `Læserne kommer ikke videre: Det næste skridt, ${named(next)}, er i fasen ${stage.labels.da.name}. Skriv en artikel til en senere fase.`
        : 'Læserne kan ikke komme videre: Der er ingen anden artikel på dette sprog. Skriv en til en senere fase.',
    loop: (circle) =>
      `De næste skridt går i ring: ${circle.map(named).join(' → ')}. Skriv en artikel til en senere fase.`,
    unreached: (steps) =>
      `Inden for ${steps} skridt herfra er der ingen side til dem, der skal beslutte sig. Skriv en på dette sprog, eller link til en.`,
    hub: (count, others, stage) =>
      `Den er det næste skridt fra ${counted(count, 'artikel', 'artikler')}${others > 0 ? `, og det samme gælder ${counted(others, 'tekst mere', 'tekster mere')} i fasen ${stage.labels.da.name}` : ''}. Skriv flere artikler i fasen ${stage.labels.da.name}, hver til nogle af dem.`,
    farJump: (next, stage) =>
      `Den har kun lidt til fælles med det næste skridt, ${named(next)}. Skriv en artikel i fasen ${stage.labels.da.name} om samme emne.`,
    farAhead: (ahead, next) =>
      `Der er ingen artikel i fasen ${ahead.labels.da.name} om samme emne, så det næste skridt er ${named(next)}. Skriv en.`,
    skipped: (stages, to, lang, others) =>
      `Der er ingen artikel i fasen ${stages.map(({ labels }) => labels.da.name).join(' eller ')} på ${LANGUAGE_NAMES.da[lang]}, så det næste skridt springer til ${to.labels.da.name}${others > 0 ? `, her og i ${others} til` : ''}. Skriv en.`,
    orphan: (from) =>
      `Ingen anden tekst linker til den. Link til den${from ? `, for eksempel i ${named(from)}` : ''}.`,
    tooDeep: (clicks, most) =>
      clicks === undefined
        ? 'Ingen vej fører hertil fra forsiden. Link til den fra en tekst, læserne finder.'
        : `Den ligger ${clicks} klik fra forsiden, og ingen tekst bør være mere end ${most} væk. Link til den fra en, der er nærmere.`,
    twin: (other, percent) =>
      `Den svarer på det samme som ${named(other)}: samme fase og emne, ${percent} % ens. Saml de to, eller giv denne sit eget spørgsmål.`,
    older: (original, ours, theirs) =>
      `Den oversætter ${named(original)}, som den var ${dayIn(ours, 'da')}, og originalen er ændret ${dayIn(theirs, 'da')}. Før den à jour.`,
    length: (original, words, sections, theirSections) =>
      `Den har ${words} ord i ${sections} afsnit; ${named(original)}, som den oversætter, har ${original.words} i ${theirSections}. Bring de to sammen.`,
    missing: (lang) =>
      `Den findes ikke på ${LANGUAGE_NAMES.da[lang]}, og der er heller intet andet dér til samme emne og fase. Oversæt den.`,
    link: (phrase, target) =>
      `Den siger »${phrase}«, og det er det, ${named(target)} handler om. Gør det til et link.`,
  },
}

/** Name a text for its title to be put there. */
export function named({ id }: Published): string {
  return `{${id}}`
}

/** Why a text should be read again by a day, as marketers read it. */
export function reviewForMarketers(why: ReviewReason, lang: SiteLanguage): string {
  if (why.kind === 'set') return lang === 'da' ? 'skribenten har sat dagen' : 'its writer set the day'
  const { since, months } = why
  return lang === 'da'
    ? `sidst ændret ${dayIn(since, 'da')}, holder i ${counted(months, 'måned', 'måneder')}`
    : `last changed ${dayIn(since, 'en')}, good for ${counted(months, 'month', 'months')}`
}

const DAYS: Readonly<Record<SiteLanguage, Intl.DateTimeFormat>> = {
  da: new Intl.DateTimeFormat('da-DK', { dateStyle: 'long', timeZone: 'UTC' }),
  en: new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }),
}

function dayIn(iso: string, lang: SiteLanguage): string {
  return DAYS[lang].format(new Date(iso))
}
