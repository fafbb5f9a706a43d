import { describe, expect, it } from 'vitest'
import { FORMATS } from '../../../plugins/channels/cards/formats.ts'
import { readLibrary } from '../../../plugins/library/read.ts'
import { exampleConfig } from '../../example-site.ts'
import { picturesOf } from './plan-cards.ts'

const library = await readLibrary(exampleConfig())
const pictures = picturesOf(library)

describe('the cards of the example site', () => {
  it('come in the formats that a marketer posts, and of every kind', () => {
    const formats = new Set(pictures.map(({ inputs }) => inputs.format.id))
    expect([...formats].sort()).toEqual(['og', 'pinterest', 'portrait', 'square'])
    const kinds = new Set(pictures.map(({ inputs }) => inputs.content.kind))
    // The example has no figure that says how much, and its steps are in carousels.
    expect([...kinds].sort()).toEqual([
      ...['author', 'book', 'closing', 'cover', 'key-point', 'offer', 'quote', 'slide'],
      ...['stage', 'title', 'topic'],
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
