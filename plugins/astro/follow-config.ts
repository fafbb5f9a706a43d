import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { AstroIntegration } from 'astro'
import type { ViteDevServer } from 'vite'
import { PerennialError } from '../errors.ts'
import { workFolderIn } from '../publish/folders.ts'
import type { FaultTeller } from './tell-faults.ts'

const GUARDED = 'perennial-config'

const GOES_ON = 'The site goes on as it was; mend the file and save it.'

/** How long a configuration is left alone after a change before it is read, in milliseconds: programs write a file in steps. */
const SETTLED = 30

/** A site's configuration while `perennial dev` serves it. */
export interface GuardedConfig {
  /** Absolute path of its file. */
  readonly file: string
  /** What Astro is told to watch in its place. Nothing stands there. */
  readonly signal: string
  /** Read it; throws what is wrong with it. */
  check(): Promise<unknown>
  /** The text that was read last; what is in the file now may be younger. */
  text: string
}

interface ConfigHooks {
  'perennial:config'(): GuardedConfig
}

/**
 * Let a changed configuration through to Astro only once it can be read: Astro itself reads a file that is half written,
 * and would serve an empty site. It does not watch a configuration that it was given by name.
 */
export function guardConfig(config: GuardedConfig): AstroIntegration {
  const hooks: ConfigHooks = { 'perennial:config': () => config }
  return {
    name: GUARDED,
    hooks: { ...hooks, 'astro:config:setup': ({ addWatchFile }) => addWatchFile(config.signal) },
  }
}

/** Find the configuration that is guarded; nothing where Astro watches it itself. */
export function guardedConfig({
  integrations,
}: {
  readonly integrations: readonly AstroIntegration[]
}): GuardedConfig | undefined {
  const found = integrations.find(({ name }) => name === GUARDED)
  return (found?.hooks as Partial<ConfigHooks> | undefined)?.['perennial:config']?.()
}

/** Name what stands for a site's configuration where Astro watches files. */
export function configSignal(root: string): string {
  return join(workFolderIn(root), 'config-changed')
}

/** Have Astro start again when the configuration changes and can be read; else say why not, and the old site goes on. */
export function followConfig(config: GuardedConfig, server: ViteDevServer, teller: FaultTeller): void {
  let pause: NodeJS.Timeout | undefined
  const read = async (): Promise<void> => {
    const text = await readFile(config.file, 'utf8').catch(() => config.text)
    if (text === config.text) return
    config.text = text
    teller.forget()
    try {
      await config.check()
      server.watcher.emit('change', config.signal)
    } catch (thrown) {
      if (thrown instanceof PerennialError) teller.tell(new PerennialError(thrown.message, GOES_ON))
      else teller.tell(thrown)
    }
  }
  const follow = (): void => {
    clearTimeout(pause)
    // Without a hold on the process: a server that is told to stop does not wait for this.
    pause = setTimeout(read, SETTLED).unref()
  }
  server.watcher.add(config.file)
  server.watcher.on('all', (_event, path) => {
    if (path === config.file) follow()
  })
  // While Astro starts again it hears of no change.
  server.httpServer?.once('listening', follow)
  server.httpServer?.once('close', () => clearTimeout(pause))
}
