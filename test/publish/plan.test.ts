import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import type { Channel, Output } from '../../plugins/channel.ts'
import { registry } from '../../plugins/channels/registry.ts'
import type { PerennialOptions } from '../../plugins/config.ts'
import { readLibrary } from '../../plugins/library/read.ts'
import { addressOf, type Planned, planAll } from '../../plugins/publish/plan.ts'
import { exampleConfig } from '../example-site.ts'
import { libraryOf } from '../make-library.ts'

const output: Output = {
  path: 'a/b.txt',
  shelf: 'site',
  type: 'text/plain',
  subject: { kind: 'site', id: 'site' },
  about: { role: 'machine', name: 'A file' },
  inputs: { text: 'a', list: [1, { deep: true }] },
}

function channelOf(more: Partial<Channel> = {}, ...outputs: Partial<Output>[]): Channel {
  return {
    summary: 'A channel for this test',
    module: import.meta.url,
    heavy: false,
    options: z.strictObject({ size: z.number().default(1) }),
    plan: () => (outputs.length === 0 ? [{}] : outputs).map((change) => ({ ...output, ...change })),
    render: async () => '',
    ...more,
  }
}

const planOf = (channels: Record<string, Channel>, options: Partial<PerennialOptions> = {}): Planned[] =>
  planAll(libraryOf({}, {}, options), channels)
const keyOf = (channel: Channel, name = 'one'): string => planOf({ [name]: channel })[0]?.key ?? ''

describe('the key of an output', () => {
  it('is the same for the same inputs, and looks like a SHA-256', () => {
    expect(keyOf(channelOf())).toBe(keyOf(channelOf()))
    expect(keyOf(channelOf())).toMatch(/^[0-9a-f]{64}$/)
  })

  it.each<[string, Channel]>([
    ['an input', channelOf({}, { inputs: { text: 'b', list: [1, { deep: true }] } })],
    ['something deep in the inputs', channelOf({}, { inputs: { text: 'a', list: [1, { deep: false }] } })],
    ['a further input', channelOf({}, { inputs: { text: 'a', list: [1, { deep: true }], more: null } })],
    ['the code of the channel', channelOf({ module: new URL('../folders.ts', import.meta.url).href })],
  ])('changes with %s', (_name, changed) => {
    expect(keyOf(changed)).not.toBe(keyOf(channelOf()))
  })

  it('changes with the channel', () => {
    expect(keyOf(channelOf(), 'two')).not.toBe(keyOf(channelOf(), 'one'))
  })

  it('does not change with the address or the description, which the bytes do not depend on', () => {
    const moved = channelOf(
      {},
      { path: 'c.txt', about: { role: 'machine', name: 'Other' }, type: 'text/html' },
    )
    expect(keyOf(moved)).toBe(keyOf(channelOf()))
  })

  it('differs between any two outputs of the example site with different inputs', async () => {
    const planned = planAll(await readLibrary(exampleConfig()), registry)
    const inputs = new Set(planned.map(({ channel, output }) => JSON.stringify([channel, output.inputs])))
    expect(new Set(planned.map(({ key }) => key)).size).toBe(inputs.size)
  })
})

describe('the addresses', () => {
  it('tell the shelf: in the channel’s folder, in its folder of the kit, or at the root', () => {
    expect(addressOf('cards', { path: 'a/b.png', shelf: 'site' }, '/kit/')).toBe('cards/a/b.png')
    expect(addressOf('social', { path: 'a/x.txt', shelf: 'kit' }, '/kit/')).toBe('kit/social/a/x.txt')
    expect(addressOf('social', { path: 'a/x.txt', shelf: 'kit' }, '/for/us/')).toBe('for/us/social/a/x.txt')
    expect(addressOf('feeds', { path: 'robots.txt', shelf: 'root' }, '/kit/')).toBe('robots.txt')
  })

  it.each(['../a', '/a', 'a/../../b', 'a//b', './a', '..'])('never leave the folder: %s', (path) => {
    expect(() => addressOf('cards', { path, shelf: 'site' }, '/kit/')).toThrow(
      `cards plans the path "${path}", which leaves its folder`,
    )
  })

  it('come in code-unit order, whatever the order of channels and outputs', () => {
    const [a, b] = [channelOf({}, { path: 'z' }, { path: 'a' }), channelOf({}, { path: 'Å' }, { path: 'B' })]
    const addresses = planOf({ two: a, one: b }).map(({ address }) => address)
    expect(addresses).toEqual(['one/B', 'one/Å', 'two/a', 'two/z'])
    expect(planOf({ one: b, two: a }).map(({ address }) => address)).toEqual(addresses)
  })

  it('are given once: two outputs at one address are a fault of the channels', () => {
    const root = { shelf: 'root', path: 'a.txt' } as const
    expect(() => planOf({ one: channelOf({}, root), two: channelOf({}, root) })).toThrow(
      'two and one both plan a.txt',
    )
  })

  it('are no old ones where something else is', () => {
    const root = { shelf: 'root', path: 'a.html' } as const
    const old = channelOf({}, { ...root, about: { role: 'redirect', name: 'Redirect' } })
    for (const registry of [
      { one: channelOf({}, root), two: old },
      { two: old, one: channelOf({}, root) },
    ])
      expect(planOf(registry).map(({ channel }) => channel)).toEqual(['one'])
  })
})

describe('the options', () => {
  const refusal = (channels: Record<string, unknown>): unknown => {
    try {
      planOf({ cards: channelOf(), ebook: channelOf() }, { channels })
    } catch (thrown) {
      return thrown
    }
    return undefined
  }

  it('reach the channel, with its defaults', () => {
    const seen: unknown[] = []
    const channel = channelOf({
      plan: (_library, options) => {
        seen.push(options)
        return []
      },
    })
    planOf({ cards: channel })
    planOf({ cards: channel }, { channels: { cards: { size: 3 } } })
    expect(seen).toEqual([{ size: 1 }, { size: 3 }])
  })

  it('say which value of which channel is wrong, and what was expected', () => {
    expect(refusal({ cards: { size: 'big', colour: 'red' } })).toMatchObject({
      message:
        'The options of the channel "cards" are not right:\n' +
        '  channels.cards.size: found "big", expected a number\n' +
        '  channels.cards: found the unknown option "colour"',
      hint: 'See content/README.md for the options of every channel.',
    })
    expect(refusal({ cards: true })).toMatchObject({
      message:
        'The options of the channel "cards" are not right:\n' +
        '  channels.cards: found true, expected a block of keys',
    })
  })
})

it.each([
  ['public', ['cards/a', 'kit/cards/b']],
  ['separate', ['cards/a', 'kit/cards/b']],
  [false, ['cards/a']],
] as const)('with kit: %s the plan holds %j', (kit, addresses) => {
  const channel = channelOf({}, { path: 'a' }, { path: 'b', shelf: 'kit' })
  expect(planOf({ cards: channel }, { kit }).map(({ address }) => address)).toEqual(addresses)
})
