import type { IncomingMessage, ServerResponse } from 'node:http'
import type { ViteDevServer } from 'vite'
import { editsFor, readAsked } from '../edit/asked.ts'
import { editText } from '../edit/edit-text.ts'
import { Refused, type Why } from '../edit/refused.ts'
import type { Engine } from '../engine.ts'
import { PerennialError } from '../errors.ts'
import { local } from '../library/addresses.ts'

/** Most bytes that a change may have. */
const MOST_BYTES = 200_000
const JSON_TYPE = 'application/json'

/** What the kit is answered: the change as a unified diff, or why there is none, for the kit and in full. */
type Answer = { readonly diff: string } | { readonly why: Why; readonly fault: string }

/**
 * Let the kit on this machine change the front matter of texts: each change is asked for by a page of this very server, from this
 * very machine, and shown as a diff before it is written.
 */
export function serveEdits(engine: Engine, server: ViteDevServer): void {
  const handle = editReceiver(engine)
  server.httpServer?.once('listening', () => server.middlewares.stack.unshift({ route: '', handle }))
}

function editReceiver(
  engine: Engine,
): (request: IncomingMessage, response: ServerResponse, next: () => void) => void {
  const address = `${local(engine.config, engine.config.kitPath).replace(/\/?$/, '/')}edit`
  return (request, response, next) => {
    if (request.url !== address) return next()
    const say = (status: number, answer: Answer): void => {
      response.writeHead(status, { 'Content-Type': JSON_TYPE, 'X-Content-Type-Options': 'nosniff' })
      response.end(JSON.stringify(answer))
    }
    if (request.method !== 'POST') return say(405, { why: 'here', fault: 'Only POST is answered here.' })
    if (!isOwn(request))
      return say(403, { why: 'here', fault: 'Only the kit on this machine may change texts.' })
    const chunks: Buffer[] = []
    let size = 0
    request.on('data', (chunk: Buffer) => {
      size += chunk.length
      if (size <= MOST_BYTES) chunks.push(chunk)
    })
    request.on('end', () => {
      if (size > MOST_BYTES) return say(413, { why: 'long', fault: 'The text is too long.' })
      change(engine, Buffer.concat(chunks).toString()).then(
        (diff) => say(200, { diff }),
        (thrown: unknown) => {
          if (!(thrown instanceof Refused)) return say(500, { why: 'left', fault: faultOf(thrown) })
          say(409, { why: thrown.why, fault: faultOf(thrown) })
        },
      )
    })
  }
}

function faultOf(thrown: unknown): string {
  return thrown instanceof PerennialError ? `${thrown.message} ${thrown.hint}`.trim() : String(thrown)
}

/** Tell whether a request comes from a page of this server, opened on this machine. */
function isOwn({ headers, socket }: IncomingMessage): boolean {
  const { host = '', origin = '' } = headers
  const isHere = /^(?:127\.|::1$|::ffff:127\.)/.test(socket.remoteAddress ?? '')
  return isHere && headers['content-type'] === JSON_TYPE && origin === `http://${host}`
}

async function change(engine: Engine, body: string): Promise<string> {
  const library = await engine.library()
  const asked = readAsked(body)
  const article = library.articles.find(({ id }) => id === asked?.article)
  const edits = asked && article ? editsFor(asked, library, article, await engine.plan()) : []
  if (!asked || !article || edits.length === 0)
    throw new Refused('gone', 'There is nothing of that to change.', 'Load the page again.')
  const diff = await editText(library, article, edits, asked.write)
  // Whoever asks again at once is not to be told that the file has changed.
  if (asked.write) engine.refresh()
  return diff
}
