import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { formatDiagnostic } from '../../plugins/source/diagnostic.ts'
import { checkYaml, readYamlFolder } from '../../plugins/source/yaml.ts'
import { temporaryFolder } from '../folders.ts'

const schema = z.strictObject({
  title: z.string().min(1).max(12),
  count: z.number().int().max(9).optional(),
  kind: z.enum(['small', 'large']).optional(),
  url: z.url().optional(),
  done: z.boolean().optional(),
  parts: z.array(z.strictObject({ name: z.string() })).optional(),
  either: z.union([z.literal(false), z.array(z.string())]).optional(),
})

function messages(...lines: readonly string[]): string[] {
  return checkYaml({ file: 'offers/a.yml', text: lines.join('\n') }, schema).diagnostics.map(formatDiagnostic)
}

it('gives the checked value and the place of each key', () => {
  const checked = checkYaml(
    { file: 'a.yml', text: '# A comment\ntitle: Hello\nparts:\n  - name: x\n' },
    schema,
  )
  expect(checked.diagnostics).toEqual([])
  expect(checked.value?.value).toEqual({ title: 'Hello', parts: [{ name: 'x' }] })
  expect(checked.value?.place(['title'])).toEqual({ line: 2, column: 1 })
  expect(checked.value?.place(['parts', 0, 'name'])).toEqual({ line: 4, column: 5 })
})

describe('what is wrong is said in a writer’s words, where it stands', () => {
  it.each([
    ['a key that is missing', ['count: 1'], '1:1  title: found nothing, expected text  (yaml-value)'],
    ['an empty text', ['title: ""'], '1:1  title: found "", expected text  (yaml-value)'],
    [
      'a text that is too long',
      [`title: ${'a'.repeat(50)}`],
      `1:1  title: found "${'a'.repeat(40)}…", expected at most 12 characters  (yaml-value)`,
    ],
    ['a number for a text', ['title: 404'], '1:1  title: found 404, expected text  (yaml-value)'],
    [
      'a fraction',
      ['title: A', 'count: 1.5'],
      '2:1  count: found 1.5, expected a whole number  (yaml-value)',
    ],
    [
      'a number that is too large',
      ['title: A', 'count: 10'],
      '2:1  count: found 10, expected at most 9  (yaml-value)',
    ],
    [
      'an unknown choice',
      ['title: A', 'kind: huge'],
      '2:1  kind: found "huge", expected small or large  (yaml-value)',
    ],
    [
      'no address',
      ['title: A', 'url: here'],
      '2:1  url: found "here", expected an address that begins with https://  (yaml-value)',
    ],
    [
      'no yes or no',
      ['title: A', 'done: perhaps'],
      '2:1  done: found "perhaps", expected true or false  (yaml-value)',
    ],
    ['a text for a list', ['title: A', 'parts: x'], '2:1  parts: found "x", expected a list  (yaml-value)'],
    [
      'a text for a block',
      ['title: A', 'parts:', '  - x'],
      '3:5  parts.0: found "x", expected a block of keys  (yaml-value)',
    ],
    [
      'none of several forms',
      ['title: A', 'either: 3'],
      '2:1  either: found 3, expected one of the forms that content/README.md shows  (yaml-value)',
    ],
    [
      'an unknown key near a known one',
      ['titel: A', 'title: B'],
      '1:1  found the unknown key "titel"; did you mean "title"?  (unknown-key)',
    ],
    [
      'an unknown key near none',
      ['title: A', 'zzz: B'],
      '2:1  found the unknown key "zzz"; see content/README.md for the keys  (unknown-key)',
    ],
    ['an empty file', [''], '1:1  found nothing, expected a block of keys  (yaml-value)'],
    [
      'a colon in a value',
      ['title: One: two'],
      '1:8  could not read the YAML: found a second colon in a line, expected the value in quotes  (yaml)',
    ],
    [
      'an alias without an anchor',
      ['title: *One*'],
      '1:8  could not read the YAML: found a value that begins with *, expected it in quotes  (yaml)',
    ],
    [
      'a key that stands twice',
      ['title: A', 'title: B'],
      '2:1  could not read the YAML: found the key "title" a second time  (yaml)',
    ],
  ])('%s', (_name, lines, message) => {
    expect(messages(...lines)).toEqual([`offers/a.yml:${message}`])
  })
})

it('reads a folder of YAML files, and leaves out those with a mistake', async () => {
  const root = await temporaryFolder()
  await mkdir(join(root, 'offers'))
  await writeFile(join(root, 'offers', 'b.yaml'), 'title: B\r\n')
  await writeFile(join(root, 'offers', 'a.yml'), 'title: A\n')
  await writeFile(join(root, 'offers', 'bad.yml'), 'title: [')
  await writeFile(join(root, 'offers', 'worse.yml'), Buffer.from([0xff, 0xfe, 0, 0]))
  const { value, diagnostics } = await readYamlFolder(root, 'offers', schema)
  expect(value.map(({ id, file, value: { title } }) => [id, file, title])).toEqual([
    ['a', 'offers/a.yml', 'A'],
    ['b', 'offers/b.yaml', 'B'],
  ])
  expect(diagnostics.map(formatDiagnostic)).toEqual([
    'offers/bad.yml:1:8  could not read the YAML: found an opening [ without a closing ]  (yaml)',
    'offers/worse.yml:1:1  found bytes that are not UTF-8 (a UTF-16 byte-order mark); save the file as UTF-8  (encoding)',
  ])
})

it('refuses a file that is larger, or holds more, than anybody writes', async () => {
  const root = await temporaryFolder()
  await mkdir(join(root, 'offers'))
  await writeFile(join(root, 'offers', 'large.yml'), `title: ${'a'.repeat(300_000)}`)
  await writeFile(join(root, 'offers', 'many.yml'), 'k: v\n'.repeat(20_001))
  const { value, diagnostics } = await readYamlFolder(root, 'offers', schema)
  expect(value).toEqual([])
  expect(diagnostics.map(formatDiagnostic)).toEqual([
    'offers/large.yml:1:1  found a file of 301 KB, expected at most 256 KB; take out what is not for here  (file-size)',
    'offers/many.yml:1:1  found more than 20,000 values, expected a few; take out what is not for here  (file-size)',
  ])
})

it('reports every broken line, and explains as many as are told', () => {
  const found = messages(...Array.from({ length: 300 }, (_, index) => `k${index}: v: w`))
  expect(found).toHaveLength(300)
  expect(found[0]).toBe(
    'offers/a.yml:1:5  could not read the YAML: found a second colon in a line, expected the value in quotes  (yaml)',
  )
})
