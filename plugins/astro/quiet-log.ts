/** Astro's own log in the terminal, for `perennial dev`, without what a line on the request says already. */
import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import nodeLog from 'astro/logger/node'
import { slashed } from '../source/find.ts'
import { ofTheme } from './site-routes.ts'

/** What Astro calls the log's configuration: the root of the project, which routes are named from. */
export interface QuietLogConfig {
  readonly root: string
  /** Whether the kit alone is served, whose address is told elsewhere. */
  readonly kit?: boolean
}

type Log = ReturnType<typeof nodeLog>
type LogEvent = Parameters<Log['write']>[0]

/** What Astro says, in three lines, of every address below a route of many pages that none of them has. */
const NO_PAGE = /^A `getStaticPaths\(\)` route pattern was matched, .*\n\nPossible [^:]*: (.*)\.$/s

/** What Astro says once it listens: its version, and where the site's first page is. */
const ADDRESSES = /\u2503.* Local /

/** Make the log. That there is no such page is told by the line `[404]`; of routes of the site's own, Astro says more. */
export default function quietLog({ root, kit = false }: QuietLogConfig): Log {
  const log = nodeLog()
  return {
    ...log,
    write: (event) =>
      isOfTheme(event, root) || (kit && ADDRESSES.test(event.message)) ? undefined : log.write(event),
  }
}

function isOfTheme({ message }: LogEvent, root: string): boolean {
  const routes = NO_PAGE.exec(message)?.[1]?.split(', ')
  const home = slashed(fileURLToPath(ofTheme('routes/')))
  return routes?.every((route) => slashed(resolve(root, route)).startsWith(home)) ?? false
}
