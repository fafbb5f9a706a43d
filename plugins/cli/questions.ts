import { createInterface } from 'node:readline'
import type { Inlet, Outlet } from './io.ts'
import { say } from './say.ts'

/** Questions to somebody at a terminal. */
export interface Questions {
  /** Ask, and give the line that is typed; nothing once the input has ended. */
  answerTo(question: string): Promise<string | undefined>
  close(): void
}

/** Begin to ask. */
export function beginQuestions(io: { readonly stdin: Inlet; readonly stdout: Outlet }): Questions {
  const reader = createInterface({ input: io.stdin })
  const lines = reader[Symbol.asyncIterator]()
  return {
    async answerTo(question) {
      say(io, question)
      const { value, done } = await lines.next()
      if (done) say(io, '\n')
      return done ? undefined : value
    },
    close: () => reader.close(),
  }
}

/** Tell whether somebody is at both ends to be asked. */
export function canAsk<Ends extends { readonly stdin?: Inlet | undefined; readonly stdout: Outlet }>(
  ends: Ends,
): ends is Ends & { readonly stdin: Inlet } {
  return ends.stdin?.isTTY === true && ends.stdout.isTTY === true
}
