import { describe, expect, it } from 'vitest'
import { versionName } from '../../plugins/library/version-name.ts'
import { articleOf, libraryOf } from '../make-library.ts'

const text = (title: string, more = ''): string => `---\ntitle: ${title}\n${more}---\n\nText.\n`
const versionsIn = (files: Readonly<Record<string, string>>, id: string): Record<string, string> => {
  const library = libraryOf(files)
  const found = library.textOf(id)
  return Object.fromEntries(
    [...(found ? library.translationsOf(found) : [])].map(([lang, article]) => [lang, article.id]),
  )
}

describe('texts whose files have one name but for the language', () => {
  it.each([
    [{ 'en/oven.md': text('Oven'), 'da/oven.md': text('Ovn') }],
    [{ 'oven.en.md': text('Oven'), 'oven.da.md': text('Ovn') }],
    [{ 'en/oven.md': text('Oven'), 'oven.da.md': text('Ovn') }],
    [{ 'en/oven.md': text('Oven'), 'da/oven/index.md': text('Ovn', 'translationOf: en/oven\n') }],
  ])('are versions of each other: %j', (files) => {
    expect(versionsIn(files, 'en/oven')).toEqual({ en: 'en/oven', da: 'da/oven' })
  })

  it('are none where one says what it translates, or one has another version already', () => {
    const files = {
      'en/oven.md': text('Oven'),
      'en/stove.md': text('Stove'),
      'da/oven.md': text('Ovn', 'translationOf: en/stove\n'),
    }
    expect(versionsIn(files, 'en/oven')).toEqual({ en: 'en/oven' })
    expect(versionsIn(files, 'en/stove')).toEqual({ en: 'en/stove', da: 'da/oven' })
    const both = { ...files, 'da/stove.md': text('Komfur'), 'da/oven.md': files['da/oven.md'] }
    expect(versionsIn(both, 'da/stove')).toEqual({ da: 'da/stove' })
  })
})

it('a name is what is left of the file without its language and its ending', () => {
  const nameOf = (path: string): unknown => versionName(articleOf(path, text('A')))
  expect(nameOf('da/a/b.md')).toEqual({ name: 'content/articles/a/b', isMarked: true })
  expect(nameOf('a/b.da.mdx')).toEqual({ name: 'content/articles/a/b', isMarked: true })
  expect(nameOf('a/b.md')).toEqual({ name: 'content/articles/a/b', isMarked: false })
  expect(nameOf('a/v1.2.md')).toEqual({ name: 'content/articles/a/v1.2', isMarked: false })
})
