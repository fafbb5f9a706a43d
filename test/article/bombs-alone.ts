import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Engine } from '../../plugins/engine.ts'
import { formatDiagnostic } from '../../plugins/source/diagnostic.ts'
import { exampleConfig } from '../example-site.ts'
import { peakMemory } from '../peak-memory.ts'

/** Check a site that shows pictures of little bytes and no end, in a process of its own; say what is found in the pictures, and the memory that it took, in MB. */
const BOMBS = ['svg-use6.svg', 'svg-filter.svg', 'avif-49m.avif']
const root = await mkdtemp(join(tmpdir(), 'perennial-bombs-'))
try {
  const folder = join(root, 'content/articles/en')
  await mkdir(folder, { recursive: true })
  await cp(new URL('../fixtures/drawings/attack', import.meta.url), folder, { recursive: true })
  const shown = BOMBS.map((name) => `![A picture of it](${name})`).join('\n\n')
  await writeFile(join(folder, 'a.md'), `---\ntitle: A\nimage: ${BOMBS[2]}\nimageAlt: It\n---\n\n${shown}\n`)
  const found = await new Engine(exampleConfig({}, root)).check()
  const said = found
    .filter(({ rule }) => rule === 'image')
    .map((finding) => `${finding.severity} ${formatDiagnostic(finding)}`)
  process.stdout.write(JSON.stringify({ said, megabytes: await peakMemory() }))
} finally {
  await rm(root, { recursive: true })
}
