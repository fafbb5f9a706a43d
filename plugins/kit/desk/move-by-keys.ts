import type { KitRow } from '../row.ts'
import type { WindowList } from './window-list.ts'

/** `/` leads to the search box, and the arrows from one article to the next, also from the box to the first. */
export function moveByKeys(event: KeyboardEvent, form: HTMLFormElement, shown: WindowList<KitRow>): void {
  if (event.ctrlKey || event.metaKey || event.altKey) return
  const target = event.target instanceof HTMLElement ? event.target : undefined
  const box = form.querySelector<HTMLInputElement>('input[name="words"]')
  const isTyping = target?.matches('input, select, textarea') === true
  if (event.key === '/' && !isTyping) {
    event.preventDefault()
    box?.focus()
    return
  }
  const item = target?.closest<HTMLElement>('#results li')
  const step = stepOf(event.key, shown.columns)
  if (step === 0) return
  const next =
    target === box && event.key === 'ArrowDown'
      ? document.querySelector<HTMLElement>('#results li')
      : item && shown.at(item, step)
  if (!next) return
  event.preventDefault()
  next.querySelector('a')?.focus()
}

function stepOf(key: string, columns: number): number {
  const steps: Readonly<Record<string, number>> = {
    ArrowRight: 1,
    ArrowLeft: -1,
    ArrowDown: columns,
    ArrowUp: -columns,
  }
  return steps[key] ?? 0
}
