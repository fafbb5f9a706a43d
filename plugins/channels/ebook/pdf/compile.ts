import { Worker } from 'node:worker_threads'

/** What a PDF is made of. */
export interface Order {
  /** The manuscript as JSON. */
  readonly manuscript: string
  /** Pictures by name. */
  readonly files: Readonly<Record<string, Uint8Array>>
  /** Names of drawings that Typst may not understand. */
  readonly probes: readonly string[]
}

/** The PDF, or the drawings that can't stand in one. */
export type Answer = { readonly pdf: Uint8Array } | { readonly unreadable: readonly string[] }

/** Make a PDF in a worker thread of its own, so that the memory that Typst keeps is given back. */
export function compile(order: Order): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./compiler.ts', import.meta.url), { workerData: order })
    worker.once('message', resolve)
    worker.once('error', reject)
    worker.once('exit', (code) => reject(new Error(`Typst ended with ${code}`)))
  })
}
