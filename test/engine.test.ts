import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { Engine } from '../plugins/engine.ts'
import { Cache } from '../plugins/publish/cache.ts'
import { exampleConfig, FEW_CARDS } from './example-site.ts'
import { copyExampleSite, filesIn, writeSite } from './folders.ts'

const text = '---\ntitle: A\nstage: awareness\n---\n\nText.\n'

describe('the engine', () => {
  it('reads the content and plans once, however often it is asked', async () => {
    const engine = new Engine(exampleConfig({ channels: FEW_CARDS }, await copyExampleSite()))
    const [library, plan] = [await engine.library(), await engine.plan()]
    expect(await engine.library()).toBe(library)
    expect(await engine.plan()).toBe(plan)
  })

  it('reads again after it was told that something changed, and not before', async () => {
    const root = await writeSite({ 'articles/en/a.md': text })
    const engine = new Engine(exampleConfig({ channels: FEW_CARDS }, root))
    const titleNow = async (): Promise<string | undefined> => (await engine.library()).articles[0]?.title
    expect(await titleNow()).toBe('A')
    await writeFile(join(root, 'content/articles/en/a.md'), text.replace('title: A', 'title: B'))
    expect(await titleNow()).toBe('A')
    engine.refresh()
    expect(await titleNow()).toBe('B')
  })

  it('plans with the logo as it is now, and says why it cannot while there is none', async () => {
    const root = await writeSite({ 'articles/en/a.md': text })
    const logo = join(root, 'public/logo.svg')
    const draw = (colour: string): Promise<void> =>
      writeFile(logo, `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 2 1" fill="${colour}"/>`)
    await mkdir(join(root, 'public'))
    await draw('red')
    const config = exampleConfig({ channels: FEW_CARDS, theme: { logo: 'logo.svg' } }, root)
    const engine = new Engine(config)
    const keyNow = async (): Promise<string | undefined> =>
      (await engine.plan()).find(({ channel }) => channel === 'cards')?.key
    const red = await keyNow()
    await draw('blue')
    engine.renewLogo()
    expect(await keyNow()).not.toBe(red)
    await rm(logo)
    engine.renewLogo()
    await expect(engine.plan()).rejects.toMatchObject({
      message: 'The option theme.logo names the file public/logo.svg, which does not exist.',
      hint: 'Put the logo there, or leave the option out.',
    })
    expect((await engine.library()).articles).toHaveLength(1)
    await draw('red')
    engine.renewLogo()
    expect(await keyNow()).toBe(red)
  })

  it('makes one file when asked, and takes it from the cache the next time', async () => {
    const root = await writeSite({ 'articles/en/a.md': text })
    const engine = new Engine(exampleConfig({ channels: FEW_CARDS }, root))
    const post = (await engine.plan()).find(({ address }) => address === 'kit/social/en/a/x.txt')
    if (!post) throw new TypeError('no post')
    const made = Buffer.from(await engine.make(post)).toString()
    expect(made).toBe('Text.\n\nhttps://pages.example/en/a/\n')
    // What lies in the cache under its key is what it gives.
    await new Cache(join(root, '.perennial/cache')).put(post.key, Buffer.from('from the cache'))
    expect(Buffer.from(await engine.make(post)).toString()).toBe('from the cache')
  })

  it('makes the same file for many who ask at once', async () => {
    const root = await writeSite({ 'articles/en/a.md': text })
    const engine = new Engine(exampleConfig({ channels: FEW_CARDS }, root))
    const card = (await engine.plan()).find(({ channel }) => channel === 'cards')
    if (!card) throw new TypeError('no card')
    const made = await Promise.all(Array.from({ length: 6 }, () => engine.make(card)))
    for (const bytes of made) expect(Buffer.compare(bytes, made[0] ?? Buffer.of())).toBe(0)
  })

  it('publishes what it made before from the cache', async () => {
    const root = await writeSite({ 'articles/en/a.md': text })
    const engine = new Engine(exampleConfig({ channels: FEW_CARDS }, root))
    for (const planned of await engine.plan()) await engine.make(planned)
    expect(await engine.publish(join(root, 'out'))).toMatchObject({ rendered: 0 })
    expect(await readFile(join(root, 'out/robots.txt'), 'utf8')).toContain('Sitemap:')
  })

  it('says what is wrong with the content, in the order of file and place', async () => {
    const root = await writeSite({
      'articles/en/b.md': `${text}\n[x](gone.md)\n`,
      'articles/en/a.md': `${text.replace('title: A', 'title: B')}\n[x](gone.md)\n`,
    })
    const rules = { description: 'off' as const }
    const found = await new Engine(exampleConfig({ channels: FEW_CARDS, rules }, root)).check()
    expect(found.map(({ file, line, rule }) => [file, line, rule])).toEqual([
      ['content/articles/en/a.md', 8, 'broken-link'],
      ['content/articles/en/b.md', 8, 'broken-link'],
    ])
  })

  it('writes nowhere but into its work folder and the folder that it was told', async () => {
    const root = await writeSite({ 'articles/en/a.md': text })
    const before = await filesIn(join(root, 'content'))
    await new Engine(exampleConfig({ channels: FEW_CARDS }, root)).publish(join(root, 'out'))
    expect((await readdir(root)).sort()).toEqual(['.perennial', 'content', 'out'])
    expect(await filesIn(join(root, 'content'))).toEqual(before)
  })
})
