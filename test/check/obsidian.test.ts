import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { obsidianMarks } from '../../plugins/article/facts/obsidian.ts'
import { registry } from '../../plugins/channels/registry.ts'
import { Engine } from '../../plugins/engine.ts'
import { planAll } from '../../plugins/publish/plan.ts'
import { formatDiagnostic } from '../../plugins/source/diagnostic.ts'
import { understandText } from '../article/understand-text.ts'
import { exampleConfig } from '../example-site.ts'

/** A vault with all that Obsidian reads. */
const VAULT = fileURLToPath(new URL('../fixtures/obsidian', import.meta.url))

describe('a vault from Obsidian', async () => {
  const engine = new Engine(exampleConfig({}, VAULT))
  const library = await engine.library()

  it('gives its topics and its picture', () => {
    const { said, image } = library.textOf('da/saesonens-aebler') ?? {}
    expect(said?.topics).toEqual(['æbler', 'høst'])
    expect(image?.asset.path).toBe('content/articles/da/saesonens-aebler/forside.png')
  })

  it('is told what to write for every mark, at its place, and has no error', async () => {
    const found = await engine.check()
    const index = 'content/articles/da/saesonens-aebler/index.md'
    const shown = 'which is shown as it stands; write'
    expect(found.filter(({ rule }) => rule === 'obsidian').map(formatDiagnostic)).toEqual([
      `content/articles/da/Gemme æbler.md:10:24  found "[[saesonens-aebler]]", ${shown} [saesonens-aebler](saesonens-aebler/index.md)  (obsidian)`,
      `${index}:15:1  found "![[forside.png|400]]", ${shown} ![what it shows](forside.png)  (obsidian)`,
      `${index}:19:9  found "[[Gemme æbler|hvordan du gemmer dem]]", ${shown} [hvordan du gemmer dem](../Gemme%20æbler.md)  (obsidian)`,
      `${index}:19:59  found "[[Gemme æbler#Kælderen]]", ${shown} [Gemme æbler, Kælderen](../Gemme%20æbler.md#kælderen)  (obsidian)`,
      `${index}:19:89  found "==vigtigste==", ${shown} **vigtigste**  (obsidian)`,
      `${index}:19:114  found "^kaelder", which is shown as it stands; delete it, and link to a heading instead  (obsidian)`,
      `${index}:21:3  found "[!tip]-", ${shown} ":::tip[its title]" above the words and ":::" below them  (obsidian)`,
      `${index}:24:3  found "[/]", ${shown} "[ ]" or "[x]"  (obsidian)`,
    ])
    expect(found.filter(({ severity }) => severity === 'error')).toEqual([])
  })

  it('keeps what stands between two %% out of every plan', () => {
    const planned = JSON.stringify(planAll(library, registry).map(({ output }) => output))
    expect(planned).toContain('Æbler, der er plukket i oktober')
    expect(planned).not.toMatch(/HEMMELIG|gartneren|\[object Object\]/)
  })
})

it.each([
  '`[[a]]` and `==b==`',
  '```\n[[a]]\n```',
  'Is a==b, or c == d and e==f?',
  'See [[1]](https://example.com) and [a][b].\n\n[b]: /c',
  'In bash `[[ -f a ]]` and [[ -f b ]].',
  '- [x] done\n- [ ] not',
  '2^10 is 1024, and x^2',
  '> [a](b)',
])('nothing is found in what is no mark: %j', (text) => {
  const { tree, body } = understandText(`# A\n\n${text}\n`)
  expect(obsidianMarks(tree, body)).toEqual([])
})

it('marks are found in headings, cells, notes and titles, and across emphasis', () => {
  const { tree, body } = understandText(
    '# A\n\n## [[b]]\n\n| [[c]] | d |\n|---|---|\n| ==e *f*== | g[^1] |\n\n[^1]: [[h]]\n',
  )
  expect(
    obsidianMarks(tree, body).map(({ written, line, column }) => `${written} ${line}:${column}`),
  ).toEqual(['[[b]] 3:4', '[[c]] 5:3', '==e f== 7:3', '[[h]] 9:7'])
})
