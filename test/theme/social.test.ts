import { expect, it } from 'vitest'
import { networkName } from '../../plugins/theme/social.ts'

it.each([
  ['https://mastodon.social/@you', 'Mastodon'],
  ['https://www.linkedin.com/company/you/', 'LinkedIn'],
  ['https://da-dk.facebook.com/you', 'Facebook'],
  ['https://twitter.com/you', 'X'],
  ['https://notx.com/you', 'notx.com'],
  ['https://social.example/@you', 'social.example'],
  ['https://www.example.dk/', 'example.dk'],
])('a network is named by its host: %s', (address, name) => {
  expect(networkName(address)).toBe(name)
})
