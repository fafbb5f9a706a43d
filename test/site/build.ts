import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

/** Build the example site once, before the tests that open it. */
export default function build(): void {
  const root = fileURLToPath(new URL('../..', import.meta.url))
  const { status, stdout, stderr } = spawnSync(process.execPath, ['plugins/cli/bin.js', 'build'], {
    cwd: root,
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error(`The example site did not build:\n${stdout}\n${stderr}`)
}
