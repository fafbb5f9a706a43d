import { chosenLanguage, keepLanguage, wantedLanguage } from './wanted-language.ts'

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
      keepLanguage(lang)
      turn(lang)
    })
  }
  // A page that is come back to may have been left in another language, or before something was used.
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) turn(languages.find((lang) => lang === chosenLanguage()) ?? document.documentElement.lang)
  })
  const lang = wantedLanguage(languages)
  // The page is in this language from the first, but for what can't hold two texts.
  if (lang !== undefined && lang !== said(buttons)) turn(lang)
}

/** The language that the page was written to speak. */
function said(buttons: readonly HTMLButtonElement[]): string | undefined {
  return buttons.find(({ ariaPressed }) => ariaPressed === 'true')?.dataset['speak']
}

function capital(lang: string): string {
  return lang.charAt(0).toUpperCase() + lang.slice(1)
}
