import { writeFile } from 'node:fs/promises'
import { contentReference } from './reference.ts'

await writeFile(new URL('../../content/README.md', import.meta.url), contentReference())
