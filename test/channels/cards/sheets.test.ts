import { mkdtemp, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pixelmatch from 'pixelmatch'
import sharp from 'sharp'
import { expect, it } from 'vitest'
import { DESIGNS } from '../../../plugins/channels/cards/designs/designs.ts'
import { TESTS_ALL } from '../../all.ts'
import { layoutOf, SHEETS, sheetOf } from './sheet.ts'

/** How far a pixel may be off before it counts, 0 to 1, and how many may: other processors round pictures otherwise. */
const THRESHOLD = 0.1
const MOST_PIXELS = 20

const ADVICE = 'Look at it; if it is better so, `npm run sheets` makes it the new standard.'

/** Count the pixels in which two pictures differ to the eye; where sizes differ, all of them. */
async function differing(one: Buffer, other: Buffer): Promise<{ count: number; picture: Buffer }> {
  const [a, b] = await Promise.all(
    [one, other].map((file) => sharp(file).ensureAlpha().raw().toBuffer({ resolveWithObject: true })),
  )
  if (!a || !b) throw new TypeError('no pictures')
  const { width, height } = a.info
  if (width !== b.info.width || height !== b.info.height) return { count: width * height, picture: one }
  const shown = Buffer.alloc(a.data.length)
  const count = pixelmatch(a.data, b.data, shown, width, height, { threshold: THRESHOLD })
  return {
    count,
    picture: await sharp(shown, { raw: { width, height, channels: 4 } })
      .png()
      .toBuffer(),
  }
}

// How cards are laid out is told below, and how they are drawn in `draw/designs.test.ts`: pixels of whole sheets are for CI alone.
it.runIf(TESTS_ALL).each(Object.keys(DESIGNS))(
  'the design %s looks as it did on its contact sheet',
  async (design) => {
    const now = await sheetOf(design)
    const { count, picture } = await differing(now, await readFile(new URL(`${design}.png`, SHEETS)))
    let seen = ''
    if (count > MOST_PIXELS) {
      const folder = await mkdtemp(join(tmpdir(), 'perennial-sheet-'))
      await writeFile(join(folder, `${design}.png`), now)
      await writeFile(join(folder, `${design}-difference.png`), picture)
      seen = folder
    }
    expect(
      count,
      `${count} pixels of the design ${design} changed: see ${seen}. ${ADVICE}`,
    ).toBeLessThanOrEqual(MOST_PIXELS)
  },
)

it.each(Object.keys(DESIGNS))('the design %s lays its cards out as it did', async (design) => {
  expect(await layoutOf(design), ADVICE).toBe(await readFile(new URL(`${design}.svg`, SHEETS), 'utf8'))
})

it('a sheet on which one word is another differs', async () => {
  const [one, other] = await Promise.all(
    ['bold', 'typographic'].map((name) => readFile(new URL(`${name}.png`, SHEETS))),
  )
  if (!one || !other) throw new TypeError('no sheets')
  const { count } = await differing(one, other)
  expect(count).toBeGreaterThan(MOST_PIXELS)
  const patch = await sharp({ create: { width: 40, height: 12, channels: 3, background: '#ffffff' } })
    .png()
    .toBuffer()
  const covered = await sharp(one)
    .composite([{ input: patch, left: 60, top: 80 }])
    .png()
    .toBuffer()
  expect((await differing(one, covered)).count).toBeGreaterThan(MOST_PIXELS)
  expect((await differing(one, one)).count).toBe(0)
})
