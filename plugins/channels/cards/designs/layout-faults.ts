import { layOut } from '../../../draw/lay-out.ts'
import type { Rect, Scene } from '../../../draw/scene.ts'
import type { Format } from '../formats.ts'
import { floorOf } from './frame.ts'

/** Something that is wrong with how a scene is laid out. */
export interface LayoutFault {
  readonly sort: 'outside' | 'overlap' | 'small'
  /** What was found and what was expected, with the words that it happens to. */
  readonly message: string
}

/** Letters reach a little out of the boxes of their lines, as a share of their size. */
const OVERHANG = 0.12
/** Characters of a text that a message shows. */
const SHOWN = 30

/** Find words that may stand outside the safe area of a format, over other words, or smaller than people can read there. */
export function layoutFaults(scene: Scene, format: Format): LayoutFault[] {
  const safe = format.safe ?? { x: 0, y: 0, width: format.width, height: format.height }
  const area = format.safe ? 'safe area' : 'picture'
  const least = floorOf(format)
  const faults: LayoutFault[] = []
  const add = (sort: LayoutFault['sort'], message: string): void => {
    faults.push({ sort, message })
  }
  const stacks = scene.stacks.flatMap((stack, at) => {
    const text = stack.blocks.find((block) => block.text !== '')?.text
    return text === undefined ? [] : [{ stack, text, name: `stacks[${at}] (${quoted(text)})` }]
  })
  stacks.forEach(({ stack, name }, at) => {
    const out = beyond(stack, safe)
    if (out) add('outside', `found ${name} ${out.by} px outside the ${area}, ${out.where}`)
    for (const other of stacks.slice(at + 1)) {
      if (overlap(stack, other.stack)) add('overlap', `found ${other.name} over ${name}`)
    }
  })
  for (const { block, fontSize, lines } of layOut(scene).blocks) {
    if (fontSize < least && lines.length > 0)
      add('small', `found ${quoted(block.text)} in letters of ${fontSize} px, expected at least ${least}`)
    for (const { ink } of lines) {
      const out = beyond(ink, safe, fontSize * OVERHANG)
      if (out) add('outside', `found ${quoted(block.text)} ${out.by} px outside the ${area}, ${out.where}`)
    }
  }
  return faults
}

/** Tell how far a rectangle reaches out of another where it does most. */
function beyond(inner: Rect, outer: Rect, slack = 0): { by: number; where: string } | undefined {
  const sides = [
    ['at the left', outer.x - inner.x],
    ['at the top', outer.y - inner.y],
    ['at the right', inner.x + inner.width - outer.x - outer.width],
    ['at the bottom', inner.y + inner.height - outer.y - outer.height],
  ] as const
  const [where, most] = sides.reduce((worst, each) => (each[1] > worst[1] ? each : worst))
  return most > slack ? { by: Math.ceil(most), where } : undefined
}

function overlap(a: Rect, b: Rect): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height
}

function quoted(text: string): string {
  return JSON.stringify(text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text)
}
