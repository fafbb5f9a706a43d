import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import sharp from 'sharp'
import { expect, it } from 'vitest'
import { layoutFaults } from '../../plugins/channels/cards/designs/layout-faults.ts'
import { composeCard } from '../../plugins/channels/cards/draw-card.ts'
import { layOut } from '../../plugins/draw/lay-out.ts'
import { contextOf } from '../../plugins/publish/render.ts'
import { sample } from '../all.ts'
import { type PlannedCard, picturesOf } from '../channels/cards/plan-cards.ts'
import { KIT, ROOT } from './dist.ts'
import { library, plan } from './example.ts'

const address = new Map(plan.map(({ channel, output, address }) => [`${channel} ${output.path}`, address]))

/** In a sample, five of each format. */
function someOfEachFormat(cards: readonly PlannedCard[]): readonly PlannedCard[] {
  const formats = Object.groupBy(cards, ({ inputs }) => inputs.format.id)
  return Object.values(formats).flatMap((own = []) => sample(own, 5))
}

it('every card is a picture of the size, the type and at most the bytes that its place takes', async () => {
  const pictures = picturesOf(library)
  const faults: string[] = []
  const look = async ({ path, about, inputs }: PlannedCard): Promise<void> => {
    const { width, height, type, maxBytes } = inputs.format
    const bytes = await readFile(join(KIT, address.get(`cards ${path}`) ?? ''))
    const found = await sharp(bytes).metadata()
    if (found.width !== width || found.height !== height || found.format !== type)
      faults.push(`${path}: ${found.width}×${found.height} ${found.format}`)
    if (bytes.length > maxBytes) faults.push(`${path}: ${bytes.length} bytes`)
    const pixels = await sharp(bytes).resize(100).greyscale().raw().toBuffer()
    const [darkest, lightest] = [Math.min(...pixels), Math.max(...pixels)]
    if (lightest - darkest < 60) faults.push(`${path}: nothing to see`)
    expect(path.endsWith(type === 'jpeg' ? '.jpg' : '.png')).toBe(true)
    expect(about).toMatchObject({ width, height })
  }
  const some = someOfEachFormat(pictures)
  for (let at = 0; at < some.length; at += 8) await Promise.all(some.slice(at, at + 8).map(look))
  expect(faults).toEqual([])
  expect(pictures.length).toBeGreaterThan(250)
}, 120_000)

it('every card has all its words, in letters that are there, inside its safe area and apart from each other', async () => {
  const context = contextOf(ROOT, [])
  const faults: string[] = []
  for (const { path, inputs } of someOfEachFormat(picturesOf(library))) {
    const scene = await composeCard(inputs, context)
    const { missing, blocks } = layOut(scene)
    for (const { message } of layoutFaults(scene, inputs.format)) faults.push(`${path}: ${message}`)
    for (const { code } of missing) faults.push(`${path}: no font has ${code}`)
    for (const { block, cut } of blocks) if (cut) faults.push(`${path}: "${block.text}" is cut`)
  }
  expect(faults).toEqual([])
}, 120_000)
