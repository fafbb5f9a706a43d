import { folded } from '../find-rows.ts'
import { today } from './day.ts'

/**
 * Sort the campaigns by whether they run on the day that it is now, which may be long after the kit was made, pass over what is
 * past of the plan, and let somebody look for some of them.
 */
export function sortCampaigns(): void {
  const now = today()
  const items = [...document.querySelectorAll<HTMLElement>('.campaigns > li')]
  for (const item of items) {
    const { from = '', until = '' } = item.dataset
    const state = until !== '' && until < now ? 'ended' : now < from ? 'coming' : 'now'
    const list = document.querySelector(`[data-state="${state}"] .campaigns`)
    if (list && item.parentElement !== list) list.append(item)
  }
  for (const event of document.querySelectorAll<HTMLElement>('.planned [data-day]'))
    event.hidden = (event.dataset['day'] ?? '') < now
  const form = document.querySelector<HTMLFormElement>('.find-campaigns')
  const update = (): void => {
    const fields = new FormData(form ?? undefined)
    const none = form?.querySelector<HTMLElement>('.none')
    const found = showFound(items, String(fields.get('words') ?? ''), String(fields.get('lang') ?? ''))
    if (none) none.hidden = found > 0
  }
  form?.removeAttribute('hidden')
  form?.addEventListener('input', update)
  form?.addEventListener('submit', (event) => event.preventDefault())
  update()
}

/** Show the campaigns that have all words and are in a language, and count them by state. Gives how many there are. */
function showFound(items: readonly HTMLElement[], words: string, lang: string): number {
  const wanted = folded(words).split(/\s+/).filter(Boolean)
  for (const item of items) {
    const text = folded(item.dataset['words'] ?? '')
    item.hidden =
      (lang !== '' && item.dataset['lang'] !== lang) || !wanted.every((word) => text.includes(word))
  }
  for (const section of document.querySelectorAll<HTMLElement>('[data-state]')) {
    const state = section.dataset['state'] ?? ''
    const count = section.querySelectorAll('.campaigns > li:not([hidden])').length
    section.hidden = count === 0
    for (const link of document.querySelectorAll<HTMLElement>(`[data-to="${state}"]`))
      link.hidden = count === 0
    for (const place of document.querySelectorAll(`[data-number="${state}"]`))
      place.textContent = `(${count})`
  }
  return items.filter(({ hidden }) => !hidden).length
}
