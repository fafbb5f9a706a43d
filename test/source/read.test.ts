import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { formatDiagnostic } from '../../plugins/source/diagnostic.ts'
import { placeAt } from '../../plugins/source/places.ts'
import { MAX_BYTES, readSource } from '../../plugins/source/read.ts'
import { temporaryFolder } from '../folders.ts'

async function read(content: string | Uint8Array): Promise<{ text: string | undefined; messages: string[] }> {
  const root = await temporaryFolder()
  await mkdir(join(root, 'content'))
  await writeFile(join(root, 'content', 'a.md'), content)
  const { value, diagnostics } = await readSource(root, join(root, 'content', 'a.md'))
  return { text: value?.text, messages: diagnostics.map(formatDiagnostic) }
}

const utf16le = (text: string): Buffer => Buffer.from(text, 'utf16le')
const utf16be = (text: string): Buffer => utf16le(text).swap16()

describe('text that is read', () => {
  it('keeps UTF-8 as it is', async () => {
    expect(await read('Æbler, 😀 og \u00adtekst\u200b.\n')).toEqual({
      text: 'Æbler, 😀 og \u00adtekst\u200b.\n',
      messages: [],
    })
  })

  it('drops a byte-order mark', async () => {
    expect(await read('\ufeff---\ntitle: A\n---\n')).toEqual({ text: '---\ntitle: A\n---\n', messages: [] })
  })

  it('reads CRLF and CR as line ends', async () => {
    expect(await read('a\r\nb\rc\n\r\nd')).toEqual({ text: 'a\nb\nc\n\nd', messages: [] })
  })

  it('reads an empty file as an empty text', async () => {
    expect(await read('')).toEqual({ text: '', messages: [] })
  })

  it('reads a file of the largest size', async () => {
    expect((await read('a'.repeat(MAX_BYTES))).messages).toEqual([])
  })
})

describe('text that is not as it should be', () => {
  it('shows NUL as � and says where the first one stands', async () => {
    expect(await read('a\r\nb\0c\0')).toEqual({
      text: 'a\nb�c�',
      messages: [
        'content/a.md:2:2  found the control character NUL; it is shown as �, delete it  (control-character)',
      ],
    })
  })

  it.each([
    ['\b', 'U+0008'],
    ['\u001b', 'U+001B'],
    ['\u007f', 'U+007F'],
    ['\uffff', 'U+FFFF'],
  ])('shows other control characters as � and names them (%j)', async (character, name) => {
    expect(await read(`a${character}`)).toEqual({
      text: 'a�',
      messages: [
        `content/a.md:1:2  found the control character ${name}; it is shown as �, delete it  (control-character)`,
      ],
    })
  })

  it('keeps tabs, and takes form feeds for control characters', async () => {
    expect((await read('a\tb\n')).messages).toEqual([])
    expect((await read('a\f')).messages).toEqual([
      'content/a.md:1:2  found the control character U+000C; it is shown as �, delete it  (control-character)',
    ])
  })

  it('refuses Latin-1 and says where its first letter stands', async () => {
    expect(await read(Buffer.from('Hej\nSm\u00f8rrebr\u00f8d', 'latin1'))).toEqual({
      text: undefined,
      messages: [
        'content/a.md:2:3  found bytes that are not UTF-8 (shown as �); save the file as UTF-8  (encoding)',
      ],
    })
  })

  it.each([
    ['little-endian, with a mark', utf16le('\ufeff# Hej'), 'a UTF-16 byte-order mark'],
    ['big-endian, with a mark', utf16be('\ufeff# Hej'), 'a UTF-16 byte-order mark'],
    ['little-endian, without a mark', utf16le('# Hej'), 'UTF-16'],
    ['big-endian, without a mark', utf16be('# Hej'), 'UTF-16'],
  ])('refuses UTF-16 (%s)', async (_name, bytes, found) => {
    expect(await read(bytes)).toEqual({
      text: undefined,
      messages: [
        `content/a.md:1:1  found bytes that are not UTF-8 (${found}); save the file as UTF-8  (encoding)`,
      ],
    })
  })

  it.each([
    ['5 MB', 5_000_000, '5.0 MB'],
    ['one byte too many', MAX_BYTES + 1, '641 KB'],
  ])('refuses a file that is too large without reading it (%s)', async (_name, size, found) => {
    expect(await read(Buffer.alloc(size, 'a'))).toEqual({
      text: undefined,
      messages: [
        `content/a.md:1:1  found a file of ${found}, expected at most 640 KB; split the text  (file-size)`,
      ],
    })
  })

  it('says why a folder or a missing file cannot be read', async () => {
    const root = await temporaryFolder()
    const folder = await readSource(root, root)
    expect(folder.value).toBeUndefined()
    expect(folder.diagnostics.map(({ rule, message }) => `${rule}: ${message}`)).toEqual([
      'unreadable: found no ordinary file; put a text file in its place',
    ])
    const missing = await readSource(root, join(root, 'gone.md'))
    expect(missing.diagnostics.map(formatDiagnostic)).toEqual([
      'gone.md:1:1  could not read the file: there is no such file  (unreadable)',
    ])
  })
})

it('tells line and column of an offset', () => {
  const text = 'ab\n\ncd\n'
  expect(
    [...text, ''].map((_, offset) => placeAt(text, offset)).map(({ line, column }) => `${line}:${column}`),
  ).toEqual(['1:1', '1:2', '1:3', '2:1', '3:1', '3:2', '3:3', '4:1'])
})
