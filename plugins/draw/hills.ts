import type { Size } from './scene.ts'

/** The lines of hills from the far to the near, as heights (shares from the top) at even distances from the left. */
export const HILLS = [
  [0.66, 0.5, 0.58, 0.42],
  [0.72, 0.74, 0.58, 0.66],
  [0.86, 0.76, 0.82, 0.72],
  [0.9, 0.95, 0.86, 0.93],
] as const

/** Write a smooth line through places at even distances, given from the top, closed at the bottom, as a path of SVG. */
export function hillPath(heights: readonly number[], { width, height }: Size): string {
  const step = width / (heights.length - 1)
  const points = heights.map((y, at) => [at * step, y] as const)
  const parts = points.slice(1).map(([x, y], at) => {
    const [fromX, fromY] = points[at] ?? [0, 0]
    const middle = (fromX + x) / 2
    return `C${middle} ${fromY} ${middle} ${y} ${x} ${y}`
  })
  return `M0 ${points[0]?.[1] ?? 0}${parts.join('')}V${height}H0z`
}
