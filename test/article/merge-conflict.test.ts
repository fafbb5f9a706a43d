import { expect, it } from 'vitest'
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
  ['in a block of code', `# T\n\n\`\`\`diff\n${CONFLICT}\`\`\`\n`],
  ['in a block that is set in', `# T\n\n${CONFLICT.replace(/^/gm, '    ')}\n`],
  ['of which a part is missing', `# T\n\n${CONFLICT.replace('=======\n', '')}`],
  ['underlines and quotations', '# T\n\nA heading\n=======\n\n>>>>>>> a quotation\n\n<<<<<<<\n'],
])('an example is none: %s', (_where, text) => {
  expect(foundIn(text)).toEqual([])
})
