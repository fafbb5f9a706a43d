import { STACK, show } from './arrange.ts'
import { answer, hasConsented } from './consent.ts'
import { emptyMemory, MEMORY_KEY, recall } from './memory.ts'
import { store, stored } from './stored.ts'

/** What this site's own scripts can call: `perennial.consent(true)` says yes for the reader, `()` asks. */
export interface PerennialApi {
  consent(yes?: boolean): boolean
}

/** Event on `document` that tells the reader's yes, on each page and at once, and a no: `detail` is true or false. */
export const CONSENT_EVENT = 'perennial:consent'

/**
 * Let the reader answer and take the answer back, by the page's own buttons or through `window.perennial`. Where the site
 * `remembers` what was read, a yes to consent is a yes to that too, and taking it back forgets it.
 */
export function takeAnswers(remembers: boolean): void {
  const tell = (): void => {
    document.dispatchEvent(new CustomEvent(CONSENT_EVENT, { detail: hasConsented() }))
  }
  const reveal = (name: string, yes: boolean): void => {
    for (const stack of document.querySelectorAll(`${STACK}[data-answer=${name}]`)) show(stack, Number(yes))
  }
  const remember = (yes: boolean): void => {
    const memory = recall(stored(MEMORY_KEY), Date.now()) ?? emptyMemory(Date.now())
    store(MEMORY_KEY, yes ? JSON.stringify(memory) : undefined)
    reveal('memory', yes)
  }
  const consent = (yes?: boolean): boolean => {
    if (yes !== undefined) {
      answer(yes)
      reveal('consent', hasConsented())
      if (remembers) remember(yes)
      tell()
    }
    return hasConsented()
  }
  Object.assign(window, { perennial: { consent } satisfies PerennialApi })
  document.addEventListener('click', ({ target }) => {
    const button = (target as Element).closest<HTMLElement>('[data-say]')
    const stack = button?.closest<HTMLElement>(STACK)
    if (!button || !stack) return
    const yes = button.dataset['say'] === 'yes'
    if (stack.dataset['answer'] === 'consent') consent(yes)
    else remember(yes)
    // The button that was pressed is out of reach now; the one that takes its place is where the reader goes on.
    stack.querySelector<HTMLElement>(':scope > :not([inert]) [data-say]')?.focus()
  })
  if (hasConsented()) tell()
}
