/**
 * Builds a site into a staging folder and puts it in place, in a process that a test can kill. Stops for ever where it
 * is told to, and says so: `files N` after the Nth file, `moved` after the last build was moved away, `never`.
 * With `rounds N MARK` it puts N small builds in place instead, one after the other.
 */
import fs from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { syncBuiltinESMExports } from 'node:module'
import { join } from 'node:path'
import { Engine } from '../../plugins/engine.ts'
import { Staging } from '../../plugins/publish/staging.ts'
import { exampleConfig, FEW_CARDS } from '../example-site.ts'

const [root = '', moment = 'never', count = '0', mark = ''] = process.argv.slice(2)
const work = join(root, '.perennial')
const target = join(root, 'dist')

function stop(): void {
  fs.writeSync(1, 'stopped\n')
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0)
}

if (moment === 'moved') {
  const { rename } = fs.promises
  fs.promises.rename = async (from, to) => {
    await rename(from, to)
    if (String(to).includes('previous-')) stop()
  }
  syncBuiltinESMExports()
}

if (moment === 'rounds') {
  for (let round = 0; round < Number(count); round++) {
    const staging = new Staging(work, target)
    await staging.open()
    for (const name of ['a', 'b', 'c']) await writeFile(join(staging.folder, name), `${mark}${round}`)
    await staging.commit()
  }
} else {
  const engine = new Engine(exampleConfig({ channels: FEW_CARDS }, root))
  const staging = new Staging(work, target)
  await staging.open()
  if (moment === 'files') {
    engine.progress = (done) => {
      if (done === Number(count)) stop()
    }
    if (count === '0') stop()
  }
  await engine.publish(staging.folder)
  await staging.commit()
}
