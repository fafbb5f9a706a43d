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
    for (const event of ['scroll', 'resize']) addEventListener(event, () => this.#update(), { passive: true })
  }

  /** Show other items; those that were shown before stay as they are. */
  show(items: readonly Item[]): void {
    this.#items = items
    this.#from = this.#to = -1
    this.#update()
  }

  /** Forget how items were drawn, since they say something else now. */
  forget(): void {
    this.#drawn.clear()
  }

  /** Give the item so many places behind another, or before it, in the page; nothing where there is none. */
  at(item: HTMLElement, step: number): HTMLElement | undefined {
    const place = this.#placeOf(item)
    const next = this.#items[place + step]
    if (place < 0 || !next) return undefined
    if (!this.#drawn.get(next.id)?.isConnected) {
      item.scrollIntoView({ block: 'center', behavior: 'instant' })
      this.#update()
    }
    return this.#drawn.get(next.id)
  }

  get columns(): number {
    return getComputedStyle(this.#list).gridTemplateColumns.split(' ').length
  }

  #update(): void {
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
    const item = [...this.#list.children].find((each) => !isApart(each))
    return Math.max(1, (item?.getBoundingClientRect().height ?? 0) + (Number.parseFloat(rowGap) || 0))
  }

  #place(from: number, to: number): void {
    if (from === this.#from && to === this.#to) return
    this.#from = from
    this.#to = to
    const shown = this.#items.slice(from, to).map((item, at) => this.#drawAt(item, from + at))
    const wanted = new Set<Element>(shown)
    for (const element of [...this.#list.children] as HTMLElement[]) {
      if (wanted.has(element)) continue
      const place = element.contains(document.activeElement) ? this.#placeOf(element) : -1
      if (place < 0) {
        element.remove()
        continue
      }
      // What has the focus must not vanish under it: it waits at its place.
      const top = Math.floor(place / this.columns) * this.#heightOfRow()
      Object.assign(element.style, { position: 'absolute', top: `${top}px` })
      if (place < from) shown.unshift(element)
      else shown.push(element)
    }
    shown.forEach((element, at) => {
      const there = this.#list.children[at]
      if (!there) this.#list.append(element)
      else if (there !== element) there.before(element)
    })
  }

  #drawAt(item: Item, place: number): HTMLElement {
    const element = this.#drawn.get(item.id) ?? this.#draw(item)
    this.#drawn.set(item.id, element)
    element.removeAttribute('style')
    element.setAttribute('aria-setsize', String(this.#items.length))
    element.setAttribute('aria-posinset', String(place + 1))
    return element
  }

  #placeOf(item: HTMLElement): number {
    return this.#items.findIndex(({ id }) => this.#drawn.get(id) === item)
  }
}

function isApart(element: Element): boolean {
  return (element as HTMLElement).style.position === 'absolute'
}
