import { dayInWords, today } from './day.ts'
import { SPOKEN } from './speak.ts'
import { keepUses, usesHere } from './used.ts'

/** Let somebody mark what of an article was used where, and on which day; it stays in the browser. */
export function markUsed(): void {
  const id = document.querySelector<HTMLElement>('[data-article]')?.dataset['article']
  if (id === undefined) return
  for (const place of document.querySelectorAll<HTMLElement>('[data-use]')) {
    const on = place.dataset['use'] ?? ''
    const [list, mark] = [place.querySelector('.uses'), place.querySelector('button')]
    const template = place.querySelector('template')
    if (!list || !mark || !template) continue
    const isOwn = (use: { readonly id: string; readonly on: string }): boolean =>
      use.id === id && use.on === on
    const draw = (): void => {
      const days = usesHere()
        .filter(isOwn)
        .map(({ day }) => day)
      const latest = days.sort().at(-1)
      if (latest === undefined) {
        list.replaceChildren()
        return
      }
      const note = template.content.cloneNode(true) as DocumentFragment
      const time = note.querySelector('time')
      if (time) {
        time.dateTime = latest
        time.textContent = dayInWords(latest)
      }
      note.querySelector('button')?.addEventListener('click', () => {
        keepUses(usesHere().filter((use) => !(isOwn(use) && use.day === latest)))
        draw()
        mark.focus()
      })
      list.replaceChildren(note)
    }
    mark.addEventListener('click', () => {
      const day = today()
      const others = usesHere().filter((use) => !(isOwn(use) && use.day === day))
      if (keepUses([...others, { id, day, on }])) draw()
    })
    document.addEventListener(SPOKEN, draw)
    place.hidden = false
    draw()
  }
}
