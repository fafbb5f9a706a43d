import { expect, it } from 'vitest'
import { frontOf, frontPicture } from '../../plugins/library/front.ts'
import { formatDiagnostic } from '../../plugins/source/diagnostic.ts'
import { libraryOf } from '../make-library.ts'

const text = (title: string, day: string, stage: string): string =>
  `---\ntitle: ${title}\npublished: 2025-01-${day}\nstage: ${stage}\n---\n\nText of ${title}.\n`

const TEXTS = Object.fromEntries([
  ['en/first.md', text('First', '01', 'awareness')],
  ['en/second.md', text('Second', '02', 'awareness')],
  ...Array.from({ length: 8 }, (_, at) => [`en/t${at}.md`, text(`T${at}`, `1${at}`, 'decision')]),
])
const idsOf = (texts: readonly { readonly id: string }[]): string[] => texts.map(({ id }) => id)

it('a home page opens with the first of the earliest stage, and goes on with the newest of the others', () => {
  const { lead, newest } = frontOf(libraryOf(TEXTS), 'en')
  expect(lead?.id).toBe('en/second')
  expect(idsOf(newest)).toEqual(['en/t7', 'en/t6', 'en/t5', 'en/t4', 'en/t3', 'en/t2'])
  expect(frontOf(libraryOf(TEXTS), 'da')).toEqual({ lead: undefined, newest: [] })
})

it('a home page opens with the article that the site names, wherever that stands in the journey', () => {
  const { lead, newest } = frontOf(libraryOf(TEXTS, {}, { lead: { en: 't5' } }), 'en')
  expect(lead?.id).toBe('en/t5')
  expect(idsOf(newest)).toEqual(['en/t7', 'en/t6', 'en/t4', 'en/t3', 'en/t2', 'en/t1'])
})

it.each([
  ['frist', 'found lead.en: "frist", which is no article; did you mean "first"?'],
  ['mountains', 'found lead.en: "mountains", which is no article; mend or delete it'],
])('a site is told where it names what is not there: %s', (name, message) => {
  const { diagnostics } = libraryOf(TEXTS, {}, { lead: { en: name } })
  expect(diagnostics.filter(({ rule }) => rule === 'introduction').map(formatDiagnostic)).toEqual([
    `astro.config.mjs:1:1  ${message}  (introduction)`,
  ])
})

it('what stands beside a title is a picture that is worth it, and light', () => {
  const image = (type: string, width: number, bytes: number) => ({
    ...{ asset: { path: `${width}`, digest: '' }, height: 100 },
    ...{ type, width, bytes },
  })
  const icon = image('image/png', 64, 900)
  const heavy = image('image/svg+xml', 900, 30_000)
  const photo = image('image/webp', 900, 90_000)
  expect(
    frontPicture({
      image: icon,
      pictures: new Map([
        ['a', heavy],
        ['b', photo],
      ]),
    }),
  ).toBe(photo)
  expect(frontPicture({ image: undefined, pictures: new Map([['a', heavy]]) })).toBeUndefined()
})
