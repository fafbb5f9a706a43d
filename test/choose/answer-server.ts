import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { onTestFinished } from 'vitest'

/** What a server was asked. */
export interface Asked {
  readonly path: string
  readonly headers: IncomingHttpHeaders
  readonly body: {
    readonly model: string
    readonly temperature: number
    readonly messages: readonly { readonly role: string; readonly content: string }[]
    readonly response_format: { readonly json_schema: { readonly schema: unknown } }
  }
}

/** A server on this machine that speaks as much of the OpenAI protocol as a model needs that chooses. */
export interface AnswerServer {
  readonly url: string
  readonly asked: readonly Asked[]
  /** How often somebody connected. */
  connections(): number
}

/** Start a server that answers as a test says, until the test has ended. */
export async function answerServer(
  answer: (response: ServerResponse, asked: Asked, at: number) => void,
): Promise<AnswerServer> {
  const asked: Asked[] = []
  let connections = 0
  const server = createServer((request, response) => {
    const parts: Buffer[] = []
    request.on('data', (part: Buffer) => parts.push(part))
    request.on('end', () => {
      const { url: path = '', headers } = request
      asked.push({ path, headers, body: JSON.parse(Buffer.concat(parts).toString('utf8')) })
      answer(response, asked.at(-1) as Asked, asked.length - 1)
    })
  })
  server.on('connection', () => {
    connections += 1
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(
    () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  )
  const { port } = server.address() as AddressInfo
  return { url: `http://127.0.0.1:${port}/v1`, asked, connections: () => connections }
}

/** Answer with words, as a model does: JSON is what it is asked for. */
export function sayWords(response: ServerResponse, content: string): void {
  sayJson(response, 200, {
    id: 'answer',
    object: 'chat.completion',
    created: 0,
    model: 'small',
    choices: [{ index: 0, message: { role: 'assistant', content }, finish_reason: 'stop' }],
    usage: { prompt_tokens: 1, completion_tokens: 1, total_tokens: 2 },
  })
}

/** Answer with any status and JSON. */
export function sayJson(response: ServerResponse, status: number, value: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(value))
}

/** Answer with a choice. */
export function sayChoice(response: ServerResponse, choice: unknown): void {
  sayWords(response, JSON.stringify(choice))
}
