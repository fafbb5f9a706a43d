import { writeFile } from 'node:fs/promises'
import { eventJsonSchema } from '../events/schema.ts'
import { contentReference, referencePages } from './reference.ts'
import { rulesReference } from './rules.ts'

const content = new URL('../../content/', import.meta.url)
await writeFile(new URL('README.md', content), contentReference())
await writeFile(new URL('RULES.md', content), rulesReference())
for (const [name, page] of Object.entries(referencePages()))
  await writeFile(new URL(`pages/en/docs/${name}`, content), page)
await writeFile(new URL('../events/event.schema.json', import.meta.url), eventJsonSchema())
