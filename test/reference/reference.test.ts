import { readFile } from 'node:fs/promises'
import { expect, it } from 'vitest'
import { keysOf } from '../../plugins/article/blocks.ts'
import { eventJsonSchema } from '../../plugins/events/schema.ts'
import { contentReference } from '../../plugins/reference/reference.ts'
import { rulesReference } from '../../plugins/reference/rules.ts'
import { BROUGHT } from '../brought.ts'

it('content/README.md says what the schemas say; run `npm run docs` when this fails', async () => {
  const page = await readFile(new URL('../../content/README.md', import.meta.url), 'utf8')
  expect(page).toBe(contentReference())
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
