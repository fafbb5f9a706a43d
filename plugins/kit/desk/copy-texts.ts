/** How long a button says that it has copied, in milliseconds. */
const SAID_FOR = 2000

/**
 * Let each button with `data-copy` copy the text of the element that it names, and one with `data-copy-file` that of a file.
 * Copying is an extra: without it the texts can be selected or downloaded. Browsers allow it on safe connections only; elsewhere
 * the buttons stay hidden, and those of files where a page is opened from a folder, too.
 */
export function copyTexts(): void {
  const clipboard = navigator.clipboard as Clipboard | undefined
  if (!clipboard) return
  for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-copy]'))
    letCopy(
      button,
      clipboard,
      async () => document.getElementById(button.dataset['copy'] ?? '')?.textContent ?? '',
    )
  if (location.protocol === 'file:') return
  for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-copy-file]'))
    letCopy(button, clipboard, async () => (await fetch(button.dataset['copyFile'] ?? '')).text())
}

function letCopy(button: HTMLButtonElement, clipboard: Clipboard, textOf: () => Promise<string>): void {
  const announcer = document.getElementById('copied')
  const words = document.querySelector<HTMLTemplateElement>('#copied-words')
  const said = (): Node[] => [...(words?.content.cloneNode(true).childNodes ?? [])]
  const label = [...button.childNodes]
  let back: ReturnType<typeof setTimeout> | undefined
  button.hidden = false
  button.addEventListener('click', async () => {
    await clipboard.writeText(await textOf())
    button.replaceChildren(...said())
    announcer?.replaceChildren(...said())
    clearTimeout(back)
    back = setTimeout(() => button.replaceChildren(...label), SAID_FOR)
  })
}
