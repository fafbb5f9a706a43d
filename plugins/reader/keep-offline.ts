/** How a page is shown that was opened as an app. */
const AS_APP = '(display-mode: minimal-ui), (display-mode: standalone)'

/**
 * Have the browser keep what it shows where there is no network, once the reader has put the site among their apps: when they
 * do so, and whenever they open it as one. For who only reads, nothing is kept.
 */
export function keepOffline(): void {
  const manifest = document.querySelector<HTMLLinkElement>('link[rel=manifest]')
  const keep = (): void => {
    navigator.serviceWorker?.register(new URL('offline.js', manifest?.href))
  }
  if (matchMedia(AS_APP).matches) keep()
  else addEventListener('appinstalled', keep)
}
