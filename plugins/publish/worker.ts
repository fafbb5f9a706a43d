import { type Job, type Rendered, render } from './render.ts'

/** The entry of a worker thread: one message in, one answer out. */
export default function work(job: Job): Promise<Rendered> {
  return render(job)
}
