import { spoken } from './spoken.ts'

/** How long a button says that it has copied, in milliseconds. */
const SAID_FOR = 2000

/**
 * Give every block of code a button that copies it, and tell screen readers when it has. Browsers allow it on safe
 * connections only; elsewhere, and without scripts, there is no button.
 */
export function copyCode(): void {
  const clipboard = navigator.clipboard as Clipboard | undefined
  if (!clipboard) return
  const { copy, copied } = spoken({
    da: { copy: 'Kopiér', copied: 'Kopieret' },
    en: { copy: 'Copy', copied: 'Copied' },
  })
  const status = document.createElement('p')
  status.className = 'sr-only'
  status.setAttribute('role', 'status')
  document.querySelector('main')?.append(status)
  for (const pre of document.querySelectorAll('.prose pre')) {
    const frame = document.createElement('div')
    const button = document.createElement('button')
    let back: ReturnType<typeof setTimeout> | undefined
    frame.className = 'copied'
    button.type = 'button'
    button.textContent = copy
    button.addEventListener('click', async () => {
      await clipboard.writeText(pre.textContent)
      button.textContent = copied
      status.textContent = copied
      clearTimeout(back)
      back = setTimeout(() => {
        button.textContent = copy
        status.textContent = ''
      }, SAID_FOR)
    })
    pre.replaceWith(frame)
    frame.append(pre, button)
  }
}
