import { writeFile } from 'node:fs/promises'
import { eventJsonSchema } from '../events/schema.ts'
import { contentReference } from './reference.ts'
import { rulesReference } from './rules.ts'

const content = new URL('../../content/', import.meta.url)
await writeFile(new URL('README.md', content), contentReference())
await writeFile(new URL('RULES.md', content), rulesReference())
await writeFile(new URL('../events/event.schema.json', import.meta.url), eventJsonSchema())
