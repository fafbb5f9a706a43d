import { existsSync } from 'node:fs'
import { open } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { sample } from '../all.ts'
import { ended } from '../ended.ts'
import { GOOD_ARTICLE, startPerennial, writeWholeSite } from './perennial.ts'

/** A file that takes nothing, where the system has one: Linux. */
const FULL = '/dev/full'

describe.skipIf(!existsSync(FULL))('an output that takes nothing', () => {
  it.each(sample(['check', 'list'], 1))('is told in a line, and is a fault: %s', async (command) => {
    const root = await writeWholeSite({ 'articles/en/good.md': GOOD_ARTICLE })
    const full = await open(FULL, 'w')
    const { code, stderr } = await ended(startPerennial(root, [command], { stdout: full.fd }))
    await full.close()
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr: "The output can't be written: ENOSPC: no space left on device, write\n",
    })
  })
})
