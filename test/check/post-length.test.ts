import { describe, expect, it } from 'vitest'
import { registry } from '../../plugins/channels/registry.ts'
import { checkAll } from '../../plugins/check/check.ts'
import type { Library } from '../../plugins/library/library.ts'
import { readLibrary } from '../../plugins/library/read.ts'
import { planAll } from '../../plugins/publish/plan.ts'
import { exampleConfig } from '../example-site.ts'
import { libraryOf } from '../make-library.ts'

const check = async (library: Library) =>
  (await checkAll(library, planAll(library, registry), registry)).filter(({ rule }) => rule === 'post-length')
const withFrontMatter = (lines: string): Library =>
  libraryOf({ 'en/a.md': `---\n${lines}\ntitle: A\n---\n\nText.\n` })

describe('the rule post-length', () => {
  it('says nothing of texts that the channels make', async () => {
    expect(await check(await readLibrary(exampleConfig()))).toEqual([])
  })

  it('reports a post of the writer that a network refuses, with its place and both numbers', async () => {
    // 251 letters, a blank line, and the address of 27 characters, whose ending is no top-level domain: 280.
    const text = 'x'.repeat(251)
    expect(await check(withFrontMatter(`social: { x: ${text} }`))).toEqual([])
    expect(await check(withFrontMatter(`social: { x: ${text}y }`))).toEqual([
      {
        file: 'content/articles/en/a.md',
        line: 2,
        column: 11,
        severity: 'error',
        rule: 'post-length',
        message: 'found a text for X of 281 characters, expected at most 280; shorten it in the front matter',
      },
    ])
  })

  it('counts as the network counts', async () => {
    const emoji = '👩‍👩‍👧'.repeat(200)
    const found = await check(withFrontMatter(`social: { x: ${emoji}, bluesky: ${emoji} }`))
    expect(found.map(({ message }) => message.split(',')[0])).toEqual([
      'found a text for X of 429 characters',
    ])
  })

  it('only warns of a subject that phones cut short', async () => {
    const found = await check(withFrontMatter(`newsletter: { subject: ${'s'.repeat(51)} }`))
    expect(found).toMatchObject([
      {
        severity: 'warning',
        message:
          'found a text for Subject of 51 characters, expected at most 50; shorten it in the front matter',
      },
    ])
  })
})
