import { element } from './element.ts'

/** The part of a picture that no place covers, in its pixels. */
interface Safe {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/**
 * Let links with `data-open` show their pictures as large as the screen allows, one after the other, with what the place that a
 * picture is for covers of it. Without this they lead to the pictures.
 */
export function enlarge(): void {
  const dialog = document.querySelector<HTMLDialogElement>('#enlarged')
  const links = [...document.querySelectorAll<HTMLAnchorElement>('a[data-open]')]
  if (!dialog || links.length === 0) return
  const part = <Found extends HTMLElement>(selector: string): Found => {
    const found = dialog.querySelector<Found>(selector)
    if (!found) throw new TypeError(`the dialog has no ${selector}`)
    return found
  }
  const [picture, cover] = [element('img', { alt: '' }), part('.safe')]
  const button = part('[data-covers]')
  let at = 0
  const show = (place: number): void => {
    at = (place + links.length) % links.length
    const link = links[at]
    if (!link) return
    const { name = '', width = '1', height = '1', safe } = link.dataset
    const [wide, high] = [Number(width), Number(height)]
    picture.src = link.href
    picture.width = wide
    picture.height = high
    cover.before(picture)
    dialog.style.setProperty('--ratio', String(wide / high))
    part('#enlarged-name').textContent = `${name} · ${width}×${height}`
    button.hidden = safe === undefined
    cover.hidden = safe === undefined || button.ariaPressed !== 'true'
    if (safe !== undefined) frame(cover, JSON.parse(safe) as Safe, wide, high)
  }
  links.forEach((link, place) => {
    link.addEventListener('click', (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return
      event.preventDefault()
      show(place)
      dialog.showModal()
    })
  })
  for (const button of dialog.querySelectorAll<HTMLButtonElement>('[data-step]'))
    button.addEventListener('click', () => show(at + Number(button.dataset['step'])))
  part('[data-close]').addEventListener('click', () => dialog.close())
  button.addEventListener('click', () => {
    button.ariaPressed = String(button.ariaPressed !== 'true')
    show(at)
  })
  dialog.addEventListener('keydown', ({ key }) => {
    if (key === 'ArrowRight') show(at + 1)
    if (key === 'ArrowLeft') show(at - 1)
  })
  // Beside the picture is not on it.
  dialog.addEventListener('click', ({ target }) => {
    if (target === dialog) dialog.close()
  })
}

function frame(cover: HTMLElement, { x, y, width, height }: Safe, wide: number, high: number): void {
  const share = (part: number, all: number): string => `${(part / all) * 100}%`
  cover.style.left = share(x, wide)
  cover.style.top = share(y, high)
  cover.style.width = share(width, wide)
  cover.style.height = share(height, high)
}
