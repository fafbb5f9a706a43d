/** Things that are joined to groups one pair at a time (Tarjan's disjoint sets, with halved paths). */
export class Groups<Item> {
  readonly #above = new Map<Item, Item>()

  /** Make one group of those of two things. */
  join(one: Item, other: Item): void {
    const [top, below] = [this.#topOf(other), this.#topOf(one)]
    if (top !== below) this.#above.set(below, top)
  }

  /** Tell whether two things are in one group. */
  areOne(one: Item, other: Item): boolean {
    return this.#topOf(one) === this.#topOf(other)
  }

  #topOf(item: Item): Item {
    let at = item
    for (let above = this.#above.get(at); above !== undefined; above = this.#above.get(at)) {
      const next = this.#above.get(above)
      if (next !== undefined) this.#above.set(at, next)
      at = above
    }
    return at
  }
}
