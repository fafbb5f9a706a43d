import { askEdit, type LiftChange } from './ask-edit.ts'

/** Let other sentences of the article be chosen where texts may be changed: what will change is shown, and then written. */
export function chooseSentences(): void {
  const answer = document.querySelector<HTMLElement>('#lift-answer')
  const shown = answer?.querySelector('.diff')
  const [label, save] = [
    answer?.querySelector<HTMLElement>('.label'),
    answer?.querySelector<HTMLElement>('[data-save]'),
  ]
  if (!answer || !shown || !label || !save) return
  let pressed: HTMLButtonElement | undefined
  let wanted: LiftChange | undefined
  const ask = async (write: boolean): Promise<void> => {
    if (!wanted) return
    const told = await askEdit({ lift: wanted }, write)
    const isFault = 'fault' in told
    shown.textContent = isFault ? told.fault : told.diff
    label.hidden = save.hidden = isFault || write
  }
  for (const button of document.querySelectorAll<HTMLButtonElement>('[data-lift] [data-do]'))
    button.addEventListener('click', async () => {
      pressed = button
      wanted = changeOf(button)
      button.closest('li, .whole')?.append(answer)
      shown.textContent = ''
      answer.hidden = false
      await ask(false)
      answer.querySelector<HTMLElement>('button:not([hidden])')?.focus()
    })
  // Once it is written, the page comes anew by itself.
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
