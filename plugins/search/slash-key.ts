/**
 * Let the key `/` lead to the search from anywhere but a field that is written in: to the last thing on the page that names
 * the key, which is the field of the search where there is one, else a link to it.
 */
export function slashKey(): void {
  addEventListener('keydown', (event) => {
    if (event.key !== '/' || event.ctrlKey || event.metaKey) return
    if ((event.target as Element).closest('input,textarea,select,[contenteditable]')) return
    const goal = [...document.querySelectorAll<HTMLElement>('[aria-keyshortcuts="/"]')].at(-1)
    if (!goal) return
    event.preventDefault()
    goal.focus()
    goal.click()
  })
}
