/**
 * Say on a page that is opened from a folder what it can't do there, in place of what does it, and open files that would be
 * downloaded in a tab of their own: a browser opens them then, and not over the kit.
 */
export function openFolder(): void {
  if (location.protocol !== 'file:') return
  for (const button of document.querySelectorAll('[data-zip]')) button.remove()
  for (const note of document.querySelectorAll<HTMLElement>('[data-from-folder]')) note.hidden = false
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[download]')) link.target = '_blank'
}
