/**
 * Renders jobs from standard input in a process that may read nothing but the code and start nothing but what decodes
 * pictures, and whose clock leaps and whose dice and network throw. Prints the digest of each, or what stopped it. Run by the contract suite under Node's permission model.
 */
import childProcess from 'node:child_process'
import { syncBuiltinESMExports } from 'node:module'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { digestOf } from '../../plugins/asset.ts'
import { registry } from '../../plugins/channels/registry.ts'
import { reasonOf } from '../../plugins/errors.ts'
import type { AloneJob } from './alone.ts'

const DECODER = fileURLToPath(new URL('../../plugins/pictures/decode/decoder.ts', import.meta.url))

const jobs = JSON.parse(await text(process.stdin)) as AloneJob[]

/** A clock that leaps an hour each time somebody looks: bytes that depend on the time come out other than they should. */
let hours = 0
const leapingClock = (): number => {
  hours += 1
  return hours * 3_600_000
}
const forbid = (name: string) => (): never => {
  throw new Error(`a render called ${name}`)
}
const RealDate = Date
globalThis.Date = new Proxy(RealDate, {
  construct: (target, args, self) =>
    Reflect.construct(target, args.length === 0 ? [leapingClock()] : args, self),
})
Date.now = leapingClock
performance.now = leapingClock
Math.random = forbid('Math.random()')
globalThis.fetch = forbid('fetch()')
const { fork } = childProcess
for (const name of ['exec', 'execFile', 'execFileSync', 'execSync', 'spawn', 'spawnSync'] as const)
  childProcess[name] = forbid(`${name}()`) as never
childProcess.fork = ((path: string, ...rest: []) => {
  if (path !== DECODER) throw new Error(`a render started ${path}`)
  return fork(path, ...rest)
}) as typeof fork
syncBuiltinESMExports()

const answers: string[] = []
for (const { channel, inputs, assets } of jobs) {
  const asset = async ({ digest }: { digest: string }): Promise<Uint8Array> => {
    const content = assets[digest]
    if (content === undefined) throw new Error(`a render asked for ${digest}, which its inputs do not name`)
    return Buffer.from(content, 'base64')
  }
  try {
    const content = await registry[channel]?.render(inputs, { asset, warn: () => undefined })
    answers.push(digestOf(content ?? 'no such channel'))
  } catch (thrown) {
    answers.push(reasonOf(thrown))
  }
}
process.stdout.write(JSON.stringify(answers))
