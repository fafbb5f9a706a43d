import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import sharp from 'sharp'
import { expect, it } from 'vitest'
import { picturesOf } from '../channels/cards/plan-cards.ts'
import { DIST } from './dist.ts'
import { library, plan } from './example.ts'

const address = new Map(plan.map(({ channel, output, address }) => [`${channel} ${output.path}`, address]))

it('every card is a picture of the size, the type and at most the bytes that its place takes', async () => {
  const pictures = picturesOf(library)
  const faults: string[] = []
  for (const { path, about, inputs } of pictures) {
    const { width, height, type, maxBytes } = inputs.format
    const bytes = readFileSync(join(DIST, address.get(`cards ${path}`) ?? ''))
    const found = await sharp(bytes).metadata()
    const { channels } = await sharp(bytes).resize(200).raw().stats()
    if (found.width !== width || found.height !== height || found.format !== type)
      faults.push(`${path}: ${found.width}×${found.height} ${found.format}`)
    if (bytes.length > maxBytes) faults.push(`${path}: ${bytes.length} bytes`)
    if (channels.every(({ stdev }) => stdev < 5)) faults.push(`${path}: nothing to see`)
    expect(path.endsWith(type === 'jpeg' ? '.jpg' : '.png')).toBe(true)
    expect(about).toMatchObject({ width, height })
  }
  expect(faults).toEqual([])
  expect(pictures.length).toBeGreaterThan(500)
}, 120_000)
