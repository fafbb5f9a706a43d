import { describe, expect, it } from 'vitest'
import type { PerennialOptions } from '../../plugins/config.ts'
import { Engine } from '../../plugins/engine.ts'
import { formatDiagnostic } from '../../plugins/source/diagnostic.ts'
import { exampleConfig } from '../example-site.ts'
import { writeSite } from '../folders.ts'

const RULES_OF_OFFERS = ['offer', 'offer-expired', 'offer-missing', 'offer-target', 'box']

/** Say what the rules on offers find in a site. */
async function saidOf(
  files: Readonly<Record<string, string>>,
  options: Partial<PerennialOptions> = {},
): Promise<string[]> {
  const found = await new Engine(exampleConfig(options, await writeSite(files))).check()
  return found
    .filter(({ rule }) => RULES_OF_OFFERS.includes(rule))
    .map((finding) => `${finding.severity} ${formatDiagnostic(finding).replace('content/', '')}`)
}

const article = (body: string, more = ''): string =>
  `---\ntitle: A text\nstage: awareness\n${more}---\n\n${body}\n`
const offer = (more = ''): string =>
  `kind: guide\nstage: awareness\nlanguage: en\nheadline: H\ntext: T\nlabel: L\ntarget: https://example.com\n${more}`

describe('a text that names offers', () => {
  it.each([
    ['offer: plam\n', 'Text.', '4:1  found the offer "plam", which is not known; did you mean "plan"?'],
    [
      'offer: [plan, book]\n',
      'Text.',
      '4:15  found the offer "book", which is not known; there is no content/offers/book.yml',
    ],
    ['', '::offer{id="plam"}', '6:13  found the offer "plam", which is not known; did you mean "plan"?'],
    ['', '::offer', '6:1  found ::offer without an id; write ::offer{id=…}'],
  ])('in vain (%j, %j) is told so, always', async (more, body, message) => {
    const files = { 'articles/en/a.md': article(body, more), 'offers/plan.yml': offer() }
    expect(await saidOf(files)).toEqual([`error articles/en/a.md:${message}  (offer)`])
    await expect(saidOf(files, { rules: { offer: 'off' } })).rejects.toThrow('set the rule "offer" to "off"')
  })

  it.each([
    ['- ::offer{id=plan}', '6:14  found the offer "plan" in a list; put it between two paragraphs'],
    ['> ::offer{id=plan}', '6:14  found the offer "plan" in a quotation; put it between two paragraphs'],
    [':::tip\n::offer{id=plan}\n:::', '7:12  found the offer "plan" in a box; put it between two paragraphs'],
    [
      'x[^1]\n\n[^1]: x\n\n    ::offer{id=plan}',
      '10:16  found the offer "plan" in a note; put it between two paragraphs',
    ],
    [
      '::offer{id=plan}\n\n::offer{id=plan}',
      '8:12  found the offer "plan" a second time in this text; delete one of them',
    ],
    ['::ofer{id=plan}', '6:1  found "::ofer", which is not known; did you mean "::offer"?'],
    [
      'See :offer{id=plan}',
      '6:5  found ":offer{", which is shown as it stands; write ::offer{id=…} on a line of its own',
    ],
    ['::Offer{id=plan}', '6:1  found "::Offer", which is not known; did you mean "::offer"?'],
  ])('where none can stand (%j) is told so', async (body, message) => {
    const files = { 'articles/en/a.md': article(body), 'offers/plan.yml': offer() }
    expect(await saidOf(files)).toEqual([`warning articles/en/a.md:${message}  (offer)`])
  })

  it('with the colons of a box is told so', async () => {
    const files = { 'articles/en/a.md': article(':::offer{id=plan}\n\n:::'), 'offers/plan.yml': offer() }
    expect(await saidOf(files)).toEqual([
      'warning articles/en/a.md:6:1  found the unknown box ":::offer"; write "::offer{id=…}", with two colons  (box)',
    ])
  })

  it('in code is left alone', async () => {
    const files = {
      'articles/en/a.md': article('`:offer{id=x}`\n\n```\n::offer{id=x}\n```'),
      'offers/plan.yml': offer(),
    }
    expect(await saidOf(files)).toEqual([])
  })
})

describe('a site', () => {
  it('is told of stages whose readers get no offer, at the first text of each, unless it has no offers at all', async () => {
    const files = {
      'articles/en/a.md': article('Text.'),
      'articles/en/b.md': article('Text.').replace('A text', 'B'),
      'articles/en/c.md': article('Text.', 'offer: false\n').replace('A text', 'C'),
      'articles/da/d.md': article('Tekst.'),
    }
    expect(await saidOf(files)).toEqual([])
    expect(await saidOf({ ...files, 'offers/o.yml': offer().replace('awareness', 'decision') })).toEqual([
      'warning articles/da/d.md:3:1  found no offer for a reader at awareness in da; write one in content/offers/  (offer-missing)',
      'warning articles/en/a.md:3:1  found no offer for a reader at awareness in en (here and in 1 more); write one in content/offers/  (offer-missing)',
    ])
  })

  it('is told of offers that have ended, and of those that lead nowhere', async () => {
    const proof = 'proof: { quote: Q, name: N, source: /en/x/ }\n'
    const files = {
      'articles/en/a.md': article('Text.'),
      'offers/good.yml': offer(),
      'offers/old.yml': offer('until: 2026-05-31\n'),
      'offers/path.yml': offer(proof).replace('https://example.com', '/en/aa/'),
    }
    expect(await saidOf(files)).toEqual([
      'warning offers/old.yml:8:1  found that this ended on 2026-05-31; give it a new day, or delete it  (offer-expired)',
      'warning offers/path.yml:7:1  found a link to "/en/aa/", but the site has no such page or file; did you mean "/en/a"?  (offer-target)',
      'warning offers/path.yml:8:29  found a link to "/en/x/", but the site has no such page or file; did you mean "/en/a"?  (offer-target)',
    ])
  })
})
