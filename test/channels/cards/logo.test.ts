import { expect, it } from 'vitest'
import { logoOf } from '../../../plugins/channels/cards/draw-card.ts'
import { siteTokens } from '../../../plugins/draw/site-tokens.ts'
import { exampleConfig } from '../../example-site.ts'

it('a card has the logo clean, whatever its program says of itself', async () => {
  const svg =
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 1"><!-- Anna --><metadata>Anna</metadata><path d="M0 0h4v1H0z"/></svg>'
  const theme = {
    ...siteTokens(exampleConfig().theme, 'light'),
    logo: { path: 'public/logo.svg', digest: 'd', width: 4, height: 1 },
  }
  const logo = await logoOf({ theme }, { asset: async () => Buffer.from(svg) })
  expect(logo?.ratio).toBe(4)
  expect(Buffer.from(logo?.src.split(',')[1] ?? '', 'base64').toString()).toBe(
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 1" width="4" height="1"><path d="M0 0h4v1H0z"/></svg>',
  )
})
