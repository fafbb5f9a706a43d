/** How many screens of rows stand ready above and below what is seen, so that keys and readers of screens find them. */
const READY = 1

/** A long list of which only what is near the screen is in the page. Its rows are of one height, in as many columns as its grid has. */
export class WindowList<Item extends { readonly id: string }> {
  readonly #list: HTMLElement
  readonly #draw: (item: Item) => HTMLElement
  readonly #drawn = new Map<string, HTMLElement>()
  #items: readonly Item[] = []
  #from = -1
  #to = -1

  constructor(list: HTMLElement, draw: (item: Item) => HTMLElement) {
    this.#list = list
    this.#draw = draw
    addEventListener('scroll', () => this.#update(), { passive: true })
    new ResizeObserver(() => this.#update()).observe(list)
  }

  /** Show other items, from the first on. */
  show(items: readonly Item[]): void {
    this.#items = items
    this.redraw()
  }

  /** Draw the same items anew, since what they say or how they look has changed. */
  redraw(): void {
    this.#drawn.clear()
    this.#from = this.#to = -1
    this.#list.replaceChildren()
    this.#update()
  }

  /** Give the item so many places behind another, or before it, drawn; nothing where there is none. */
  at(item: HTMLElement, step: number): HTMLElement | undefined {
    const place = this.#items.findIndex(({ id }) => this.#drawn.get(id) === item)
    const id = this.#items[place + step]?.id
    return place < 0 || id === undefined ? undefined : this.#drawn.get(id)
  }

  get columns(): number {
    return getComputedStyle(this.#list).gridTemplateColumns.split(' ').length
  }

  #update(): void {
    if (this.#items.length === 0) return
    // Of the first item everything is known that there is to know of the others.
    if (this.#list.children.length === 0) this.#place(0, 1)
    const columns = this.columns
    const height = this.#heightOfRow()
    const rows = Math.ceil(this.#items.length / columns)
    const seen = Math.ceil(innerHeight / height)
    const top = Math.floor(-this.#list.getBoundingClientRect().top / height)
    const first = Math.min(Math.max(0, top - seen * READY), Math.max(0, rows - 1))
    const last = Math.min(rows, Math.max(0, top) + seen * (1 + READY) + 1)
    this.#list.style.paddingTop = `${first * height}px`
    this.#list.style.paddingBottom = `${Math.max(0, rows - last) * height}px`
    this.#place(first * columns, Math.min(this.#items.length, last * columns))
  }

  #heightOfRow(): number {
    const { rowGap } = getComputedStyle(this.#list)
    const item = this.#list.firstElementChild?.getBoundingClientRect().height ?? 0
    return Math.max(1, item + (Number.parseFloat(rowGap) || 0))
  }

  #place(from: number, to: number): void {
    if (from === this.#from && to === this.#to) return
    this.#from = from
    this.#to = to
    const shown = this.#items.slice(from, to).map((item, at) => {
      const element = this.#drawn.get(item.id) ?? this.#draw(item)
      this.#drawn.set(item.id, element)
      element.setAttribute('aria-setsize', String(this.#items.length))
      element.setAttribute('aria-posinset', String(from + at + 1))
      return element
    })
    const wanted = new Set<Element>(shown)
    for (const element of [...this.#list.children]) {
      // What has the focus must not vanish under it.
      if (!wanted.has(element) && !element.contains(document.activeElement)) element.remove()
    }
    shown.forEach((element, at) => {
      if (this.#list.children[at] !== element)
        this.#list.insertBefore(element, this.#list.children[at] ?? null)
    })
  }
}
