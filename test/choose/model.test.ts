import { once } from 'node:events'
import { createServer } from 'node:net'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { offeredIn } from '../../plugins/article/lift/chosen/offered-in.ts'
import { readAnswer } from '../../plugins/choose/answer.ts'
import { parseChoices, writeChoices } from '../../plugins/choose/choices.ts'
import { AskingFault } from '../../plugins/choose/fault.ts'
import { openModel } from '../../plugins/choose/model.ts'
import { chooserOptions } from '../../plugins/choose/options.ts'
import { requestOf } from '../../plugins/choose/request.ts'
import { PerennialError } from '../../plugins/errors.ts'
import { understandText } from '../article/understand-text.ts'
import { answerServer, sayChoice, sayJson, sayWords } from './answer-server.ts'
import { BAKERY } from './texts.ts'

const FILE = 'content/articles/en/bakery.md'
const article = understandText(BAKERY, { file: FILE })
const { offered, digest } = offeredIn(article, [])
const request = requestOf(article.title, 'en', offered)
if (!request) throw new TypeError('of the bakery, nothing may be chosen')

/** Open a model as a site's options name it. */
function opened(options: unknown) {
  const chooser = chooserOptions.parse(options)
  if (!chooser) throw new TypeError('there is no model')
  return openModel(chooser, {})
}

/** Ask the server at an address, and give what went wrong: for all articles with its advice, or for this one. */
async function faultAt(url: string, timeout = 60): Promise<string[]> {
  const ask = await opened({ url, model: 'small', timeout })
  const thrown = await ask(request as NonNullable<typeof request>).catch((fault: unknown) => fault)
  if (thrown instanceof PerennialError) return [thrown.message, thrown.hint]
  if (thrown instanceof AskingFault) return [thrown.message]
  throw new TypeError(`it answered ${JSON.stringify(thrown)}`)
}

describe('a server that fails is told', () => {
  it.each([
    [400, ['the server refuses the request (400: no such key)']],
    [
      401,
      [
        'refuses the key (401: no such key).',
        'Put the key into an environment variable, and the name of that into `chooser.apiKeyEnv`.',
      ],
    ],
    [
      404,
      [
        'knows no such address or model (404: no such key).',
        'Look at the option `chooser`: most addresses end in /v1, and a model is called as the server calls it.',
      ],
    ],
    [429, ['failed (429: no such key).', 'Wait a while, and run the command again.']],
    [500, ['failed (500: no such key).', 'Look at its log, and run the command again.']],
  ])('by its status: %i', async (status, [message = '', ...hint]) => {
    const server = await answerServer((response) =>
      sayJson(response, status, { error: { message: 'no such key', type: 'fault' } }),
    )
    const [first, ...rest] = await faultAt(server.url)
    expect([first?.replace(`The server at ${server.url} `, ''), ...rest]).toEqual([message, ...hint])
    expect(server.asked.length).toBe(1)
  })

  it('by its status also where it says so in its own way', async () => {
    const server = await answerServer((response) => {
      response.writeHead(502).end('<html>Bad gateway</html>')
    })
    expect(await faultAt(server.url)).toEqual([
      `The server at ${server.url} failed (502: Bad Gateway).`,
      'Look at its log, and run the command again.',
    ])
  })

  it('by what the system says, where nobody listens', async () => {
    const server = createServer().listen(0, '127.0.0.1')
    await once(server, 'listening')
    const { port } = server.address() as { port: number }
    server.close()
    await once(server, 'close')
    expect(await faultAt(`http://127.0.0.1:${port}/v1`)).toEqual([
      `The server at http://127.0.0.1:${port}/v1 cannot be reached: ECONNREFUSED.`,
      'Start it, or mend the option `chooser`, and run the command again.',
    ])
  })

  it('where it hangs up', async () => {
    const server = await answerServer((response) => response.socket?.destroy())
    expect((await faultAt(server.url))[0]).toBe(
      `The server at ${server.url} cannot be reached: UND_ERR_SOCKET.`,
    )
  })

  it('where it sends on to another place, which hears nothing', async () => {
    const other = await answerServer((response) => sayChoice(response, {}))
    const server = await answerServer((response) => {
      response.writeHead(307, { location: `${other.url}/chat/completions` }).end()
    })
    expect((await faultAt(server.url))[0]).toBe(
      `The server at ${server.url} cannot be reached: unexpected redirect.`,
    )
    expect(other.connections()).toBe(0)
  })

  it('where it speaks another protocol', async () => {
    const server = await answerServer((response) => sayJson(response, 200, { bread: 1 }))
    expect(await faultAt(server.url)).toEqual([
      'the answer is none of the OpenAI protocol: Invalid JSON response',
    ])
  })

  it.each(['I like bread.', '', '{"quotes": [2'])('where it answers no JSON: %j', async (words) => {
    const server = await answerServer((response) => sayWords(response, words))
    expect(await faultAt(server.url)).toEqual([`the answer is no JSON: ${JSON.stringify(words)}`])
  })

  it('where it says nothing for longer than the site wants to wait', async () => {
    const server = await answerServer(() => {})
    expect(await faultAt(server.url, 0.2)).toEqual(['no answer within 0.2 s'])
    const slow = await answerServer((response) => {
      response.writeHead(200, { 'content-type': 'application/json' }).write('{')
    })
    expect(await faultAt(slow.url, 0.2)).toEqual(['no answer within 0.2 s'])
  })
})

it('a model of another time is told', async () => {
  const model = { specificationVersion: 'v1', provider: 'old', modelId: 'oven', doGenerate: () => ({}) }
  const ask = await opened({ model })
  await expect(ask(request)).rejects.toThrow(
    /^The AI SDK that is installed cannot speak with the model in `chooser\.model`: Unsupported model version v1/,
  )
})

it('whatever a server answers, all that is kept of it stands in the text, word for word', async () => {
  let words = ''
  const server = await answerServer((response) => sayWords(response, words))
  const ask = await opened({ url: server.url, model: 'small' })
  const item = fc.oneof({ weight: 3, arbitrary: fc.integer({ min: 0, max: 9 }) }, fc.string(), fc.jsonValue())
  const list = fc.oneof({ weight: 5, arbitrary: fc.array(item, { maxLength: 9 }) }, fc.jsonValue())
  const answers = fc.oneof(
    {
      weight: 4,
      arbitrary: fc
        .record({ quotes: list, keyPoints: list, hooks: list })
        .map((each) => JSON.stringify(each)),
    },
    fc.json(),
    fc.string(),
  )
  const plain = BAKERY.replaceAll('\n', ' ')
  let lifted = 0
  await fc.assert(
    fc.asyncProperty(answers, async (answer) => {
      words = answer
      const given = await ask(request).catch((thrown: unknown) => {
        if (thrown instanceof AskingFault) return undefined
        throw thrown
      })
      const { lists } = readAnswer(given, offered)
      const kept = writeChoices(new Map([[FILE, { digest, model: 'small', ...lists }]]))
      const { byFile } = parseChoices({ file: 'content/choices.json', text: kept })
      const { lifts, diagnostics } = understandText(BAKERY, {
        file: FILE,
        kept: byFile.get(FILE),
      })
      expect(diagnostics).toEqual([])
      const { quotes, keyPoints, hooks } = lifts()
      for (const { text, reasons } of [...quotes, ...keyPoints, ...hooks]) {
        expect(plain).toContain(text)
        if (reasons[0]?.startsWith('chosen by small')) lifted += 1
      }
      const { choice } = byFile.get(FILE) ?? {}
      for (const { text } of [
        ...(choice?.quotes ?? []),
        ...(choice?.keyPoints ?? []),
        ...(choice?.hooks ?? []),
      ])
        expect(plain).toContain(text)
    }),
  )
  expect(lifted).toBeGreaterThan(20)
})
