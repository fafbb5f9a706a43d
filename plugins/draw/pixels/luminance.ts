/** Light of each step of a channel of sRGB, 0 to 1 (WCAG 2.2, relative luminance). */
const LIGHT = Float64Array.from({ length: 256 }, (_, step) => {
  const part = step / 255
  return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
})

/** Widths that a card is shown at on a phone, in CSS pixels. */
const SHOWN_WIDTH = 400
/** From here on text is large (WCAG 2.2: 18 points, or 14 in bold), in CSS pixels. */
const LARGE = 24
const LARGE_BOLD = 18.66

/** Tell how light a colour is, 0 to 1. */
export function luminance(red: number, green: number, blue: number): number {
  return (
    0.2126 * (LIGHT[red] as number) + 0.7152 * (LIGHT[green] as number) + 0.0722 * (LIGHT[blue] as number)
  )
}

/** Tell the contrast of two lights, 1 to 21. */
export function contrastOf(one: number, other: number): number {
  return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05)
}

/** Tell the contrast that a text needs on a picture (WCAG 2.2, 1.4.3), as it is seen on a phone. */
export function contrastNeeded(fontSize: number, weight: number, width: number): 3 | 4.5 {
  const shown = (fontSize * SHOWN_WIDTH) / width
  return shown >= LARGE || (shown >= LARGE_BOLD && weight >= 700) ? 3 : 4.5
}
