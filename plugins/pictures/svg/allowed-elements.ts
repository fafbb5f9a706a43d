import { names } from './names.ts'

/**
 * The elements of a still drawing: those of SVG 2 without scripts, links to other files, animation and HTML, as in its
 * "secure static mode" (https://www.w3.org/TR/SVG2/conform.html#secure-static-mode).
 */
export const ELEMENTS: ReadonlySet<string> = new Set(
  names(`
  svg g defs symbol use switch a title desc style path rect circle ellipse line polyline polygon image
  text tspan textPath linearGradient radialGradient stop pattern mask clipPath marker filter feBlend
  feColorMatrix feComponentTransfer feComposite feConvolveMatrix feDiffuseLighting feDisplacementMap
  feDistantLight feDropShadow feFlood feFuncA feFuncB feFuncG feFuncR feGaussianBlur feImage feMerge
  feMergeNode feMorphology feOffset fePointLight feSpecularLighting feSpotLight feTile feTurbulence
`),
)

/** Elements that run something: SVG 1.1, SVG Tiny 1.2 and XML Events. */
export const SCRIPTS: ReadonlySet<string> = new Set(['script', 'handler', 'listener'])

/** Elements that move something: SMIL. */
export const ANIMATIONS: ReadonlySet<string> = new Set(
  names(`
  animate animateColor animateMotion animateTransform set discard mpath
`),
)

/** Elements of drafts of SVG 1.2, with words that no browser shows. */
export const FLOWED_TEXT: ReadonlySet<string> = new Set(['flowRoot', 'flowPara', 'flowDiv', 'textArea'])

/** Elements whose text is shown. */
export const TEXT_ELEMENTS: ReadonlySet<string> = new Set(['text', 'tspan', 'textPath', 'a'])
