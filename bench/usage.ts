import { writeFileSync } from 'node:fs'
import { isMainThread } from 'node:worker_threads'

/** Environment variable with the path of the file that a measured process leaves its figures in. */
const USAGE_VARIABLE = 'BENCH_USAGE'

// Loaded before the measured program (`node --import`). Node can ask for the figures of its own process alone,
// so the process itself must tell them; its worker threads are part of it.
const path = process.env[USAGE_VARIABLE]
if (isMainThread && path !== undefined) {
  process.on('exit', () => writeFileSync(path, JSON.stringify(process.resourceUsage())))
}
