import { mix } from '../../../colour.ts'
import { HILLS, hillPath } from '../../../draw/hills.ts'
import type { Box } from '../../../draw/node.ts'
import type { Rect } from '../../../draw/scene.ts'
import type { Mode } from '../../../theme/theme.ts'
import { disc, fill, path } from './shapes.ts'

/** How strong the stage's colour is in the sky and in each line of hills; the rest is white by day, black by night. */
const STRENGTH = {
  light: { sky: 0.17, hills: [0.36, 0.56, 0.78, 1] },
  dark: { sky: 0.62, hills: [0.52, 0.43, 0.34, 0.25] },
} as const

/** Draw hills under a sun, all in one colour; a halo instead of the sun where something stands in front. */
export function hills(rect: Rect, colour: string, mode: Mode, hasHalo: boolean): Box[] {
  const end = mode === 'dark' ? '#000000' : '#ffffff'
  const { sky, hills: strengths } = STRENGTH[mode]
  const side = Math.min(rect.width, rect.height)
  const [x, y, radius] = hasHalo ? [0.5, 0.5, 0.44] : [0.64, 0.28, 0.13]
  const sun = mode === 'dark' ? mix(colour, '#ffffff', 0.55) : '#ffffff'
  const light = hasHalo ? mix(sun, mix(colour, end, sky), 0.55) : sun
  return [
    fill(rect, mix(colour, end, sky)),
    disc(rect.x + rect.width * x, rect.y + rect.height * y, side * radius, light),
    ...HILLS.map((line, at) =>
      path(
        rect,
        rect,
        hillPath(
          line.map((share) => share * rect.height),
          rect,
        ),
        mix(colour, end, strengths[at] ?? 1),
      ),
    ),
  ]
}
