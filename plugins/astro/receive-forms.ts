import type { IncomingMessage, ServerResponse } from 'node:http'
import type { ViteDevServer } from 'vite'
import type { Config } from '../config.ts'
import { actionBelow } from '../forms/fill.ts'
import { isSiteLanguage } from '../language.ts'
import { local, receivedPath, thanksPath } from '../library/addresses.ts'
import { isPlainTarget } from './guard-requests.ts'

/** Most bytes that a form may send: an address and some hidden fields are a hundredth of it. */
const MOST_BYTES = 100_000

/** Answer forms in development that are sent to the site itself. */
export function receiveForms(config: Config, server: ViteDevServer, tell: (message: string) => void): void {
  const handle = formReceiver(config, tell)
  // Astro puts what it thinks of slashes at the ends of addresses first once it listens; an endpoint need not have one.
  server.httpServer?.once('listening', () => server.middlewares.stack.unshift({ route: '', handle }))
}

/**
 * Stand in for the site's own endpoint in development: what a form sends there is read by nobody, and the reader is led
 * on to where the form says (`success`), or to the page that says thank you for an address or a message in the language of
 * the form's page. It leads to paths of this server alone.
 */
export function formReceiver(
  config: Config,
  tell: (message: string) => void,
): (request: IncomingMessage, response: ServerResponse, next: () => void) => void {
  const endpoints = new Set(
    Object.values(config.forms).flatMap((form) =>
      form.service === 'url' && form.url.startsWith('/') ? [pathOf(actionBelow(config.base, form.url))] : [],
    ),
  )
  return (request, response, next) => {
    const path = pathOf(request.url ?? '')
    if (request.method !== 'POST' || path === undefined || !endpoints.has(path)) return next()
    const chunks: Buffer[] = []
    let size = 0
    request.on('data', (chunk: Buffer) => {
      size += chunk.length
      if (size <= MOST_BYTES) chunks.push(chunk)
      else if (!response.headersSent) response.writeHead(413, { Connection: 'close' }).end()
    })
    request.on('end', () => {
      if (response.headersSent) return
      const fields = new URLSearchParams(Buffer.concat(chunks).toString())
      const to = pathOf(fields.get('success') ?? '') ?? thanksFor(config, fields, request.headers.referer)
      tell(`A form was sent to ${path}. Nobody receives it in development; the reader goes on to ${to}`)
      response.writeHead(303, { Location: to }).end()
    })
  }
}

function thanksFor(config: Config, fields: URLSearchParams, page = ''): string {
  const [, first = ''] = (pathOf(page) ?? '').slice(config.base.length).split('/')
  const lang = isSiteLanguage(first) ? first : (config.languages[0] ?? 'en')
  return local(config, fields.has('message') ? receivedPath(config, lang) : thanksPath(config, lang))
}

/** The path of an address, or nothing where it has none that stays on this server whoever reads it. */
function pathOf(url: string): string | undefined {
  if (url === '' || !URL.canParse(url, 'http://localhost')) return undefined
  const { pathname } = new URL(url, 'http://localhost')
  return isPlainTarget(pathname) && !/^\/(?:%2f|%5c)/i.test(pathname) ? pathname : undefined
}
