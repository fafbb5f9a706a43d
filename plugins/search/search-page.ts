import { spoken } from '../prose/spoken.ts'
import { marked } from './marked.ts'
import { says } from './says.ts'

/** How many results are shown at once. */
const SHOWN = 10
/** How long nothing has to be typed before it is searched for, in milliseconds. */
const PAUSE = 60

/** What is used of Pagefind in the browser. */
interface Pagefind {
  options(options: { readonly baseUrl: string }): Promise<void>
  /** Load the part of the index that a term stands in. */
  preload(term: string): Promise<void>
  search(term: string): Promise<{ readonly results: readonly Result[] }>
}

interface Result {
  data(): Promise<Found>
}

/** An article that was found: its address, its text, and the part of that which is shown. */
interface Found {
  readonly url: string
  readonly content: string
  readonly excerpt: string
  readonly meta: Readonly<Record<string, string>>
}

/**
 * Let the page of the search search: the index is loaded when its field is used, what is found is shown while it is typed,
 * and the arrow keys lead through it. What is searched for stands in the address, so that the way back leads to it.
 */
export function searchPage(): void {
  const form = document.querySelector<HTMLFormElement>('form[data-index]')
  const field = form?.querySelector('input')
  const status = document.querySelector('[id="page:search-status"]')
  const list = document.querySelector('[id="page:search-results"]')
  const more = document.querySelector<HTMLButtonElement>('[id="page:search-more"]')
  if (!form || !field || !status || !list || !more) return
  const words = spoken({
    da: {
      found: (count: number, term: string) =>
        `${count} ${count === 1 ? 'artikel' : 'artikler'} med »${term}«`,
      near: (term: string) => `Ingen artikler med »${term}«. Disse kommer nærmest:`,
      none: (term: string) => `Ingen artikler med »${term}«. Prøv med færre eller andre ord.`,
      failed: 'Søgningen kunne ikke hentes. Prøv igen, eller find artiklen på listen over dem alle.',
    },
    en: {
      found: (count: number, term: string) =>
        `${count} ${count === 1 ? 'article' : 'articles'} with “${term}”`,
      near: (term: string) => `No articles with “${term}”. These come nearest:`,
      none: (term: string) => `No articles with “${term}”. Try fewer or other words.`,
      failed: 'The search could not be loaded. Try again, or find the article in the list of them all.',
    },
  })

  let engine: Promise<Pagefind> | undefined
  const load = (): Promise<Pagefind> => {
    engine ??= import(form.dataset['index'] ?? '').then(async (pagefind: Pagefind) => {
      await pagefind.options({ baseUrl: '/' })
      return pagefind
    })
    return engine
  }
  let results: readonly Result[] = []
  /** Counts what was searched for: an answer to an earlier one comes too late. */
  let turn = 0
  /** The search before: Pagefind keeps one copy of each text, whose excerpt would be that of whichever search came last. */
  let before: Promise<unknown> = Promise.resolve()

  const links = (): HTMLElement[] => [...list.querySelectorAll('a')]
  const dataOf = (part: readonly Result[]): Promise<Found[]> =>
    Promise.all(part.map((result) => result.data()))
  const show = (found: readonly Found[]): void => {
    list.append(...found.map(itemOf))
    more.hidden = list.children.length >= results.length
  }
  const showMore = async (): Promise<void> => {
    const [own, from] = [turn, list.children.length]
    const found = await dataOf(results.slice(from, from + SHOWN))
    if (own !== turn) return
    show(found)
    links()[from]?.focus()
  }
  const search = async (): Promise<void> => {
    turn += 1
    const own = turn
    const term = field.value.trim()
    const address = new URL(location.href)
    if (term === '') address.searchParams.delete('q')
    else address.searchParams.set('q', term)
    history.replaceState(history.state, '', address)
    const answer = before.then(async () => {
      const all = term === '' || own !== turn ? [] : (await (await load()).search(term)).results
      return { all, found: await dataOf(all.slice(0, SHOWN)) }
    })
    before = answer.catch(() => undefined)
    const { all, found } = await answer
    if (own !== turn) return
    results = all
    list.replaceChildren()
    show(found)
    const [best] = found
    if (term === '') status.textContent = ''
    else if (!best) status.textContent = words.none(term)
    else {
      const isSaid = says([best.content, ...Object.values(best.meta)].join(' '), term)
      status.textContent = isSaid ? words.found(all.length, term) : words.near(term)
    }
  }
  const attempt = (work: () => Promise<unknown>): void => {
    work().catch(() => {
      engine = undefined
      status.textContent = words.failed
    })
  }

  let pause: ReturnType<typeof setTimeout> | undefined
  field.addEventListener('focus', () => attempt(load))
  field.addEventListener('input', () => {
    clearTimeout(pause)
    // What a search waits for longest can come while the reader may still type.
    attempt(async () => (await load()).preload(field.value.trim()))
    pause = setTimeout(() => attempt(search), PAUSE)
  })
  more.addEventListener('click', () => attempt(showMore))
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    clearTimeout(pause)
    attempt(async () => {
      await search()
      links()[0]?.focus()
    })
  })
  document.querySelector('main')?.addEventListener('keydown', (event) => {
    const stops = [field, ...links()]
    const at = stops.indexOf(event.target as HTMLElement)
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (at === -1 || event.isComposing) return
    if (step !== undefined) stops[at + step]?.focus()
    else if (event.key !== 'Escape') return
    else if (at > 0) field.focus()
    else if (field.value !== '') {
      field.value = ''
      attempt(search)
    } else return
    event.preventDefault()
  })

  form.hidden = false
  field.value = new URLSearchParams(location.search).get('q') ?? ''
  field.focus()
  if (field.value !== '') attempt(search)
}

function itemOf({ url, content, excerpt, meta }: Found): HTMLElement {
  const item = document.createElement('li')
  const heading = document.createElement('h2')
  const link = document.createElement('a')
  const text = document.createElement('p')
  const facts = document.createElement('p')
  link.href = url
  link.textContent = meta['title'] ?? ''
  heading.append(link)
  const bare = excerpt.replace(/<\/?mark>/g, '')
  text.append(content.startsWith(bare) ? '' : '… ', ...marked(excerpt), /[.!?…]$/.test(bare) ? '' : ' …')
  facts.className = 'small'
  facts.textContent = [meta['stage'], meta['topics']].filter((fact) => fact !== undefined).join(' · ')
  item.append(heading, text, facts)
  return item
}
