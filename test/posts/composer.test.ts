import { expect, it } from 'vitest'
import { composerLink } from '../../plugins/posts/composer.ts'
import { NETWORKS, type Network } from '../../plugins/posts/networks.ts'

const URL_OF_PAGE = 'https://pages.example/da/smør/?a=1&b=2#c'
const TEXT = `Råd: 100 % "olie" & $& – 'to' gange\n\n${URL_OF_PAGE}\n\n#Kæde`
const ALL: readonly Network[] = Object.values(NETWORKS)

it.each(ALL.filter(({ composer }) => composer?.includes('{text}')))(
  '$name is given the text as it is',
  (network) => {
    const link = new URL(composerLink(network, TEXT, URL_OF_PAGE) ?? '')
    const given = new URLSearchParams(link.search || link.hash.slice(1)).get('text')
    expect(given).toBe(TEXT)
    expect(link.origin).toBe(new URL(network.composer ?? '').origin)
  },
)

it('Facebook, which takes no text, is given the page', () => {
  const link = new URL(composerLink(NETWORKS.facebook, TEXT, URL_OF_PAGE) ?? '')
  expect([...link.searchParams]).toEqual([['u', URL_OF_PAGE]])
})

it('networks that can not begin a post from an address have no link', () => {
  const without = ALL.filter((network) => composerLink(network, TEXT, URL_OF_PAGE) === undefined)
  expect(without.map(({ name }) => name)).toEqual(['Instagram', 'Pinterest'])
})

it('keeps to itself: an address is https, and what a text says adds nothing to it', () => {
  for (const network of ALL) {
    const link = composerLink(network, '&url=https://evil.example#{url}', URL_OF_PAGE)
    if (link === undefined) continue
    expect(link).toMatch(/^https:\/\//)
    expect(new URL(link).searchParams.get('url')).toBeNull()
  }
})
