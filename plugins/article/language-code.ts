import { isSiteLanguage } from '../language.ts'

/** Codes of countries that many write for their languages. No language has `dk`, and `se` is Northern Sami, as few texts are. */
export const OF_COUNTRIES: Readonly<Record<string, string>> = { dk: 'da', se: 'sv' }

const NAMES = namesOf('language')
const SCRIPTS = namesOf('script')
const REGIONS = namesOf('region')

function namesOf(type: 'language' | 'script' | 'region'): Intl.DisplayNames {
  return new Intl.DisplayNames('en', { type, fallback: 'none' })
}

/** Tell whether two small letters are the code of a language (ISO 639-1), such as `sv`. */
export function isLanguageCode(code: string): boolean {
  return /^[a-z]{2}$/.test(code) && OF_COUNTRIES[code] === undefined && NAMES.of(code) !== undefined
}

/**
 * Write the code of a language as its tag (BCP 47) with its script and region: `pt-BR` for `pt_br`. Texts in Portuguese of Brazil and of Portugal are
 * two versions; the languages of a site are one each, whatever their region: `en` for `en-GB`.
 */
export function languageTag(code: string): string {
  const [base = '', ...others] = titled(code)
  if (isSiteLanguage(base)) return base
  const [first = '', second = ''] = others
  const script = /^[A-Z][a-z]{3}$/.test(first) ? first : ''
  const region = script === '' ? first : second
  return [base, script, /^(?:[A-Z]{2}|\d{3})$/.test(region) ? region : ''].filter(Boolean).join('-')
}

/** Split the code of a language into parts as they are written: the language, the script, the region. */
function titled(code: string): string[] {
  const [base = '', ...others] = code.toLowerCase().split(/[-_]/)
  const parts = others.map((part) => {
    if (part.length === 4) return part.charAt(0).toUpperCase() + part.slice(1)
    return part.length === 2 ? part.toUpperCase() : part
  })
  return [base, ...parts]
}

const CODE = /^([a-z]{2})(?:[-_]([a-z]{4}))?(?:[-_]([a-z]{2}|\d{3}))?$/i

/** Read the name of a folder as that of a language: `sv`, `pt-BR` for `pt-br`, or `se` for Swedish; nothing where nobody knows it as one. */
export function languageOfFolder(name: string): string | undefined {
  const [, code = ''] = CODE.exec(name) ?? []
  return OF_COUNTRIES[code.toLowerCase()] ?? languageOfCode(name)
}

/** Read a code that may be the end of a name as that of a language, with or without script and region. */
export function languageOfCode(written: string): string | undefined {
  const [, code = ''] = CODE.exec(written) ?? []
  if (!isLanguageCode(code.toLowerCase())) return undefined
  const [, ...others] = titled(written)
  const isKnown = others.every((part) => (part.length === 4 ? SCRIPTS : REGIONS).of(part) !== undefined)
  return isKnown ? languageTag(written) : undefined
}
