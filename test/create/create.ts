import { PassThrough } from 'node:stream'
import { main } from '../../plugins/create/main.ts'
import type { Ended } from '../ended.ts'

/** Begin a site in this process: at a terminal where somebody types lines, else with none. */
export async function create(
  cwd: string,
  args: readonly string[],
  typed?: readonly string[],
  locale = 'en-GB',
): Promise<Ended> {
  const said = { stdout: '', stderr: '' }
  const isTTY = typed !== undefined
  const outlet = (name: keyof typeof said) => ({
    isTTY,
    write: (text: string) => {
      said[name] += text
    },
  })
  const stdin = Object.assign(new PassThrough(), { isTTY })
  stdin.end(typed?.map((line) => `${line}\n`).join(''))
  const code = await main(args, { stdin, stdout: outlet('stdout'), stderr: outlet('stderr'), cwd, locale })
  return { code, ...said }
}
