import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { cardTheme } from '../../plugins/channels/cards/designs/design.ts'
import { DESIGNS } from '../../plugins/channels/cards/designs/designs.ts'
import { USUAL } from '../../plugins/channels/cards/designs/samples.ts'
import { FORMATS } from '../../plugins/channels/cards/formats.ts'
import { drawScene } from '../../plugins/draw/draw-scene.ts'
import type { Scene } from '../../plugins/draw/scene.ts'
import { MODES } from '../../plugins/theme/theme.ts'
import { TESTS_ALL } from '../all.ts'
import { exampleConfig } from '../example-site.ts'
import { decode, drawPlainly, farthest } from './plain-chain.ts'

const { theme } = exampleConfig()
const contents = Object.values(USUAL)

/** Every format in one of the designs; in all of them where everything is tested. */
const FEW = TESTS_ALL ? 1 : Object.keys(DESIGNS).length

/** How far the edge of a letter on the edge of a surface may be off, in 255ths: each of the two is moved by 4 at the most. */
const MOST_OFF = 8

describe.each(Object.entries(DESIGNS))('the design %s', (name, design) => {
  const own = Object.keys(DESIGNS).indexOf(name)
  const formats = FORMATS.map((format, at) => [format.id, format, at] as const)
  it.each(formats.filter((_, at) => at % FEW === own % FEW))(
    'in the format %s is a palette that is near the plain chain, and of the size, type and bytes that its network takes',
    async (_id, format, at) => {
      // Each format with another kind of card, and light and dark by turns, so that all are drawn.
      const turn = at + own
      const [content, mode] = [contents[turn % contents.length], MODES[turn % MODES.length]]
      if (!content || !mode) throw new TypeError('no content')
      const { image, ...without } = content
      const scene: Scene = design(without, format, cardTheme(theme, mode))
      const plain = await drawPlainly(scene)
      const png = await drawScene(scene, { type: 'png' })
      expect((await sharp(png).metadata()).isPalette, `${content.kind}, ${mode}`).toBe(true)
      expect(farthest(await decode(png), plain), `${content.kind}, ${mode}`).toBeLessThanOrEqual(MOST_OFF)
      const file = await drawScene(scene, format)
      const { width, height, format: type } = await sharp(file).metadata()
      expect({ width, height, type }).toEqual({
        width: format.width,
        height: format.height,
        type: format.type,
      })
      expect(file.length).toBeLessThanOrEqual(format.maxBytes)
    },
  )
})
