/**
 * A process that makes hostile inputs and says of each what it took, a line of JSON each: `one.ts FOLDER all|pages
 * [[INPUT, SIZE], …]`. What it took is counted above a plain text, which is made before.
 */
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { reasonOf } from '../../plugins/errors.ts'
import { INPUTS } from './inputs.ts'
import type { Made } from './made.ts'
import { TinySite } from './site.ts'
import { used, watchChildren } from './used.ts'

/** From this size on, in characters or pixels, a picture is made in a process of its own. */
const LARGE = 1_000_000
const MAKE_INPUT = fileURLToPath(new URL('./make-input.ts', import.meta.url))

const [root = '', how = 'all', list = '[]'] = process.argv.slice(2)
const site = new TinySite(root)

async function make(index?: number, size = 0): Promise<Made> {
  if (index === undefined) await site.write()
  else await site.write(INPUTS[index], await contentOf(index, size))
  const before = used()
  const said = await site.make(how === 'pages' ? 'pages' : 'all').catch(reasonOf)
  const after = used()
  return { seconds: after.seconds - before.seconds, megabytes: after.megabytes, peak: after.megabytes, said }
}

/** Make an input; a large picture in a process of its own, since the memory that this takes is not what is measured. */
async function contentOf(index: number, size: number): Promise<string | Uint8Array> {
  const input = INPUTS[index]
  if (size < LARGE || !input || input.fileName === undefined) return (await input?.make(size)) ?? ''
  const file = join(root, 'input')
  execFileSync(process.execPath, [MAKE_INPUT, String(index), String(size), file])
  return readFileSync(file)
}

watchChildren()
// The first one loads everything; what a plain text takes when all is warm is what the quickest of the next takes.
await make()
const plains = [await make(), await make(), await make()]
const plain = {
  seconds: Math.min(...plains.map(({ seconds }) => seconds)),
  megabytes: Math.max(...plains.map(({ megabytes }) => megabytes)),
}
for (const [index, size] of JSON.parse(list) as [number, number][]) {
  const { seconds, megabytes, peak, said } = await make(index, size)
  const made: Made = {
    seconds: seconds - plain.seconds,
    megabytes: megabytes - plain.megabytes,
    peak,
    said,
  }
  process.stdout.write(`${JSON.stringify(made)}\n`)
}
