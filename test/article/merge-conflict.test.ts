import { expect, it } from 'vitest'
import { Engine } from '../../plugins/engine.ts'
import { offerSchema } from '../../plugins/offers/schema.ts'
import { checkYaml } from '../../plugins/source/yaml.ts'
import { BROUGHT } from '../brought.ts'
import { exampleConfig } from '../example-site.ts'
import { writeSite } from '../folders.ts'
import { understandText } from './understand-text.ts'

const CONFLICT = '<<<<<<< HEAD\nOil it in October.\n=======\nOil it in November.\n>>>>>>> autumn\n'
const foundIn = (text: string): string[] =>
  understandText(text)
    .diagnostics.filter(({ rule }) => rule === 'merge-conflict')
    .map(({ line, column, severity, message }) => `${line}:${column} ${severity} ${message}`)
const SAID =
  'error found a merge conflict; keep one of the two versions, and delete the lines <<<<<<<, ======= and >>>>>>>'

it.each([
  ['in the text', `---\ntitle: T\n---\n\nA bike.\n\n${CONFLICT}`, '7:1'],
  ['in the front matter', `---\ntitle: T\n${CONFLICT}---\n\nA bike.\n`, '3:1'],
  [
    'without names, with a common version between',
    `# T\n\n${CONFLICT.replace(' HEAD', '').replace('=======', '||||||| base\nOil it.\n=======')}`,
    '3:1',
  ],
  ['after one in code', `# T\n\n\`\`\`\n${CONFLICT}\`\`\`\n\n${CONFLICT}`, '11:1'],
])('two versions that Git left are an error: %s', (_where, text, place) => {
  expect(foundIn(text)).toEqual([`${place} ${SAID}`])
})

it.each([
  ['in the text', `---\ntitle: T\n---\n\n## A bike\n\n#### Its chain\n${CONFLICT}`],
  [
    'in the front matter',
    `---\ntitle: T\n${CONFLICT.replaceAll(/^Oil.*$/gm, 'published: soon')}---\n\nA bike.\n`,
  ],
  ['around the front matter', `${CONFLICT.replaceAll(/^Oil.*$/gm, '---\ntitle: T\n---')}\nA bike.\n`],
])('nothing else is said of such a text: %s', async (_where, text) => {
  const root = await writeSite({
    'articles/en/a.md': text,
    'articles/en/b.md': '# T\n\n## A bike\n\n#### B\n',
  })
  const found = await new Engine(exampleConfig({}, root)).check()
  expect(found.filter(({ file }) => file.endsWith('/a.md')).map(({ rule }) => rule)).toEqual([
    'merge-conflict',
  ])
  expect(found.map(({ rule }) => rule)).toContain('heading-order')
})

it('nothing else is said of an offer with one, which is left out', () => {
  const text = `headline: A\n${CONFLICT}`
  const { value, diagnostics } = checkYaml(
    { file: 'content/offers/a.yml', text },
    offerSchema(BROUGHT.carriers),
  )
  expect(value).toBeUndefined()
  expect(diagnostics.map(({ rule, line, column }) => `${rule} ${line}:${column}`)).toEqual([
    'merge-conflict 2:1',
  ])
})

it.each([
  ['in a block of code', `# T\n\n\`\`\`diff\n${CONFLICT}\`\`\`\n`],
  ['in a block that is set in', `# T\n\n${CONFLICT.replace(/^/gm, '    ')}\n`],
  ['of which a part is missing', `# T\n\n${CONFLICT.replace('=======\n', '')}`],
  ['underlines and quotations', '# T\n\nA heading\n=======\n\n>>>>>>> a quotation\n\n<<<<<<<\n'],
])('an example is none: %s', (_where, text) => {
  expect(foundIn(text)).toEqual([])
})
