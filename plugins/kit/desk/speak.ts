/** Where the browser keeps which language somebody has chosen for the kit. */
const KEY = 'perennial-kit-language'

/** Is sent by the document when it speaks another language. */
export const SPOKEN = 'perennial:spoken'

/** Let the buttons with `data-speak` choose in which of its languages the kit speaks; it stands in the page in all of them. */
export function speak(): void {
  const buttons = [...document.querySelectorAll<HTMLButtonElement>('button[data-speak]')]
  const languages = buttons.map(({ dataset }) => dataset['speak'] ?? '')
  const turn = (lang: string): void => {
    document.documentElement.lang = lang
    document.title = document.documentElement.dataset[`title${capital(lang)}`] ?? document.title
    for (const button of buttons)
      button.setAttribute('aria-pressed', String(button.dataset['speak'] === lang))
    // What can't hold two texts, such as a choice of a list, is given the one.
    for (const element of document.querySelectorAll<HTMLElement>('[data-texts]')) {
      const texts = JSON.parse(element.dataset['texts'] ?? '{}') as Readonly<Record<string, string>>
      element.textContent = texts[lang] ?? element.textContent
    }
    document.dispatchEvent(new Event(SPOKEN))
  }
  for (const button of buttons) {
    button.hidden = false
    button.addEventListener('click', () => {
      const lang = button.dataset['speak'] ?? ''
      keep(lang)
      turn(lang)
    })
  }
  // A page that is come back to may have been left in another language, or before something was used.
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) turn(languages.find((lang) => lang === recall()) ?? document.documentElement.lang)
  })
  const kept = recall()
  if (languages.includes(kept) && kept !== document.documentElement.lang) turn(kept)
}

function capital(lang: string): string {
  return lang.charAt(0).toUpperCase() + lang.slice(1)
}

// Where the browser keeps nothing, the choice holds for the page that is open.
function keep(lang: string): void {
  try {
    localStorage.setItem(KEY, lang)
  } catch {
    return
  }
}

function recall(): string {
  try {
    return localStorage.getItem(KEY) ?? ''
  } catch {
    return ''
  }
}
