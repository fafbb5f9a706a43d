import type { Fact } from '../fact.ts'

/** Scripts that tell a language, or the one that most texts in them are in; Chinese signs are Japanese where kana stand among them. */
const SCRIPTS: readonly { readonly name: string; readonly lang: string; readonly letters: RegExp }[] = [
  { name: 'Chinese', lang: 'zh', letters: /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/u },
  { name: 'Korean', lang: 'ko', letters: /\p{sc=Hangul}/u },
  { name: 'Greek', lang: 'el', letters: /\p{sc=Greek}/u },
  { name: 'Thai', lang: 'th', letters: /\p{sc=Thai}/u },
  { name: 'Hebrew', lang: 'he', letters: /\p{sc=Hebrew}/u },
  { name: 'Cyrillic', lang: 'ru', letters: /\p{sc=Cyrillic}/u },
  { name: 'Arabic', lang: 'ar', letters: /\p{sc=Arabic}/u },
]
/** Letters by which a text is in another language of its script. */
const OWN_LETTERS: Readonly<Record<string, { readonly lang: string; readonly letters: RegExp }>> = {
  zh: { lang: 'ja', letters: /[\p{sc=Hiragana}\p{sc=Katakana}]/u },
  ru: { lang: 'uk', letters: /[ґєії]/iu },
}
/** Of these scripts, other languages that are not told apart here are written in, too. */
const SHARED: ReadonlySet<string> = new Set(['ru', 'ar'])
/** How many letters are enough to tell a script. */
const SAMPLE = 1000

/** Tell the language of a text from its script; nothing where most of its letters are Latin, or of a script that is not known here. */
export function languageOfScript(text: string): Fact<string> | undefined {
  const letters = text.match(/\p{L}/gu)?.slice(0, SAMPLE) ?? []
  const script = SCRIPTS.find(
    (each) => letters.filter((letter) => each.letters.test(letter)).length > letters.length / 2,
  )
  if (!script) return undefined
  const own = OWN_LETTERS[script.lang]
  const lang = own && letters.some((letter) => own.letters.test(letter)) ? own.lang : script.lang
  const kind = lang === 'ja' ? 'Japanese' : script.name
  return {
    value: lang,
    from: 'text',
    confidence: SHARED.has(lang) ? 0.5 : 1,
    signals: [{ text: `most letters are ${kind}` }],
  }
}
