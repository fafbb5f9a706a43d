import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { clientScripts, type Scripted } from '../../plugins/astro/client-scripts.ts'
import { TOOLS, type Tool } from '../../plugins/events/tools.ts'
import { READER_MODES, type ReaderMode } from '../../plugins/reader/modes.ts'

/** The most that all scripts of a page weigh with experiments and events on, in bytes after gzip, by the mode. */
const HEAVIEST = { none: 2048, session: 2048, remember: 2400 } as const

/** The most that a script for a part of a text weighs, in bytes as it stands. */
const HEAVIEST_EXTRA = 1024

/** The most that the scripts of the search weigh: the one of its page, and the one of all others. */
const HEAVIEST_SEARCH = 4096
const HEAVIEST_SLASH = 300
/** The most that the script weighs by which a reader chooses light or dark, in bytes after gzip. */
const HEAVIEST_SWITCH = 512

/** A word that stands in one adapter and in no other. */
const MARKS: Readonly<Record<Tool, string>> = {
  plausible: 'window.plausible',
  umami: 'window.umami',
  matomo: 'window._paq',
  ga4: 'window.gtag',
  gtm: 'window.dataLayer',
  posthog: 'window.posthog',
  fathom: 'window.fathom',
  endpoint: 'navigator.sendBeacon',
}
const tools = Object.keys(TOOLS) as Tool[]

function siteWith(reader: ReaderMode, tool: Tool): Scripted {
  return { reader, events: tool === 'endpoint' ? { tool, endpoint: '/events' } : { tool } }
}

describe('the scripts of a site', () => {
  it('are none where nothing asks for one', async () => {
    expect(await clientScripts({ reader: 'none', events: false }, false)).toMatchObject({
      asks: false,
      scheme: '',
      early: '',
      late: '',
    })
  })

  it('let a reader choose light or dark in a whole site, in half a kilobyte', async () => {
    const routes = { components: {}, disable404Route: false }
    const { scheme, early, late } = await clientScripts({ reader: 'none', events: false, routes }, false)
    expect(gzipSync(scheme).length).toBeLessThanOrEqual(HEAVIEST_SWITCH)
    expect(early + late).toBe('')
    expect(scheme).not.toMatch(/<\/script|<!--/i)
  })

  it.each(tools)('hold the adapter for %s, and of the others none', async (tool) => {
    const { late } = await clientScripts(siteWith('none', tool), false)
    expect(tools.filter((other) => late.includes(MARKS[other]))).toEqual([tool])
  })

  it('ask for consent only where something waits for it', async () => {
    const asks = async (site: Scripted, experiments: boolean) => (await clientScripts(site, experiments)).asks
    expect(await asks({ reader: 'none', events: false }, true)).toBe(true)
    expect(await asks({ reader: 'remember', events: false }, false)).toBe(false)
    expect(await asks(siteWith('session', 'plausible'), false)).toBe(false)
    expect(await asks(siteWith('session', 'posthog'), false)).toBe(true)
  })

  it.each(tools.flatMap((tool) => READER_MODES.map((mode) => [tool, mode] as const)))(
    'are light with %s in the mode "%s"',
    async (tool, mode) => {
      const { early, late } = await clientScripts(siteWith(mode, tool), true)
      expect(gzipSync(`${early}\n${late}`).length).toBeLessThanOrEqual(HEAVIEST[mode])
    },
  )

  it('that help with parts of a text are small, each by itself', async () => {
    const { extras } = await clientScripts({ reader: 'none', events: false }, false)
    const { search, ...ofTexts } = extras
    const weights = Object.values(ofTexts).map(({ text }) => Buffer.byteLength(text))
    expect(Buffer.byteLength(search.text)).toBeLessThanOrEqual(HEAVIEST_SEARCH)
    expect(Math.max(...weights)).toBeLessThanOrEqual(HEAVIEST_EXTRA)
    expect(Math.min(...weights)).toBeGreaterThan(0)
  })

  it('lead to the search by a key, where there is one', async () => {
    const { late } = await clientScripts({ reader: 'none', events: false, search: true }, false)
    expect(Buffer.byteLength(late)).toBeLessThanOrEqual(HEAVIEST_SLASH)
    expect(late).toContain('aria-keyshortcuts')
  })

  it('end no element of the page that they stand in', async () => {
    for (const tool of tools) {
      const { early, late } = await clientScripts(siteWith('remember', tool), true)
      expect(`${early}${late}`).not.toMatch(/<\/script|<!--/i)
    }
  })
})
