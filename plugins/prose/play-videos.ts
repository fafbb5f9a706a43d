import { spoken } from './spoken.ts'

/**
 * Let the panel of each video play it in its place, once its reader has pressed it: before that, nothing is asked of the
 * site that has it. Without scripts, or where it is opened elsewhere, it is a link to the page of the video.
 */
export function playVideos(): void {
  const note = spoken({
    da: (host: string) => `Afspilles her fra ${host}, som så får besked om det`,
    en: (host: string) => `Plays here from ${host}, which then learns of it`,
  })
  for (const panel of document.querySelectorAll<HTMLElement>('.video[data-player]')) {
    const link = panel.querySelector('a')
    const host = panel.querySelector('small')
    if (!link || !host) continue
    host.textContent = note(host.textContent)
    link.addEventListener('click', (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return
      event.preventDefault()
      const frame = document.createElement('iframe')
      frame.src = panel.dataset['player'] ?? ''
      frame.title = link.textContent
      frame.allow = 'autoplay; encrypted-media; fullscreen; picture-in-picture'
      // A player that is not told who asks refuses to play.
      frame.referrerPolicy = 'strict-origin-when-cross-origin'
      panel.replaceChildren(frame)
      frame.focus()
    })
  }
}
