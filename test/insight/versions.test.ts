import { describe, expect, it } from 'vitest'
import {
  findDriftedTranslations,
  findMissingTranslations,
  missingTranslations,
} from '../../plugins/insight/versions.ts'
import { libraryOf } from '../make-library.ts'
import { page } from './sound-library.ts'

const words = (count: number): string => Array.from({ length: count }, (_, at) => `word${at}`).join(' ')

/** What is said of a pair: the original and its translation, each as its front matter and body. */
function driftOf(
  original: { fields?: Record<string, string>; body?: string },
  translation: { fields?: Record<string, string>; body?: string },
): string[] {
  const library = libraryOf({
    'en/a.md': page({ title: 'A', ...original.fields }, original.body ?? 'Text.'),
    'da/a.md': page(
      { title: 'Å', translationOf: 'en/a', ...translation.fields },
      translation.body ?? 'Tekst.',
    ),
  })
  return findDriftedTranslations(library).map(({ file, message }) => `${file}: ${message}`)
}

describe('a translation has drifted', () => {
  it.each([
    [
      'a quarter behind the change of its original',
      { updated: '2026-04-02' },
      { published: '2026-01-01' },
      1,
    ],
    ['a day less', { updated: '2026-04-01' }, { published: '2026-01-01' }, 0],
    ['ahead of it', { published: '2026-01-01' }, { updated: '2026-05-02' }, 0],
    ['without a day', { updated: '2026-05-02' }, {}, 0],
  ])('%s', (_name, original, translation, count) => {
    expect(driftOf({ fields: original }, { fields: translation })).toHaveLength(count)
  })

  it.each([
    ['two thirds as long', words(150), words(100), 1],
    ['three quarters as long', words(150), words(113), 0],
    ['half as long again', words(100), words(150), 1],
    ['short, like its original', words(60), words(20), 0],
    ['with half the sections', '## A\n\n## B\n\n## C\n\n## D', '## A\n\n## B', 1],
    ['with one section of two', '## A\n\n## B', '## A', 0],
  ])('%s', (_name, original, translation, count) => {
    expect(driftOf({ body: original }, { body: translation })).toHaveLength(count)
  })

  it('is told at the translation, never at the original', () => {
    expect(driftOf({ body: words(20) }, { body: words(200) })).toEqual([
      'content/articles/da/a.md: found 200 words in 0 sections, but "A" (content/articles/en/a.md), which this translates, has 20 in 0; bring the two together',
    ])
  })
})

describe('a missing translation', () => {
  const library = libraryOf({
    'en/a.md': page({ title: 'A', stage: 'awareness', topics: '[soil]' }, 'Text.'),
    'en/b.md': page({ title: 'B', stage: 'decision', topics: '[soil]' }, 'Text.'),
    'en/c.md': page({ title: 'C', stage: 'decision' }, 'Text.'),
    'da/d.md': page({ title: 'D', stage: 'awareness', topics: '[soil]' }, 'Tekst.'),
  })

  it('is listed for every language that the site has, those that leave a gap first', () => {
    expect(
      missingTranslations(library).map(
        ({ article, lang, leavesGap }) => `${article.id} ${lang} ${leavesGap}`,
      ),
    ).toEqual(['en/b da true', 'da/d en false', 'en/a da false', 'en/c da false'])
  })

  it('is found where it leaves a gap', () => {
    expect(findMissingTranslations(library).map(({ articles, rule }) => [rule, ...articles])).toEqual([
      ['translation-missing', 'en/b'],
    ])
  })

  it('is none on a site of one language', () => {
    const alone = libraryOf({ 'en/a.md': page({ title: 'A' }, 'Text.') }, {}, { languages: ['en'] })
    expect(missingTranslations(alone)).toEqual([])
  })
})
