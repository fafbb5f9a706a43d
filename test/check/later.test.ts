import { expect, it } from 'vitest'
import { Engine } from '../../plugins/engine.ts'
import { formatDiagnostic } from '../../plugins/source/diagnostic.ts'
import { exampleConfig } from '../example-site.ts'
import { writeSite } from '../folders.ts'

/** What is found in a site of one text with a dead link and an image without words for it. */
async function foundIn(more: string): Promise<string[]> {
  const text = `---\ntitle: A text\nstage: awareness\n${more}\n---\n\nSee [there](nowhere.md) and ![](a.png).\n`
  const root = await writeSite({ 'articles/en/a.md': text })
  const found = await new Engine(exampleConfig({ languages: ['en'] }, root)).checkAhead()
  return found
    .filter(({ severity }) => severity !== 'hint')
    .map((finding) => `${finding.severity} ${formatDiagnostic(finding)}`)
}

it('a text that waits for its day is checked like the others, and told when it stops the build', async () => {
  const today = await foundIn('published: 2020-01-01')
  expect(today.filter((line) => line.startsWith('error'))).toHaveLength(1)
  expect(await foundIn('published: 2999-01-01')).toEqual(
    today.map((line) =>
      line.replace(/^error (.*)( {2}\([\w-]+\))$/, 'warning $1; this stops the build from 2999-01-01 on$2'),
    ),
  )
})

it('of a draft only its own file is looked at, as a warning without a day', async () => {
  expect(await foundIn('draft: true')).toEqual([
    'warning content/articles/en/a.md:7:29  found no file at "a.png"; put the image there or mend the address  (image)',
  ])
})
