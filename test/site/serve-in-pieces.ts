import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { fileOf } from './dist.ts'
import type { Server } from './serve.ts'

/** How long a slow network makes a page wait for its next piece, in milliseconds; a few frames. */
const PAUSE = 60

/** Serve pages as a slow network does that breaks them at the worst places: before every text that matches. */
export async function serveInPieces(folder: string, breaks: RegExp): Promise<Server> {
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost')
    const html = await readFile(join(folder, fileOf(pathname)), 'utf8').catch(() => undefined)
    response.writeHead(html === undefined || !pathname.endsWith('/') ? 404 : 200, {
      'Content-Type': 'text/html; charset=utf-8',
    })
    for (const piece of html?.split(new RegExp(`(?=${breaks.source})`)) ?? []) {
      response.write(piece)
      await new Promise((resolve) => setTimeout(resolve, PAUSE))
    }
    response.end()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}`,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  }
}
