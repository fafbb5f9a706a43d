import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { expect, it } from 'vitest'

it('pictures of a thousand bytes that have no end are left out of a site, in less than 512 MB', async () => {
  const alone = fileURLToPath(new URL('bombs-alone.ts', import.meta.url))
  const { stdout } = await promisify(execFile)(process.execPath, [alone])
  const { said, megabytes } = JSON.parse(stdout) as { said: string[]; megabytes: number }
  const at = (line: number): string => `content/articles/en/a.md:${line}:1  found`
  const avif =
    'the image "avif-49m.avif" with 7000×7000 pixels, expected at most 16 million in all; scale it down  (image)'
  expect(said).toEqual([
    `warning ${at(3)} ${avif}`,
    `error ${at(7)} a drawing of more than 100,000 elements, counting those that are drawn again in "svg-use6.svg"; simplify it, or export it as PNG  (image)`,
    `error ${at(9)} a filter of 61 steps, expected at most 50 in "svg-filter.svg" (<filter> in line 1); simplify it, or export it as PNG  (image)`,
    `warning ${at(11)} ${avif}`,
  ])
  expect(megabytes).toBeLessThan(512)
})
