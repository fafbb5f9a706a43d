import { PerennialError } from '../errors.ts'
import { type Job, type Rendered, render } from './render.ts'

/** What a worker answers. A mistake that a person can mend comes as data: an error loses its class and hint on the way. */
export type Answer = Rendered | { readonly mistake: { readonly message: string; readonly hint: string } }

/** The entry of a worker thread: one message in, one answer out. */
export default async function work(job: Job): Promise<Answer> {
  try {
    return await render(job)
  } catch (thrown) {
    if (!(thrown instanceof PerennialError)) throw thrown
    return { mistake: { message: thrown.message, hint: thrown.hint } }
  }
}
