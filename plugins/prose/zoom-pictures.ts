import { spoken } from './spoken.ts'

/** Open pictures that are larger than they are shown above the page; without scripts each is a link to its file. */
export function zoomPictures(): void {
  const close = spoken({ da: 'Luk', en: 'Close' })
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a.zoom')) {
    link.addEventListener('click', (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return
      event.preventDefault()
      const dialog = document.createElement('dialog')
      const button = document.createElement('button')
      const picture = new Image()
      dialog.className = 'zoomed'
      button.textContent = close
      picture.src = link.href
      picture.alt = link.querySelector('img')?.alt ?? ''
      dialog.setAttribute('aria-label', picture.alt)
      dialog.append(button, picture)
      dialog.addEventListener('click', () => dialog.close())
      dialog.addEventListener('close', () => dialog.remove())
      document.body.append(dialog)
      dialog.showModal()
    })
  }
}
