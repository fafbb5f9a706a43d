import { encode } from 'uqr'
import { plainName } from '../plain-name.ts'
import { CAMPAIGN, keptCampaign } from './campaign.ts'
import { save } from './save.ts'

/** Width of the light edge around a code, in modules (ISO/IEC 18004 asks for 4). */
const EDGE = 4
/** Width of a module in a picture of pixels: a code of 33 modules is 12 cm wide in print at 300 dpi. */
const MODULE = 36

/** A code: for each row, which of its modules are dark. */
type Code = readonly (readonly boolean[])[]

/** Let somebody make links that say where they were clicked, and codes of them for paper. */
export function buildLinks(): void {
  for (const place of document.querySelectorAll<HTMLElement>('.link-form')) buildLink(place)
}

function buildLink(place: HTMLElement): void {
  const form = place.querySelector<HTMLFormElement>('form[data-link]')
  const built = place.querySelector<HTMLElement>('.built')
  const picture = place.querySelector<HTMLElement>('.code')
  if (!form || !built || !picture) return
  const { link: url = '', name = 'qr' } = form.dataset
  const codeNow = (): Code => encode(built.textContent ?? '', { ecc: 'M', border: EDGE }).data
  const update = (): void => {
    built.textContent = linkWith(url, new FormData(form))
    picture.replaceChildren(drawCode(codeNow()))
  }
  form.hidden = picture.hidden = false
  // Where it is for no campaign of its own, it is for the one of all links.
  const campaign = form.querySelector<HTMLInputElement>('input[name="utm_campaign"]')
  if (campaign?.defaultValue === '') {
    campaign.value = keptCampaign()
    document.addEventListener(CAMPAIGN, ({ detail }) => {
      campaign.value = detail
      update()
    })
  }
  form.addEventListener('input', update)
  form.addEventListener('submit', (event) => event.preventDefault())
  for (const button of place.querySelectorAll<HTMLButtonElement>('[data-code]')) {
    button.hidden = false
    button.addEventListener('click', async () => {
      const isDrawing = button.dataset['code'] === 'svg'
      const file = isDrawing
        ? new Blob([drawCode(codeNow()).outerHTML], { type: 'image/svg+xml' })
        : await paintCode(codeNow())
      if (file) save(`${name}.${isDrawing ? 'svg' : 'png'}`, file)
    })
  }
  // Where many stand folded on a page, each is drawn when it is opened.
  const fold = place.closest('details')
  if (fold) fold.addEventListener('toggle', update, { once: true })
  else update()
}

function linkWith(url: string, fields: FormData): string {
  const link = new URL(url)
  for (const [name, value] of fields) {
    const text = plainName(String(value))
    if (text !== '') link.searchParams.set(name, text)
  }
  return link.href
}

/** Draw a code; each dark module is a square of one unit. */
function drawCode(code: Code): SVGSVGElement {
  const squares = code.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : [])))
  const name = 'http://www.w3.org/2000/svg'
  const svg = document.createElementNS(name, 'svg')
  svg.setAttribute('xmlns', name)
  svg.setAttribute('viewBox', `0 0 ${code.length} ${code.length}`)
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

/** Paint a code as PNG; nothing where the browser paints nothing. */
function paintCode(code: Code): Promise<Blob | undefined> {
  const canvas = document.createElement('canvas')
  canvas.width = canvas.height = code.length * MODULE
  const paint = canvas.getContext('2d')
  if (!paint) return Promise.resolve(undefined)
  paint.fillStyle = '#fff'
  paint.fillRect(0, 0, canvas.width, canvas.height)
  paint.fillStyle = '#000'
  for (const [y, row] of code.entries())
    for (const [x, isDark] of row.entries())
      if (isDark) paint.fillRect(x * MODULE, y * MODULE, MODULE, MODULE)
  return new Promise((resolve) => {
    canvas.toBlob((blob) => resolve(blob ?? undefined), 'image/png')
  })
}
