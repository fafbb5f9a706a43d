/** How wide mail is shown by device; on a desktop as wide as the page allows. */
const WIDTHS: Readonly<Record<string, string>> = { phone: '375px', desktop: '' }

/** Let each letter be looked at as wide as a phone or a desktop shows it, and as high as it is. */
export function showLetters(): void {
  for (const letter of document.querySelectorAll<HTMLElement>('[data-letter]')) {
    const [bar, frame] = [letter.querySelector<HTMLElement>('.actions'), letter.querySelector('iframe')]
    const devices = [...letter.querySelectorAll<HTMLButtonElement>('[data-device]')]
    if (!bar || !frame) continue
    bar.hidden = false
    for (const button of devices)
      button.addEventListener('click', () => {
        for (const each of devices) press(each, each === button)
        frame.style.width = WIDTHS[button.dataset['device'] ?? ''] ?? ''
        fitFrame(frame)
      })
    frame.addEventListener('load', () => fitFrame(frame))
    addEventListener('resize', () => fitFrame(frame))
    fitFrame(frame)
  }
}

/** Make a frame as high as what it shows. What lies beside a page in a folder it may not measure; there the frame scrolls. */
function fitFrame(frame: HTMLIFrameElement): void {
  const height = frame.contentDocument?.documentElement.getBoundingClientRect().height ?? 0
  if (height > 0) frame.style.height = `${Math.ceil(height)}px`
}

function press(button: HTMLButtonElement, isPressed: boolean): void {
  button.setAttribute('aria-pressed', String(isPressed))
}
