import type { Server } from 'node:http'
import type { ViteDevServer } from 'vite'
import { plainLine } from '../source/plain-line.ts'

/** What Vite calls its check of the `Host` header. */
const HOST_CHECK = 'hostValidationMiddleware'

/**
 * Answer 400 in development to every request that asks for no plain path, before anything else reads it: Vite ends over
 * `http://[`, and others print what they are asked for. Of all that answers, the check of the host comes first, so that
 * no name that somebody points at this machine is a way in. Call it after whatever else puts itself first.
 */
export function guardRequests({ httpServer, middlewares }: ViteDevServer): void {
  httpServer?.once('listening', () => {
    guardServer(httpServer as Server)
    const at = middlewares.stack.findIndex(({ handle }) => 'name' in handle && handle.name === HOST_CHECK)
    if (at > 0) middlewares.stack.unshift(...middlewares.stack.splice(at, 1))
  })
}

/** Keep requests that ask for no plain path from all who listen to a server so far. */
function guardServer(server: Server): void {
  const answering = server.listeners('request')
  const upgrading = server.listeners('upgrade')
  server.removeAllListeners('request').removeAllListeners('upgrade')
  server.on('request', (request, response) => {
    if (isPlainTarget(request.url)) for (const answer of answering) answer.call(server, request, response)
    else response.writeHead(400, { 'Content-Type': 'text/plain', Connection: 'close' }).end('No such path.\n')
  })
  server.on('upgrade', (request, socket, head) => {
    if (isPlainTarget(request.url)) for (const answer of upgrading) answer.call(server, request, socket, head)
    else socket.end('HTTP/1.1 400 Bad Request\r\nConnection: close\r\n\r\n')
  })
}

/**
 * Tell whether what a request asks for is a path of this server and nothing else: no other address, no way up, nothing
 * that can't be decoded or that a terminal would obey.
 */
export function isPlainTarget(target = ''): boolean {
  if (!/^\/(?![/\\])[\u0021-\u007e]*$/.test(target)) return false
  const path = target.replace(/\?.*$/s, '')
  if (path.includes('\\') || new URL(target, 'http://localhost').pathname.startsWith('//')) return false
  try {
    const decoded = decodeURIComponent(path)
    return plainLine(decoded) === decoded && !decoded.split(/[/\\]/).includes('..')
  } catch {
    // A `%` that is no code.
    return false
  }
}
