import type { ViteDevServer } from 'vite'
import type { Engine } from '../../engine.ts'
import type { Diagnostic } from '../../source/diagnostic.ts'
import type { FaultTeller } from '../tell-faults.ts'
import { fileOfPage } from './file-of-page.ts'
import { ANSWER, ASK, CHANGED, type PageState, type Question } from './page-state.ts'
import { stateOfPage } from './state-of-page.ts'
import { textState } from './text-state.ts'

/**
 * Tell pages in development what was understood of what they show and what is wrong with it, each as it asks. Gives what is to be called with what is being
 * found, whenever the content is looked through: pages that are open ask again then, and when something can't be made.
 */
export function serveToolbar(
  engine: Engine,
  server: ViteDevServer,
  teller: FaultTeller,
): (found: Promise<readonly Diagnostic[]>) => void {
  const { hot } = server.environments.client
  // A text that can't be read has no page any more, but the page that is open shows it yet.
  const known = new Map<string, string>()
  let latest: Promise<readonly Diagnostic[]> = Promise.resolve([])
  const stateAt = async (path: string): Promise<PageState> => {
    const found = await latest
    const library = await engine.library()
    const file = fileOfPage(library, path) ?? known.get(path)
    if (file !== undefined) known.set(path, file)
    const plan = await engine.plan().catch((thrown: unknown) => {
      teller.tell(thrown)
      return []
    })
    const text = textState(library, plan, file)
    const { config } = engine
    return stateOfPage(path, file, {
      ...{ config, base: server.config.base },
      ...{ found, faults: teller.faults(), text },
    })
  }
  const changed = (): void => hot.send(CHANGED, {})
  hot.on(ASK, ({ path }: Question, client) => {
    stateAt(String(path)).then((state) => client.send(ANSWER, state), teller.tell)
  })
  teller.hear(changed)
  return (found) => {
    latest = found.catch(() => [])
    latest.then(changed)
  }
}
