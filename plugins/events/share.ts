/** Open the device's own way to share, where it has one; elsewhere the link is followed as it is. */
export function shareNatively(): void {
  document.addEventListener('click', (event) => {
    const link = (event.target as Element).closest('[data-share=friend]')
    if (!link || !('share' in navigator)) return
    event.preventDefault()
    // To close the sheet without sharing is no mistake.
    navigator
      .share({ title: document.title, url: location.origin + location.pathname })
      .catch(() => undefined)
  })
}
