import type { DevToolbarApp } from 'astro'
import { type Counts, inWords } from './draw-state.ts'

type App = Parameters<NonNullable<DevToolbarApp['init']>>[1]

const BADGE =
  'position:absolute;top:-3px;right:-5px;min-width:16px;padding:0 3px;border-radius:8px;box-sizing:border-box;font:700 11px/16px system-ui,sans-serif;text-align:center;color:#fff;'

/** Show on the toolbar's button how much is wrong, as a number and, for those who hear it, in words. */
export function showCount(canvas: ShadowRoot, app: App, name: string, counts: Counts): void {
  const { errors, warnings } = counts
  const level = errors > 0 ? 'error' : 'warning'
  app.toggleNotification(errors + warnings > 0 ? { state: true, level } : { state: false })
  // Astro's own mark has no number. Where its toolbar is built otherwise, that mark remains.
  const toolbar = canvas.host.getRootNode()
  const id = canvas.host.getAttribute('data-app-id')
  const button = toolbar instanceof ShadowRoot ? toolbar.querySelector(`button[data-app-id="${id}"]`) : null
  const mark = button?.querySelector<HTMLElement>('.notification')
  if (mark && errors + warnings > 0) {
    const badge = document.createElement('span')
    badge.textContent = String(errors + warnings)
    badge.setAttribute('style', `${BADGE}background:${errors > 0 ? '#b33e66' : '#8a6414'}`)
    mark.replaceChildren(badge)
  }
  const words = inWords(counts)
  const label = button?.querySelector('.item-tooltip')
  if (label) label.textContent = words === '' ? name : `${name}: ${words}`
}
