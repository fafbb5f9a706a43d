import { workerData } from 'node:worker_threads'
import { type Channelled, openRegistry } from '../channels/open-registry.ts'
import { PerennialError } from '../errors.ts'
import { type Job, type Rendered, render } from './render.ts'

/** What a worker thread is started with: all that it needs to open the channels of a site for itself. */
export type Workplace = Channelled

/** What a worker answers. A mistake that a person can mend comes as data: an error loses its class and hint on the way. */
export type Answer = Rendered | { readonly mistake: { readonly message: string; readonly hint: string } }

// Tinypool puts what it says itself before what it is given.
const [, workplace] = workerData as [unknown, Workplace]
const registry = openRegistry(workplace)

/** The entry of a worker thread: one message in, one answer out. */
export default async function work(job: Job): Promise<Answer> {
  try {
    return await render(job, await registry)
  } catch (thrown) {
    if (!(thrown instanceof PerennialError)) throw thrown
    return { mistake: { message: thrown.message, hint: thrown.hint } }
  }
}
