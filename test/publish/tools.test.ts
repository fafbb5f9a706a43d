import { readFile } from 'node:fs/promises'
import { expect, it, onTestFinished, vi } from 'vitest'
import { z } from 'zod'
import type { Channel } from '../../plugins/channel.ts'
import * as tools from '../../plugins/publish/tools.ts'
import { libraryOf } from '../make-library.ts'

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

it('a key changes with the version of a tool', async () => {
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
  const keyWith = async (version: string): Promise<string | undefined> => {
    // The one thing that can't be had by running: the same package in another version.
    vi.doMock('../../plugins/publish/tools.ts', () => ({ versionOf: () => version }))
    vi.resetModules()
    const { planAll } = await import('../../plugins/publish/plan.ts')
    return planAll(libraryOf({}), { one: channel })[0]?.key
  }
  onTestFinished(() => {
    vi.doUnmock('../../plugins/publish/tools.ts')
    vi.resetModules()
  })
  expect(await keyWith('1.0.0')).toBe(await keyWith('1.0.0'))
  expect(await keyWith('1.0.0')).not.toBe(await keyWith('1.0.1'))
})
