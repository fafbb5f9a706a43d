import { names } from './names.ts'

/** Attributes that are CSS properties too: https://www.w3.org/TR/SVG2/styling.html#PresentationAttributes */
export const PRESENTATION: readonly string[] = names(`
  alignment-baseline baseline-shift clip clip-path clip-rule color color-interpolation
  color-interpolation-filters color-rendering direction display dominant-baseline fill fill-opacity
  fill-rule filter flood-color flood-opacity font font-family font-feature-settings font-kerning font-size
  font-size-adjust font-stretch font-style font-variant font-weight glyph-orientation-horizontal
  glyph-orientation-vertical image-rendering isolation kerning letter-spacing lighting-color marker
  marker-end marker-mid marker-start mask mask-type mix-blend-mode opacity overflow paint-order
  shape-rendering stop-color stop-opacity stroke stroke-dasharray stroke-dashoffset stroke-linecap
  stroke-linejoin stroke-miterlimit stroke-opacity stroke-width text-anchor text-decoration
  text-orientation text-rendering transform transform-origin unicode-bidi vector-effect visibility
  white-space word-spacing writing-mode
`)

/** Attributes of shape, place and number: https://www.w3.org/TR/SVG2/attindex.html and the Filter Effects Module. */
const GEOMETRY: readonly string[] = names(`
  amplitude azimuth baseFrequency bias clipPathUnits cx cy d diffuseConstant divisor dx dy edgeMode
  elevation exponent filterUnits fr fx fy gradientTransform gradientUnits height in in2 intercept k1 k2 k3
  k4 kernelMatrix kernelUnitLength lengthAdjust limitingConeAngle markerHeight markerUnits markerWidth
  maskContentUnits maskUnits method mode numOctaves offset operator order orient pathLength
  patternContentUnits patternTransform patternUnits points pointsAtX pointsAtY pointsAtZ preserveAlpha
  preserveAspectRatio primitiveUnits r radius refX refY result rotate rx ry scale seed side slope spacing
  specularConstant specularExponent spreadMethod startOffset stdDeviation stitchTiles surfaceScale
  tableValues targetX targetY textLength type values version viewBox width x x1 x2 xChannelSelector y y1
  y2 yChannelSelector z
`)

/** Attributes that name a thing or say something of it; nothing looks into their values. */
const NAMES: readonly string[] = names(`
  id class lang role systemLanguage requiredExtensions media aria-describedby aria-hidden aria-label
  aria-labelledby aria-roledescription
`)

/** The plain attributes of a still drawing whose values are checked as they are: all but `href` and `style`. */
export const ATTRIBUTES: ReadonlySet<string> = new Set([...PRESENTATION, ...GEOMETRY, ...NAMES])

/** The plain attributes in which brackets and addresses mean nothing. */
export const INERT: ReadonlySet<string> = new Set(NAMES)

/** Attributes of `xml:` that change how a drawing looks or is read. */
export const XML_ATTRIBUTES: ReadonlySet<string> = new Set(['lang', 'space'])

/** Attributes of SVG and HTML that hold an address. */
export const ADDRESSES: ReadonlySet<string> = new Set(
  names(`
  href src srcset data poster action formaction background ping manifest codebase longdesc archive handler
  base
`),
)
