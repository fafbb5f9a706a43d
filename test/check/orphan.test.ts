import { expect, it } from 'vitest'
import { Engine } from '../../plugins/engine.ts'
import { exampleConfig } from '../example-site.ts'
import { writeSite } from '../folders.ts'

it.each([
  ['whose YAML cannot be read', 'title: A: b', 0],
  ['without a title', 'stage: awareness', 1],
  ['with a value that cannot be read', 'title: A\npublished: soon', 0],
  ['with a warning', 'title: A\nextra: b', 1],
])(
  'whether other texts link to it is said only of a text without errors: %s',
  async (_which, lines, said) => {
    const root = await writeSite({ 'articles/en/a.md': `---\n${lines}\n---\n\nWords.\n` })
    const found = await new Engine(exampleConfig({ rules: { orphan: 'hint' } }, root)).check()
    expect(found.length).toBeGreaterThan(0)
    expect(found.filter(({ rule }) => rule === 'orphan')).toHaveLength(said)
  },
)
