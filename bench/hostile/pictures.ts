import sharp from 'sharp'
import type { HostileInput } from './input.ts'
import { each, fill } from './repeat.ts'

const svg = (inside: string, more = ''): Uint8Array =>
  Buffer.from(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100" width="100" height="100" ${more}>${inside}</svg>`,
  )
const all = '<rect width="100" height="100"/>'
const filtered = (steps: string, shapes = 1): Uint8Array =>
  svg(`<filter id="f">${steps}</filter>${'<rect filter="url(#f)" width="100" height="100"/>'.repeat(shapes)}`)
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

type Row = readonly [name: string, size: number, make: (n: number) => Uint8Array | Promise<Uint8Array>]

/** What is drawn, however much there is of it. */
const DRAWN: readonly Row[] = [
  ['elements in a row', 20_000, (n) => svg('<g/>'.repeat(n))],
  ['layers in each other', 10, (n) => svg(`${'<g opacity=".9">'.repeat(n)}${all}${'</g>'.repeat(n)}`)],
  [
    'markers on a path',
    20_000,
    (n) => svg(`<marker id="m">${all}</marker><path d="M0 0${'l1 1'.repeat(n)}" marker-mid="url(#m)"/>`),
  ],
  ['lines of text', 500, (n) => svg('<text y="9">word</text>'.repeat(n))],
  ['namespaces', 20_000, (n) => svg('<g xmlns:a="urn:a"/>'.repeat(n))],
  ['rules of style', 5_000, (n) => styled(each(n, (at) => `.a${at} g{fill:red}`))],
  ['selectors', 30_000, (n) => styled(`${'a,'.repeat(n)}a{fill:red}`)],
  ['strings without end', 40_000, (n) => styled(`a{fill:${'"\n'.repeat(n)}`)],
  ['strings in a function', 30_000, (n) => styled(`a{fill:image(${'"#"'.repeat(n)})}`)],
  ['addresses in a name', 1_200_000, (n) => svg(`<g class="${fill('url(#', n)}"/>`)],
  ['blanks in an address', 95_000, (n) => svg(`<g fill='url("#a${' '.repeat(n)}(")'/>`)],
  ['a picture in it of many cameras', 80_000, pictureOfCameras],
]

/** What is refused for what is written in it, with the smallest size at which it is. */
const REFUSED: readonly (readonly [...Row, small?: number])[] = [
  ['elements in each other', 5_000, (n) => svg(`${'<g>'.repeat(n)}${'</g>'.repeat(n)}`), 64],
  ['a path of many points', 50_000, (n) => svg(`<path d="M0 0${'L99 50L0 51'.repeat(n)}"/>`), 28_000],
  ['parts of parts', 6, (n) => svg(partsOfParts(n)), 6],
  ['patterns of patterns', 6, (n) => svg(partsOfParts(n, true)), 6],
  ['a part that draws itself', 1_000, (n) => svg(`<g id="a">${'<use href="#a"/>'.repeat(n)}</g>`)],
  ['parts in a row', 20_000, (n) => svg(each(n, (at) => `<use id="a${at}" href="#a${at + 1}"/>`)), 257],
  [
    'parts in a row from behind',
    20_000,
    (n) => svg(each(n, (at) => `<use id="a${at}" href="#a${at - 1}"/>`)),
    257,
  ],
  ['parts that a style draws', 4_000, partsOfStyle, 400],
  ['parts for many selectors', 4_000, partsForSelectors, 400],
  ['a long line of text', 1_000, (n) => svg(`<text y="9">${'word '.repeat(n)}</text>`), 1_000],
  ['many lines of text', 13_000, (n) => svg('<text y="9">word</text>'.repeat(n)), 13_000],
  ['attributes', 20_000, (n) => svg(`<g ${each(n, (at) => `a${at}="1" `)}/>`), 201],
  ['an attribute without end', 500_000, (n) => Buffer.from(`<svg a="${'x'.repeat(n)}`)],
  ['a comment without end', 500_000, (n) => Buffer.from(`<svg><!--${'-'.repeat(n)}`)],
  ['a document type without end', 500_000, (n) => Buffer.from(`<!DOCTYPE svg [${fill('<!ENTITY a "">', n)}`)],
  ['blocks in each other', 50_000, (n) => styled('a{'.repeat(n))],
  ['brackets in each other', 50_000, (n) => styled(`a{fill:${'('.repeat(n)}`)],
  ['brackets with a string in each other', 600_000, (n) => styled(`a{fill:${'(")"'.repeat(n)}`)],
  ['escapes', 50_000, (n) => styled(`a{fill:${'\\41 '.repeat(n)}}`), 50_000],
  ['addresses without end', 20_000, (n) => styled('url('.repeat(n))],
  ['moves', 50_000, (n) => svg(`<g transform="${'rotate(1) '.repeat(n)}!"/>`), 21_000],
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
  ['a label without a stand-in', 200_000, (n) => svg(`<foreignObject>${fill('word ', n)}</foreignObject>`)],
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

/** What is refused when it takes too much to draw, with a size at which it is drawn. */
const ENDLESS: readonly (readonly [...Row, small: number])[] = [
  ['large shapes', 20_000, (n) => svg('<rect width="100" height="100" opacity=".5"/>'.repeat(n)), 20],
  [
    'large shapes in many colours',
    10_000,
    (n) =>
      svg(
        `<radialGradient id="g"><stop/><stop offset="1" stop-color="red"/></radialGradient>${'<circle cx="50" cy="50" r="90" fill="url(#g)"/>'.repeat(n)}`,
      ),
    5,
  ],
  [
    'masks',
    2_000,
    (n) => svg(`<mask id="m">${all}</mask>${'<rect width="100" height="100" mask="url(#m)"/>'.repeat(n)}`),
    2,
  ],
  ['dashes', 50_000, (n) => svg(`<path d="M0 0L${n} ${n}" stroke="red" stroke-dasharray=".01"/>`), 500],
  ['steps of a filter', 25, (n) => filtered('<feGaussianBlur stdDeviation="9"/>'.repeat(n), n), 1],
  ['a wide filter', 1_000, (n) => filtered(`<feMorphology operator="dilate" radius="${n / 100}"/>`), 1],
  [
    'a rough filter',
    25,
    (n) => filtered(`<feTurbulence baseFrequency=".9" numOctaves="${n}"/>`.repeat(n), n),
    1,
  ],
  [
    'rules of style for parts that are not there',
    4_000,
    (n) => svg(`<style>${each(n, (at) => `.a{fill:url(#p${at})}`)}</style>${'<g class="a"/>'.repeat(n)}`),
    40,
  ],
  ['filtered shapes', 500, (n) => filtered('<feGaussianBlur stdDeviation="9"/>', n), 1],
]

/** Pictures of pixels, by how their names end. One that is refused is missing from its page, with a warning. */
const PIXELS: readonly (readonly [ending: string, ...Row])[] = [
  ['avif', 'an AVIF of many pixels', 24_500_000, (n) => blank(n).avif({ effort: 0 }).toBuffer()],
  [
    'avif',
    'an AVIF of ten bits',
    5_500_000,
    (n) => blank(n).avif({ effort: 0, bitdepth: 10, chromaSubsampling: '4:4:4' }).toBuffer(),
  ],
  [
    'png',
    'a PNG in steps',
    24_500_000,
    (n) => blank(n).png({ progressive: true, compressionLevel: 1 }).toBuffer(),
  ],
  [
    'png',
    'a PNG of 16 bits in steps',
    6_000_000,
    (n) => blank(n).toColourspace('rgb16').png({ progressive: true, compressionLevel: 1 }).toBuffer(),
  ],
  [
    'png',
    'a large PNG of 16 bits in steps',
    49_000_000,
    (n) => blank(n).toColourspace('rgb16').png({ progressive: true, compressionLevel: 1 }).toBuffer(),
  ],
  [
    'jpg',
    'a JPEG in steps',
    12_000_000,
    (n) => blank(n).jpeg({ progressive: true, chromaSubsampling: '4:4:4' }).toBuffer(),
  ],
  ['webp', 'a WebP of many pixels', 24_500_000, (n) => blank(n).webp({ effort: 0 }).toBuffer()],
  ['gif', 'a GIF of many pixels', 20_000_000, (n) => blank(n).gif().toBuffer()],
  [
    'jpg',
    'a JPEG of nothing but its beginning',
    5_000_000,
    (n) => Buffer.alloc(n, Buffer.from([0xff, 0xd8, 0xff, 0xe1])),
  ],
]

const DRAWING = 'drawing.svg'

/** Pictures that take long or much where nothing bounds them. */
export const HOSTILE_PICTURES: readonly HostileInput[] = [
  ...DRAWN.map(([name, size, make]) => ({ name, size, make, said: 'made', fileName: DRAWING })),
  ...REFUSED.map(([name, size, make, small]) => ({
    ...{ name, size, make, said: 'image', fileName: DRAWING },
    ...(small === undefined ? {} : { small }),
  })),
  ...ENDLESS.map(([name, size, make, small]) => ({
    ...{ name, size, make, said: 'image', fileName: DRAWING, small, saidSmall: 'made' },
  })),
  ...PIXELS.map(([ending, name, size, make]) => ({
    ...{ name, size, make, said: 'made', fileName: `picture.${ending}` },
  })),
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

/** A part for each rule of a style, all of them for the same shapes. */
function partsOfStyle(n: number): Uint8Array {
  const parts = each(n, (at) => `<clipPath id="p${at}"/>`)
  return svg(
    `<style>${each(n, (at) => `.a{fill:url(#p${at})}`)}</style>${parts}${'<g class="a"/>'.repeat(n)}`,
  )
}

/** A rule of many selectors that names many parts. */
function partsForSelectors(n: number): Uint8Array {
  return styled(`${each(n, (at) => `.a${at},`)}g{${each(n, (at) => `--a${at}:url(#p${at});`)}}`)
}

/** A picture in a drawing that says again and again how its camera was held, and each time says that it says more. */
async function pictureOfCameras(n: number): Promise<Uint8Array> {
  const jpeg = await blank(4).jpeg().toBuffer()
  const segment = Buffer.from('\xff\xe1\0\x12Exif\0\0MM\0*\0\0\0\x08', 'latin1')
  const entries = Buffer.from('\xff\xff', 'latin1')
  const segments = Buffer.concat(Array.from({ length: n }, () => [segment, entries]).flat())
  const whole = Buffer.concat([jpeg.subarray(0, 2), segments, jpeg.subarray(2)])
  return svg(`<image width="9" height="9" href="data:image/jpeg;base64,${whole.toString('base64')}"/>`)
}
