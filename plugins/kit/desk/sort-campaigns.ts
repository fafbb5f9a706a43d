import { today } from './day.ts'

/** Sort the campaigns by whether they run on the day that it is now, which may be long after the kit was made, and pass over what is past of the plan. */
export function sortCampaigns(): void {
  const now = today()
  const sections = [...document.querySelectorAll<HTMLElement>('[data-state]')]
  const listOf = (state: string): Element | null | undefined =>
    sections.find(({ dataset }) => dataset['state'] === state)?.querySelector('.campaigns')
  for (const item of document.querySelectorAll<HTMLElement>('.campaigns > li')) {
    const { from = '', until = '' } = item.dataset
    const state = until !== '' && until < now ? 'ended' : now < from ? 'coming' : 'now'
    const list = listOf(state)
    if (list && item.parentElement !== list) list.append(item)
  }
  for (const place of document.querySelectorAll<HTMLElement>('[data-number]'))
    place.textContent = `(${listOf(place.dataset['number'] ?? '')?.children.length ?? 0})`
  for (const event of document.querySelectorAll<HTMLElement>('.planned [data-day]'))
    event.hidden = (event.dataset['day'] ?? '') < now
}
