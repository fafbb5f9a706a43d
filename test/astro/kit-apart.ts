import { readFile } from 'node:fs/promises'
import { join, posix } from 'node:path'
import { expect } from 'vitest'
import { hashOf } from '../../plugins/astro/hash-of.ts'
import { filesIn } from '../folders.ts'
import { addressesIn } from './read-html.ts'

/**
 * Expect of a kit that stands apart that it is whole: texts lead to the site, which is elsewhere; all else, fonts too, is
 * found beside the kit, wherever that is put. Pages that `isHashed` names tell the digests of their styles.
 */
export async function expectApart(kit: string, isHashed: (file: string) => boolean): Promise<void> {
  const files = await filesIn(kit)
  expect(files.filter((file) => file.endsWith('.woff2')).length).toBeGreaterThan(0)
  expect(files.filter(isHashed)).not.toEqual([])
  const rooted: string[] = []
  for (const file of files) {
    if (!file.endsWith('.html')) continue
    const html = await readFile(join(kit, file), 'utf8')
    if (isHashed(file))
      for (const [, style = ''] of html.matchAll(/<style[^>]*>(.*?)<\/style>/gs))
        expect(html).toContain(`'${hashOf(style)}'`)
    for (const address of addressesIn(html)) {
      if (/^(https?|mailto|data):|^#/.test(address)) continue
      const target = posix.join(posix.dirname(file), decodeURIComponent(address.replace(/#.*/, '')))
      if (address.startsWith('/') || !files.includes(target)) rooted.push(`${file}: ${address}`)
    }
  }
  expect(rooted).toEqual([])
}
