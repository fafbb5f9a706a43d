import { PassThrough } from 'node:stream'
import type { main as Main } from '../../plugins/cli/main.ts'
import type { Ended } from '../ended.ts'

/** Call the command line of this process in a folder, at a terminal where somebody types lines, else with none, and keep what it writes. */
export async function callMain(
  main: typeof Main,
  cwd: string,
  args: readonly string[],
  env: Readonly<NodeJS.ProcessEnv>,
  typed?: readonly string[],
): Promise<Ended> {
  const said = { stdout: '', stderr: '' }
  const isTTY = typed !== undefined
  const stdin = Object.assign(new PassThrough(), { isTTY })
  stdin.end(typed?.map((line) => `${line}\n`).join(''))
  const outlet = (name: keyof typeof said) => ({
    isTTY,
    write: (text: string) => {
      said[name] += text
    },
  })
  const code = await main(args, { stdout: outlet('stdout'), stderr: outlet('stderr'), stdin, cwd, env })
  return { code, ...said }
}
