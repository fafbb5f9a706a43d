/** What things are called on the page: the words beside the boxes by which they are chosen, in all of its languages. */
export class Names {
  readonly #form: HTMLFormElement
  readonly #texts = new Map<string, string>()

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
    const key = `${kind} ${id}`
    const known = this.#texts.get(key) ?? this.#wordsOf(kind, id)?.textContent ?? id
    this.#texts.set(key, known)
    return known
  }

  #wordsOf(kind: string, id: string): Element | null {
    return this.#form.querySelector(`input[name="${kind}"][value="${CSS.escape(id)}"] + span`)
  }
}
