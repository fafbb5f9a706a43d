import { missingGlyphs } from './letters/missing.ts'
import { type SetText, Setter } from './lines/set-block.ts'
import type { Laid, LaidBlock, LaidLine, Rect, Scene, Stack } from './scene.ts'

const known = new WeakMap<Scene, Laid>()

/** Find the size, the lines and the place of every text of a scene. Pure apart from the font files that it reads. */
export function layOut(scene: Scene): Laid {
  let laid = known.get(scene)
  if (!laid) {
    const { fonts, stacks } = scene
    laid = {
      blocks: stacks.flatMap((stack) => layOutStack(stack, scene)),
      missing: missingGlyphs(
        stacks.flatMap(({ blocks }) => blocks),
        fonts,
      ),
    }
    known.set(scene, laid)
  }
  return laid
}

function layOutStack(stack: Stack, { dir = 'ltr', fonts, safe }: Scene): LaidBlock[] {
  const all = stack.blocks.map((block) => new Setter(block, stack.width, dir, fonts))
  const setters = all.filter(({ isEmpty }) => !isEmpty)
  const order = (stack.shrink ?? [...all.keys()].reverse())
    .map((at) => setters.indexOf(all[at] as Setter))
    .filter((at) => at >= 0)
  let settings = fitTogether(setters, order, stack.height)
  const [only] = setters
  if (only?.isTall && setters.length === 1 && settings[0]?.cut) {
    // Letters too tall for their strip reach out of it rather than be left out.
    const over = new Setter(only.block, stack.width, dir, fonts, 'over')
    if (over.linesIn(stack.height) > only.linesIn(stack.height)) {
      settings = fitTogether([over], order, stack.height)
      setters[0] = over
    }
  }
  const gaps = gapsOf(setters.filter((_, at) => settings[at]?.lines.length))
  const free = stack.height - gaps - heightOf(settings)
  let y = stack.y + (stack.justify === 'start' ? 0 : stack.justify === 'center' ? free / 2 : free)
  let isFirst = true
  return setters.map((setter, at) => {
    const setting = settings[at] as SetText
    if (setting.lines.length > 0) {
      if (!isFirst) y += setter.block.gapAbove ?? 0
      isFirst = false
    }
    const block = place(setter, setting, stack, y, dir)
    y += setting.height
    return setter.reachesOver ? within(block, safe) : block
  })
}

/**
 * Choose the sizes: first each as large as it goes alone; then, in their order, each no larger than the others leave room
 * for. At their smallest and still too large, words go, in the same order, but those of a title or a quotation last; a text
 * without room for a line goes as a whole, and the others have its room.
 */
function fitTogether(setters: readonly Setter[], order: readonly number[], height: number): SetText[] {
  const room = height - gapsOf(setters)
  const settings = setters.map((setter) => largestIn(room, setter))
  const isTooHigh = (): boolean => heightOf(settings) > room
  const leftFor = (at: number): number => room - heightOf(settings) + (settings[at]?.height ?? 0)
  for (const at of order) {
    const setter = setters[at]
    if (setter && isTooHigh()) settings[at] = largestIn(leftFor(at), setter)
  }
  if (!isTooHigh()) return settings
  for (const at of [...order].sort((a, b) => worthOf(setters[a]) - worthOf(setters[b]))) {
    const setter = setters[at]
    if (!setter || !isTooHigh()) break
    const lines = setter.linesIn(leftFor(at))
    settings[at] = setter.cut(lines)
    if (lines > 0 || setters.length === 1) continue
    const others = order.filter((other) => other !== at).map((other) => (other > at ? other - 1 : other))
    return fitTogether(setters.toSpliced(at, 1), others, height).toSpliced(at, 0, settings[at])
  }
  // What stays whole has lines of even length in the room that it has now.
  for (const at of order) {
    if (!settings[at]?.cut) settings[at] = setters[at]?.fit(leftFor(at)) ?? (settings[at] as SetText)
  }
  return settings
}

function largestIn(height: number, setter: Setter): SetText {
  return setter.fit(height) ?? setter.cut(setter.block.most ?? Number.POSITIVE_INFINITY)
}

/** Tell whether a text is what its card is for: 1, or stands beside it: 0. */
function worthOf(setter: Setter | undefined): number {
  return setter?.block.role === 'title' || setter?.block.role === 'quote' ? 1 : 0
}

/** Move a text up or down, so that its ink stays within a rectangle. */
function within(laid: LaidBlock, { y, height }: Rect): LaidBlock {
  const [first, last] = [laid.lines[0]?.ink, laid.lines.at(-1)?.ink]
  if (!first || !last) return laid
  const by = Math.max(0, y - first.y) - Math.max(0, last.y + last.height - y - height)
  const lines = laid.lines.map((line) => ({
    ...line,
    y: line.y + by,
    baseline: line.baseline + by,
    ink: { ...line.ink, y: line.ink.y + by },
  }))
  return { ...laid, y: laid.y + by, lines }
}

function heightOf(settings: readonly SetText[]): number {
  return settings.reduce((sum, { height }) => sum + height, 0)
}

function gapsOf(setters: readonly Setter[]): number {
  return setters.slice(1).reduce((sum, { block }) => sum + (block.gapAbove ?? 0), 0)
}

function place(setter: Setter, setting: SetText, stack: Stack, top: number, dir: 'ltr' | 'rtl'): LaidBlock {
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
