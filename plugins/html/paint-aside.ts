import { isMainThread, Worker } from 'node:worker_threads'
import type { ElementContent } from 'hast'
import { type Code, paint } from './paint.ts'

/** How many pieces of code a process colours by itself: to start a thread takes longer than these. */
const FEW = 4

/** What the thread is asked, and what it answers. */
export type Question = Code & { readonly number: number }
export interface Answer {
  readonly number: number
  readonly painted: ElementContent[] | undefined
}

interface Asked {
  readonly code: Code
  readonly settle: (painted: ElementContent[] | undefined | Promise<ElementContent[] | undefined>) => void
}

let asked = 0
let running: Worker | undefined
const waiting = new Map<number, Asked>()

/**
 * Colour code as `paint` does; in a thread of its own where there is much of it, beside which pages are made. A thread that
 * ends leaves to this one what it was asked.
 */
export function paintAside(code: Code): Promise<ElementContent[] | undefined> {
  const number = asked++
  if (number < FEW || !isMainThread) return paint(code)
  running ??= start()
  running.ref()
  running.postMessage({ ...code, number } satisfies Question)
  return new Promise((settle) => waiting.set(number, { code, settle }))
}

function start(): Worker {
  const worker = new Worker(new URL('./painter.ts', import.meta.url), { execArgv: [] })
  worker.on('message', ({ number, painted }: Answer) => {
    waiting.get(number)?.settle(painted)
    waiting.delete(number)
    if (waiting.size === 0) worker.unref()
  })
  const end = (): void => {
    if (running === worker) running = undefined
    for (const { code, settle } of waiting.values()) settle(paint(code))
    waiting.clear()
  }
  return worker.on('error', end).on('exit', end)
}
