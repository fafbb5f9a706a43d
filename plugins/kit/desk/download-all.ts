import { downloadZip } from 'client-zip'
import { save } from './save.ts'

/**
 * Let each link with `data-text` save what that says instead of its file. Let each button with `data-zip`, which is the name of an archive, pack all that the page offers for download and save it, and
 * one with `data-zip-picked` what is ticked of it. All this is an extra: every file is a link of its own. A page that is opened from a
 * folder may not read the files beside it; there the buttons stay hidden.
 */
export function downloadAll(): void {
  for (const link of offered())
    link.addEventListener('click', (event) => {
      const text = textOf(link)
      if (text === undefined) return
      event.preventDefault()
      save(link.download, new Blob([text], { type: 'text/plain' }))
    })
  if (location.protocol === 'file:') return
  for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-zip]')) {
    button.hidden = false
    button.addEventListener('click', () => download(button, `${button.dataset['zip']}.zip`, linked()))
  }
  for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-zip-picked]'))
    letPick(button)
}

/** Let files be ticked, and a button that is there when some are download those. */
function letPick(button: HTMLButtonElement): void {
  const boxes = [...document.querySelectorAll<HTMLInputElement>('input[data-pick]')]
  const picked = (): ReadonlySet<string> =>
    new Set(boxes.filter(({ checked }) => checked).map(({ dataset }) => dataset['pick'] ?? ''))
  const bar = button.closest<HTMLElement>('.picked')
  const count = button.querySelector('.number')
  const tell = (): void => {
    const { size } = picked()
    if (bar) bar.hidden = size === 0
    if (count) count.textContent = String(size)
  }
  for (const box of boxes) {
    const label = box.closest('label')
    if (label) label.hidden = false
    box.addEventListener('change', tell)
  }
  bar?.querySelector('[data-unpick]')?.addEventListener('click', () => {
    for (const box of boxes) box.checked = false
    tell()
  })
  // A browser may remember what was ticked when the page is opened again.
  tell()
  button.addEventListener('click', () => {
    const wanted = picked()
    const files = new Map([...linked()].filter(([name]) => wanted.has(name)))
    return download(button, `${button.dataset['zipPicked']}.zip`, files)
  })
}

async function download(
  button: HTMLButtonElement,
  name: string,
  files: ReadonlyMap<string, HTMLAnchorElement>,
): Promise<void> {
  button.disabled = true
  try {
    save(name, await pack(files))
  } finally {
    button.disabled = false
  }
}

/** The links to all files that the page offers. */
function offered(): HTMLAnchorElement[] {
  return [...document.querySelectorAll<HTMLAnchorElement>('a[data-pack]')]
}

/** The same by what the files are called in an archive (`data-pack`). */
function linked(): ReadonlyMap<string, HTMLAnchorElement> {
  return new Map(offered().map((link) => [link.dataset['pack'] ?? '', link]))
}

/** What a file says instead of what was made, if anything. */
function textOf({ dataset }: HTMLAnchorElement): string | undefined {
  const text = dataset['text']
  return text === undefined ? undefined : `${text}\n`
}

async function pack(links: ReadonlyMap<string, HTMLAnchorElement>): Promise<Blob> {
  const files = [...links].map(async ([name, link]) => {
    const text = textOf(link)
    if (text !== undefined) return { name, input: text }
    const answer = await fetch(link.href)
    if (!answer.ok) throw new Error(`${link.href}: ${answer.status}`)
    return { name, input: answer }
  })
  const texts = textsBeside(links)
  const beside = texts === '' ? [] : [{ name: TEXTS, input: texts }]
  return downloadZip([...(await Promise.all(files)), ...beside]).blob()
}

/** What is written beside pictures of an archive: their alternative texts and captions, each below the files that it is for. */
const TEXTS = 'texts.txt'

function textsBeside(files: ReadonlyMap<string, unknown>): string {
  const sets = [...document.querySelectorAll<HTMLElement>('.set')].flatMap((set) => {
    const links = [...set.querySelectorAll<HTMLAnchorElement>('a[data-pack]')]
    const names = links.map(({ dataset }) => dataset['pack'] ?? '').filter((name) => files.has(name))
    if (names.length === 0) return []
    const texts = [...set.querySelectorAll<HTMLElement>('.words .text')].map((text) => {
      // As it is shown, in the language that the page speaks.
      const label = text.querySelector<HTMLElement>('p')?.innerText.split('\n')[0]?.trim() ?? ''
      return `${label}\n${text.querySelector('.copy')?.textContent ?? ''}\n`
    })
    return [`${names.join('\n')}\n\n${texts.join('\n')}`]
  })
  return sets.join(`\n${'-'.repeat(40)}\n\n`)
}
