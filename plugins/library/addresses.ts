import { type Config, topicLabel } from '../config.ts'
import type { JourneyStage } from '../journey/journey-stage.ts'
import type { SiteLanguage } from '../language.ts'

/** The part of an address that names the kind of page, per language. An article can't have one of these as its slug. */
export const SECTIONS = {
  stage: { da: 'fase', en: 'stage' },
  topic: { da: 'emne', en: 'topic' },
  book: { da: 'bog', en: 'book' },
  thanks: { da: 'tak', en: 'thanks' },
  tryAgain: { da: 'proev-igen', en: 'try-again' },
} as const satisfies Record<string, Record<SiteLanguage, string>>

const LETTERS: Readonly<Record<string, string>> = {
  æ: 'ae',
  ø: 'oe',
  å: 'aa',
  ä: 'ae',
  ö: 'oe',
  ü: 'ue',
  ß: 'ss',
}

/** Path of a language's home page. All paths begin and end with `/` and leave out the site's base. */
export function homePath(lang: string): string {
  return `/${lang}/`
}

/** Path of an article or a standing page. */
export function articlePath(article: { readonly id: string }): string {
  return `/${article.id}/`
}

/** Path of a stage page: the stage's name in that language, in ASCII. */
export function stagePath(stage: JourneyStage, lang: SiteLanguage): string {
  return `/${lang}/${SECTIONS.stage[lang]}/${asciiSlug(stage.labels[lang].name)}/`
}

/** Path of a topic page: the topic's name in that language, in ASCII. */
export function topicPath(config: Pick<Config, 'topics'>, topic: string, lang: SiteLanguage): string {
  // C, C# and C++ are three topics.
  const spelt = topicLabel(config, topic, lang)
    .replace(/(?<=[\p{L}\p{N}])#/gu, ' sharp')
    .replace(/(?<=[\p{L}\p{N}+])\+(?![\p{L}\p{N}])/gu, ' plus')
  return `/${lang}/${SECTIONS.topic[lang]}/${asciiSlug(spelt)}/`
}

/** Path of a book's page. */
export function bookPath(book: { readonly id: string; readonly language: SiteLanguage }): string {
  return `/${book.language}/${SECTIONS.book[book.language]}/${book.id}/`
}

/** Path of the page that thanks for a form; a book behind a form has one of its own, where it is downloaded. */
export function thanksPath(lang: SiteLanguage, book?: { readonly id: string }): string {
  return `/${lang}/${SECTIONS.thanks[lang]}/${book ? `${book.id}/` : ''}`
}

/** Path of the page that says that a form did not get through. */
export function tryAgainPath(lang: SiteLanguage): string {
  return `/${lang}/${SECTIONS.tryAgain[lang]}/`
}

/** Make the whole address of a path of the site. */
export function absolute(config: Pick<Config, 'site' | 'base'>, path: string): string {
  return config.site + config.base + encodeURI(path)
}

/** Make the address of a path of the site as its own pages write it. */
export function local(config: Pick<Config, 'base'>, path: string): string {
  return config.base + encodeURI(path)
}

/** Write a name with ASCII letters, digits and hyphens. */
export function asciiSlug(name: string): string {
  const slug = name
    .normalize('NFC')
    .toLowerCase()
    .replace(/[æøåäöüß]/g, (letter) => LETTERS[letter] ?? letter)
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
  return slug || 'x'
}
