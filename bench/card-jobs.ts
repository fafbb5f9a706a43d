import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { theme } from '../plugins/astro/theme.ts'
import { registry } from '../plugins/channels/registry.ts'
import { resolveConfig } from '../plugins/config.ts'
import { readLibrary } from '../plugins/library/read.ts'
import { planAll } from '../plugins/publish/plan.ts'
import type { Job } from '../plugins/publish/render.ts'
import { makeLibrary, writeFiles } from './library.ts'

/** How long the articles are, in words: a card shows only the title. */
const WORDS = 60
/** What the path of an article's card for its links ends with. */
const CARD = /\/text-\d+\/og\.png$/

/** Plan the cards of so many articles as a build does, and hand them over while the articles are there. */
export async function withCardJobs<Result>(
  count: number,
  use: (jobs: readonly Job[]) => Promise<Result>,
): Promise<Result> {
  const root = await mkdtemp(join(tmpdir(), 'perennial-bench-'))
  try {
    await writeFiles(join(root, 'content'), makeLibrary(count, WORDS))
    const config = resolveConfig(
      { title: 'Bench', today: '2026-01-01', theme: theme() },
      { root, site: 'https://bench.example', base: '/' },
    )
    const planned = planAll(await readLibrary(config), registry)
    const jobs = planned
      .filter(({ address }) => CARD.test(address))
      .map(({ channel, output }): Job => ({ root, channel, inputs: output.inputs }))
    if (jobs.length !== count) throw new Error(`There are ${jobs.length} cards of ${count} articles.`)
    return await use(jobs)
  } finally {
    await rm(root, { recursive: true, force: true })
  }
}
