/** Open the device's own way to share the page instead of following a link, where the device has one. */
export function shareNatively(click: Event): void {
  if (!('share' in navigator)) return
  click.preventDefault()
  // To close the sheet without sharing is no mistake.
  navigator.share({ title: document.title, url: location.pathname }).catch(() => undefined)
}
