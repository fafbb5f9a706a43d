import { askEdit, type LiftChange } from './ask-edit.ts'
import { saveAt } from './come-back.ts'
import { drawDiff, drawNamed, drawRefusal, drawSame } from './draw-change.ts'
import { editWords } from './edit-words.ts'
import { element } from './element.ts'

/** Let other sentences of the article be chosen where texts may be changed: what will change is shown, and then written. */
export function chooseSentences(): void {
  const answer = document.querySelector<HTMLElement>('#lift-answer')
  const shown = answer?.querySelector('.answer')
  const save = answer?.querySelector<HTMLElement>('[data-save]')
  if (!answer || !shown || !save) return
  let pressed: HTMLButtonElement | undefined
  let wanted: LiftChange | undefined
  const ask = async (write: boolean): Promise<void> => {
    if (!wanted || !pressed) return
    const { lift = '' } = pressed.closest<HTMLElement>('[data-lift]')?.dataset ?? {}
    const change = { lift: wanted }
    const told = write
      ? await saveAt(change, `[data-lift="${lift}"]`, '.lifting')
      : await askEdit(change, false)
    save.hidden = 'fault' in told || told.diff === '' || write
    if ('fault' in told) return shown.replaceChildren(...drawRefusal(told))
    if (told.diff === '') return shown.replaceChildren(drawSame())
    if (!write) return shown.replaceChildren(...drawLift(wanted, languageOf(pressed)), drawDiff(told.diff))
    shown.replaceChildren(element('p', { class: 'saved' }, ...editWords('saved')))
  }
  for (const button of document.querySelectorAll<HTMLButtonElement>('[data-lift] [data-do]'))
    button.addEventListener('click', async () => {
      pressed = button
      wanted = changeOf(button)
      button.closest('li, .whole')?.append(answer)
      shown.replaceChildren()
      answer.hidden = false
      await ask(false)
      answer.querySelector<HTMLElement>('button:not([hidden])')?.focus()
    })
  save.addEventListener('click', () => ask(true))
  answer.querySelector('[data-cancel]')?.addEventListener('click', () => {
    answer.hidden = true
    pressed?.focus()
  })
}

function changeOf(button: HTMLButtonElement): LiftChange {
  const group = button.closest<HTMLElement>('[data-lift]')
  const { lift } = group?.dataset ?? {}
  const list = lift === 'keyPoints' ? lift : 'quotes'
  const text = button.closest<HTMLElement>('[data-text]')?.dataset['text'] ?? ''
  const { do: does } = button.dataset
  if (does === 'made') return { do: does, list }
  if (does === 'never' || does === 'again') return { do: does, text }
  if (does === 'instead') return { do: does, list, text, of: group?.querySelector('select')?.value ?? '' }
  return { do: does === 'also' ? does : 'out', list, text }
}

/** Draw which sentences come and which go. */
function drawLift(change: LiftChange, lang: string): Node[] {
  const sentence = (name: 'ins' | 'del' | 'span', text: string): Node =>
    element('p', { class: 'changed', lang }, element(name, {}, text))
  const comes = (text: string): Node[] => drawNamed('comes', sentence('ins', text))
  const goes = (text: string): Node[] => drawNamed('goes', sentence('del', text))
  if (change.do === 'made') return drawNamed('made')
  if (change.do === 'instead') return [...comes(change.text), ...goes(change.of)]
  if (change.do === 'also') return comes(change.text)
  if (change.do === 'out') return goes(change.text)
  return change.do === 'never'
    ? drawNamed('never', sentence('del', change.text))
    : drawNamed('again', sentence('span', change.text))
}

/** Tell the language of the sentence beside a button. */
function languageOf(button: HTMLButtonElement): string {
  return button.closest('[data-text]')?.querySelector<HTMLElement>('[lang]')?.lang ?? ''
}
