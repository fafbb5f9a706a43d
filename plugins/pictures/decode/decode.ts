import { type ChildProcess, fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { Most } from './limits.ts'

/** A picture, and the box that it is drawn into, in pixels. */
export interface Order {
  readonly bytes: Uint8Array
  readonly width: number
  readonly height: number
  readonly most: Most
  /** Whether it is only tried: then no pixels come back. */
  readonly isTrial?: boolean
}

/** Pixels in sRGB, upright: red, green, blue and, in four channels, alpha, a byte each. */
export interface Pixels {
  readonly data: Uint8Array
  readonly width: number
  readonly height: number
  readonly channels: 3 | 4
}

export type Result = Pixels | { readonly fault: string }

/** What comes of it, and whether the process ends then; a picture of too much ends it at once. */
export type Answer = (Result & { readonly isLast: boolean }) | { readonly tooMuch: string }

/** A picture that cannot be decoded. */
export class DecodeError extends Error {
  override readonly name = 'DecodeError'
  /** Whether it is whole, but takes more than a picture may. */
  readonly isTooMuch: boolean

  constructor(message: string, isTooMuch: boolean) {
    super(message)
    this.isTooMuch = isTooMuch
  }
}

let running: ChildProcess | undefined
let last: Promise<unknown> = Promise.resolve()

/**
 * Decode a picture, or draw a clean drawing, in a process of its own that ends when it takes too much time or memory; one
 * picture at a time. Rejects with a `DecodeError` that says why it could not be.
 */
export function decodePicture(order: Order): Promise<Pixels> {
  const decoded = last.then(() => ask(order))
  last = decoded.catch(() => undefined)
  return decoded
}

function ask(order: Order): Promise<Pixels> {
  running ??= start()
  const decoder = running
  return new Promise<Pixels>((resolve, reject) => {
    const settle = (): void => {
      decoder.off('message', onAnswer)
      decoder.off('exit', onEnd)
      decoder.off('error', onEnd)
      hold(decoder, false)
    }
    const refuse = (why: string, isTooMuch: boolean): void => {
      settle()
      forget(decoder)
      reject(new DecodeError(why, isTooMuch))
    }
    const onEnd = (): void => refuse('what decodes it ended', false)
    const onAnswer = (said: unknown): void => {
      const answer = said as Answer
      if ('tooMuch' in answer) refuse(answer.tooMuch, true)
      else {
        settle()
        const { isLast, ...result } = answer
        if (isLast) forget(decoder)
        if ('fault' in result) reject(new DecodeError(result.fault, false))
        else resolve(result)
      }
    }
    hold(decoder, true)
    decoder.on('message', onAnswer)
    decoder.on('exit', onEnd)
    decoder.on('error', onEnd)
    decoder.send(order)
  })
}

function start(): ChildProcess {
  const decoder = fork(fileURLToPath(new URL('./decoder.ts', import.meta.url)), {
    serialization: 'advanced',
    execArgv: [],
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  })
  const onEnd = (): void => forget(decoder)
  decoder.on('exit', onEnd)
  decoder.on('error', onEnd)
  return decoder
}

function forget(decoder: ChildProcess): void {
  if (running === decoder) running = undefined
}

/** Let this process wait for the other one only while it has something to do. */
function hold(decoder: ChildProcess, isBusy: boolean): void {
  const method = isBusy ? 'ref' : 'unref'
  decoder[method]()
  decoder.channel?.[method]()
}
