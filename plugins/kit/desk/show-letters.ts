/** How wide mail is shown by device; on a desktop as wide as the page allows. */
const WIDTHS: Readonly<Record<string, string>> = { phone: '375px', desktop: '' }

/** Let each letter be looked at as wide as a phone or a desktop shows it, and on dark paper. */
export function showLetters(): void {
  for (const letter of document.querySelectorAll<HTMLElement>('[data-letter]')) {
    const [bar, frame] = [letter.querySelector<HTMLElement>('.actions'), letter.querySelector('iframe')]
    const devices = [...letter.querySelectorAll<HTMLButtonElement>('[data-device]')]
    const dark = letter.querySelector<HTMLButtonElement>('[data-dark]')
    if (!bar || !frame || !dark) continue
    bar.hidden = false
    for (const button of devices)
      button.addEventListener('click', () => {
        for (const each of devices) press(each, each === button)
        frame.style.width = WIDTHS[button.dataset['device'] ?? ''] ?? ''
      })
    dark.addEventListener('click', () => {
      const isDark = dark.getAttribute('aria-pressed') !== 'true'
      press(dark, isDark)
      // What is shown in a frame asks the frame whether it is dark around it.
      frame.style.colorScheme = isDark ? 'dark' : 'light'
    })
  }
}

function press(button: HTMLButtonElement, isPressed: boolean): void {
  button.setAttribute('aria-pressed', String(isPressed))
}
