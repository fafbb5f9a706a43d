import { expect, it } from 'vitest'
import { readLibrary } from '../../plugins/library/read.ts'
import { exampleConfig } from '../example-site.ts'
import { writeSite } from '../folders.ts'

const COMPUTER = "a path on your own computer, which readers don't have; save it beside the article"

it.each([
  ['C:\\cat.jpg', `error image: found the image "C:\\cat.jpg", ${COMPUTER}`],
  ['file:///home/me/cat.jpg', `error image: found the image "file:///home/me/cat.jpg", ${COMPUTER}`],
  [
    'https://example.com/cat.jpg',
    'warning remote-image: found an image on another site (https://example.com/cat.jpg); it is shown as a link, save it beside the article',
  ],
  [
    'cid:cat.jpg@01D9',
    'error image: found "cid:cat.jpg@01D9", which is no address of an image; save the image beside the article, and write its name',
  ],
])('a picture that is no file of the site is told by what its address is: %s', async (url, said) => {
  const root = await writeSite({ 'articles/en/a.md': `---\ntitle: A\n---\n\n![A cat](${url})\n` })
  const { diagnostics } = await readLibrary(exampleConfig({}, root))
  expect(
    diagnostics
      .filter(({ line, column }) => line === 5 && column === 1)
      .map(({ severity, rule, message }) => `${severity} ${rule}: ${message}`),
  ).toEqual([said])
})
