import { expect, it } from 'vitest'
import { Engine } from '../../plugins/engine.ts'
import { readLibrary } from '../../plugins/library/read.ts'
import { formatDiagnostic } from '../../plugins/source/diagnostic.ts'
import { exampleConfig } from '../example-site.ts'
import { writeSite } from '../folders.ts'

const COMPUTER = "a path on your own computer, which readers don't have; save it beside the article"

it.each([
  ['C:\\cat.jpg', `warning image: found the image "C:\\cat.jpg", ${COMPUTER}`],
  ['file:///home/me/cat.jpg', `warning image: found the image "file:///home/me/cat.jpg", ${COMPUTER}`],
  [
    'https://example.com/cat.jpg',
    'warning remote-image: found an image on another site (https://example.com/cat.jpg); it is shown as a link, save it beside the article',
  ],
  [
    'cid:cat.jpg@01D9',
    'warning image: found "cid:cat.jpg@01D9", which is no address of an image; save the image beside the article, and write its name',
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

it('a picture that is missing is a warning, and the page and the card are made without it', async () => {
  const text =
    '---\ntitle: A shed\nimage: gone.png\n---\n\nBefore.\n\n![A shed in the rain](lost.png)\n\n![](bare.png)\n'
  const root = await writeSite({ 'articles/en/a.md': text })
  const engine = new Engine(exampleConfig({}, root))
  const found = (await engine.check()).filter(({ rule }) => rule === 'image')
  expect(found.map((finding) => `${finding.severity} ${formatDiagnostic(finding)}`)).toEqual(
    [
      '3:1  found no file at "gone.png"',
      '8:1  found no file at "lost.png"',
      '10:1  found no file at "bare.png"',
    ].map(
      (said) => `warning content/articles/en/a.md:${said}; put the image there or mend the address  (image)`,
    ),
  )
  expect(await engine.html('en/a')).toBe('<p>Before.</p>\n<p><em>A shed in the rain</em></p>\n')
  const card = (await engine.plan()).find(
    ({ channel, output: { about, subject } }) =>
      channel === 'cards' && about.role === 'preview' && subject.id === 'en/a',
  )
  expect(JSON.stringify(card?.output.inputs)).not.toMatch(/gone|lost|bare/)
  expect(card?.output.about.alt).toContain('A shed')
})
