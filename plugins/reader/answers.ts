import { STACK, show } from './arrange.ts'
import { answer, hasConsented } from './consent.ts'

/** Event on `document` that tells the reader's yes, on each page and at once, and a no: `detail` is true or false. */
export const CONSENT_EVENT = 'perennial:consent'

/** What the site's own scripts can call: `perennial.consent(true)` says yes for the reader, `perennial.consent()` asks. */
export interface PerennialApi {
  consent(yes?: boolean): boolean
}

/** A question that the reader answers in the page: whether it was a yes, and how to say yes or no. */
export interface Answer {
  isYes(): boolean
  say(yes: boolean): void
}

/**
 * Let the reader answer and take the answer back, by the page's own buttons or through `window.perennial`. A yes to consent
 * is a yes to the `memory` of what was read too, where the site has one, and taking it back forgets it.
 */
export function takeAnswers(memory?: Answer): void {
  const tell = (): void => {
    document.dispatchEvent(new CustomEvent(CONSENT_EVENT, { detail: hasConsented() }))
  }
  const consent: Answer = {
    isYes: hasConsented,
    say(yes) {
      answer(yes)
      memory?.say(yes)
      tell()
    },
  }
  const answerOf = ({ dataset }: HTMLElement): Answer =>
    memory && dataset['answer'] === 'memory' ? memory : consent
  const reveal = (): void => {
    for (const stack of document.querySelectorAll<HTMLElement>('[data-answer]'))
      show(stack, answerOf(stack).isYes() ? 1 : 0)
  }
  const api: PerennialApi = {
    consent(yes) {
      if (yes !== undefined) {
        consent.say(yes)
        reveal()
      }
      return hasConsented()
    },
  }
  Object.assign(window, { perennial: api })
  addEventListener('click', ({ target }) => {
    const { say } = (target as HTMLElement).dataset
    const stack = (target as HTMLElement).closest<HTMLElement>(STACK)
    if (!say || !stack) return
    answerOf(stack).say(say === 'yes')
    reveal()
    // The button that was pressed is out of reach now; the one that takes its place is where the reader goes on.
    stack.querySelector<HTMLElement>(':not([inert]) > [data-say]')?.focus()
  })
  reveal()
  if (hasConsented()) tell()
}
