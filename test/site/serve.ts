import { readFile } from 'node:fs/promises'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join } from 'node:path'
import { gzipSync } from 'node:zlib'

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.xhtml': 'application/xhtml+xml',
  '.opf': 'application/xml',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml',
  '.txt': 'text/plain; charset=utf-8',
  '.epub': 'application/epub+zip',
  '.pdf': 'application/pdf',
}

/** Read a file of the first folder that has it. */
async function firstOf(folders: readonly string[], path: string): Promise<Buffer | undefined> {
  for (const folder of folders) {
    const found = await readFile(join(folder, path)).catch(() => undefined)
    if (found) return found
  }
  return undefined
}

/** A folder served over HTTP on this machine alone. */
export interface Server {
  readonly url: string
  close(): Promise<void>
}

/**
 * Serve a built site as a static host does: `/` gives `index.html`, an unknown path the 404 page. Of several folders the first
 * that has a file gives it. What is sent to it goes to `receive`; without that it is refused. With `compress`, text goes out
 * as hosts send it, by gzip.
 */
export async function serve(
  folders: string | readonly string[],
  receive?: (request: IncomingMessage, response: ServerResponse) => Promise<void>,
  compress = false,
): Promise<Server> {
  const server = createServer(async (request, response) => {
    if (request.method === 'POST') {
      if (receive) await receive(request, response)
      else response.writeHead(405).end()
      return
    }
    const { pathname } = new URL(request.url ?? '/', 'http://localhost')
    const path = decodeURIComponent(pathname.endsWith('/') ? `${pathname}index.html` : pathname)
    const found = await firstOf([folders].flat(), path)
    const body = found ?? (await firstOf([folders].flat(), '404.html')) ?? Buffer.from('not found')
    const type = TYPES[found ? extname(path) : '.html'] ?? 'application/octet-stream'
    const isPacked = compress && /^text|svg|xml|json/.test(type)
    response.writeHead(found ? 200 : 404, {
      'Content-Type': type,
      ...(isPacked ? { 'Content-Encoding': 'gzip' } : {}),
    })
    response.end(isPacked ? gzipSync(body) : body)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}`,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  }
}
