import type { IncomingMessage } from 'node:http'
import { type Server, serve } from './serve.ts'

/** A form that arrived. */
interface Arrival {
  readonly url: string
  readonly headers: IncomingMessage['headers']
  readonly fields: URLSearchParams
}

/** A site that is served together with the endpoint of its forms. */
export interface FormsServer extends Server {
  /** What arrived, in order. */
  arrived: Arrival[]
  /** Which of the two pages that a form names the endpoint leads on to. */
  answer: 'success' | 'failure'
}

/** Serve the built site with forms, and take what they send. */
export async function serveForms(dist: string): Promise<FormsServer> {
  const server = await serve(dist, async (request, response) => {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk)
    const fields = new URLSearchParams(Buffer.concat(chunks).toString())
    endpoint.arrived.push({ url: request.url ?? '', headers: request.headers, fields })
    // Netlify leads on to the page that the form was sent to.
    const asked = fields.has('form-name') ? request.url : '/en/thanks/'
    const to = fields.get(endpoint.answer) ?? asked ?? '/'
    response.writeHead(303, { Location: new URL(to, 'https://pages.example').pathname }).end()
  })
  const endpoint: FormsServer = { ...server, arrived: [], answer: 'success' }
  return endpoint
}
