import { CHOSEN_LISTS } from '../article/lift/chosen/kept-choice.ts'
import type { Answered } from '../choose/answer.ts'
import { type Chooser, describeChooser } from '../choose/options.ts'
import type { TextToAsk } from '../library/texts-to-ask.ts'
import { plainLine } from '../source/plain-line.ts'
import { countOf } from './findings.ts'

const NAMES = { quotes: 'quotes', keyPoints: 'key points', hooks: 'hooks' } as const
/** How wide the column of their names is. */
const WIDTH = 12

/** Say where texts are sent, and how much of them; `kept` is how many need no asking. */
export function describeSending(
  chooser: Chooser,
  asked: readonly TextToAsk[],
  { isOnlyShown, kept, file }: { isOnlyShown: boolean; kept: number; file: string },
): string {
  const sentences = asked.reduce((sum, { request }) => sum + request.offered.length, 0)
  const characters = asked.reduce(
    (sum, { request }) => sum + request.instructions.length + request.prompt.length,
    0,
  )
  const much = [
    countOf(asked.length, 'article'),
    countOf(sentences, 'sentence'),
    `${characters.toLocaleString('en')} characters`,
  ].join(', ')
  const verb = isOnlyShown ? 'Would send to' : 'Sends to'
  const sending =
    asked.length === 0
      ? `Nothing is sent to ${plainLine(describeChooser(chooser))}.\n`
      : `${verb} ${plainLine(describeChooser(chooser))}: ${much}.\n`
  const rest =
    kept === 0
      ? ''
      : `${countOf(kept, 'article')} ${kept === 1 ? 'has a choice' : 'have choices'} in ${plainLine(file)} already; --again asks of them, too.\n`
  return `${sending}${rest}\n`
}

/** Show all that is asked of a text. */
export function describeRequest({ file, request }: TextToAsk): string {
  const lines = `${request.instructions}\n\n${request.prompt}`.trimEnd().split('\n')
  return `${plainLine(file)}\n${lines.map((line) => (line === '' ? '\n' : `  ${plainLine(line)}\n`)).join('')}\n`
}

/** Show what was chosen of a text, and what of the answer was left out. */
export function describeChoice(file: string, lists: Answered['lists'], leftOut: readonly string[]): string {
  const chosen = CHOSEN_LISTS.flatMap((list) => {
    const sentences = lists[list]
    if (!sentences) return []
    const count = sentences.length === 0 ? 'none' : sentences.length
    const lines = sentences.map(({ number, text }) => `    ${number}  ${plainLine(text)}\n`)
    return [`  ${NAMES[list].padEnd(WIDTH)}${count}\n${lines.join('')}`]
  })
  const without = leftOut.map((line) => `  left out    ${plainLine(line)}\n`)
  return `${plainLine(file)}\n${chosen.join('')}${without.join('')}\n`
}
