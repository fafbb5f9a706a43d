import { readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { describe, expect, it } from 'vitest'
import { PerennialError } from '../../plugins/errors.ts'
import { systemFault } from '../../plugins/publish/system-fault.ts'

describe('a fault of the system', () => {
  it('is told with what it means, its place, and what to do', () => {
    const thrown = Object.assign(new Error('ENOSPC: no space left on device, write'), {
      code: 'ENOSPC',
      path: '/disk/file',
    })
    const told = systemFault(thrown, 'The page can’t be written')
    expect(told).toBeInstanceOf(PerennialError)
    expect(told).toMatchObject({
      message: 'The page can’t be written: no space is left on the disk (ENOSPC, /disk/file).',
      hint: 'Free some space there. Then build again.',
      stack: '',
    })
  })

  it('is known by its number where the bundler wraps it in words of its own', () => {
    const thrown = Object.assign(
      new Error('Build failed with 1 error:\n\nCaused by:\n    No space left on device (os error 28)\n'),
      { code: 'UNHANDLEABLE_ERROR' },
    )
    expect(systemFault(thrown, 'The site could not be built', 'Now.')).toMatchObject({
      message: 'The site could not be built: no space is left on the disk (ENOSPC).',
      hint: 'Free some space there. Now.',
    })
  })

  it('that a folder is no file is known as the system says it', () => {
    try {
      readFileSync(tmpdir())
      expect.unreachable()
    } catch (thrown) {
      expect(systemFault(thrown, 'It can’t be read')).toMatchObject({
        message: 'It can’t be read: a folder stands where a file should be (EISDIR).',
      })
    }
  })

  it('is not made of anything else', () => {
    for (const thrown of [new Error('Hm'), new PerennialError('Known', 'Act'), new TypeError('os error x')])
      expect(systemFault(thrown, 'It failed')).toBe(thrown)
  })
})
