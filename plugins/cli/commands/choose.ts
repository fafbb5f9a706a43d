import { PerennialError } from '../../errors.ts'
import type { TextToAsk } from '../../library/texts-to-ask.ts'
import { plainLine } from '../../source/plain-line.ts'
import { type Command, EXIT } from '../command.ts'
import { countOf } from '../findings.ts'
import { onlyIn } from '../only-in.ts'
import { say, sayAside } from '../say.ts'
import { describeChoice, describeRequest, describeSending } from '../shown-choice.ts'
import { openSite } from '../site.ts'

/** After so many answers in a row that cannot be used, the next will hardly be better. */
const MOST_FAULTS = 3

/** `perennial choose` */
export const choose: Command = {
  summary: 'Ask a model of your own which sentences to lift, by number; it cannot add a word',
  usage: '[FILE|FOLDER…] [--write] [--again] [--show]',
  takesWords: true,
  options: {
    write: { type: 'boolean', help: 'keep what it chooses in choices.json in the content folder' },
    again: { type: 'boolean', help: 'ask also of articles whose choice is kept already' },
    show: { type: 'boolean', help: 'show what would be sent, and send nothing' },
  },

  async run({ positionals, values }, io) {
    const root = io.cwd
    const { config } = (await openSite(root)).engine
    const { chooser } = config
    if (!chooser)
      throw new PerennialError(
        'This site names no model that could choose.',
        "Add one to the options of perennial(), such as `chooser: { url: 'http://localhost:11434/v1', model: 'llama3.2' }`.",
      )
    const isWanted = await onlyIn(root, positionals)
    const [
      { textsToAsk },
      { openModel },
      { readAnswer },
      { keepChoice, openChoices },
      { AskingFault },
      { modelName },
    ] = await Promise.all([
      import('../../library/texts-to-ask.ts'),
      import('../../choose/model.ts'),
      import('../../choose/answer.ts'),
      import('../../choose/keep.ts'),
      import('../../choose/fault.ts'),
      import('../../choose/options.ts'),
    ])
    const { byFile, file } = await openChoices(root, config.content)
    const texts = (await textsToAsk(config)).filter(isWanted)
    if (texts.length === 0)
      throw new PerennialError(
        'There is no published article here with a sentence that a model may choose.',
        'Drafts, texts of the future and what its writer forbids (`lift`) are never sent.',
      )
    const asked = texts.filter(
      (text) => values['again'] === true || byFile.get(text.file)?.choice.digest !== text.digest,
    )
    const isOnlyShown = values['show'] === true
    say(io, describeSending(chooser, asked, { isOnlyShown, kept: texts.length - asked.length, file }))
    if (isOnlyShown) {
      say(io, asked.map(describeRequest).join(''))
      return EXIT.ok
    }
    if (asked.length === 0) return EXIT.ok

    const ask = await openModel(chooser, io.env)
    const keeps = values['write'] === true
    let chosen = 0
    let failed = 0
    let inARow = 0
    const askOf = async ({ file: of, digest, request }: TextToAsk): Promise<void> => {
      const { lists, leftOut } = readAnswer(await ask(request), request.offered)
      if (Object.keys(lists).length === 0)
        throw new AskingFault(`nothing of the answer can be used: ${leftOut[0]}`)
      if (keeps) await keepChoice(config, of, { digest, model: modelName(chooser), ...lists })
      say(io, describeChoice(of, lists, leftOut))
    }
    try {
      for (const text of asked) {
        try {
          await askOf(text)
          chosen += 1
          inARow = 0
        } catch (thrown) {
          if (!(thrown instanceof AskingFault)) throw thrown
          sayAside(io, `${plainLine(text.file)}  ${plainLine(thrown.message)}\n`)
          failed += 1
          inARow += 1
          if (inARow === MOST_FAULTS) break
        }
      }
    } finally {
      // Also where the server failed on the way.
      if (chosen > 0)
        say(
          io,
          keeps
            ? `What was chosen is kept in ${file}; look at it before you publish it.\n`
            : 'Nothing is kept. To keep what is chosen: `perennial choose --write`.\n',
        )
    }
    if (failed > 0)
      throw new PerennialError(
        `${countOf(failed, 'answer')} of ${modelName(chooser)} could not be used${inARow === MOST_FAULTS ? `, the last ${MOST_FAULTS} in a row` : ''}.`,
        'Run the command again for these, try a larger model, or give it longer (`chooser.timeout`); Perennial chooses by itself meanwhile.',
      )
    return EXIT.ok
  },
}
