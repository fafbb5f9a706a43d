/**
 * A process that makes hostile inputs and says of each what it took, a line of JSON each: `one.ts FOLDER all|pages
 * [[INPUT, SIZE], …]`. What it took is counted above a plain text, which is made before.
 */
import { reasonOf } from '../../plugins/errors.ts'
import { INPUTS } from './inputs.ts'
import type { Made } from './made.ts'
import { TinySite } from './site.ts'
import { used, watchChildren } from './used.ts'

const [root = '', how = 'all', list = '[]'] = process.argv.slice(2)
const site = new TinySite(root)

async function make(index?: number, size?: number): Promise<Made> {
  await site.write(index === undefined ? undefined : INPUTS[index], size)
  const before = used()
  const said = await site.make(how === 'pages' ? 'pages' : 'all').catch(reasonOf)
  const after = used()
  return { seconds: after.seconds - before.seconds, megabytes: after.megabytes, peak: after.megabytes, said }
}

watchChildren()
// The first one loads everything, the second says what a plain text takes.
await make()
const plain = await make()
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
