/**
 * Builds a site and puts it in place, in a process of its own, which dies at once, as in a power cut, where it is told to:
 * `build PHASE N` at the Nth step of a phase. Where it gets to its end, it prints how many steps each phase had.
 * With `rounds N MARK` it puts N small builds in place instead, one after the other.
 * The variable `EXDEV=1` puts the work folder on another disk: every rename out of it fails.
 */
import { renameSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { Engine } from '../../plugins/engine.ts'
import { Staging, type StagingDesk } from '../../plugins/publish/staging.ts'
import { exampleConfig, FEW_CARDS } from '../example-site.ts'
import { stepCounter } from './step-counter.ts'

const [root = '', what = 'build', first = '', second = ''] = process.argv.slice(2)
const work = join(root, '.perennial')
const target = join(root, 'dist')
const { counts, progress } = stepCounter(first, Number(second))
const rename: StagingDesk['rename'] = (from, to) => {
  if (process.env['EXDEV'] === '1' && dirname(from) !== dirname(to))
    throw Object.assign(new Error('EXDEV'), { code: 'EXDEV', path: from })
  renameSync(from, to)
}

if (what === 'rounds') {
  for (let round = 0; round < Number(first); round++) {
    const staging = new Staging(work, target, { rename })
    await staging.open()
    for (const name of ['a', 'b', 'c']) await writeFile(join(staging.folder, name), `${second}${round}`)
    await staging.commit()
  }
} else {
  const engine = new Engine(exampleConfig({ channels: FEW_CARDS }, root))
  engine.progress = progress
  const staging = new Staging(work, target, { rename, progress })
  await staging.open()
  await engine.publish(staging.folder)
  await staging.commit()
  process.stdout.write(JSON.stringify(counts))
}
