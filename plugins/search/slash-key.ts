/**
 * Let the key `/` lead to the search from anywhere but a field that is written in: to the field itself where the page has
 * one, else by the link that names the key.
 */
export function slashKey(): void {
  addEventListener('keydown', (event) => {
    if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return
    if ((event.target as Element).closest?.('input,textarea,select,[contenteditable]')) return
    const named = '[aria-keyshortcuts="/"]'
    const goal =
      document.querySelector<HTMLElement>(`input${named}`) ?? document.querySelector<HTMLElement>(named)
    if (!goal) return
    event.preventDefault()
    goal.focus()
    goal.click()
  })
}
