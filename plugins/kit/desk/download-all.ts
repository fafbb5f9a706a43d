import { downloadZip } from 'client-zip'

/**
 * Let each button with `data-zip`, which is the name of an archive, pack all that the page offers for download and save it, and
 * one with `data-zip-picked` what is ticked of it. It is an extra: every file is a link of its own. A page that is opened from a
 * folder may not read the files beside it; there the buttons stay hidden.
 */
export function downloadAll(): void {
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
  const count = button.querySelector('.count')
  const tell = (): void => {
    const { size } = picked()
    button.hidden = size === 0
    if (count) count.textContent = `(${size})`
  }
  for (const box of boxes) {
    const label = box.closest('label')
    if (label) label.hidden = false
    box.addEventListener('change', tell)
  }
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
  files: ReadonlyMap<string, string>,
): Promise<void> {
  button.disabled = true
  try {
    save(name, await pack(files))
  } finally {
    button.disabled = false
  }
}

/** Addresses of all files that the page offers, by what they are called in an archive (`data-pack`). */
function linked(): ReadonlyMap<string, string> {
  const links = [...document.querySelectorAll<HTMLAnchorElement>('a[data-pack]')]
  return new Map(links.map(({ dataset, href }) => [dataset['pack'] ?? '', href]))
}

async function pack(addresses: ReadonlyMap<string, string>): Promise<Blob> {
  const files = [...addresses].map(async ([name, address]) => {
    const answer = await fetch(address)
    if (!answer.ok) throw new Error(`${address}: ${answer.status}`)
    return { name, input: answer }
  })
  return downloadZip(await Promise.all(files)).blob()
}

/** Save bytes under a name, as if a link to them had been clicked. */
export function save(name: string, file: Blob): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(file)
  link.download = name
  link.click()
  URL.revokeObjectURL(link.href)
}
