import { askEdit, type Change, type Changed } from './ask-edit.ts'
import { editWords } from './edit-words.ts'
import { element } from './element.ts'

/** Where a tab keeps what was saved last, until the page comes anew. */
const KEY = 'perennial-kit-saved'

/** How long a page that is left may take to go, in milliseconds; that it hears no answer then tells nothing. */
const GOING = 2000

/** How long it stays known where something was saved, in milliseconds: the page may come anew twice for one change. */
const SHOWN = 3000

/** Room above what somebody comes back to, in pixels. */
const ROOM = 16

let forgetting: ReturnType<typeof setTimeout> | undefined

interface Saved {
  readonly page: string
  /** Selectors of where it was saved, the nearest first. */
  readonly places: readonly string[]
  /** How far below the top of the window that was, in pixels. */
  readonly top: number
}

/**
 * Write a change of an article's front matter, and keep where that was asked for: once it is written the page comes anew by
 * itself, which may be before the answer is there.
 */
export async function saveAt(change: Change, ...places: readonly string[]): Promise<Changed> {
  leaveAt(places)
  const answer = await askEdit(change, true)
  if ('fault' in answer) setTimeout(forget, answer.why === 'away' ? GOING : 0)
  else if (answer.diff === '') forget()
  return answer
}

function leaveAt(places: readonly string[]): void {
  clearTimeout(forgetting)
  const place = find(places)
  if (!place) return
  const top = Math.max(place.getBoundingClientRect().top, ROOM)
  try {
    sessionStorage.setItem(KEY, JSON.stringify({ page: location.pathname, places, top } satisfies Saved))
  } catch {
    // Where the tab keeps nothing, it is the browser that says where it comes back to.
    return
  }
}

/** Come back to where something was saved, and say there that it was. */
export function comeBack(): void {
  const saved = savedHere()
  forgetting = setTimeout(forget, SHOWN)
  const place = saved?.page === location.pathname ? find(saved.places) : undefined
  if (!saved || !place) return
  if (place instanceof HTMLDetailsElement) place.open = true
  const note = element('span', { class: 'saved', role: 'status' })
  const title = place.querySelector('summary, h2, h3')
  if (title) title.after(note)
  else place.append(note)
  const focused = [...place.querySelectorAll<HTMLElement>('summary, button')].find((each) =>
    each.checkVisibility(),
  )
  focused?.focus({ preventScroll: true })
  const scroll = (): void =>
    scrollBy({ top: place.getBoundingClientRect().top - saved.top, behavior: 'instant' })
  scroll()
  // What comes late moves what is below it, and the browser comes back on its own once all is there.
  addEventListener('load', () => requestAnimationFrame(() => requestAnimationFrame(scroll)))
  // A status is heard when it changes, not when it comes.
  requestAnimationFrame(() => note.append(...editWords('saved')))
}

function find(places: readonly string[]): HTMLElement | undefined {
  return places.flatMap((each) => document.querySelector<HTMLElement>(each) ?? [])[0]
}

function savedHere(): Saved | undefined {
  try {
    const saved = sessionStorage.getItem(KEY)
    return saved ? (JSON.parse(saved) as Saved) : undefined
  } catch {
    return undefined
  }
}

function forget(): void {
  try {
    sessionStorage.removeItem(KEY)
  } catch {
    // Where the tab keeps nothing, there is nothing to forget.
    return
  }
}
