import { askEdit } from './ask-edit.ts'
import { saveAt } from './come-back.ts'
import { drawDiff, drawRefusal, drawSame, drawTexts } from './draw-change.ts'
import { editWords } from './edit-words.ts'
import { element } from './element.ts'
import { keepTyped, typedFor } from './typed.ts'

/** Let the texts of the kit be changed where they may: the change is shown, or written, or what Perennial makes is taken again. */
export function editTexts(): void {
  for (const place of document.querySelectorAll<HTMLDetailsElement>('[data-edit]')) letEdit(place)
}

function letEdit(place: HTMLDetailsElement): void {
  const key = place.dataset['edit'] ?? ''
  const [field, shown] = [place.querySelector('textarea'), place.querySelector('.answer')]
  if (!field || !shown) return
  const before = field.defaultValue
  restoreTyped(place, field, key)
  field.addEventListener('input', () => keepTyped(key, isSame(field.value, before) ? undefined : field.value))
  for (const button of place.querySelectorAll<HTMLButtonElement>('[data-do]')) {
    const { do: what } = button.dataset
    button.addEventListener('click', async () => {
      if (what !== 'made' && isSame(field.value, before)) return shown.replaceChildren(drawSame())
      button.disabled = true
      const change = { key, ...(what !== 'made' && { text: field.value }) }
      const answer =
        what === 'show'
          ? await askEdit(change, false)
          : await saveAt(change, `[data-edit="${CSS.escape(key)}"]`)
      button.disabled = false
      if ('fault' in answer) return shown.replaceChildren(...drawRefusal(answer))
      if (what !== 'show') keepTyped(key, undefined)
      if (answer.diff === '') return shown.replaceChildren(drawSame())
      if (what === 'show')
        return shown.replaceChildren(
          ...drawTexts(before, field.value.trimEnd(), field.lang),
          drawDiff(answer.diff),
        )
      shown.replaceChildren(element('p', { class: 'saved' }, ...editWords('saved')))
    })
  }
}

/** Put what was typed and not saved back where it was, or forget it where the text says so already. */
function restoreTyped(place: HTMLDetailsElement, field: HTMLTextAreaElement, key: string): void {
  const typed = typedFor(key)
  if (typed === undefined) return
  if (isSame(typed, field.value)) keepTyped(key, undefined)
  else {
    field.value = typed
    place.open = true
  }
}

/** Tell whether two texts are saved as the same. */
function isSame(one: string, other: string): boolean {
  return one.trimEnd() === other.trimEnd()
}
