import { store, stored } from './stored.ts'

/** Where it stands in the browser that the reader wants pages light or dark whatever the device says; nothing for all others. */
export const SCHEME_KEY = 'perennial.scheme'

/**
 * Show pages as light or dark as the reader has chosen, before anything is painted, and let the reader choose by the switch.
 * Only a press is stored, and the press that goes back to what the device says deletes it.
 */
export function keepScheme(): void {
  const show = (scheme: string): void => {
    document.documentElement.style.colorScheme = scheme
    // Pictures and colours that go by the device go by the choice: what was there stays as far as its first bracket.
    for (const each of document.querySelectorAll<HTMLSourceElement>('[media*=color-scheme]'))
      each.media = `${each.media.split(')')[0]})${scheme && (each.media.includes(scheme) ? ',all' : ' and (width:0)')}`
    for (const each of document.getElementsByName('scheme') as NodeListOf<HTMLInputElement>)
      each.checked = each.value === scheme
  }
  const again = (): void => show(stored(SCHEME_KEY))
  again()
  addEventListener('DOMContentLoaded', again)
  addEventListener('change', ({ target }) => {
    const { name, value } = target as HTMLInputElement
    if (name !== 'scheme') return
    store(SCHEME_KEY, value)
    show(value)
  })
}
