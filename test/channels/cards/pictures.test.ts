import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { FORMATS } from '../../../plugins/channels/cards/formats.ts'
import { readLibrary } from '../../../plugins/library/read.ts'
import { render } from '../../../plugins/publish/render.ts'
import { EXAMPLE_ROOT, exampleConfig } from '../../example-site.ts'
import { type PlannedCard, picturesOf } from './plan-cards.ts'

/** Every card of the site, on a busy machine, in milliseconds. */
const SLOW = 180_000

const library = await readLibrary(exampleConfig())
const pictures = picturesOf(library)

async function draw({ inputs }: PlannedCard): Promise<Uint8Array> {
  const { bytes } = await render({ root: EXAMPLE_ROOT, channel: 'cards', inputs })
  return bytes
}

describe('the cards of the example site', () => {
  it(
    'are pictures of the size, the type and at most the bytes that their place takes',
    async () => {
      const faults: string[] = []
      for (const picture of pictures) {
        const { width, height, type, maxBytes } = picture.inputs.format
        const bytes = await draw(picture)
        const found = await sharp(bytes).metadata()
        const { channels } = await sharp(bytes).stats()
        if (found.width !== width || found.height !== height || found.format !== type)
          faults.push(`${picture.path}: ${found.width}×${found.height} ${found.format}`)
        if (bytes.length > maxBytes) faults.push(`${picture.path}: ${bytes.length} bytes`)
        if (channels.every(({ stdev }) => stdev < 5)) faults.push(`${picture.path}: nothing to see`)
        expect(picture.path.endsWith(type === 'jpeg' ? '.jpg' : '.png')).toBe(true)
        expect(picture.about).toMatchObject({ width, height })
      }
      expect(faults).toEqual([])
      expect(pictures.length).toBeGreaterThan(100)
    },
    SLOW,
  )

  it('come in every format and of every kind', () => {
    const formats = new Set(pictures.map(({ inputs }) => inputs.format.id))
    expect([...formats].sort()).toEqual(FORMATS.map(({ id }) => id).sort())
    const kinds = new Set(pictures.map(({ inputs }) => inputs.content.kind))
    // The example has no figure that says how much.
    expect([...kinds].sort()).toEqual([
      ...['author', 'book', 'closing', 'cover', 'key-point', 'offer', 'quote', 'slide'],
      ...['stage', 'step', 'title', 'topic'],
    ])
  })
})

describe('the table of formats', () => {
  it('says where its facts are from and when they were read, and has a name in each language', () => {
    for (const { id, source, name, networks } of FORMATS) {
      expect(source, id).toMatch(/\(\d{4}-\d{2}\)$/)
      expect(name.da && name.en, id).not.toBe('')
      expect(networks.length, id).toBeGreaterThan(0)
    }
  })

  it('keeps safe zones inside the picture', () => {
    for (const { width, height, ...format } of FORMATS) {
      const safe = 'safe' in format ? format.safe : undefined
      if (!safe) continue
      expect(safe.x + safe.width).toBeLessThanOrEqual(width)
      expect(safe.y + safe.height).toBeLessThanOrEqual(height)
    }
  })
})
