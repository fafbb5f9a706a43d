import { describe, expect, it } from 'vitest'
import { eventsAsk } from '../../plugins/events/options.ts'
import { TOOLS } from '../../plugins/events/tools.ts'
import { exampleConfig } from '../example-site.ts'

describe('the option `events`', () => {
  it('waits for consent where the tool stores something, unless the site says otherwise', () => {
    const asking = Object.keys(TOOLS).filter((tool) => {
      const endpoint = tool === 'endpoint' ? { endpoint: '/events' } : {}
      return eventsAsk(exampleConfig({ events: { tool, ...endpoint } as never }).events)
    })
    expect(asking).toEqual(['matomo', 'ga4', 'gtm', 'posthog'])
    expect(eventsAsk({ tool: 'matomo', consent: false })).toBe(false)
    expect(eventsAsk({ tool: 'plausible', consent: true })).toBe(true)
    expect(eventsAsk(exampleConfig().events)).toBe(false)
  })

  it.each([
    [{ tool: 'endpoint' }, 'an address where the tool is "endpoint", and none elsewhere'],
    [{ tool: 'fathom', endpoint: '/e' }, 'an address where the tool is "endpoint", and none elsewhere'],
    [
      { tool: 'endpoint', endpoint: 'javascript:alert(1)' },
      'a path of the site, or an address with https://',
    ],
    [{ tool: 'hotjar' }, `false or ${Object.keys(TOOLS).join(' or ')}`],
  ])('refuses %j', (events, expected) => {
    const found =
      events.tool === 'endpoint' && 'endpoint' in events ? `"${events.endpoint}"` : JSON.stringify(events)
    expect(() => exampleConfig({ events: events as never })).toThrow(`found ${found}, expected ${expected}`)
  })
})
