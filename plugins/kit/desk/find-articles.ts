import { countChoices } from '../count-choices.ts'
import { findRows, type Known } from '../find-rows.ts'
import type { KitRow } from '../row.ts'
import { NO_WISH, toQuery, type Wish } from '../wish.ts'
import { today } from './day.ts'
import { drawMonth } from './draw-month.ts'
import { hrefOf, rowDrawer } from './draw-row.ts'
import { element } from './element.ts'
import { RowLoader } from './load-rows.ts'
import { moveByKeys } from './move-by-keys.ts'
import { Names } from './names.ts'
import { SPOKEN } from './speak.ts'
import { usesHere } from './used.ts'
import { WindowList } from './window-list.ts'
import { WishForm } from './wish-form.ts'
import { type DeskWords, type Say, sayer } from './words.ts'

/**
 * Let somebody find articles: what stands in the form is looked for as it is typed and ticked, is shown as a gallery, a list or a
 * calendar, and stands in the address, so that the way back from an article leads to what was found. Without this the page has
 * its plain links.
 */
export function findArticles(): void {
  const form = document.querySelector<HTMLFormElement>('form[data-index]')
  const results = document.querySelector<HTMLElement>('#results')
  const template = document.querySelector<HTMLTemplateElement>('#row')
  const count = document.querySelector<HTMLElement>('#found')
  const words = document.querySelector('#desk-words')?.textContent
  if (form && results && template && count && words)
    new Desk({ form, results, template, count, say: sayer(JSON.parse(words) as DeskWords) })
}

/** The parts of the page. */
interface Parts {
  readonly form: HTMLFormElement
  readonly results: HTMLElement
  /** An article of a list, to be filled in. */
  readonly template: HTMLTemplateElement
  /** Where it is said how many were found. */
  readonly count: HTMLElement
  readonly say: Say
}

class Desk {
  readonly #parts: Parts
  readonly #names: Names
  readonly #form: WishForm
  readonly #loader: RowLoader
  readonly #list = element('ul', { role: 'list' })
  readonly #calendar = element('div', { class: 'calendar' })
  readonly #shown: WindowList<KitRow>
  readonly #total: number
  /** What was asked for last; an answer that comes late is not shown. */
  #turn = 0
  /** Whether all articles are looked through, and not the newest alone. */
  #isWhole = false

  constructor(parts: Parts) {
    const { form, template } = parts
    const { index = '', parts: count = '0', total = '0' } = form.dataset
    this.#parts = parts
    this.#names = new Names(form)
    this.#form = new WishForm(form)
    this.#loader = new RowLoader(index, Number(count))
    this.#shown = new WindowList(this.#list, rowDrawer(template, this.#names, parts.say))
    this.#total = Number(total)
    form.hidden = false
    form.addEventListener('submit', (event) => event.preventDefault())
    form.addEventListener('input', () => this.#change())
    document.querySelector('.clear')?.addEventListener('click', () => {
      this.#form.clear()
      this.#update()
    })
    // Whoever comes to the form is about to look for something, and whoever scrolls for more.
    form.addEventListener('focusin', () => this.#widen(), { once: true })
    addEventListener('scroll', () => this.#widen(), { once: true })
    addEventListener('hashchange', () => {
      if (this.#form.read()) this.#update()
    })
    document.addEventListener(SPOKEN, () => {
      this.#shown.forget()
      this.#update()
    })
    document.addEventListener('keydown', (event) => moveByKeys(event, form, this.#shown))
    this.#update()
  }

  #change(): void {
    this.#form.keep()
    this.#update()
  }

  #turnTo(month: string): void {
    this.#form.month = month
    this.#change()
  }

  #widen(): void {
    if (this.#isWhole) return
    this.#isWhole = true
    this.#update()
  }

  #update(): void {
    this.#isWhole ||= !isPlain(this.#form.wish)
    this.#turn += 1
    const turn = this.#turn
    const show = (rows: readonly KitRow[]): void => {
      if (turn === this.#turn) this.#show(rows, this.#form.wish)
    }
    // What is found among the newest is there while the others are on their way.
    if (!this.#isWhole || !this.#loader.isWhole) this.#loader.first().then(show, () => this.#fail())
    if (this.#isWhole) this.#loader.all().then(show, () => this.#fail())
  }

  #show(rows: readonly KitRow[], wish: Wish): void {
    const known = this.#known()
    const found = findRows(rows, wish, known)
    if (this.#loader.isWhole) this.#countLater(rows, wish, known)
    if (wish.view === 'calendar') {
      this.#parts.count.textContent = ''
      this.#showMonth(found, wish)
    } else {
      if (isPlain(wish)) this.#tell(this.#total)
      else if (this.#loader.isWhole) this.#tell(found.length)
      this.#list.className = wish.view
      this.#place(this.#list)
      this.#shown.show(found)
    }
  }

  /** Count what each choice would leave once what was found is seen, if nothing else is asked for by then. */
  #countLater(rows: readonly KitRow[], wish: Wish, known: Known): void {
    const turn = this.#turn
    requestAnimationFrame(() =>
      setTimeout(() => {
        if (turn === this.#turn) this.#form.count(countChoices(rows, wish, known))
      }),
    )
  }

  #showMonth(rows: readonly KitRow[], wish: Wish): void {
    const { say, template, form } = this.#parts
    const uses = usesHere()
    const found = new Set(rows.map(({ id }) => id))
    const days = [
      ...rows.map(({ published }) => published),
      ...uses.flatMap(({ id, day }) => (found.has(id) ? day : [])),
    ]
    const newest = days.reduce((latest, day) => (day > latest ? day : latest), '')
    const buttons = (): Element[] => [...this.#calendar.querySelectorAll('button')]
    const focused = buttons().indexOf(document.activeElement ?? form)
    this.#place(this.#calendar)
    this.#calendar.replaceChildren(
      ...drawMonth({
        ...{ rows, uses, say },
        month: wish.month || (newest || today()).slice(0, 'YYYY-MM'.length),
        href: (id) => hrefOf(template, id),
        turn: (month) => this.#turnTo(month),
      }),
    )
    this.#calendar.querySelectorAll('button')[focused]?.focus()
  }

  #known(): Known {
    const uses = Map.groupBy(usesHere(), ({ id }) => id)
    return {
      today: today(),
      lang: document.documentElement.lang,
      usedOn: (id) => (uses.get(id) ?? []).map(({ on }) => on),
      topicName: (id) => this.#names.text('topic', id),
    }
  }

  #tell(count: number): void {
    const { say } = this.#parts
    this.#parts.count.textContent = count === 0 ? say('none') : say(count === 1 ? 'one' : 'many', count)
  }

  #fail(): void {
    this.#parts.count.textContent = this.#parts.say('failed')
  }

  #place(view: HTMLElement): void {
    const { results } = this.#parts
    if (results.firstElementChild !== view) results.replaceChildren(view)
  }
}

/** Tell whether nothing is looked for: the newest articles are shown. */
function isPlain(wish: Wish): boolean {
  return wish.view !== 'calendar' && toQuery({ ...wish, view: NO_WISH.view }) === ''
}
