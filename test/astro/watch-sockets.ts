/**
 * Loaded into a process before all else (`NODE_OPTIONS=--require=…`), writes each connection that it opens to another
 * host into the file named by `WATCHED_SOCKETS`, and lets it go on.
 */
import { appendFileSync } from 'node:fs'
import { Socket } from 'node:net'

const OWN = /^(?:localhost|127\.\d+\.\d+\.\d+|::1)$/
const file = process.env['WATCHED_SOCKETS']
const connect = Socket.prototype.connect

Socket.prototype.connect = function (this: Socket, ...args: unknown[]) {
  // Node itself hands over its arguments as a list in a list.
  const [first, second] = args.flat() as [unknown, unknown]
  const { path, host, port } = (
    typeof first === 'object' && first ? first : { port: first, host: second }
  ) as {
    path?: string
    host?: string
    port?: number
  }
  if (file && !path && !OWN.test(host ?? 'localhost')) appendFileSync(file, `${host}:${port}\n`)
  return Reflect.apply(connect, this, args)
} as typeof connect
