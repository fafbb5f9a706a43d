import { readdir, readFile } from 'node:fs/promises'
import sharp from 'sharp'
import { expect, it } from 'vitest'
import { cleanSvg } from '../../plugins/pictures/svg/clean-svg.ts'

const FOLDER = new URL('../fixtures/drawings/looks/', import.meta.url)
/** Largest difference of a colour, of 255, that the rounding of a size to a thousandth makes. */
const MOST = 2

/** Pixels to the inch in CSS, by which millimetres and points are as long as browsers show them. */
const CSS_DENSITY = 96

const drawings = (await readdir(FOLDER)).sort()

const pixelsOf = (svg: Uint8Array): Promise<Buffer> =>
  sharp(svg, { density: CSS_DENSITY })
    .resize(480, 480, { fit: 'fill' })
    .flatten({ background: '#ffffff' })
    .raw()
    .toBuffer()

it('there are a dozen drawings, as a dozen programs write them', () => {
  expect(drawings).toHaveLength(12)
})

it.each(drawings)('a clean drawing looks as it did: %s', async (name) => {
  const raw = await readFile(new URL(name, FOLDER))
  const { bytes } = cleanSvg(raw)
  const [before, after] = await Promise.all([pixelsOf(raw), pixelsOf(bytes)])
  let most = 0
  let ink = 0
  for (let at = 0; at < before.length; at += 1) {
    most = Math.max(most, Math.abs((before[at] as number) - (after[at] as number)))
    if (before[at] !== 255) ink += 1
  }
  expect(ink, 'something is drawn').toBeGreaterThan(1_000)
  expect(most).toBeLessThanOrEqual(MOST)
})

it.each(drawings)('and says nothing of its maker: %s', async (name) => {
  const cleaned = Buffer.from(cleanSvg(await readFile(new URL(name, FOLDER))).bytes).toString()
  expect(cleaned).not.toMatch(
    /anna|secret|inkscape|sodipodi|Illustrator|potrace|matplotlib|eyJ2|svg-source|mxfile|example\.com/i,
  )
})
