import { execFile } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { expect, it } from 'vitest'
import { writeFiles } from '../../bench/library.ts'
import { STAGES } from '../../plugins/journey/stages.ts'
import { temporaryFolder } from '../folders.ts'

const BENCH = fileURLToPath(new URL('../../bench/journey.ts', import.meta.url))
/** What sites are about, and so which text follows which. */
const SUBJECTS = ['bikes', 'bread', 'bees', 'boats']

it('bench:journey counts where next steps and offers of a mixed library lead, and writes pairs to judge', async () => {
  const folder = await temporaryFolder()
  const texts = SUBJECTS.flatMap((subject) =>
    STAGES.map((stage) => ({
      file: `texts/${subject}/${stage}.md`,
      stage,
      text: `# On ${subject} at ${stage}\n\nWhoever has ${subject} asks of ${subject} in spring, and tells what ${subject} need.\n`,
    })),
  )
  const rows = texts.map(({ file, stage }) => `${file},en,${stage},yes,high,made up,,yes\n`)
  await writeFiles(folder, [
    ['labels.csv', `file,lang,stage,evergreen,confidence,reason,source,main\n${rows.join('')}`],
    ...texts.map(({ file, text }) => [file, text] as const),
  ])
  const to = join(folder, 'pairs.md')
  const args = [BENCH, folder, '--texts', '8', '--sample', '4', '--to', to]
  const { stdout } = await promisify(execFile)(process.execPath, args)
  expect(stdout).toMatch(
    /^8 texts of 2 sites, set aside\nnext steps: 8, 0 over a stage, \d within their site, \d by a text of the same stage\nchosen most: \d times, at a share of [\d.]+; 0 texts more than 3 times their share\nawareness: 2 of 2 texts reach a decision by next steps\noffers: \d+ on 8 texts, \d about a subject, 0 below the floor, 0 in or to another language\n4 pairs: /,
  )
  expect((await readFile(to, 'utf8')).match(/^READ: On /gm)).toHaveLength(4)
}, 120_000)
