import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { inflateRawSync, inflateSync } from 'node:zlib'
import { unzipSync } from 'fflate'
import { allTags, lettersOf, readPdf } from '../channels/ebook/read-pdf.ts'
import { filesIn } from '../folders.ts'

/** A part of a file, as text. What people or programs may have written is looked at in all its forms. */
interface Part {
  readonly place: string
  readonly text: string
  readonly isWritten?: boolean
}

/**
 * Tell in which files of a folder each of some words stands, in whatever form: in names and bytes; in UTF-8, UTF-16 and
 * Latin-1; written with percent signs, character references, escapes of JSON or in Base64; in books and zips, in the words,
 * links and streams of PDFs, and in the compressed notes of pictures. Words are of letters and digits.
 */
export async function findMarkers(
  folder: string,
  words: readonly string[],
): Promise<Readonly<Record<string, readonly string[]>>> {
  const found = new Map(words.map((word) => [plain(word), new Set<string>()]))
  const any = new RegExp([...found.keys()].join('|'), 'g')
  for (const file of await filesIn(folder)) {
    for (const part of await partsOf(file, await readFile(join(folder, file))))
      for (const form of formsOf(part))
        for (const [word] of form.matchAll(any)) found.get(word)?.add(part.place)
  }
  return Object.fromEntries(words.map((word) => [word, [...(found.get(plain(word)) ?? [])].sort()]))
}

const UTF16 = [new TextDecoder('utf-16le'), new TextDecoder('utf-16be')]

async function partsOf(place: string, bytes: Uint8Array): Promise<Part[]> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const isWritten = !buffer.subarray(0, 1000).includes(0)
  const parts: Part[] = [{ place, text: `${place}\n${buffer.toString('utf8')}`, isWritten }]
  if (buffer.subarray(0, 2).toString('latin1') === 'PK') {
    for (const [name, inner] of Object.entries(unzipSync(bytes)))
      parts.push(...(await partsOf(`${place}: ${name}`, inner)))
    return parts
  }
  parts.push({ place, text: buffer.toString('latin1') })
  // From both beginnings: what stands before the words may be of an odd length.
  for (const decoder of UTF16)
    for (const from of [0, 1])
      parts.push({ place, text: decoder.decode(new Uint8Array(buffer.subarray(from))) })
  if (buffer.subarray(0, 5).toString('latin1') === '%PDF-') parts.push(...(await partsOfPdf(place, buffer)))
  if (buffer.subarray(1, 4).toString('latin1') === 'PNG') parts.push(...notesOfPng(place, buffer))
  return parts
}

async function partsOfPdf(place: string, bytes: Buffer): Promise<Part[]> {
  const { letters, title, metadata, links, outline, tags } = await readPdf(bytes)
  const alts = allTags(tags).map(({ alt }) => alt)
  const said = [
    ...letters,
    String(title),
    metadata,
    ...links.map(({ url }) => url),
    ...outline,
    ...alts,
  ].join('\n')
  const streams: Part[] = []
  const raw = bytes.toString('latin1')
  for (const { index, 0: opening } of raw.matchAll(/stream\r?\n/g)) {
    const start = index + opening.length
    const inflated = unpacked(bytes.subarray(start, raw.indexOf('endstream', start)))
    if (inflated)
      streams.push({ place, text: inflated.toString('latin1') }, { place, text: inflated.toString('utf8') })
  }
  return [{ place, text: said, isWritten: true }, ...streams]
}

/** The notes of a PNG: what is in its chunks besides the pixels, unpacked where it is compressed. */
function notesOfPng(place: string, bytes: Buffer): Part[] {
  const parts: Part[] = []
  for (let at = 8; at + 12 <= bytes.length; ) {
    const size = bytes.readUInt32BE(at)
    const type = bytes.subarray(at + 4, at + 8).toString('latin1')
    const data = bytes.subarray(at + 8, at + 8 + size)
    if (/^(?:zTXt|iTXt|iCCP)$/.test(type))
      for (let from = data.indexOf(0); from !== -1; from = data.indexOf(0, from + 1)) {
        const inflated = unpacked(data.subarray(from + 1)) ?? unpacked(data.subarray(from + 2))
        if (inflated) parts.push({ place, text: inflated.toString('utf8') })
      }
    at += size + 12
  }
  return parts
}

/** Unpack what is compressed; nothing where it is not. */
function unpacked(bytes: Uint8Array): Buffer | undefined {
  for (const unpack of [inflateSync, inflateRawSync]) {
    try {
      return unpack(bytes)
    } catch (thrown) {
      if (!(thrown instanceof Error && 'code' in thrown)) throw thrown
    }
  }
  return undefined
}

/** The forms in which words may be read in a text. */
function formsOf({ text, isWritten }: Part): string[] {
  if (!isWritten) return [plain(text)]
  const inBase64 = [...text.matchAll(/[A-Za-z0-9+/_-]{16,}={0,2}/g)].flatMap(([code]) =>
    [0, 1, 2, 3].map((skip) => Buffer.from(code.slice(skip), 'base64').toString('utf8')),
  )
  const decoded = decodedOnce(text)
  return [text, decoded, decodedOnce(decoded), inBase64.join('\n')].flatMap((form) => [
    plain(form),
    lettersOf(plain(form)),
  ])
}

function decodedOnce(text: string): string {
  return text
    .replace(/(?:%[\da-f]{2})+/gi, (codes) => Buffer.from(codes.replaceAll('%', ''), 'hex').toString('utf8'))
    .replace(/\\u([\da-f]{4})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    .replace(/&#x([\da-f]{1,6});/gi, (_, code: string) =>
      String.fromCodePoint(Number.parseInt(code, 16) % 0x110000),
    )
    .replace(/&#(\d{1,7});/g, (_, code: string) => String.fromCodePoint(Number(code) % 0x110000))
    .replace(/&oslash;/gi, 'ø')
    .replace(/=([\dA-F]{2})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
}

function plain(text: string): string {
  // Addresses and cameras' notes have no ø.
  return text.normalize('NFC').toLowerCase().replaceAll('ø', 'oe')
}
