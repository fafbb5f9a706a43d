/** CSS as satori takes it: names in camel case, numbers are pixels. */
export type Style = Readonly<Record<string, string | number>>

/** One box of a drawing, in the shape that satori takes instead of React elements. */
export interface Box {
  readonly type: string
  readonly props: {
    readonly style: Style
    readonly children?: readonly Box[] | string
    readonly [attribute: string]: unknown
  }
}

/** Make a box of other boxes, laid out as a flex container. */
export function box(style: Style, ...children: readonly Box[]): Box {
  return { type: 'div', props: { style: { display: 'flex', ...style }, children } }
}
