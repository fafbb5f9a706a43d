/** Where the browser keeps which language somebody has chosen for the kit. */
const KEY = 'perennial-kit-language'

/** Tell in which of its languages the kit is to speak: the one that was chosen, else as the browser is read; nothing where it has none of them. */
export function wantedLanguage(languages: readonly string[]): string | undefined {
  const wanted = [chosenLanguage(), ...navigator.languages.map((code) => code.split('-')[0] ?? '')]
  return wanted.find((code) => languages.includes(code))
}

/** Keep the language that was chosen; where the browser keeps nothing, the choice holds for the page that is open. */
export function keepLanguage(lang: string): void {
  try {
    localStorage.setItem(KEY, lang)
  } catch {
    return
  }
}

/** Give the language that was chosen; empty where none was. */
export function chosenLanguage(): string {
  try {
    return localStorage.getItem(KEY) ?? ''
  } catch {
    return ''
  }
}
