import { PerennialError } from '../errors.ts'
import { plainLine } from '../source/plain-line.ts'
import { type Given, textOption } from './command.ts'
import type { Io } from './io.ts'
import { openSite, type Site } from './site.ts'

/** The highest number that a port can have: 16 bits. */
const LAST_PORT = 65_535

/** The options of commands that serve a site. */
export const SERVE_OPTIONS = {
  drafts: { type: 'boolean', help: 'show drafts and future-dated texts too' },
  host: { type: 'boolean', help: 'let other machines in your network see it, such as your phone' },
  port: { type: 'string', help: 'the port to listen on (default: 4321, or the next one that is free)' },
} as const

/** How a site is served. */
interface Serving {
  /** Names the page that the browser is opened at, where it is; throws where the site has none. */
  readonly pageOf?: (site: Site) => string | undefined
  /** Whether the kit may change texts. */
  readonly edits?: boolean
}

/** Serve a site until somebody ends it. */
export async function serveSite(
  given: Given,
  io: Io,
  { pageOf, edits = false }: Serving = {},
): Promise<void> {
  const port = textOption(given, 'port')
  if (port !== undefined && (!/^\d{1,5}$/.test(port) || Number(port) < 1 || Number(port) > LAST_PORT)) {
    throw new PerennialError(
      `--port says "${plainLine(port)}", which is no port.`,
      'Give a number such as 4321.',
    )
  }
  const [{ DRAFTS_VARIABLE }, { EDITS_VARIABLE }, { startDevServer }] = await Promise.all([
    import('../drafts-variable.ts'),
    import('../edits-variable.ts'),
    import('../astro/start-dev-server.ts'),
  ])
  if (given.values['drafts'] === true) process.env[DRAFTS_VARIABLE] = '1'
  process.env[EDITS_VARIABLE] = edits ? '1' : '0'
  const site = await openSite(io.cwd)
  const open = pageOf?.(site)
  const server = await startDevServer(
    { ...site, reopen: () => openSite(io.cwd) },
    {
      ...(port === undefined ? {} : { port: Number(port) }),
      ...(open === undefined ? {} : { open }),
      host: given.values['host'] === true,
    },
    edits,
  )
  await new Promise<void>((resolve) => {
    process.once('SIGINT', resolve)
    process.once('SIGTERM', resolve)
  })
  await server.stop()
}
