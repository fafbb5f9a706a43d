/** What things are called on the page: the words beside the boxes by which they are chosen, in all of its languages. */
export class Names {
  readonly #form: HTMLFormElement

  constructor(form: HTMLFormElement) {
    this.#form = form
  }

  /** Give copies of the words beside a choice; its id where there is none. */
  of(kind: string, id: string): (Node | string)[] {
    const words = this.#wordsOf(kind, id)
    return words ? [...words.cloneNode(true).childNodes] : [id]
  }

  /** Give the same as text, in all languages one after the other. */
  text(kind: string, id: string): string {
    return this.#wordsOf(kind, id)?.textContent ?? id
  }

  /** Write a day in the language of the page; nothing for none. */
  day(
    day: string,
    options: Intl.DateTimeFormatOptions = { day: 'numeric', month: 'short', year: 'numeric' },
  ): string {
    if (day === '') return ''
    const { lang } = document.documentElement
    return new Intl.DateTimeFormat(lang === 'en' ? 'en-GB' : lang, { ...options, timeZone: 'UTC' }).format(
      new Date(`${day}T00:00:00Z`),
    )
  }

  #wordsOf(kind: string, id: string): Element | null {
    return this.#form.querySelector(`input[name="${kind}"][value="${CSS.escape(id)}"] + span`)
  }
}
