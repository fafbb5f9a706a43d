import { describe, expect, it } from 'vitest'
import { policyOf } from '../plugins/policy.ts'
import { exampleConfig } from './example-site.ts'

describe('the policy of a site', () => {
  it('allows nothing but the site itself unless it is told', () => {
    expect(policyOf(exampleConfig())).toEqual({
      directives: [
        "default-src 'none'",
        "base-uri 'none'",
        "connect-src 'self'",
        "font-src 'self'",
        "form-action 'self'",
        "frame-src 'self'",
        "img-src 'self' data:",
        "manifest-src 'self'",
        "media-src 'self'",
      ],
      scripts: ["'self'"],
      styles: ["'self'"],
    })
  })

  it('allows what the site names, and the endpoint of its events, each once', () => {
    const plausible = 'https://plausible.io'
    const policy = policyOf(
      exampleConfig({
        policy: {
          script: [plausible],
          connect: [plausible, 'https://events.example'],
          form: ['https://buttondown.com'],
        },
        events: { tool: 'endpoint', endpoint: 'https://events.example/in?a=1' },
      }),
    )
    expect(policy?.scripts).toEqual(["'self'", plausible])
    expect(policy?.directives).toContain(`connect-src 'self' ${plausible} https://events.example`)
    expect(policy?.directives).toContain("form-action 'self' https://buttondown.com")
  })

  it('is none where the site wants none', () => {
    expect(policyOf(exampleConfig({ policy: false }))).toBeUndefined()
  })

  it.each(["'unsafe-inline'", 'https://a.example; script-src *', '*', "https://a.example 'self'"])(
    'takes no %s for an origin',
    (source) => {
      expect(() => exampleConfig({ policy: { script: [source] } })).toThrow(
        'expected an origin such as https://example.com, or a scheme such as data:',
      )
    },
  )
})
