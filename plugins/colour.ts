/** A colour as `#rrggbb`. */
export const HEX_COLOUR = /^#[\da-f]{6}$/i

/** Least contrast of text with what is behind it (WCAG 2.2, 1.4.3). */
export const TEXT_CONTRAST = 4.5

type Triple = readonly [number, number, number]

/** Compute the contrast of two `#rrggbb` colours, 1 to 21, as WCAG 2.2 defines it (relative luminance of sRGB). */
export function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (light + 0.05) / (dark + 0.05)
}

/** Mix two colours evenly for the eye (in OKLab, as CSS's `color-mix(in oklab, …)` does); `share` of the first, 0 to 1. */
export function mix(one: string, other: string, share: number): string {
  const [a, b] = [toOklab(one), toOklab(other)]
  const part = (at: 0 | 1 | 2): number => a[at] * share + b[at] * (1 - share)
  return fromOklab([part(0), part(1), part(2)])
}

/** Move a colour towards black or white, no further than needed, until it stands out from all of some backgrounds. */
export function readableOn(colour: string, least: number, ...backgrounds: readonly string[]): string {
  const standsOut = (candidate: string): boolean =>
    backgrounds.every((background) => contrast(candidate, background) >= least)
  for (let share = 1; share > 0; share -= 0.02) {
    for (const end of ['#000000', '#ffffff']) {
      const candidate = mix(colour, end, share)
      if (standsOut(candidate)) return candidate
    }
  }
  return inkOn(backgrounds[0] ?? '#ffffff')
}

/** Choose which of some colours reads best on a background; black or white where none is given. */
export function inkOn(background: string, ...inks: readonly string[]): string {
  const from = inks.length > 0 ? inks : ['#ffffff', '#000000']
  return from.reduce((best, ink) => (contrast(ink, background) > contrast(best, background) ? ink : best))
}

function luminance(hex: string): number {
  const [red, green, blue] = linear(hex)
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/** Parts of a colour without the curve of sRGB, 0 to 1. */
function linear(hex: string): Triple {
  const part = (at: number): number => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  }
  return [part(1), part(3), part(5)]
}

function hexOf(parts: Triple): string {
  const written = parts.map((part) => {
    const value = part <= 0.0031308 ? part * 12.92 : 1.055 * part ** (1 / 2.4) - 0.055
    return Math.round(Math.min(1, Math.max(0, value)) * 255)
      .toString(16)
      .padStart(2, '0')
  })
  return `#${written.join('')}`
}

/** Björn Ottosson's OKLab (https://bottosson.github.io/posts/oklab/), the space of CSS Color 4. */
function toOklab(hex: string): Triple {
  const [r, g, b] = linear(hex)
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b)
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b)
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b)
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ]
}

function fromOklab([lightness, a, b]: Triple): string {
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3
  return hexOf([
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ])
}
