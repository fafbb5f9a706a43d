import { toXml } from 'xast-util-to-xml'
import { cleanTree } from './clean-tree.ts'
import { refuseActive } from './find-active.ts'
import { SVG, XLINK } from './namespaces.ts'
import { parseSvg } from './parse-svg.ts'
import { type SvgSize, sizeOf } from './size.ts'
import { refuseTooMuch } from './weigh.ts'

/** A drawing that runs nothing, asks for nothing, moves nothing and says nothing of who made it. */
export interface CleanSvg extends Pick<SvgSize, 'width' | 'height' | 'box'> {
  readonly bytes: Uint8Array
  /** The first element that moved something and was left out: every picture of the drawing stands still. */
  readonly still: string | undefined
  /** Whether a filter may change it: one of its own, or a function of CSS. To draw one takes long, also where shapes do not. */
  readonly hasFilter: boolean
}

/**
 * Clean a drawing: read it as XML, and write it anew of the elements, attributes and styles that a still drawing has, with
 * its size on its root. The same bytes give the same bytes, and clean ones stay as they are. What would run, load, send or
 * lose words is not left out in silence but throws an `SvgError`, as do broken and endless drawings.
 */
export function cleanSvg(file: Uint8Array): CleanSvg {
  const parsed = parseSvg(file)
  refuseActive(parsed)
  const { width, height, viewBox, box } = sizeOf(parsed)
  const { root, still, hasXlink, hasFilter } = cleanTree(parsed)
  refuseTooMuch(root)
  root.attributes = {
    xmlns: SVG,
    ...(hasXlink ? { 'xmlns:xlink': XLINK } : {}),
    ...root.attributes,
    width: `${width}`,
    height: `${height}`,
    viewBox,
  }
  const bytes = new TextEncoder().encode(toXml(root, { closeEmptyElements: true, tightClose: true }))
  return { bytes, width, height, box, still, hasFilter }
}
