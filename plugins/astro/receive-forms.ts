import type { IncomingMessage, ServerResponse } from 'node:http'
import type { ViteDevServer } from 'vite'
import type { Config } from '../config.ts'
import { isSiteLanguage } from '../language.ts'
import { local, thanksPath } from '../library/addresses.ts'

/** Answer forms in development that are sent to the site itself. */
export function receiveForms(config: Config, server: ViteDevServer, tell: (message: string) => void): void {
  const handle = formReceiver(config, tell)
  // Astro puts what it thinks of slashes at the ends of addresses first once it listens; an endpoint need not have one.
  server.httpServer?.once('listening', () => server.middlewares.stack.unshift({ route: '', handle }))
}

/**
 * Stand in for the site's own endpoint in development: what a form sends there is read by nobody, and the reader is led
 * on to where the form says (`success`), or to the page that says thank you in the language of the form's page.
 */
export function formReceiver(
  config: Config,
  tell: (message: string) => void,
): (request: IncomingMessage, response: ServerResponse, next: () => void) => void {
  const endpoints = new Set(
    Object.values(config.forms).flatMap((form) =>
      form.service === 'url' && form.url.startsWith('/') ? [pathOf(config.base + form.url)] : [],
    ),
  )
  return (request, response, next) => {
    const path = pathOf(request.url ?? '')
    if (request.method !== 'POST' || !endpoints.has(path)) return next()
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      const fields = new URLSearchParams(Buffer.concat(chunks).toString())
      const to = pathOf(fields.get('success') ?? thanksFor(config, request.headers.referer))
      tell(`A form was sent to ${path}. Nobody receives it in development; the reader goes on to ${to}`)
      response.writeHead(303, { Location: to }).end()
    })
  }
}

function thanksFor(config: Config, page = ''): string {
  const [, lang = ''] = pathOf(page).slice(config.base.length).split('/')
  return local(config, thanksPath(isSiteLanguage(lang) ? lang : (config.languages[0] ?? 'en')))
}

function pathOf(url: string): string {
  return URL.canParse(url, 'http://localhost') ? new URL(url, 'http://localhost').pathname : '/'
}
