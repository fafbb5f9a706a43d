import type { Laid, Rect, Scene } from '../../../draw/scene.ts'

/** Draw where a scene's words may stand and do stand, to be laid over the card: safe area, stacks, lines. */
export function boxesSvg({ size, safe, stacks }: Scene, laid: Laid): string {
  const line = Math.max(2, Math.round(size.width / 400))
  const rect = ({ x, y, width, height }: Rect, style: string): string =>
    `<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="none" stroke-width="${line}" ${style}/>`
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size.width} ${size.height}">
${rect(safe, 'stroke="#e6007e" stroke-dasharray="16 12"')}
${stacks.map((stack) => rect(stack, 'stroke="#00a0e9"')).join('\n')}
${laid.blocks.flatMap(({ lines }) => lines.map((each) => rect(each, 'stroke="#f5a000" stroke-opacity="0.8"'))).join('\n')}
</svg>
`
}
