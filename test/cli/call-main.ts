import type { main as Main } from '../../plugins/cli/main.ts'
import type { Ended } from '../ended.ts'

/** Call the command line of this process in a folder, with no terminal attached, and keep what it writes. */
export async function callMain(
  main: typeof Main,
  cwd: string,
  args: readonly string[],
  env: Readonly<NodeJS.ProcessEnv>,
): Promise<Ended> {
  const said = { stdout: '', stderr: '' }
  const outlet = (name: keyof typeof said) => ({
    write: (text: string) => {
      said[name] += text
    },
  })
  const code = await main(args, { stdout: outlet('stdout'), stderr: outlet('stderr'), cwd, env })
  return { code, ...said }
}
