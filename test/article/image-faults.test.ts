import { execFileSync } from 'node:child_process'
import { mkdir, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { MAX_PIXELS } from '../../plugins/pictures/limits.ts'
import { TESTS_ALL } from '../all.ts'
import { claims } from '../draw/photo-files.ts'
import { pictureSite, plain, svg } from './picture-site.ts'

const { folder, put, open } = pictureSite()

/** The first bytes of a HEIC, as phones write them. */
const heic = Buffer.from('\0\0\0\x18ftypheic\0\0\0\0mif1heic', 'latin1')

describe('a picture that cannot be shown is told apart from one that can', () => {
  it('when it is missing', async () => {
    // A name that is like no other that a test here writes.
    expect(await open('never-was-there.png')).toBe(
      'found no file at "never-was-there.png"; put the image there or mend the address',
    )
  })

  it('when it is a film', async () => {
    await put('content/articles/en/film.mp4', 'film')
    expect(await open('film.mp4')).toBe(
      'found "film.mp4", which is played and no image; link to a page that plays it',
    )
  })

  it('when its address is broken', async () => {
    expect(await open('50%.png')).toBe('found the image address "50%.png" with a broken % code')
  })

  it('when it lies outside the content and public/, by its path or by a symbolic link', async () => {
    await writeFile(join(await folder, 'outside.png'), await plain(5, 5).png().toBuffer())
    await symlink(join(await folder, 'outside.png'), join(await folder, 'site/content/articles/en/link.png'))
    const outside = (url: string) =>
      `found the image "${url}" outside of content/ and public/; copy it beside the article`
    expect(await open('../../../../outside.png')).toBe(outside('../../../../outside.png'))
    expect(await open('/../../outside.png')).toBe(outside('/../../outside.png'))
    expect(await open('%2e%2e/%2e%2e/%2e%2e/%2e%2e/outside.png')).toBe(
      outside('%2e%2e/%2e%2e/%2e%2e/%2e%2e/outside.png'),
    )
    expect(await open('link.png')).toBe(outside('link.png'))
    await put('private/a.png', await plain(5, 5).png().toBuffer())
    expect(await open('../../../private/a.png')).toBe(outside('../../../private/a.png'))
    await put('public/open.png', await plain(5, 5).png().toBuffer())
    expect(await open('../../../public/open.png')).toMatchObject({ width: 5 })
  })

  it('when it is a folder, or a link to itself', async () => {
    await mkdir(join(await folder, 'site/content/articles/en/album.png'))
    expect(await open('album.png')).toBe('found a folder at "album.png"; name the image in it')
    const loop = join(await folder, 'site/content/articles/en/turning.png')
    await symlink(loop, loop)
    expect(await open('turning.png')).toBe(
      'found no file at "turning.png"; put the image there or mend the address',
    )
  })

  it.each([
    ['cut off', async () => (await noise(60, 40)).subarray(0, 500)],
    ['changed in the middle', async () => Buffer.from(await noise(60, 40)).fill(7, 300, 400)],
    ['empty', async () => Buffer.alloc(0)],
    ['text', async () => Buffer.from('Not a picture.')],
  ])('when it is damaged (%s)', async (name, make) => {
    await put(`content/articles/en/${name}.png`, await make())
    expect(await open(`${name}.png`)).toMatch(
      new RegExp(
        `^found the image "${name}.png" damaged or in an unknown format; export it again(?: \\(.+\\))?$`,
      ),
    )
  })

  it('when it is in a format that browsers do not show', async () => {
    await put('content/articles/en/t.tiff', await plain(5, 5).tiff().toBuffer())
    expect(await open('t.tiff')).toBe(
      'found the image "t.tiff" in the format TIFF; save it as PNG, JPEG, WebP or SVG',
    )
  })

  it('when it would fill the memory: 20,000 × 20,000 pixels', async () => {
    await put('content/articles/en/big.png', await claims(20_000, 20_000))
    expect(await open('big.png')).toBe(
      'found the image "big.png" with 20000×20000 pixels, expected at most 50 million in all; scale it down',
    )
    expect(MAX_PIXELS).toBe(50_000_000)
  })

  it('when a drawing says that it is that large', async () => {
    await put(
      'content/articles/en/big.svg',
      svg('').replace('width="40" height="30"', 'width="20000" height="20000"'),
    )
    expect(await open('big.svg')).toBe(
      'found the image "big.svg" with 20000×20000 pixels, expected at most 50 million in all; scale it down',
    )
  })

  it('when the file is larger than any picture of an article', async () => {
    await put('content/articles/en/heavy.png', Buffer.alloc(21_000_000))
    expect(await open('heavy.png')).toBe('found an image of 21 MB, expected at most 20 MB')
  })

  it.each([
    [
      'script.svg',
      svg('<title>T</title>\n<script>alert(1)</script>'),
      'found a script in "script.svg" (<script> in line 2); export it without',
    ],
    [
      'event.svg',
      svg('<rect\nonclick\n=\n"alert(1)"/>'),
      'found an event in "event.svg" (onclick="alert(1)" in line 1); export it without',
    ],
    [
      'link.svg',
      svg('<a href="java&#9;script:alert(1)"><rect/></a>'),
      'found a script in a link in "link.svg" (href="java script:alert(1)" in line 1); export it without',
    ],
    [
      'outside.svg',
      svg('<image href="//example.com/x.png"/>'),
      'found an outside reference in "outside.svg" (href="//example.com/x.png" in line 1); take it out, or export it with all that it needs inside',
    ],
    [
      'machine.svg',
      svg('<image href="/etc/passwd"/>'),
      'found an outside reference in "machine.svg" (href="/etc/passwd" in line 1); take it out, or export it with all that it needs inside',
    ],
    [
      'entity.svg',
      `<!DOCTYPE svg [<!ENTITY x SYSTEM "file:///etc/passwd">]>${svg('<text>x</text>')}`,
      'found definitions in the document type (<!DOCTYPE … [) in "entity.svg"; save it as plain SVG',
    ],
    [
      'packed.svg',
      gzipSync(svg('')),
      'found the image "packed.svg" in the format SVGZ; save it as SVG, not packed',
    ],
    [
      'sizeless.svg',
      '<svg xmlns="http://www.w3.org/2000/svg" width="100%"/>',
      'found no size in "sizeless.svg" (<svg> in line 1); save it with one, such as viewBox="0 0 120 40"',
    ],
    [
      'half.svg',
      svg('').replace('</svg>', ''),
      'found broken XML (1:64: unclosed tag: svg) in "half.svg"; export it again',
    ],
    [
      'circle.svg',
      svg('<g id="a"><use href="#a"/></g>'),
      'found a part that draws itself (#a) in "circle.svg"; take the circle out',
    ],
  ])('when it is a drawing that would run, ask, or not end: %s', async (file, content, message) => {
    await put(`content/articles/en/${file}`, content)
    expect(await open(file)).toBe(message)
  })

  it('when a drawing takes too long to draw, or too much memory', { timeout: 120_000 }, async () => {
    const filter = '<filter id="f"><feGaussianBlur stdDeviation="9"/></filter>'
    await put(
      'content/articles/en/blurred.svg',
      svg(filter + '<rect filter="url(#f)" width="40" height="30"/>'.repeat(2_000)),
    )
    // Which of them it meets first depends on the machine.
    const endless = (name: string): RegExp =>
      new RegExp(
        `^found a drawing without end: it takes more than (?:2 seconds|400 MB of memory) to draw in "${name}"; simplify it, or export it as PNG$`,
      )
    // What is too slow is ended as what takes too much memory is; which of them it was, the machine decides.
    if (TESTS_ALL) expect(await open('blurred.svg')).toMatch(endless('blurred.svg'))
    await put(
      'content/articles/en/dashed.svg',
      svg('<path d="M0 0L99999 99999" stroke="red" stroke-dasharray=".005"/>'),
    )
    expect(await open('dashed.svg')).toMatch(endless('dashed.svg'))
    await put('content/articles/en/next.svg', svg('<rect width="9" height="9"/>'))
    expect(await open('next.svg'), 'the next is drawn').toMatchObject({ width: 40 })
  })

  it('when it is no file at all, which is never opened', async () => {
    execFileSync('mkfifo', [join(await folder, 'site/content/articles/en/pipe.png')])
    expect(await open('pipe.png')).toBe('found no ordinary file at "pipe.png"; put the image in its place')
  })

  it('when it is an AVIF of more pixels than can be decoded in little memory', async () => {
    await put('content/articles/en/wide.avif', await plain(4_001, 4_001).avif({ effort: 0 }).toBuffer())
    expect(await open('wide.avif')).toBe(
      'found the image "wide.avif" with 4001×4001 pixels, expected at most 16 million in all; scale it down',
    )
  })

  it('when it is a HEIC from a phone, whatever its name says', async () => {
    await put('content/articles/en/phone.jpg', heic)
    expect(await open('phone.jpg')).toBe(
      'found the image "phone.jpg" in the format HEIC; browsers do not show it; export it as JPEG (in Photos: Export, JPEG), or set the camera to "Most Compatible"',
    )
  })
})

describe('a drawing that moves', () => {
  it('is taken, and that it is shown still is said', async () => {
    await put(
      'content/articles/en/moving.svg',
      svg('<rect width="9" height="9">\n<animate attributeName="opacity" values="0;1" dur="1s"/></rect>'),
    )
    expect(await open('moving.svg')).toMatchObject({
      width: 40,
      remark:
        'found an animation in "moving.svg" (<animate> in line 2), which is shown still; take it out, or save it as GIF or WebP',
    })
  })
})

/** A picture that does not compress, so that its middle holds pixels. */
async function noise(width: number, height: number): Promise<Buffer> {
  const pixels = Buffer.from(
    Array.from({ length: width * height * 3 }, (_, index) => (index * 7919 * (index % 13)) % 256),
  )
  return sharp(pixels, { raw: { width, height, channels: 3 } })
    .png()
    .toBuffer()
}
