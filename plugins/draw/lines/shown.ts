import { signOf, type Voice } from '../letters/find-face.ts'
import type { TextBlock } from '../scene.ts'
import { type Clean, clean } from './clean.ts'
import { graphemesOf } from './graphemes.ts'

/** Make the text of a block fit to be set, in capitals where it asks for them. */
export function shownText({ text, uppercase, lang }: TextBlock, voice: Voice): Clean {
  const tidy = clean(text)
  return uppercase ? { ...tidy, text: capitals(tidy.text, lang, voice) } : tidy
}

/** Write a text in capitals; a letter whose capital no font has (ɪ) stays as it is, and a Greek one loses its accent before it does. */
function capitals(text: string, lang: string, voice: Voice): string {
  const upper = (part: string, locale: string): string => part.toLocaleUpperCase(locale).normalize('NFC')
  const canBeSet = (part: string): boolean => graphemesOf(part).every((grapheme) => signOf(grapheme, voice))
  const whole = upper(text, lang)
  if (canBeSet(whole)) return whole
  return graphemesOf(text)
    .map((letter) => [upper(letter, lang), upper(letter, 'el')].find(canBeSet) ?? letter)
    .join('')
}
