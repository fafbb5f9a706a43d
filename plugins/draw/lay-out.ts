import { missingGlyphs } from './letters/missing.ts'
import { Setter, type Setting } from './lines/set-block.ts'
import type { Laid, LaidBlock, LaidLine, Scene, Stack } from './scene.ts'

const known = new WeakMap<Scene, Laid>()

/** Find the size, the lines and the place of every text of a scene. Pure apart from the font files that it reads. */
export function layOut(scene: Scene): Laid {
  let laid = known.get(scene)
  if (!laid) {
    const { dir = 'ltr', fonts, stacks } = scene
    laid = {
      blocks: stacks.flatMap((stack) => layOutStack(stack, dir, fonts)),
      missing: missingGlyphs(
        stacks.flatMap(({ blocks }) => blocks),
        fonts,
      ),
    }
    known.set(scene, laid)
  }
  return laid
}

function layOutStack(stack: Stack, dir: 'ltr' | 'rtl', fonts: Scene['fonts']): LaidBlock[] {
  const all = stack.blocks.map((block) => new Setter(block, stack.width, dir, fonts))
  const setters = all.filter(({ isEmpty }) => !isEmpty)
  const order = (stack.shrink ?? [...all.keys()].reverse())
    .map((at) => setters.indexOf(all[at] as Setter))
    .filter((at) => at >= 0)
  const settings = fitTogether(setters, order, stack.height - gapsOf(setters))
  const gaps = gapsOf(setters.filter((_, at) => settings[at]?.lines.length))
  const free = stack.height - gaps - heightOf(settings)
  let y = stack.y + (stack.justify === 'start' ? 0 : stack.justify === 'center' ? free / 2 : free)
  let isFirst = true
  return setters.map((setter, at) => {
    const setting = settings[at] as Setting
    if (setting.lines.length > 0) {
      if (!isFirst) y += setter.block.gapAbove ?? 0
      isFirst = false
    }
    const block = place(setter, setting, stack, y, dir)
    y += setting.height
    return block
  })
}

/** Choose the sizes: first each as large as it goes alone; then, in their order, each no larger than the others leave room for. */
function fitTogether(setters: readonly Setter[], order: readonly number[], height: number): Setting[] {
  const settings = setters.map(
    (setter) => setter.fit(height) ?? setter.cut(setter.block.most ?? Number.POSITIVE_INFINITY),
  )
  for (const at of order) {
    const setter = setters[at]
    if (!setter || heightOf(settings) <= height) break
    const left = height - heightOf(settings) + (settings[at]?.height ?? 0)
    settings[at] = setter.fit(left) ?? setter.cut(setter.block.most ?? Number.POSITIVE_INFINITY)
  }
  // At their smallest and still too large: lines go, and where a line each is too much, whole texts.
  for (const least of [1, 0]) {
    for (const at of order) {
      const setter = setters[at]
      if (!setter || heightOf(settings) <= height) break
      const left = height - heightOf(settings) + (settings[at]?.height ?? 0)
      settings[at] = setter.cut(Math.max(least, setter.linesIn(left)))
    }
  }
  return settings
}

function heightOf(settings: readonly Setting[]): number {
  return settings.reduce((sum, { height }) => sum + height, 0)
}

function gapsOf(setters: readonly Setter[]): number {
  return setters.slice(1).reduce((sum, { block }) => sum + (block.gapAbove ?? 0), 0)
}

function place(setter: Setter, setting: Setting, stack: Stack, top: number, dir: 'ltr' | 'rtl'): LaidBlock {
  const { block, lineEm, baselineEm } = setter
  const { fontSize, cut } = setting
  const { align = 'start' } = block
  const share = align === 'center' ? 0.5 : (align === 'start') === (dir === 'ltr') ? 0 : 1
  const lines = setting.lines.map((line, index): LaidLine => {
    const width = line.width * fontSize
    const [left, right] = [(line.ink?.left ?? 0) * fontSize, (line.ink?.right ?? 0) * fontSize]
    // Letters that lean out of their line stay within the column.
    const [least, most] = [stack.x - Math.min(0, left), stack.x + stack.width - Math.max(width, right)]
    const x = Math.max(least, Math.min(most, stack.x + (stack.width - width) * share))
    const baseline = top + (index * lineEm + baselineEm) * fontSize
    const [inkTop, inkBottom] = [(line.ink?.top ?? 0) * fontSize, (line.ink?.bottom ?? 0) * fontSize]
    return {
      text: line.text,
      x,
      y: top + index * lineEm * fontSize,
      width,
      height: lineEm * fontSize,
      baseline,
      ink: { x: x + left, y: baseline - inkTop, width: right - left, height: inkTop - inkBottom },
      marks: line.marks,
    }
  })
  const x = Math.min(...lines.map((line) => line.x))
  return {
    block,
    fontSize,
    x: lines.length > 0 ? x : stack.x,
    y: top,
    width: Math.max(0, ...lines.map((line) => line.x + line.width)) - (lines.length > 0 ? x : 0),
    height: setting.height,
    lines,
    cut,
  }
}
