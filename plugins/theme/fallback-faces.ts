import type { FontMetrics } from './font-metrics.ts'

/** A font that readers have, by the names that its faces go by, and the average width of its letters in shares of its size. */
interface Fallback {
  readonly regular: { readonly local: readonly string[]; readonly width: number }
  readonly bold: { readonly local: readonly string[]; readonly width: number }
}

/**
 * What readers have of the kind of a font: on computers and iPhones the first, on Android the second, on Linux the third.
 * Widths are those of `measureFont` for the fonts on fontsource.org, 5.3.0, that are as wide letter by letter: Gelasio for
 * Georgia, Arimo for Arial, and Noto Serif and Roboto themselves; DejaVu, 2.37, was measured as Debian has it.
 */
const FALLBACKS: Readonly<Record<'serif' | 'sans', readonly Fallback[]>> = {
  serif: [
    {
      regular: { local: ['Georgia', 'Gelasio'], width: 0.4308 },
      bold: { local: ['Georgia Bold', 'Georgia-Bold', 'Gelasio Bold'], width: 0.5024 },
    },
    {
      regular: { local: ['Noto Serif', 'NotoSerif'], width: 0.469 },
      bold: { local: ['Noto Serif Bold', 'NotoSerif-Bold'], width: 0.4983 },
    },
    {
      regular: { local: ['DejaVu Serif', 'DejaVuSerif'], width: 0.5051 },
      bold: { local: ['DejaVu Serif Bold', 'DejaVuSerif-Bold'], width: 0.5552 },
    },
  ],
  sans: [
    {
      regular: { local: ['Arial', 'Liberation Sans', 'Arimo'], width: 0.4359 },
      bold: { local: ['Arial Bold', 'Arial-BoldMT', 'Liberation Sans Bold', 'Arimo Bold'], width: 0.4682 },
    },
    {
      regular: { local: ['Roboto', 'Roboto-Regular'], width: 0.432 },
      bold: { local: ['Roboto Bold', 'Roboto-Bold'], width: 0.4401 },
    },
    {
      regular: { local: ['DejaVu Sans', 'DejaVuSans'], width: 0.4991 },
      bold: { local: ['DejaVu Sans Bold', 'DejaVuSans-Bold'], width: 0.5642 },
    },
  ],
}

/** From which weight a face is bold. */
const BOLD = 600

/** Name the stand-ins of a font, the likelier first, as a style sheet lists them after the font itself. */
export function fallbackNames(family: string, kind: 'serif' | 'sans'): string[] {
  return FALLBACKS[kind].map((_, index) => JSON.stringify(`${family} stand-in ${index + 1}`))
}

/**
 * Write the faces that stand in for a face of a font until it has come: fonts that readers have, as wide on average and as
 * high in the line, so that nothing moves when it takes their place.
 */
export function fallbackFaces(
  family: string,
  kind: 'serif' | 'sans',
  weight: number,
  { ascent, descent, lineGap, width }: FontMetrics,
): string[] {
  const names = fallbackNames(family, kind)
  return FALLBACKS[kind].map((fallback, index) => {
    const own = weight < BOLD ? fallback.regular : fallback.bold
    const scale = width / own.width
    return `@font-face {
  font-family: ${names[index]};
  font-weight: ${weight};
  src: ${own.local.map((name) => `local(${JSON.stringify(name)})`).join(', ')};
  size-adjust: ${percent(scale)};
  ascent-override: ${percent(ascent / scale)};
  descent-override: ${percent(descent / scale)};
  line-gap-override: ${percent(lineGap / scale)};
}`
  })
}

function percent(share: number): string {
  return `${Number((share * 100).toFixed(2))}%`
}
