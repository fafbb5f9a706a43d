import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { ended } from '../ended.ts'
import { filesIn, temporaryFolder } from '../folders.ts'

const BIN = fileURLToPath(new URL('../../plugins/create/bin.js', import.meta.url))

/** Start the program in a folder, in a Node that takes itself for one of this version. */
const start = (cwd: string, version: string, ...args: readonly string[]) => {
  const other = `Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '${version}' } })`
  const all = ['--import', `data:text/javascript,${encodeURIComponent(other)}`, BIN, ...args]
  return ended(spawn(process.execPath, all, { cwd, stdio: ['ignore', 'pipe', 'pipe'] }))
}

it('a Node that is too old is told so, and begins nothing', async () => {
  const root = await temporaryFolder()
  expect(await start(root, '18.20.8')).toEqual({
    code: 2,
    stdout: '',
    stderr:
      'create-astro-perennial needs Node 20 or newer, and this is 18.20.8.\nGet a newer one, and run it again: the site then brings the Node that it is built with.\n',
  })
  expect(await filesIn(root)).toEqual([])
})

it('Node 20 begins a site, and asks nothing where nobody types', async () => {
  const root = await temporaryFolder()
  const { code, stdout } = await start(root, '20.0.0', 'blog')
  expect(code).toBe(0)
  expect(stdout).toMatch(/^Blog stands in blog: 1[48] files\./)
})
