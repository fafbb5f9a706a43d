import { readFile } from 'node:fs/promises'
import { unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { digestOf } from '../../plugins/asset.ts'
import { registry } from '../../plugins/channels/registry.ts'
import { readLibrary } from '../../plugins/library/read.ts'
import { planAll } from '../../plugins/publish/plan.ts'
import { render } from '../../plugins/publish/render.ts'
import { EXAMPLE_ROOT, exampleConfig, HIDDEN_WORDS } from '../example-site.ts'

/**
 * Everything that could give a text away: address, description, inputs and bytes of every output, by channel. What the
 * cards hold is pixels, in which no word can be looked for: their inputs are all that is drawn.
 */
async function everythingMade(drafts: boolean): Promise<Map<string, string>> {
  const library = await readLibrary(exampleConfig({ drafts }))
  const made = new Map<string, string>()
  for (const { channel, address, output } of planAll(library, registry)) {
    const parts = [address, JSON.stringify(output)]
    if (channel !== 'cards') {
      const { bytes } = await render({ root: EXAMPLE_ROOT, channel, inputs: output.inputs }, registry)
      parts.push(...contentsOf(output.type, bytes))
    }
    made.set(channel, [made.get(channel) ?? '', ...parts].join('\n').toLowerCase())
  }
  return made
}

function contentsOf(type: string, bytes: Uint8Array): string[] {
  const files = /zip$/.test(type) ? Object.values(unzipSync(bytes)) : [bytes]
  return files.map((file) => Buffer.from(file).toString('utf8'))
}

const made = await everythingMade(false)
const madeWithDrafts = await everythingMade(true)
const texts = ['social', 'newsletter', 'ebook', 'feeds', 'cards']
const draftPicture = digestOf(await readFile(`${EXAMPLE_ROOT}/content/articles/da/kladde.svg`)).slice(0, 16)

describe('drafts and future-dated texts', () => {
  it('stand in no output of any channel', () => {
    expect([...made.keys()].sort()).toEqual(Object.keys(registry).sort())
    for (const [channel, everything] of made) {
      for (const word of HIDDEN_WORDS) expect(everything, channel).not.toContain(word)
      for (const id of ['hemmelig-kladde', 'secret-draft', 'next-year', 'en/hidden']) {
        expect(everything, channel).not.toContain(`/${id}`)
      }
    }
  })

  it.each(texts)('stand in the channel %s when drafts are shown', (channel) => {
    expect(madeWithDrafts.get(channel)).toContain('zibbelvaps')
  })

  it('are dated later than today where they are no drafts, and shown too', () => {
    for (const channel of ['social', 'newsletter', 'feeds', 'cards']) {
      expect(madeWithDrafts.get(channel), channel).toContain('snorfleblat')
    }
    expect(madeWithDrafts.get('feeds')).toContain('https://pages.example/en/hidden/')
  })

  it('keep their pictures back', () => {
    expect(made.get('images')).not.toContain(draftPicture)
    expect(madeWithDrafts.get('images')).toContain(draftPicture)
  })

  it('come out on the day that they are dated', async () => {
    const idsOn = async (today: string): Promise<string[]> =>
      (await readLibrary(exampleConfig({ today }))).articles.map(({ id }) => id)
    expect(await idsOn('2098-12-31')).not.toContain('en/next-year')
    expect(await idsOn('2099-01-01')).toContain('en/next-year')
  })

  it('are linked to from nowhere: the link is plain text', async () => {
    const feed = planAll(await readLibrary(exampleConfig()), registry).find(
      ({ address }) => address === 'en/feed.json',
    )
    const { bytes } = await render(
      { root: EXAMPLE_ROOT, channel: 'feeds', inputs: feed?.output.inputs },
      registry,
    )
    const json = JSON.parse(Buffer.from(bytes).toString('utf8')) as { items: { content_html: string }[] }
    expect(json.items.map(({ content_html }) => content_html).join('')).toContain(
      'and the unfinished page will say more.',
    )
  })
})
