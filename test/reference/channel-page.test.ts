import { mkdir, readFile, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { openSite } from '../../plugins/cli/site.ts'
import { perennial } from '../cli/perennial.ts'
import { writeFiles } from '../folders.ts'

const PROJECT = fileURLToPath(new URL('../..', import.meta.url))
const PAGE = join(PROJECT, 'content/pages/en/docs/channel.md')
/** What the page shows, and a site does not hold. */
const SHOWN = /^(?:npx |dist)/

/** Join the blocks of code of a page that have the same title. */
async function blocksOf(page: string): Promise<Map<string, string>> {
  const blocks = new Map<string, string>()
  for (const [, title = '', code = ''] of (await readFile(page, 'utf8')).matchAll(
    /^```\w+ title="([^"]+)"\n(.*?)^```$/gms,
  ))
    blocks.set(title, [blocks.get(title) ?? [], code].flat().join('\n'))
  return blocks
}

it('the channel of the page on channels makes what the page shows', async () => {
  const blocks = await blocksOf(PAGE)
  const root = await writeFiles(Object.fromEntries([...blocks].filter(([title]) => !SHOWN.test(title))))
  await mkdir(join(root, 'node_modules'))
  await symlink(PROJECT, join(root, 'node_modules/astro-perennial'))
  await symlink(join(PROJECT, 'node_modules/astro'), join(root, 'node_modules/astro'))

  const list = await perennial(root, 'list')
  expect(list.stdout.split(/^/m).filter((line) => line.startsWith('sms '))).toEqual([
    blocks.get('npx perennial list'),
  ])
  const { engine } = await openSite(root)
  const [message] = (await engine.plan()).filter(({ channel }) => channel === 'sms')
  if (!message) throw new TypeError('the channel plans nothing')
  expect(Buffer.from(await engine.make(message)).toString()).toBe(blocks.get(`dist-kit/${message.address}`))
  expect((await perennial(root, 'check')).stdout).not.toContain('sms')

  const article = join(root, 'content/articles/en/store-a-bike.md')
  const text = await readFile(article, 'utf8')
  await writeFile(article, text.replace('near.', 'near ❄.'))
  expect((await perennial(root, 'check')).stdout).toContain(blocks.get('npx perennial check'))
})
