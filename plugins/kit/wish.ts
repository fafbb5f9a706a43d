/** What somebody looks for among the articles of the kit: a row fits that has one of the chosen of every kind. */
export interface Wish {
  /** Words, all of which stand in the title, the topics or the excerpt. */
  readonly words: string
  readonly lang: readonly string[]
  readonly stage: readonly string[]
  readonly topic: readonly string[]
  readonly format: readonly string[]
  readonly network: readonly string[]
  readonly is: readonly string[]
  readonly order: Order
  readonly view: View
  /** The month that the calendar shows, as `YYYY-MM`; empty for the newest that has something. */
  readonly month: string
}

/** In which order articles come. The best are those that fit the words best, and without words the newest. */
type Order = (typeof ORDERS)[number]
export const ORDERS = ['best', 'newest', 'oldest', 'title', 'due'] as const
/** How they are shown. */
type View = (typeof VIEWS)[number]
export const VIEWS = ['gallery', 'list', 'calendar'] as const

/** What an article can be, besides what it is about. */
export const STATES = ['evergreen', 'dated', 'due', 'unused', 'pictured', 'bare', 'expired'] as const

/** The kinds of choices of which any number may be ticked. */
export const CHOICES = ['lang', 'stage', 'topic', 'format', 'network', 'is'] as const

export const NO_WISH: Wish = {
  words: '',
  ...{ lang: [], stage: [], topic: [], format: [], network: [], is: [] },
  order: 'best',
  view: 'gallery',
  month: '',
}

/** Write a wish as the query of an address, with nothing in it that is as usual. */
export function toQuery(wish: Wish): string {
  const query = new URLSearchParams()
  if (wish.words !== '') query.set('words', wish.words)
  for (const kind of CHOICES) for (const value of wish[kind]) query.append(kind, value)
  for (const key of ['order', 'view', 'month'] as const)
    if (wish[key] !== NO_WISH[key]) query.set(key, wish[key])
  return query.toString()
}

/** Read a wish from the query of an address; what is unknown there is passed over. */
export function fromQuery(text: string): Wish {
  const query = new URLSearchParams(text)
  const one = <Value extends string>(key: string, known: readonly Value[], usual: Value): Value =>
    known.find((value) => value === query.get(key)) ?? usual
  const month = query.get('month') ?? ''
  return {
    words: query.get('words') ?? '',
    lang: query.getAll('lang'),
    stage: query.getAll('stage'),
    topic: query.getAll('topic'),
    format: query.getAll('format'),
    network: query.getAll('network'),
    is: query.getAll('is'),
    order: one('order', ORDERS, NO_WISH.order),
    view: one('view', VIEWS, NO_WISH.view),
    month: /^\d{4}-(?:0[1-9]|1[0-2])$/.test(month) ? month : '',
  }
}
