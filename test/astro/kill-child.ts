/**
 * Builds the project in the current folder as `perennial build` does, and dies at once, as in a power cut, at the Nth step
 * of a phase: `kill-child.ts PHASE N`.
 */
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { stepCounter } from '../publish/step-counter.ts'

const [phase = '', step = ''] = process.argv.slice(2)

/** Load a module of the project's own toolkit, of which each copy has one. */
const own = (path: string) => import(pathToFileURL(join(process.cwd(), 'plugins', path)).href)
const { openSite }: typeof import('../../plugins/cli/site.ts') = await own('cli/site.ts')
const { buildSite }: typeof import('../../plugins/astro/build-site.ts') = await own('astro/build-site.ts')

const site = await openSite(process.cwd())
site.engine.progress = stepCounter(phase, Number(step)).progress
await buildSite(site, () => undefined)
