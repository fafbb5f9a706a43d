import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { PerennialError } from '../../errors.ts'
import { plainLine } from '../../source/plain-line.ts'
import { type Command, EXIT } from '../command.ts'
import { say } from '../say.ts'
import { openSite } from '../site.ts'

/** With fewer texts of a known stage, what is learnt says nothing of others. */
const FEWEST = 20
/** By how much more of its texts a site must be judged right, or what was learnt is worth nothing. */
const LEAST_GAIN = 0.03
/** Where weights are written that nothing else is said of. */
const FILE = 'stage-weights.json'
/** How many texts are named that are judged otherwise than their writers say. */
const MOST_SHOWN = 10

/** `perennial learn` */
export const learn: Command = {
  summary: 'Learn to judge stages on your own texts, and say whether that is worth anything',
  usage: '[--write]',
  takesWords: false,
  options: {
    write: { type: 'boolean', help: `write the weights to ${FILE}, if they judge your texts better` },
  },

  async run({ values }, io) {
    const [{ engine }, { learnOwnSite }, { statedStages }, { STAGES }] = await Promise.all([
      openSite(io.cwd),
      import('../../journey/learn/own-site.ts'),
      import('../../library/stated-stages.ts'),
      import('../../journey/stages.ts'),
    ])
    const texts = await statedStages(await engine.library())
    if (texts.length < FEWEST)
      throw new PerennialError(
        `Learning needs at least ${FEWEST} articles with a stage in their front matter, and there ${texts.length === 1 ? 'is' : 'are'} ${texts.length}.`,
        'Write `stage: …` in more of them; the general judgement is used until then.',
      )
    const { before, after, judged, weights } = learnOwnSite(texts.map(({ example }) => example))
    const others = texts.flatMap(({ file, title, example }, at) => {
      const found = STAGES[judged[at] ?? 0]
      const said = STAGES[example.label]
      return found === said ? [] : [`  ${file}: said ${said}, judged ${found} ("${title}")`]
    })
    say(
      io,
      `${texts.length} articles have a stage that their writers said.

Judged as they say     ${percent(before)}
after learning on them ${percent(after)}  (each judged by what was learnt on others)

`,
    )
    if (others.length > 0) {
      const more = others.length > MOST_SHOWN ? `  … and ${others.length - MOST_SHOWN} more\n` : ''
      say(
        io,
        `Judged otherwise:\n${others
          .slice(0, MOST_SHOWN)
          .map((line) => `${plainLine(line)}\n`)
          .join('')}${more}\n`,
      )
    }
    if (after - before < LEAST_GAIN) {
      say(
        io,
        'Learning on them is worth nothing here, so nothing is written. Your `stage: …` counts anyway.\n',
      )
      return EXIT.ok
    }
    if (values['write'] !== true) {
      say(io, `To use what was learnt, write it down: \`perennial learn --write\`.\n`)
      return EXIT.ok
    }
    await writeFile(join(engine.config.root, FILE), `${JSON.stringify(weights, undefined, 1)}\n`)
    say(io, `Wrote ${FILE}. Add \`stageWeights: '${FILE}'\` to the options of perennial().\n`)
    return EXIT.ok
  },
}

function percent(share: number): string {
  return `${Math.round(share * 100)} %`.padStart(5)
}
