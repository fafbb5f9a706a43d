import { execFileSync } from 'node:child_process'
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { designFinder } from '../../../plugins/channels/cards/designs/choose.ts'
import type { CardInputs, CardsInputs } from '../../../plugins/channels/cards/inputs.ts'
import { registry } from '../../../plugins/channels/registry.ts'
import { PerennialError } from '../../../plugins/errors.ts'
import { type Planned, planAll } from '../../../plugins/publish/plan.ts'
import { render } from '../../../plugins/publish/render.ts'
import { temporaryFolder } from '../../folders.ts'
import { libraryOf } from '../../make-library.ts'

const TEXTS = {
  'en/one.md': '---\ntitle: One\n---\n\nText.\n',
  'en/two.md': '---\ntitle: Two\ncards: { design: ticket }\n---\n\nText.\n',
  'en/three.md': '---\ntitle: Three\ncards: { design: bold }\n---\n\nText.\n',
  'en/four.md': '---\ntitle: Four\ncards: { design: gone }\n---\n\nText.\n',
}
const DESIGNS = fileURLToPath(new URL('../../fixtures/designs', import.meta.url))
const TICKET = 'test/fixtures/designs/ticket.ts'
const PROJECT = fileURLToPath(new URL('../../..', import.meta.url))

const planOf = (cards: unknown, root = PROJECT): Planned[] => {
  const library = libraryOf(TEXTS, {}, { channels: { cards } })
  return planAll({ ...library, config: { ...library.config, root } } as typeof library, {
    cards: registry['cards'] as never,
  })
}
const previewOf = (plan: readonly Planned[], slug: string): Planned => {
  const found = plan.find(({ address }) => address === `cards/en/${slug}/og.png`)
  if (!found) throw new Error(`no link preview of ${slug}`)
  return found
}
const designOf = (plan: readonly Planned[], slug: string): CardInputs['design'] => {
  const inputs = previewOf(plan, slug).output.inputs as CardsInputs
  return inputs.kind === 'card' ? inputs.design : ''
}
const own = { designs: { ticket: TICKET } }

function refusal(cards: unknown): PerennialError {
  try {
    planOf(cards)
  } catch (thrown) {
    if (thrown instanceof PerennialError) return thrown
  }
  throw new Error('the options were taken')
}

describe('the design of a card', () => {
  it('is editorial, unless the site or the article says another', () => {
    const plan = planOf(own)
    expect(designOf(plan, 'one')).toBe('editorial')
    expect(designOf(plan, 'three')).toBe('bold')
    expect(designOf(planOf({ ...own, design: 'photo' }), 'one')).toBe('photo')
  })

  it("is the site's where an article names one that does not exist", () => {
    expect(designOf(planOf({ ...own, design: 'bold' }), 'four')).toBe('bold')
  })

  it('may be a file of the site, which is part of what the card is made of', () => {
    const plan = planOf(own)
    expect(designOf(plan, 'two')).toEqual({ path: TICKET, digest: expect.stringMatching(/^[\da-f]{64}$/) })
    expect(designOf(planOf({ ...own, design: 'ticket' }), 'one')).toEqual(designOf(plan, 'two'))
  })

  it('gives an article with another design another card', () => {
    const [usual, bold] = [planOf(own), planOf({ ...own, design: 'bold' })]
    expect(previewOf(usual, 'one').key).not.toBe(previewOf(bold, 'one').key)
    expect(previewOf(usual, 'three').key).toBe(previewOf(bold, 'three').key)
  })

  it.each([
    [
      { design: 'edtorial' },
      '  channels.cards.design: found the unknown design "edtorial"; did you mean "editorial"?',
    ],
    [
      { design: 'something' },
      '  channels.cards.design: found the unknown design "something"; the designs are typographic, editorial, bold, photo',
    ],
    [
      { designs: { ours: 'ours.css' } },
      '  channels.cards.designs.ours: found "ours.css", expected the path of a .ts or .js file',
    ],
  ])('is refused with the names that there are: %j', (cards, line) => {
    expect(refusal(cards).message).toBe(`The options of the channel "cards" are not right:\n${line}`)
  })

  it('is refused when its file is not there', () => {
    const { message, hint } = refusal({ designs: { ours: 'designs/ours.ts' } })
    expect(message).toBe(
      'The option channels.cards.designs.ours names the file designs/ours.ts, which cannot be read.',
    )
    expect(hint).toBe('Write its path from the root of the project.')
  })

  it('is refused, and never waited for, when its file is a pipe', async () => {
    const root = await temporaryFolder()
    execFileSync('mkfifo', [join(root, 'ours.ts')])
    expect(() => designFinder(root, { design: 'editorial', designs: { ours: 'ours.ts' } })).toThrow(
      'The option channels.cards.designs.ours names the file ours.ts, which cannot be read.',
    )
  })
})

describe("a site's own design", () => {
  let root = ''
  beforeAll(async () => {
    // Beside the project's own folders, since a design imports from the toolkit.
    root = await mkdtemp(join(PROJECT, 'node_modules/.own-design-'))
    await cp(DESIGNS, root, { recursive: true })
  })
  afterAll(() => rm(root, { recursive: true }))

  it('draws the card', async () => {
    const { output } = previewOf(planOf(own), 'two')
    const { bytes } = await render({ root: PROJECT, channel: 'cards', inputs: output.inputs }, registry)
    const { width, height, format } = await sharp(bytes).metadata()
    expect([width, height, format]).toEqual([1200, 630, 'png'])
    const other = previewOf(planOf({}), 'one')
    expect(
      Buffer.from(bytes).equals(
        (await render({ root: PROJECT, channel: 'cards', inputs: other.output.inputs }, registry)).bytes,
      ),
    ).toBe(false)
  })

  it('is read again when its file has changed', async () => {
    const file = 'changing.ts'
    const drawn = async (paper: string): Promise<readonly number[]> => {
      await writeFile(
        join(root, file),
        `export default (content, { width, height }) => ({
  size: { width, height },
  ground: { type: 'div', props: { style: { display: 'flex', width, height, backgroundColor: '${paper}' } } },
  stacks: [],
  safe: { x: 0, y: 0, width, height },
})\n`,
      )
      const { output } = previewOf(planOf({ design: 'own', designs: { own: file } }, root), 'one')
      const { bytes } = await render({ root, channel: 'cards', inputs: output.inputs }, registry)
      return [
        ...(await sharp(bytes)
          .extract({ left: 9, top: 9, width: 1, height: 1 })
          .removeAlpha()
          .raw()
          .toBuffer()),
      ]
    }
    expect(await drawn('#ff0000')).toEqual([255, 0, 0])
    expect(await drawn('#0000ff')).toEqual([0, 0, 255])
  })

  it('is refused with what is wrong when it gives no scene', async () => {
    const code = `export default (content, { width, height }) => ({
  size: { width, height },
  ground: { type: 'div', props: { style: { display: 'flex', width, height } } },
  stacks: [{ x: 0, y: 0, width: NaN, height, justify: 'start', blocks: [{ role: 'title', text: content.title, lang: 'en',
    font: 'body', weight: 700, colour: 'red', sizes: [60], lineHeight: 1.2 }] }],
  safe: { x: 0, y: 0, width, height },
})\n`
    await writeFile(join(root, 'wrong.ts'), code)
    const { output } = previewOf(planOf({ design: 'own', designs: { own: 'wrong.ts' } }, root), 'one')
    const refused = render({ root, channel: 'cards', inputs: output.inputs }, registry)
    await expect(refused).rejects.toThrow(PerennialError)
    await expect(refused).rejects.toMatchObject({
      message: `wrong.ts gave what is no scene:
  stacks[0].width: found NaN, expected a number
  stacks[0].blocks[0].colour: found "red", expected a colour such as #1d6fa5`,
      hint: 'It was given the kind "title" in the format "og". What a scene has stands in plugins/draw/scene.ts.',
    })
  })
})
