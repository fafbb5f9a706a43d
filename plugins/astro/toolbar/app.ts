/** What runs in the browser: in Astro's toolbar, what is wrong with the text that the page shows, and what was understood of it. */
import type { DevToolbarApp } from 'astro'
import { countsOf, drawState } from './draw-state.ts'
import { element } from './element.ts'
import { keep, recall } from './memory.ts'
import { ANSWER, ASK, CHANGED, type PageState, type Question } from './page-state.ts'
import { showCount } from './show-count.ts'
import { STYLE } from './style.ts'

const NAME = 'Perennial'

const app: DevToolbarApp = {
  init(canvas, own, server) {
    const close = element('button', { type: 'button' }, 'Close')
    const top = element('div', { class: 'top' }, element('h1', {}, NAME), close)
    const list = element('div', {})
    const region = element('section', { class: 'all', 'aria-label': NAME, tabindex: '0' }, top, list)
    const frame = element('astro-dev-toolbar-window', {}, region)
    canvas.append(element('style', {}, STYLE), frame)

    let editor = ''
    const path = (): string => location.pathname
    const show = (state: PageState): void => {
      if (state.path !== path()) return
      const counts = countsOf(state)
      const memory = recall(path())
      const isWrong = counts.errors + counts.warnings > 0
      const was = isWrong ? 'wrong' : memory.was === 'right' ? 'right' : 'mended'
      const errors = state.own
        .filter(({ severity }) => severity === 'error')
        .map(({ message }) => message)
        .join('\n')
      // What keeps the page from being what its text says is not to be overlooked, but may be put away.
      const isOpen = memory.isOpen || (errors !== '' && errors !== memory.errors)
      const { unfolded } = memory
      keep({ path: path(), isOpen, was, errors, unfolded })
      editor = state.editor
      list.replaceChildren(...drawState(state, { isMended: was === 'mended', unfolded }))
      showCount(canvas, own, NAME, counts)
      if (isOpen) own.toggleState({ state: true })
    }
    const ask = (): void => server.send<Question>(ASK, { path: path() })

    close.addEventListener('click', () => own.toggleState({ state: false }))
    frame.addEventListener('keydown', (event) => {
      if (event.key === 'Escape') own.toggleState({ state: false })
    })
    list.addEventListener('click', ({ target }) => {
      const place =
        target instanceof Element ? target.closest('[data-open]')?.getAttribute('data-open') : null
      if (place) void fetch(editor + encodeURIComponent(place))
    })
    // It does not rise to what is above.
    list.addEventListener('toggle', () => keep({ ...recall(path()), unfolded: unfoldedIn(list) }), true)
    own.onToggled(({ state }) => keep({ ...recall(path()), isOpen: state }))
    own.onToolbarPlacementUpdated(({ placement }) => frame.setAttribute('placement', placement))
    server.on<PageState>(ANSWER, show)
    server.on(CHANGED, ask)
    // With Astro's own router, another page may come into the same window.
    document.addEventListener('astro:after-swap', ask)
    ask()
  },
}

function unfoldedIn(list: Element): string[] {
  return [...list.querySelectorAll('details[open]')].map((fold) => fold.getAttribute('data-fold') ?? '')
}

export default app
