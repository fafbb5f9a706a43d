import { PRESENTATION } from './allowed-attributes.ts'
import { names } from './names.ts'

/**
 * The properties of a still drawing: those that are attributes, the shape of its elements, and the few of CSS that change
 * how it looks. Nothing that moves, and nothing that loads.
 */
export const PROPERTIES: ReadonlySet<string> = new Set([
  ...PRESENTATION,
  ...names(`
  x y cx cy r rx ry width height max-width max-height d background background-color color-scheme
  font-optical-sizing font-synthesis font-variant-caps font-variant-ligatures font-variant-numeric
  font-variant-position font-variation-settings font-width font-palette line-height inline-size
  shape-inside shape-subtract shape-padding text-align text-align-last text-decoration-color
  text-decoration-line text-decoration-style text-indent text-overflow text-transform transform-box
  translate rotate scale mask-mode mask-repeat mask-position mask-size mask-origin mask-clip
  mask-composite forced-color-adjust print-color-adjust pointer-events user-select solid-color
  solid-opacity
`),
])

/** What a face of a font that is written into the drawing may say of itself, beside `src`. */
export const FACE_PROPERTIES: ReadonlySet<string> = new Set(
  names(`
  font-family font-weight font-style font-stretch font-width font-display unicode-range ascent-override
  descent-override line-gap-override size-adjust font-feature-settings
`),
)

/** The functions of a still drawing: colours, sums, moves, shapes, filters. None takes an address. */
export const FUNCTIONS: ReadonlySet<string> = new Set(
  names(`
  rgb rgba hsl hsla hwb lab lch oklab oklch color color-mix light-dark calc min max clamp var matrix
  translate translatex translatey scale scalex scaley rotate skew skewx skewy matrix3d translate3d scale3d
  rotate3d rotatez path polygon circle ellipse inset rect xywh blur brightness contrast drop-shadow
  grayscale hue-rotate invert opacity saturate sepia
`),
)

/** Functions that load what they name, also where the name is a string. */
export const LOADING: ReadonlySet<string> = new Set(
  names(`
  url url-prefix src image image-set -webkit-image-set cross-fade -webkit-cross-fade element -moz-element
  paint expression
`),
)
