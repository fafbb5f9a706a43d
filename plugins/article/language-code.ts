/** Codes of countries that many write for their languages. No language has `dk`, and `se` is Northern Sami, as few texts are. */
export const OF_COUNTRIES: Readonly<Record<string, string>> = { dk: 'da', se: 'sv' }

const NAMES = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' })

/** Tell whether two small letters are the code of a language (ISO 639-1), such as `sv`. */
export function isLanguageCode(code: string): boolean {
  return /^[a-z]{2}$/.test(code) && OF_COUNTRIES[code] === undefined && NAMES.of(code) !== undefined
}

/** Read the name of a folder as that of a language: `sv`, `pt-BR`, or `se` for Swedish; nothing where nobody knows it as one. */
export function languageOfFolder(name: string): string | undefined {
  const [, code = ''] = /^([a-z]{2})(?:[-_](?:[a-z]{2}|[a-z]{4}))?$/i.exec(name) ?? []
  const lang = OF_COUNTRIES[code.toLowerCase()] ?? code.toLowerCase()
  return isLanguageCode(lang) ? lang : undefined
}
