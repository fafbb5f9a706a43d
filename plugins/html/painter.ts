// The thread that colours code beside the making of pages: plugins/html/paint-aside.ts starts it.
import { parentPort } from 'node:worker_threads'
import { paint } from './paint.ts'
import type { Answer, Question } from './paint-aside.ts'

parentPort?.on('message', async ({ number, ...code }: Question) => {
  parentPort?.postMessage({ number, painted: await paint(code) } satisfies Answer)
})
