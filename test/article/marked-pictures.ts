import { crc32, deflateSync } from 'node:zlib'
import sharp from 'sharp'

/** A picture file that says a word in every place where files say something beside their picture. */
export interface MarkedPicture {
  readonly file: string
  readonly bytes: Buffer
}

/** Make a picture of each format that is shown, with a word in its metadata: EXIF, GPS, XMP, IPTC, texts, comments, profiles, behind its end. */
export async function markedPictures(word: string): Promise<MarkedPicture[]> {
  const blank = (background: string) =>
    sharp({ create: { width: 64, height: 48, channels: 3, background } })
      .withExif({
        IFD0: { Make: word, Artist: word, ImageDescription: word },
        IFD2: { UserComment: word },
        IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '55/1 40/1 34/1', GPSAreaInformation: word },
      })
      .withXmp(xmpOf(word))
      .withIccProfile('p3', { attach: true })
  const [jpeg, png, webp, gif, avif] = await Promise.all([
    blank('#1d6fa5').jpeg().toBuffer(),
    blank('#6b4fbb').png().toBuffer(),
    blank('#b4451f').webp().toBuffer(),
    blank('#1f7a4d').gif().toBuffer(),
    blank('#1c2b24').avif().toBuffer(),
  ])
  const marked = { jpeg: markedJpeg(jpeg, word), png: markedPng(png, word) }
  return [
    { file: 'marked.jpg', bytes: marked.jpeg },
    { file: 'marked.png', bytes: marked.png },
    { file: 'marked.webp', bytes: webp },
    { file: 'marked.gif', bytes: markedGif(gif, word) },
    { file: 'marked.avif', bytes: avif },
    { file: 'marked.svg', bytes: Buffer.from(markedSvg(marked, word)) },
  ]
}

/** Tell whether bytes say a word: in UTF-8 or UTF-16, or packed as texts of a PNG are. */
export function says(bytes: Uint8Array, word: string): boolean {
  const file = Buffer.from(bytes)
  const spellings = [Buffer.from(word), Buffer.from(word, 'utf16le'), Buffer.from(word, 'utf16le').swap16()]
  return spellings.some((spelling) => file.includes(spelling)) || file.includes(deflateSync(word))
}

function xmpOf(word: string): string {
  return `<?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:rights>${word}</dc:rights></rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="w"?>`
}

/** Add IPTC, a comment, a profile that says its name, and words behind the end. */
function markedJpeg(jpeg: Buffer, word: string): Buffer {
  const segment = (marker: number, content: Buffer): Buffer => {
    const head = Buffer.from([0xff, marker, 0, 0])
    head.writeUInt16BE(content.length + 2, 2)
    return Buffer.concat([head, content])
  }
  const record = Buffer.concat([Buffer.from([0x1c, 2, 120, 0, word.length]), Buffer.from(word)])
  const iptc = Buffer.concat([
    Buffer.from('Photoshop 3.0\x008BIM\x04\x04\0\0\0\0', 'latin1'),
    Buffer.from([0, record.length]),
    record,
    Buffer.alloc(record.length % 2),
  ])
  const added = [
    segment(0xed, iptc),
    segment(0xfe, Buffer.from(word)),
    segment(0xec, Buffer.from(`Ducky\0${word}`)),
  ]
  return Buffer.concat([jpeg.subarray(0, 2), ...added, jpeg.subarray(2), Buffer.from(word)])
}

/** Add texts of the three kinds, and words behind the end. */
function markedPng(png: Buffer, word: string): Buffer {
  const chunk = (name: string, content: Buffer): Buffer => {
    const named = Buffer.concat([Buffer.from(name), content])
    const [size, sum] = [Buffer.alloc(4), Buffer.alloc(4)]
    size.writeUInt32BE(content.length)
    sum.writeUInt32BE(crc32(named))
    return Buffer.concat([size, named, sum])
  }
  const added = [
    chunk('tEXt', Buffer.from(`Comment\0${word}`)),
    chunk('iTXt', Buffer.from(`Author\0\0\0\0\0${word}`)),
    chunk('zTXt', Buffer.concat([Buffer.from('Source\0\0'), deflateSync(word)])),
  ]
  // The first chunk, which says the size, ends here.
  const head = 33
  return Buffer.concat([png.subarray(0, head), ...added, png.subarray(head), Buffer.from(word)])
}

/** Add a comment before the first block of a GIF. */
function markedGif(gif: Buffer, word: string): Buffer {
  const flags = gif[10] as number
  const start = 13 + (flags & 0x80 ? 3 * 2 ** ((flags & 7) + 1) : 0)
  const comment = Buffer.concat([Buffer.from([0x21, 0xfe, word.length]), Buffer.from(word), Buffer.from([0])])
  return Buffer.concat([gif.subarray(0, start), comment, gif.subarray(start), Buffer.from(word)])
}

function markedSvg({ jpeg, png }: { jpeg: Buffer; png: Buffer }, word: string): string {
  const image = (type: string, bytes: Buffer, y: number): string =>
    `<image y="${y}" width="64" height="48" xlink:href="data:image/${type};base64,${bytes.toString('base64')}"/>`
  return `<?xml version="1.0"?><!-- ${word} --><?note ${word}?>
<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:inkscape="http://www.inkscape.org/namespaces/inkscape" inkscape:export-filename="/home/${word}/a.png" content="${word}" viewBox="0 0 64 96" data-from="${word}">
  <metadata>${word}</metadata><inkscape:view>${word}</inkscape:view>
  <style>/* ${word} */ rect { fill: #135; -inkscape-stroke: "${word}" }</style>
  ${image('jpeg', jpeg, 0)}${image('png', png, 48)}
  <g inkscape:label="${word}"><rect width="9" height="9"/></g>${word}
</svg><!-- ${word} -->`
}
