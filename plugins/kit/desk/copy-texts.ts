/** How long a button says that it has copied, in milliseconds. */
const SAID_FOR = 2000

/**
 * Let each button with `data-copy` copy the text of the element that it names. Copying is an extra: without it the texts can
 * be selected or downloaded. Browsers allow it on safe connections only; elsewhere the buttons stay hidden.
 */
export function copyTexts(): void {
  const announcer = document.getElementById('copied')
  const words = document.querySelector<HTMLTemplateElement>('#copied-words')
  const said = (): Node[] => [...(words?.content.cloneNode(true).childNodes ?? [])]
  const clipboard = navigator.clipboard as Clipboard | undefined
  for (const button of clipboard ? document.querySelectorAll<HTMLButtonElement>('button[data-copy]') : []) {
    const label = [...button.childNodes]
    let back: ReturnType<typeof setTimeout> | undefined
    button.hidden = false
    button.addEventListener('click', async () => {
      const text = document.getElementById(button.dataset['copy'] ?? '')?.textContent ?? ''
      await clipboard?.writeText(text)
      button.replaceChildren(...said())
      announcer?.replaceChildren(...said())
      clearTimeout(back)
      back = setTimeout(() => button.replaceChildren(...label), SAID_FOR)
    })
  }
}
