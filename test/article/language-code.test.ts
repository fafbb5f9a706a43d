import { expect, it } from 'vitest'
import { isLanguageCode, languageOfFolder } from '../../plugins/article/language-code.ts'

it.each([
  ['sv', true],
  ['no', true],
  ['ja', true],
  ['xx', false],
  ['js', false],
  ['SV', false],
  ['swe', false],
  // Two that people mean a country by.
  ['dk', false],
  ['se', false],
])('tells whether two letters are the code of a language: %s', (code, is) => {
  expect(isLanguageCode(code)).toBe(is)
})

it.each([
  ['sv', 'sv'],
  ['se', 'sv'],
  ['dk', 'da'],
  ['pt-BR', 'pt-BR'],
  ['pt_pt', 'pt-PT'],
  ['zh_hant', 'zh-Hant'],
  ['zh-hant-tw', 'zh-Hant-TW'],
  ['es-419', 'es-419'],
  ['se-se', 'sv'],
  ['da-DK', 'da'],
  ['is-ok', undefined],
  ['it-docs', undefined],
  ['en-us', 'en'],
  ['js', undefined],
  ['sv-guides', undefined],
  ['how-to', undefined],
  ['', undefined],
])('reads the name of a folder as that of a language: %s', (name, lang) => {
  expect(languageOfFolder(name)).toBe(lang)
})
