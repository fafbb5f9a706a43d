import { spawn } from 'node:child_process'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import packageJson from '../../package.json' with { type: 'json' }
import { sample } from '../all.ts'
import { ended } from '../ended.ts'
import { temporaryFolder } from '../folders.ts'
import { GOOD_ARTICLE, perennialWith, startPerennial, writeWholeSite } from './perennial.ts'

const BIN = new URL('../../plugins/cli/bin.js', import.meta.url)
const WORDS = 'Perennial needs Node 22.18 or newer, and this is 20.11.0.\n'

describe('perennial as a process', () => {
  it('says its version', async () => {
    expect(await ended(startPerennial(await temporaryFolder(), ['--version']))).toEqual({
      code: 0,
      stdout: `${packageJson.version}\n`,
      stderr: '',
    })
  })

  it.each(
    sample(
      [
        ['all is well', GOOD_ARTICLE, ['check'], 0],
        ['the content has errors', '\n', ['check'], 1],
        ['the command line is wrong', GOOD_ARTICLE, ['check', '--format', 'xml'], 2],
      ],
      1,
    ),
  )(
    'ends and writes as its main function does, from the folder it is started in, where %s',
    async (_name, text, args, code) => {
      const root = await writeWholeSite({ 'articles/en/a.md': text })
      const found = await ended(startPerennial(root, args))
      expect(found.code).toBe(code)
      expect(found).toEqual(await perennialWith({}, root, ...args))
    },
  )

  it('reads the variables of its environment', async () => {
    const root = await writeWholeSite({ 'articles/en/a.md': '\n' })
    const env = { GITHUB_ACTIONS: 'true', GITHUB_WORKSPACE: root }
    expect((await ended(startPerennial(root, ['check'], { env }))).stdout).toMatch(/^::error file=content\//)
  })
})

describe('a Node that is too old', () => {
  /** A Node that takes itself for an older one, which no machine of ours must have. */
  const start = (cwd: string) => {
    const old =
      "Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '20.11.0' } })"
    const args = ['--import', `data:text/javascript,${encodeURIComponent(old)}`, fileURLToPath(BIN), 'check']
    return ended(spawn(process.execPath, args, { cwd, stdio: ['ignore', 'pipe', 'pipe'] }))
  }

  it('is told in two lines, with the way to a newer one', async () => {
    const root = await temporaryFolder()
    const stderr = `${WORDS}Run \`npm ci\` first: it brings the Node that Perennial runs on.\n`
    expect(await start(root)).toEqual({ code: 2, stdout: '', stderr })
  })

  it('is told of the one that is there already', async () => {
    const root = await temporaryFolder()
    await mkdir(join(root, 'node_modules/node'), { recursive: true })
    const stderr = `${WORDS}Run it as \`npx perennial\` or through \`npm run\`: the project brings its own Node.\n`
    expect(await start(root)).toEqual({ code: 2, stdout: '', stderr })
  })
})
