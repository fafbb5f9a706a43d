import { PerennialError, reasonOf } from '../errors.ts'
import { quoteValue } from '../source/explain-issue.ts'
import { isRecord } from '../source/is-record.ts'
import { type Chooser, modelName } from './options.ts'

/** An answer on one article that cannot be used, where that on the next may be. */
export class AskingFault extends Error {
  override readonly name = 'AskingFault'
}

/** Say what went wrong between us and a model, from what the AI SDK threw, and what to do. */
export function explainFault(thrown: unknown, chooser: Chooser): PerennialError | AskingFault {
  const { url, timeout } = chooser
  const where = url === undefined ? `The model ${modelName(chooser)}` : `The server at ${url}`
  if (causes(thrown).some((each) => each['name'] === 'TimeoutError'))
    return new AskingFault(`no answer within ${timeout} s`)
  // The names by which the SDK tells its errors apart; its classes may be loaded twice.
  const fault = causes(thrown).find((each) => String(each['name']).startsWith('AI_'))
  switch (fault?.['name']) {
    case 'AI_NoObjectGeneratedError':
      return new AskingFault(`the answer is no JSON: ${quoteValue(fault['text'])}`)
    case 'AI_NoOutputGeneratedError':
    case 'AI_EmptyResponseBodyError':
      return new AskingFault('the answer is empty')
    case 'AI_UnsupportedModelVersionError':
      return new PerennialError(
        `The AI SDK that is installed cannot speak with the model in \`chooser.model\`: ${wordsOf(fault)}`,
        'Install versions of `ai` and of its provider that go together.',
      )
  }
  const status = fault?.['statusCode']
  if (typeof status !== 'number' || (status < 300 && fault?.['cause'] === undefined)) {
    const codes = causes(thrown).map((each) => each['code'])
    const code = codes.find((each) => typeof each === 'string')
    const why = code === undefined ? wordsOf(causes(thrown).at(-1) ?? thrown) : String(code)
    return new PerennialError(
      `${where} cannot be reached: ${why}.`,
      'Start it, or mend the option `chooser`, and run the command again.',
    )
  }
  if (status < 300) return new AskingFault(`the answer is none of the OpenAI protocol: ${wordsOf(fault)}`)
  const said = `${status}: ${wordsOf(fault)}`
  if (status === 401 || status === 403)
    return new PerennialError(
      `${where} refuses the key (${said}).`,
      url === undefined
        ? 'Mend the key of the provider, and run the command again.'
        : 'Put the key into an environment variable, and the name of that into `chooser.apiKeyEnv`.',
    )
  if (status === 404)
    return new PerennialError(
      `${where} knows no such address or model (${said}).`,
      'Look at the option `chooser`: most addresses end in /v1, and a model is called as the server calls it.',
    )
  if (status === 413 || status === 422 || status === 400)
    return new AskingFault(`the server refuses the request (${said})`)
  return new PerennialError(
    `${where} failed (${said}).`,
    status === 429
      ? 'Wait a while, and run the command again.'
      : 'Look at its log, and run the command again.',
  )
}

/** Longest that the words of a server are quoted, in characters. */
const LONGEST_WORDS = 200

function wordsOf(thrown: unknown): string {
  const words = reasonOf(thrown).replace(/\.$/, '')
  return words.length <= LONGEST_WORDS ? words : `${words.slice(0, LONGEST_WORDS)}…`
}

/** What was thrown, what that came of, and so on. */
function causes(thrown: unknown): (Record<string, unknown> & Error)[] {
  const found: (Record<string, unknown> & Error)[] = []
  for (let each = thrown; isRecord(each) && found.length < 9; each = each['cause'])
    found.push(each as Record<string, unknown> & Error)
  return found
}
