import { expect, it } from 'vitest'
import {
  absolute,
  asciiSlug,
  bookPath,
  local,
  stagePath,
  topicPath,
} from '../../plugins/library/addresses.ts'
import { exampleConfig } from '../example-site.ts'

it.each([
  ['Salgstragten', 'salgstragten'],
  ['Måling & test', 'maaling-test'],
  ['Ærø, Ødis og Åbo', 'aeroe-oedis-og-aabo'],
  ['Crème brûlée', 'creme-brulee'],
  ['a\u030arets o\u0301', 'aarets-o'],
  ['Größe über Öl', 'groesse-ueber-oel'],
  ['  A/B  test!  ', 'a-b-test'],
  ['日本', 'x'],
])('the name %j is %j in an address', (name, slug) => {
  expect(asciiSlug(name)).toBe(slug)
})

it('pages of stages, topics and books have the words of their language in their address', () => {
  const config = exampleConfig()
  const awareness = config.journey.stage('awareness')
  expect(stagePath(awareness, 'da')).toBe('/da/fase/opmaerksomhed/')
  expect(stagePath(awareness, 'en')).toBe('/en/stage/awareness/')
  expect(topicPath(config, 'måling', 'da')).toBe('/da/emne/maaling/')
  expect(topicPath(config, 'måling', 'en'), 'the topic’s English name').toBe('/en/topic/measuring/')
  expect(topicPath(config, 'no-name', 'en')).toBe('/en/topic/no-name/')
  expect(['C', 'C#', 'C++', 'R+D', '#seo'].map((topic) => topicPath(config, topic, 'en'))).toEqual([
    '/en/topic/c/',
    '/en/topic/c-sharp/',
    '/en/topic/c-plus-plus/',
    '/en/topic/r-d/',
    '/en/topic/seo/',
  ])
  expect(bookPath({ id: 'guide', language: 'da' })).toBe('/da/bog/guide/')
})

it('a whole address has the site, its base and escaped letters', () => {
  const config = { ...exampleConfig(), base: '/blog' }
  expect(absolute(config, '/da/årets-overblik/')).toBe('https://pages.example/blog/da/%C3%A5rets-overblik/')
  expect(local(config, '/da/årets-overblik/')).toBe('/blog/da/%C3%A5rets-overblik/')
})
