import type { DevToolbarAppEntry } from 'astro'

/** A leaf on its stalk, in the white of the toolbar's other signs. */
const LEAF =
  '<svg viewBox="0 0 20 20" fill="none" stroke="#fff" stroke-width="1.6" stroke-linecap="round" stroke-linejoin="round"><path d="M4 16C3 8 8 3 17 3c0 9-5 14-13 13Z"/><path d="M2.5 17.5 11 9"/></svg>'

/** What Astro's toolbar is told of the list. */
export const TOOLBAR_APP: DevToolbarAppEntry = {
  id: 'perennial',
  name: 'Perennial',
  icon: LEAF,
  entrypoint: new URL('./app.ts', import.meta.url),
}
