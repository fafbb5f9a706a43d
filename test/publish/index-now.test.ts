import { readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { listChanges } from '../../plugins/publish/index-now.ts'
import { sharedFolder } from '../folders.ts'
import { libraryOf } from '../make-library.ts'

const KEY = '0123456789abcdef'
const shared = sharedFolder()

const text = (title: string, more = ''): string =>
  `---\ntitle: ${title}\nstage: awareness\n---\n\nText.${more}\n`
const site = (texts: Readonly<Record<string, string>>) => libraryOf(texts, {}, { languages: ['en'] })
const TEXTS = { 'en/a.md': text('A'), 'en/b.md': text('B') }

it('what has changed, come or gone is listed until it is sent, and nothing else', async () => {
  const work = join(await shared, 'work')
  const file = join(work, 'indexnow.json')
  const listed = async (texts: Readonly<Record<string, string>>): Promise<readonly string[] | undefined> => {
    const list = await listChanges(site(texts), KEY, work)
    if (!list) return undefined
    const { urlList } = JSON.parse(await readFile(list.file, 'utf8'))
    expect([list.file, list.count]).toEqual([file, urlList.length])
    return urlList.map((url: string) => url.replace('https://pages.example', ''))
  }
  expect(await listed(TEXTS), 'all at first').toEqual([
    ...['/', '/articles/', '/en/a/', '/en/b/', '/stage/awareness/'],
  ])
  expect(JSON.parse(await readFile(file, 'utf8'))).toMatchObject({
    host: 'pages.example',
    key: KEY,
    keyLocation: `https://pages.example/${KEY}.txt`,
  })
  await rm(file)
  expect(await listed(TEXTS)).toBeUndefined()

  const changed = { ...TEXTS, 'en/a.md': text('A', ' More.') }
  expect(await listed(changed), 'a word inside a text').toEqual(['/en/a/'])
  const { 'en/b.md': gone, ...rest } = changed
  expect(gone).toBeDefined()
  expect(await listed(rest), 'added to what waits').toEqual([
    ...['/en/a/', '/', '/articles/', '/en/b/', '/stage/awareness/'],
  ])
  await rm(file)
  expect(await listed(rest)).toBeUndefined()
  expect(await listed(changed), 'come again').toEqual(['/', '/articles/', '/en/b/', '/stage/awareness/'])
})
