import { readFile } from 'node:fs/promises'
import { expect, it } from 'vitest'
import { keysOf } from '../../plugins/article/blocks.ts'
import { eventJsonSchema } from '../../plugins/events/schema.ts'
import { contentReference, referencePages } from '../../plugins/reference/reference.ts'
import { rulesReference } from '../../plugins/reference/rules.ts'
import { BROUGHT } from '../brought.ts'

it('content/README.md says what the schemas say; run `npm run docs` when this fails', async () => {
  const page = await readFile(new URL('../../content/README.md', import.meta.url), 'utf8')
  expect(page).toBe(contentReference())
})

it.each(Object.entries(referencePages()))(
  'content/pages/en/docs/%s says the same; run `npm run docs` when this fails',
  async (name, page) => {
    const file = new URL(`../../content/pages/en/docs/${name}`, import.meta.url)
    expect(await readFile(file, 'utf8')).toBe(page)
  },
)

it('has each key of the files on the pages, and no table there, for which a phone is too narrow', () => {
  const pages = Object.values(referencePages()).join('\n')
  const first = [contentReference(), rulesReference()].flatMap((text) => [
    ...text.matchAll(/^\| (\S*`\S+) \|/gm),
  ])
  expect(first.length).toBeGreaterThan(200)
  expect(first.flatMap(([, key]) => (pages.includes(`- **${key}**`) ? [] : key))).toEqual([])
  expect(pages).not.toContain('| --- |')
})

it('describes every key of the front matter', () => {
  for (const [key, schema] of Object.entries(keysOf(BROUGHT.blocks).schema.shape)) {
    expect(schema.description, key).toMatch(/\S.*(Default|Required)|Overrides/)
    expect(contentReference()).toContain(`| \`${key}\` |`)
  }
})

it('content/RULES.md says what the comments above the rules say; run `npm run docs` when this fails', async () => {
  const page = await readFile(new URL('../../content/RULES.md', import.meta.url), 'utf8')
  expect(page).toBe(rulesReference())
})

it('plugins/events/event.schema.json is the schema of the events; run `npm run docs` when this fails', async () => {
  const file = await readFile(new URL('../../plugins/events/event.schema.json', import.meta.url), 'utf8')
  expect(file).toBe(eventJsonSchema())
})
