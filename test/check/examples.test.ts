import { globSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { basename, dirname, join, posix } from 'node:path'
import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { registry } from '../../plugins/channels/registry.ts'
import { rulesOf } from '../../plugins/check/rules-of.ts'
import { Engine } from '../../plugins/engine.ts'
import { type Example, readRulePage } from '../../plugins/reference/rule-page.ts'
import { TESTS_ALL } from '../all.ts'
import { exampleConfig } from '../example-site.ts'
import { writeSite } from '../folders.ts'

const RULES = rulesOf(registry)

/** Rules whose fault no text can show: the bytes, the size or the file system are the fault. Others are tested as planted. */
const WITHOUT_EXAMPLE = [
  'book-pdf',
  'control-character',
  'encoding',
  'file-size',
  'front-matter-size',
  'git-history',
  'hidden-file',
  'image-weight',
  'link-suggestion',
  'html-size',
  'nesting',
  'no-site',
  'text-size',
  'symbolic-link',
  'too-deep',
  'unreadable',
]

/** Put the pictures beside a text that it shows by a name alone. */
async function drawPictures(root: string, { path, text }: Example['file']): Promise<void> {
  const folder = dirname(join(root, 'content', path))
  for (const [, name = ''] of text.matchAll(/(?:\(|src=")([\w-]+\.(?:jpg|svg))[)"]/g)) {
    const picture = name.endsWith('.svg')
      ? '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>'
      : await sharp({ create: { width: 9, height: 9, channels: 3, background: 'red' } })
          .jpeg()
          .toBuffer()
    await writeFile(join(folder, name), picture)
  }
}

/** Read an example as the content of a site, and tell where the rule finds something in it. */
async function findIn(rule: string, options: string, { file, beside }: Example) {
  const root = await writeSite(Object.fromEntries([file, ...beside].map(({ path, text }) => [path, text])))
  await drawPictures(root, file)
  const given = JSON.parse(options)
  const { severity, ofLibrary } = RULES[rule] ?? {}
  const level = severity === 'off' || ofLibrary ? { rules: { [rule]: 'hint' } } : {}
  const found = await new Engine(exampleConfig({ ...given, ...level }, root)).check()
  return found
    .filter((finding) => finding.rule === rule)
    .map(({ file: name, line, column }) => ({ file: name, line, column }))
}

describe.each(Object.keys(RULES))('the rule %s', (rule) => {
  const { options, examples } = readRulePage(rule)

  it.each(
    examples
      // What is right is looked at where everything is tested.
      .filter(({ kind }) => TESTS_ALL || kind === 'wrong')
      .map((example) => [example.kind, example.file.text, example] as const),
  )('finds what is marked in its example that is %s: %j', async (kind, _text, example) => {
    expect(example.marks.length > 0).toBe(kind === 'wrong')
    const file = posix.join('content', example.file.path)
    expect(await findIn(rule, options, example)).toEqual(example.marks.map((mark) => ({ file, ...mark })))
  })

  it('shows what is wrong and what is right, wherever a text can', () => {
    const kinds = new Set(examples.map(({ kind }) => kind))
    expect([...kinds].sort()).toEqual(WITHOUT_EXAMPLE.includes(rule) ? [] : ['right', 'wrong'])
  })
})

it('each rule is one file, of the name that the list gives it', () => {
  const files = globSync(['plugins/check/rules/*.ts', 'plugins/channels/*/rules/*.ts'])
  const ids = files.map((path) => basename(path, '.ts')).filter((id) => !id.endsWith('-rule'))
  expect(Object.keys(RULES)).toEqual(ids.sort())
})
