import { askEdit } from './ask-edit.ts'

/** Let the texts of the kit be changed where they may: the change is shown, or written, or what Perennial makes is taken again. */
export function editTexts(): void {
  for (const place of document.querySelectorAll<HTMLElement>('[data-edit]')) {
    const key = place.dataset['edit'] ?? ''
    const [field, shown] = [place.querySelector('textarea'), place.querySelector('.diff')]
    if (!field || !shown) continue
    for (const button of place.querySelectorAll<HTMLButtonElement>('[data-do]')) {
      const { do: what } = button.dataset
      button.addEventListener('click', async () => {
        button.disabled = true
        // Once it is written, the page comes anew by itself.
        const answer = await askEdit({ key, ...(what !== 'made' && { text: field.value }) }, what !== 'show')
        button.disabled = false
        shown.textContent = 'diff' in answer ? answer.diff : answer.fault
      })
    }
  }
}
