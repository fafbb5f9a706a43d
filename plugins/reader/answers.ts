import { STACK, show } from './arrange.ts'
import { answer, hasConsented } from './consent.ts'
import { emptyMemory, keepMemory, ownMemory } from './memory.ts'

/** Event on `document` that tells the reader's yes, on each page and at once, and a no: `detail` is true or false. */
export const CONSENT_EVENT = 'perennial:consent'

/** What the site's own scripts can call: `perennial.consent(true)` says yes for the reader, `perennial.consent()` asks. */
export interface PerennialApi {
  consent(yes?: boolean): boolean
}

/**
 * Let the reader answer and take the answer back, by the page's own buttons or through `window.perennial`. Where the site
 * remembers what was read, a yes to consent is a yes to that too, and taking it back forgets it. `keep` then remembers the
 * page's own text, which whoever asks for it has read.
 */
export function takeAnswers(keep?: () => void): void {
  const reveal = (): void => {
    for (const stack of document.querySelectorAll<HTMLElement>('[data-answer]'))
      show(stack, (isMemory(stack) ? ownMemory() : hasConsented()) ? 1 : 0)
  }
  const remember = (yes: boolean): void => {
    keepMemory(yes ? (ownMemory() ?? emptyMemory(Date.now())) : undefined)
    if (yes) keep?.()
  }
  const tell = (): void => {
    document.dispatchEvent(new CustomEvent(CONSENT_EVENT, { detail: hasConsented() }))
  }
  const consent = (yes?: boolean): boolean => {
    if (yes !== undefined) {
      answer(yes)
      if (keep) remember(yes)
      reveal()
      tell()
    }
    return hasConsented()
  }
  Object.assign(window, { perennial: { consent } satisfies PerennialApi })
  addEventListener('click', ({ target }) => {
    const { say } = (target as HTMLElement).dataset
    const stack = (target as HTMLElement).closest<HTMLElement>(STACK)
    if (!say || !stack) return
    ;(isMemory(stack) ? remember : consent)(say === 'yes')
    reveal()
    // The button that was pressed is out of reach now; the one that takes its place is where the reader goes on.
    stack.querySelector<HTMLElement>(':not([inert]) > [data-say]')?.focus()
  })
  reveal()
  if (hasConsented()) tell()
}

function isMemory({ dataset }: HTMLElement): boolean {
  return dataset['answer'] === 'memory'
}
