import { beforeAll, describe, expect, it } from 'vitest'
import { isRemote } from '../../plugins/article/images.ts'
import { digestOf } from '../../plugins/asset.ts'
import { pictureSite, plain, svg } from './picture-site.ts'

const { put, open } = pictureSite()

describe('a picture that is not there', () => {
  beforeAll(async () => {
    for (const name of ['calendar.jpg', 'Wide View.PNG', 'notes.md'])
      await put(`content/articles/en/near/${name}`, '')
    await put('../outside.png', '')
    await put('public/logo.svg', '')
  })

  it.each([
    ['calender.jpg', 'calendar.jpg'],
    ['Calendar.JPG', 'calendar.jpg'],
    ['calendar.jpeg', 'calendar.jpg'],
    ['./wide-view.png', './Wide%20View.PNG'],
    ['../near/calender.jpg#x', '../near/calendar.jpg'],
    ['/logo.png', '/logo.svg'],
  ])('may be another one in that folder: %s', async (url, meant) => {
    expect(await open(url, 'content/articles/en/near/index.md')).toBe(
      `found no file at "${url}"; did you mean "${meant}"?`,
    )
  })

  it.each(['chart.png', 'notes.png', 'nowhere/calendar.jpg', '../../../../../outsider.png'])(
    'is another one only where a name is near, and that inside the site: %s',
    async (url) => {
      expect(await open(url, 'content/articles/en/near/index.md')).toBe(
        `found no file at "${url}"; put the image there or mend the address`,
      )
    },
  )
})

describe('a picture', () => {
  it('beside the text is known by its path, its bytes, its type and its size', async () => {
    const bytes = await plain(60, 40).png().toBuffer()
    expect(await open('a.png')).toEqual({
      asset: { path: 'content/articles/en/a.png', digest: digestOf(bytes) },
      type: 'image/png',
      width: 60,
      height: 40,
      bytes: bytes.length,
    })
  })

  it.each([
    ['./images/plane.svg', 'public/images/plane.svg'],
    ['../images/plane.svg', 'public/images/plane.svg'],
    ['../../images/plane.svg', 'public/images/plane.svg'],
    ['near.svg', 'public/en/a/near.svg'],
    ['../own.svg', 'public/en/own.svg'],
    ['both.svg', 'content/articles/en/both.svg'],
  ])('is beside the text, where a browser finds it, or else under public/: %s', async (url, path) => {
    for (const file of ['public/images/plane.svg', 'public/en/a/near.svg', 'public/en/own.svg'])
      await put(file, svg('<path d="M0 0h9v9z"/>'))
    for (const folder of ['content/articles/en', 'public/en/a', 'public'])
      await put(`${folder}/both.svg`, svg('<path d="M0 0h9v9z"/>'))
    expect(await open(url, 'content/articles/en/a.md', '/en/a/')).toMatchObject({ asset: { path } })
  })

  it.each([
    ['jpeg', 'image/jpeg'],
    ['webp', 'image/webp'],
    ['gif', 'image/gif'],
    ['avif', 'image/avif'],
  ] as const)('may be %s', async (format, type) => {
    await put(`content/articles/en/b.${format}`, await plain(20, 10).toFormat(format).toBuffer())
    expect(await open(`./b.${format}`)).toMatchObject({ type, width: 20, height: 10 })
  })

  it('may be a drawing', async () => {
    await put(
      'content/articles/en/c.svg',
      svg('<title>T</title><a href="#x"><path id="x" d="M0 0h9" fill="url(#y)"/></a>'),
    )
    expect(await open('c.svg')).toMatchObject({ type: 'image/svg+xml', width: 40, height: 30 })
  })

  it('that lies on its side is as wide as it is shown', async () => {
    await put(
      'content/articles/en/turned.jpg',
      await plain(60, 40).withMetadata({ orientation: 6 }).jpeg().toBuffer(),
    )
    expect(await open('turned.jpg')).toMatchObject({ width: 40, height: 60 })
  })

  it('may have its ending in capitals', async () => {
    await put('content/articles/en/IMG_0001.JPG', await plain(40, 30).jpeg().toBuffer())
    expect(await open('IMG_0001.JPG')).toMatchObject({ type: 'image/jpeg', width: 40, height: 30 })
  })

  it('may stand elsewhere in the project, or below public/', async () => {
    await put('public/images/p.png', await plain(5, 5).png().toBuffer())
    expect(await open('/images/p.png')).toMatchObject({ asset: { path: 'public/images/p.png' } })
    expect(await open('../../../public/images/p.png')).toMatchObject({
      asset: { path: 'public/images/p.png' },
    })
  })

  it('may have a name of any characters, written plainly or in % codes, and a query behind it', async () => {
    await put('content/articles/en/Så & #1 "x".png', await plain(5, 5).png().toBuffer())
    expect(await open('S%C3%A5%20&%20%231%20%22x%22.png?v=2#top')).toMatchObject({
      asset: { path: 'content/articles/en/Så & #1 "x".png' },
    })
    expect(await open('Så%20&%20%231%20"x".png')).toMatchObject({ width: 5 })
  })
})

it.each([
  ['https://example.com/a.png', true],
  ['//example.com/a.png', true],
  ['data:image/png;base64,AA', true],
  ['javascript:alert(1)', true],
  ['a.png', false],
  ['./a b:c.png', false],
  ['/a.png', false],
])('tells whether an address leads out of the site: %s', (url, remote) => {
  expect(isRemote(url)).toBe(remote)
})
