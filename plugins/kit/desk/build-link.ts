import { encode } from 'uqr'
import { save } from './download-all.ts'

/** Width of the light edge around a code, in modules (ISO/IEC 18004 asks for 4). */
const EDGE = 4

/** Let somebody make a link that says where it was clicked, and a code of it for paper. */
export function buildLink(): void {
  const form = document.querySelector<HTMLFormElement>('form[data-link]')
  const built = document.querySelector<HTMLElement>('#built')
  const picture = document.querySelector<HTMLElement>('#code-picture')
  const button = document.querySelector<HTMLButtonElement>('#code')
  if (!form || !built || !picture || !button) return
  const url = form.dataset['link'] ?? ''
  const update = (): void => {
    const link = linkWith(url, new FormData(form))
    built.textContent = link
    picture.replaceChildren(codeOf(link))
  }
  form.hidden = picture.hidden = button.hidden = false
  form.addEventListener('input', update)
  form.addEventListener('submit', (event) => event.preventDefault())
  button.addEventListener('click', () => {
    const drawn = picture.querySelector('svg')
    if (drawn) save('qr.svg', new Blob([drawn.outerHTML], { type: 'image/svg+xml' }))
  })
  update()
}

function linkWith(url: string, fields: FormData): string {
  const link = new URL(url)
  for (const [name, value] of fields) {
    const text = String(value).trim()
    if (text !== '') link.searchParams.set(name, text)
  }
  return link.href
}

/** Draw a QR code; each dark module is a square of one unit. */
function codeOf(text: string): SVGSVGElement {
  const { data, size } = encode(text, { ecc: 'M', border: EDGE })
  const squares = data.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : [])))
  const name = 'http://www.w3.org/2000/svg'
  const svg = document.createElementNS(name, 'svg')
  svg.setAttribute('xmlns', name)
  svg.setAttribute('viewBox', `0 0 ${size} ${size}`)
  svg.setAttribute('shape-rendering', 'crispEdges')
  const ground = document.createElementNS(name, 'rect')
  ground.setAttribute('width', '100%')
  ground.setAttribute('height', '100%')
  ground.setAttribute('fill', '#fff')
  const path = document.createElementNS(name, 'path')
  path.setAttribute('d', squares.join(''))
  svg.append(ground, path)
  return svg
}
