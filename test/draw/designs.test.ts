import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { cardTheme } from '../../plugins/channels/cards/designs/design.ts'
import { DESIGNS } from '../../plugins/channels/cards/designs/designs.ts'
import { FORMATS } from '../../plugins/channels/cards/formats.ts'
import { drawScene } from '../../plugins/draw/draw-scene.ts'
import type { Scene } from '../../plugins/draw/scene.ts'
import { MODES } from '../../plugins/theme/theme.ts'
import { USUAL } from '../channels/cards/said.ts'
import { exampleConfig } from '../example-site.ts'
import { decode, drawPlainly, farthest } from './plain-chain.ts'

const { theme } = exampleConfig()
const contents = Object.values(USUAL)

describe.each(Object.entries(DESIGNS))('the design %s', (_, design) => {
  it.each(FORMATS.map((format) => [format.id, format] as const))(
    'in the format %s is within ±1 of the plain chain, and of the size, type and bytes that its network takes',
    async (_id, format) => {
      for (const [index, mode] of MODES.entries()) {
        // Each format with another kind of card, so that all kinds are drawn.
        const content = contents[(FORMATS.indexOf(format) + index * 5) % contents.length]
        if (!content) throw new TypeError('no content')
        const { image, ...without } = content
        const scene: Scene = design(without, format, cardTheme(theme, mode))
        const plain = await drawPlainly(scene)
        const layered = await decode(await drawScene(scene, { type: 'png' }))
        expect(farthest(layered, plain), `${content.kind}, ${mode}`).toBeLessThanOrEqual(1)
        const file = await drawScene(scene, format)
        const { width, height, format: type } = await sharp(file).metadata()
        expect({ width, height, type }).toEqual({
          width: format.width,
          height: format.height,
          type: format.type,
        })
        expect(file.length).toBeLessThanOrEqual(format.maxBytes)
      }
    },
  )
})
