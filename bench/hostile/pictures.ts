import sharp from 'sharp'

/** A picture made to take long or much, in sizes. */
export interface HostilePicture {
  readonly name: string
  /** With the ending that says its format. */
  readonly fileName: string
  /** The size to begin with: of a few thousand bytes to some hundred thousand. */
  readonly size: number
  /** Make it `n` large: twice that is twice as many elements, letters, rules or pixels. */
  make(n: number): Uint8Array | Promise<Uint8Array>
}

const svg = (inside: string, more = ''): Uint8Array =>
  Buffer.from(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100" width="100" height="100" ${more}>${inside}</svg>`,
  )
const all = '<rect width="100" height="100"/>'
const filtered = (steps: string): Uint8Array =>
  svg(`<filter id="f">${steps}</filter><rect filter="url(#f)" width="100" height="100"/>`)
const styled = (css: string): Uint8Array => svg(`<style>${css}</style>${all}`)
const blank = (pixels: number) =>
  sharp({
    create: {
      width: Math.round(Math.sqrt(pixels)),
      height: Math.round(Math.sqrt(pixels)),
      channels: 3,
      background: '#135',
    },
    limitInputPixels: false,
  })

const DRAWINGS: readonly (readonly [string, number, (n: number) => Uint8Array])[] = [
  ['elements in a row', 20_000, (n) => svg('<g/>'.repeat(n))],
  ['elements in each other', 5_000, (n) => svg(`${'<g>'.repeat(n)}${'</g>'.repeat(n)}`)],
  ['layers in each other', 30, (n) => svg(`${'<g opacity=".9">'.repeat(n)}${all}${'</g>'.repeat(n)}`)],
  ['large shapes', 5_000, (n) => svg('<rect width="100" height="100" opacity=".5"/>'.repeat(n))],
  [
    'large shapes in many colours',
    2_000,
    (n) =>
      svg(
        `<radialGradient id="g"><stop/><stop offset="1" stop-color="red"/></radialGradient>${'<circle cx="50" cy="50" r="90" fill="url(#g)"/>'.repeat(n)}`,
      ),
  ],
  [
    'masks',
    500,
    (n) => svg(`<mask id="m">${all}</mask>${'<rect width="100" height="100" mask="url(#m)"/>'.repeat(n)}`),
  ],
  ['a path of many points', 50_000, (n) => svg(`<path d="M0 0${'L99 50L0 51'.repeat(n)}"/>`)],
  [
    'markers on a path',
    20_000,
    (n) => svg(`<marker id="m">${all}</marker><path d="M0 0${'l1 1'.repeat(n)}" marker-mid="url(#m)"/>`),
  ],
  ['dashes', 50_000, (n) => svg(`<path d="M0 0L${n} ${n}" stroke="red" stroke-dasharray=".01"/>`)],
  ['parts of parts', 3, (n) => svg(partsOfParts(n))],
  ['patterns of patterns', 3, (n) => svg(partsOfParts(n, true))],
  ['a part that draws itself', 1_000, (n) => svg(`<g id="a">${'<use href="#a"/>'.repeat(n)}</g>`)],
  ['a long line of text', 1_000, (n) => svg(`<text y="9">${'word '.repeat(n)}</text>`)],
  ['many lines of text', 5_000, (n) => svg('<text y="9">word</text>'.repeat(n))],
  ['steps of a filter', 25, (n) => filtered('<feGaussianBlur stdDeviation="9"/>'.repeat(n))],
  ['a wide filter', 10, (n) => filtered(`<feMorphology operator="dilate" radius="${n}"/>`)],
  ['a rough filter', 100, (n) => filtered(`<feTurbulence baseFrequency=".9" numOctaves="${n}"/>`)],
  [
    'filtered shapes',
    500,
    (n) =>
      svg(
        `<filter id="f"><feGaussianBlur stdDeviation="9"/></filter>${'<rect filter="url(#f)" width="100" height="100"/>'.repeat(n)}`,
      ),
  ],
  ['attributes', 20_000, (n) => svg(`<g ${Array.from({ length: n }, (_, at) => `a${at}="1"`).join(' ')}/>`)],
  ['an attribute without end', 500_000, (n) => Buffer.from(`<svg a="${'x'.repeat(n)}`)],
  ['a comment without end', 500_000, (n) => Buffer.from(`<svg><!--${'-'.repeat(n)}`)],
  [
    'a document type without end',
    500_000,
    (n) => Buffer.from(`<!DOCTYPE svg [${'<!ENTITY a "">'.repeat(n / 14)}`),
  ],
  ['namespaces', 20_000, (n) => svg('<g xmlns:a="urn:a"/>'.repeat(n))],
  [
    'rules of style',
    5_000,
    (n) => styled(Array.from({ length: n }, (_, at) => `.a${at} g{fill:red}`).join('')),
  ],
  ['blocks in each other', 50_000, (n) => styled('a{'.repeat(n))],
  ['brackets in each other', 50_000, (n) => styled(`a{fill:${'('.repeat(n)}`)],
  ['selectors', 30_000, (n) => styled(`${'a,'.repeat(n)}a{fill:red}`)],
  ['escapes', 50_000, (n) => styled(`a{fill:${'\\41 '.repeat(n)}}`)],
  ['strings without end', 50_000, (n) => styled(`a{fill:${'"\n'.repeat(n)}`)],
  ['addresses without end', 20_000, (n) => styled('url('.repeat(n))],
  ['moves', 50_000, (n) => svg(`<g transform="${'rotate(1) '.repeat(n)}!"/>`)],
  [
    'digits',
    500_000,
    (n) => Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" width="${'1'.repeat(n)}x" height="9"/>`),
  ],
  [
    'blanks',
    500_000,
    (n) => Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0${' '.repeat(n)}x"/>`),
  ],
  [
    'a label without a stand-in',
    200_000,
    (n) => svg(`<foreignObject>${'word '.repeat(n / 5)}</foreignObject>`),
  ],
  [
    'many labels without a stand-in',
    10_000,
    (n) => svg(`<switch>${'<foreignObject>word</foreignObject>'.repeat(n)}<text>no</text></switch>`),
  ],
  [
    'a picture in it that is none',
    500_000,
    (n) => svg(`<image href="data:image/png;base64,${'A'.repeat(n)}"/>`),
  ],
]

const PIXELS: readonly (readonly [string, string, number, (n: number) => Promise<Uint8Array>])[] = [
  ['an AVIF of many pixels', 'avif', 24_500_000, (n) => blank(n).avif({ effort: 0 }).toBuffer()],
  [
    'an AVIF as large as is taken',
    'avif',
    7_900_000,
    (n) => blank(n).avif({ effort: 0, bitdepth: 10, chromaSubsampling: '4:4:4' }).toBuffer(),
  ],
  [
    'a PNG in steps',
    'png',
    24_500_000,
    (n) => blank(n).png({ progressive: true, compressionLevel: 1 }).toBuffer(),
  ],
  [
    'a PNG of 16 bits in steps',
    'png',
    24_500_000,
    (n) => blank(n).toColourspace('rgb16').png({ progressive: true, compressionLevel: 1 }).toBuffer(),
  ],
  [
    'a JPEG in steps',
    'jpg',
    24_500_000,
    (n) => blank(n).jpeg({ progressive: true, chromaSubsampling: '4:4:4' }).toBuffer(),
  ],
  ['a WebP of many pixels', 'webp', 24_500_000, (n) => blank(n).webp({ effort: 0 }).toBuffer()],
  ['a GIF of many pixels', 'gif', 24_500_000, (n) => blank(n).gif().toBuffer()],
  [
    'a JPEG of nothing but its beginning',
    'jpg',
    5_000_000,
    async (n) => Buffer.alloc(n, Buffer.from([0xff, 0xd8, 0xff, 0xe1])),
  ],
]

/** Pictures that take long or much where nothing bounds them. */
export const HOSTILE_PICTURES: readonly HostilePicture[] = [
  ...DRAWINGS.map(([name, size, make]) => ({ name, fileName: 'drawing.svg', size, make })),
  ...PIXELS.map(([name, ending, size, make]) => ({ name, fileName: `picture.${ending}`, size, make })),
]

/** Groups of ten of the group before: `n` levels of them. */
function partsOfParts(n: number, isPattern = false): string {
  let parts = '<g id="p0"><rect width="9" height="9"/></g>'
  for (let level = 1; level <= n; level += 1) {
    const part = isPattern
      ? `<rect width="9" height="9" fill="url(#p${level - 1})"/>`
      : `<use href="#p${level - 1}"/>`
    parts += isPattern
      ? `<pattern id="p${level}" width=".01" height=".01">${part.repeat(10)}</pattern>`
      : `<g id="p${level}">${part.repeat(10)}</g>`
  }
  return `<defs>${parts}</defs>${isPattern ? `<rect width="100" height="100" fill="url(#p${n})"/>` : `<use href="#p${n}"/>`}`
}
