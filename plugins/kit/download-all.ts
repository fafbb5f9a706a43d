import { downloadZip } from 'client-zip'

/**
 * Let each button with `data-zip`, which is the name of an archive, pack all that the page offers for download and save it. It
 * is an extra: every file is a link of its own. A page that is opened from a folder may not read the files beside it; there
 * the buttons stay hidden.
 */
export function downloadAll(): void {
  if (location.protocol === 'file:') return
  for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-zip]')) {
    button.hidden = false
    button.addEventListener('click', async () => {
      button.disabled = true
      try {
        await save(`${button.dataset['zip']}.zip`, await pack(linked()))
      } finally {
        button.disabled = false
      }
    })
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

async function save(name: string, archive: Blob): Promise<void> {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(archive)
  link.download = name
  link.click()
  URL.revokeObjectURL(link.href)
}
