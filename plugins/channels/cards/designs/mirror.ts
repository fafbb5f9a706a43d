import type { Box, Style } from '../../../draw/node.ts'
import type { Rect, Scene, Scrim } from '../../../draw/scene.ts'

/**
 * Mirror a scene for text that runs from the right, so that a design need only think of text from the left. What has a
 * place in the ground (`left` and `width`) changes sides, but is not turned over: a logo stays readable.
 */
export function mirrored(scene: Scene): Scene {
  const { width } = scene.size
  const turn = <Part extends Rect>(part: Part): Part => ({ ...part, x: width - part.x - part.width })
  const { photo } = scene
  return {
    ...scene,
    ground: turnBox(scene.ground, width),
    stacks: scene.stacks.map(turn),
    safe: turn(scene.safe),
    ...(photo && {
      photo: {
        ...turn(photo),
        ...(photo.scrim && { scrim: { ...photo.scrim, from: otherSide(photo.scrim.from) } }),
      },
    }),
  }
}

function otherSide(side: Scrim['from']): Scrim['from'] {
  if (side === 'left') return 'right'
  return side === 'right' ? 'left' : side
}

function turnBox(box: Box, width: number): Box {
  const { style, children } = box.props
  const own = typeof style['width'] === 'number' ? style['width'] : width
  const placed: Style =
    typeof style['left'] === 'number' ? { ...style, left: width - style['left'] - own } : style
  const inner = Array.isArray(children) ? children.map((child: Box) => turnBox(child, own)) : children
  const turned = box.type === 'svg' && box.props['data-turns'] === true ? { transform: 'scaleX(-1)' } : {}
  return {
    ...box,
    props: { ...box.props, style: { ...placed, ...turned }, ...(inner && { children: inner }) },
  }
}
