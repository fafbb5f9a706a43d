import type { Counts } from '../count-choices.ts'
import { CHOICES, fromQuery, NO_WISH, toQuery, type Wish } from '../wish.ts'

/** The form in which somebody says what to look for; what it says stands in the address of the page, too. */
export class WishForm {
  readonly #form: HTMLFormElement
  /** The form has no field for it. */
  #month = ''
  /** Whether words were looked for when the form was last told what it says. */
  #hasWords = false

  constructor(form: HTMLFormElement) {
    this.#form = form
    this.read()
  }

  /** Take what the address of the page says; gives whether it says anything, and does not only lead to a part of the page. */
  read(): boolean {
    const text = location.hash.slice(1)
    if (document.getElementById(text)) return false
    const wish = fromQuery(text)
    this.#month = wish.month
    fill(this.#form, wish)
    this.#tell(wish)
    return true
  }

  /** What it says now. */
  get wish(): Wish {
    const query = new URLSearchParams()
    for (const [key, value] of new FormData(this.#form)) query.append(key, String(value))
    query.set('month', this.#month)
    // Without words the best are the newest, and that is what the list of orders says then.
    if (!this.#hasWords && query.get('order') === 'newest') query.delete('order')
    return fromQuery(query.toString())
  }

  /** Let the calendar show another month. */
  set month(month: string) {
    this.#month = month
  }

  /** Look for nothing, in the view that is open. */
  clear(): void {
    fill(this.#form, { ...NO_WISH, view: this.wish.view })
    this.#month = ''
    this.keep()
  }

  /** Say beside each choice how many articles it leaves. */
  count(counts: Counts): void {
    const { lang } = document.documentElement
    for (const input of this.#form.querySelectorAll<HTMLInputElement>('input[type="checkbox"]')) {
      const count = counts.get(input.name)?.get(input.value) ?? 0
      const place = input.parentElement?.querySelector('.n')
      if (place) place.textContent = count.toLocaleString(lang)
    }
  }

  /** Write what it says into the address. */
  keep(): void {
    const { wish } = this
    const query = toQuery(wish)
    history.replaceState(undefined, '', query === '' ? location.pathname : `#${query}`)
    this.#tell(wish)
  }

  #tell(wish: Wish): void {
    const chosen = CHOICES.reduce((sum, kind) => sum + wish[kind].length, 0)
    const count = this.#form.querySelector('.chosen')
    if (count) count.textContent = chosen === 0 ? '' : `(${chosen})`
    this.#hasWords = wish.words !== ''
    const order = this.#form.querySelector<HTMLSelectElement>('select[name="order"]')
    const best = order?.querySelector<HTMLOptionElement>('option[value="best"]')
    if (order && best) {
      best.hidden = !this.#hasWords
      order.value = wish.order === 'best' && !this.#hasWords ? 'newest' : wish.order
    }
    const on = this.#form.querySelector<HTMLElement>('input[value="unused"] + span .on')
    const networks = on?.querySelector(':scope > span:last-child')
    if (on && networks) {
      on.hidden = wish.network.length === 0
      networks.textContent = wish.network.join(', ')
    }
    const clear = document.querySelector<HTMLElement>('.clear')
    if (clear) clear.hidden = chosen === 0 && wish.words === ''
  }
}

/** Fill the form in as somebody wishes. */
function fill(form: HTMLFormElement, wish: Wish): void {
  for (const input of form.querySelectorAll<HTMLInputElement>('input')) {
    const { name, value } = input
    if (name === 'words') input.value = wish.words
    else if (name === 'view') input.checked = value === wish.view
    else input.checked = CHOICES.some((kind) => kind === name && wish[kind].includes(value))
  }
}
