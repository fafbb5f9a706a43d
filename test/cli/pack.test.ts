import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { digestOf } from '../../plugins/asset.ts'
import { FEW_CARDS } from '../example-site.ts'
import { filesIn } from '../folders.ts'
import { GOOD_ARTICLE, perennial, writeWholeSite } from './perennial.ts'

const write = (): Promise<string> =>
  writeWholeSite({ 'articles/en/good.md': GOOD_ARTICLE }, { channels: FEW_CARDS })

describe('pack', () => {
  it('writes a zip for each article, with all that is made of it, its texts and a list', async () => {
    const root = await write()
    expect(await perennial(root, 'pack')).toEqual({
      code: 0,
      stdout: 'packs/en-good.zip  8 files\n',
      stderr: '',
    })
    const packed = unzipSync(await readFile(join(root, 'packs/en-good.zip')))
    expect(Object.keys(packed)).toEqual([
      'good/cards/og.png',
      'good/newsletter/good.html',
      'good/newsletter/good.txt',
      ...['bluesky', 'facebook', 'linkedin', 'mastodon', 'x'].map((name) => `good/social/${name}.txt`),
      'good/texts.txt',
      'good/manifest.json',
    ])
    const { files } = JSON.parse(strFromU8(packed['good/manifest.json'] ?? new Uint8Array())) as {
      files: { file: string; bytes: number; sha256: string }[]
    }
    for (const { file, bytes, sha256 } of files) {
      const content = packed[`good/${file}`] ?? new Uint8Array()
      expect([bytes, sha256], file).toEqual([content.length, digestOf(content)])
    }
    const post = strFromU8(packed['good/social/x.txt'] ?? new Uint8Array()).trim()
    expect(strFromU8(packed['good/texts.txt'] ?? new Uint8Array())).toContain(post)
  })

  it('gives the same bytes the second time, also elsewhere', async () => {
    const root = await write()
    await perennial(root, 'pack')
    await perennial(root, 'pack', 'en/good', '--out', 'elsewhere')
    const [one, other] = await Promise.all(
      ['packs', 'elsewhere'].map((folder) => readFile(join(root, folder, 'en-good.zip'))),
    )
    expect(one && other && Buffer.compare(one, other)).toBe(0)
  })

  it('names an article that is not there, and writes nothing', async () => {
    const root = await write()
    expect(await perennial(root, 'pack', 'en/godd')).toEqual({
      code: 2,
      stdout: '',
      stderr: 'There is no article en/godd.\nDid you mean en/good?\n',
    })
    expect((await filesIn(root)).filter((file) => file.endsWith('.zip'))).toEqual([])
  })
})
