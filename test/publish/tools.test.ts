import { readFile } from 'node:fs/promises'
import { beforeEach, expect, it, vi } from 'vitest'
import { z } from 'zod'
import type { Channel } from '../../plugins/channel.ts'
import { planAll } from '../../plugins/publish/plan.ts'
import * as tools from '../../plugins/publish/tools.ts'
import { libraryOf } from '../make-library.ts'

// The one thing that can't be had by running: the same package in another version.
vi.mock('../../plugins/publish/tools.ts', { spy: true })
beforeEach(() => vi.restoreAllMocks())

it('the version of a tool is the one that is installed', async () => {
  const installed = JSON.parse(await readFile('node_modules/sharp/package.json', 'utf8')) as {
    version: string
  }
  expect(tools.versionOf('sharp')).toBe(installed.version)
  expect(tools.versionOf('@fontsource/inter')).toMatch(/^\d+\.\d+\.\d+$/)
})

it('a tool that is not installed is named', () => {
  expect(() => tools.versionOf('no-such-package')).toThrow(/Cannot find package 'no-such-package'/)
})

it('a key changes with the version of a tool', () => {
  const channel: Channel = {
    summary: 'A channel for this test',
    version: 1,
    tools: ['sharp'],
    heavy: false,
    options: z.strictObject({}),
    plan: () => [
      {
        path: 'a',
        shelf: 'site',
        type: 'text/plain',
        subject: { kind: 'site', id: 'site' },
        about: { name: 'A' },
        inputs: {},
      },
    ],
    render: async () => '',
  }
  const keyWith = (version: string): string | undefined => {
    vi.mocked(tools.versionOf).mockReturnValue(version)
    return planAll(libraryOf({}), { one: channel })[0]?.key
  }
  expect(keyWith('1.0.0')).toBe(keyWith('1.0.0'))
  expect(keyWith('1.0.0')).not.toBe(keyWith('1.0.1'))
})
