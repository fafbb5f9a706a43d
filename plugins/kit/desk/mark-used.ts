import type { Use } from '../month.ts'
import { mayEdit } from './ask-edit.ts'
import { saveAt } from './come-back.ts'
import { dayInWords, today } from './day.ts'
import { drawRefusal } from './draw-change.ts'
import { editWords } from './edit-words.ts'
import { SPOKEN } from './speak.ts'
import { keepUses, usesHere } from './used.ts'

/**
 * Let somebody mark what of an article was used where, and on which day. It stays in the browser; on the machine of whoever
 * writes it is written into the front matter of the article.
 */
export function markUsed(): void {
  const { article: id, uses } = document.querySelector<HTMLElement>('[data-article]')?.dataset ?? {}
  if (id === undefined) return
  const written = (JSON.parse(uses ?? '[]') as readonly Omit<Use, 'id'>[]).map((use) => ({ id, ...use }))
  for (const place of document.querySelectorAll<HTMLElement>('[data-use]')) letMark(place, id, written)
}

function letMark(place: HTMLElement, id: string, written: readonly Use[]): void {
  const on = place.dataset['use'] ?? ''
  const [list, mark] = [place.querySelector('.uses'), place.querySelector('button')]
  const [field, refused] = [place.querySelector('input'), place.querySelector('.refused')]
  const [days, template] = [place.querySelector<HTMLElement>('.on-day'), place.querySelector('template')]
  if (!list || !mark || !field || !refused || !days || !template) return
  const isOwn = (use: Use): boolean => use.id === id && use.on === on
  const set = async (day: string, undo: boolean): Promise<void> => {
    if (mayEdit()) {
      const answer = await saveAt({ use: { on, day, undo } }, `[data-use="${CSS.escape(on)}"]`)
      if ('fault' in answer) refused.replaceChildren(...drawRefusal(answer))
      return
    }
    const others = usesHere().filter((use) => !(isOwn(use) && use.day === day))
    if (keepUses(undo ? others : [...others, { id, day, on }])) draw()
  }
  const draw = (): void => {
    const known = [...written, ...usesHere()].filter(isOwn)
    const latest = known.map(({ day }) => day).reduce((last, day) => (day > last ? day : last), '')
    mark.hidden = latest === today()
    days.hidden = mark.hidden
    if (latest === '') {
      list.replaceChildren()
      return
    }
    const note = template.content.cloneNode(true) as DocumentFragment
    const [time, undo] = [note.querySelector('time'), note.querySelector('button')]
    if (time) {
      time.dateTime = latest
      time.textContent = dayInWords(latest)
    }
    // What stands in the article's file is taken out where the file may be changed.
    const isHere = mayEdit() || usesHere().some((use) => isOwn(use) && use.day === latest)
    if (!isHere) undo?.remove()
    if (!isHere || mayEdit()) note.querySelector('[data-here]')?.remove()
    undo?.addEventListener('click', async () => {
      await set(latest, true)
      mark.focus()
    })
    list.replaceChildren(note)
  }
  field.value = field.max = today()
  let isChosen = false
  field.addEventListener('input', () => {
    isChosen = true
    refused.replaceChildren()
  })
  mark.addEventListener('click', async () => {
    // A page may stay open over night.
    const day = isChosen ? field.value : today()
    if (day === '' || day > today()) refused.replaceChildren(...editWords('ahead'))
    else await set(day, false)
  })
  document.addEventListener(SPOKEN, draw)
  place.hidden = false
  draw()
}
