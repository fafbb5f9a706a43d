import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Published } from '../../plugins/article/published.ts'
import { understand } from '../../plugins/article/understand.ts'
import { openSite } from '../../plugins/cli/site.ts'
import { findTwins, SAME_INTENT } from '../../plugins/insight/twins.ts'
import { FINDING_WORDS } from '../../plugins/insight/words.ts'
import { STAGES } from '../../plugins/journey/stages.ts'
import { Likeness } from '../../plugins/library/likeness.ts'
import { sample } from '../all.ts'
import { libraryOf } from '../make-library.ts'
import { ROOT } from '../site/dist.ts'
import { page } from './sound-library.ts'

const { articles } = await (await openSite(ROOT)).engine.library()

/** The article as a copy that hides: another headline and description, and only the first part of the text. */
async function copyOf(article: Published, share: number): Promise<Published> {
  const text = await readFile(join(ROOT, article.file), 'utf8')
  const [, body = ''] = /^---\n.*?\n---\n(.*)$/s.exec(text) ?? []
  const kept = body.slice(0, body.indexOf('\n', body.length * share))
  const fields = { title: 'Another headline', slug: 'copy', stage: article.stage.value }
  const around = { name: 'copy', folderLang: article.lang.value, brand: [] }
  return understand({ file: 'copy.md', text: page(fields, kept) }, around) as Published
}

const same = (article: Published): Published[] =>
  articles.filter(({ lang }) => lang.value === article.lang.value)

describe('the similarity from which two articles have the same intent', () => {
  it('is far above that of any two articles of this site', () => {
    const found = [...Map.groupBy(articles, ({ lang }) => lang.value).values()].flatMap((list) => {
      const likeness = new Likeness(list)
      return list.flatMap((article) => STAGES.flatMap((stage) => likeness.nearest(article, stage, 24)))
    })
    expect(found.length).toBeGreaterThan(200)
    expect(Math.max(...found.map(({ similarity }) => similarity))).toBeLessThan(SAME_INTENT - 0.1)
  })

  it.each(
    sample(
      [
        ['two thirds', 2 / 3],
        ['half', 1 / 2],
      ] as const,
      1,
    ),
  )(
    'is below that of an article and its copy with another headline and the first %s of the text',
    async (_name, share) => {
      for (const article of articles) {
        const copy = await copyOf(article, share)
        const [twin] = new Likeness([...same(article), copy]).nearest(copy, article.stage.value, 1)
        expect(twin?.article.id, article.id).toBe(article.id)
        expect(twin?.similarity, article.id).toBeGreaterThan(SAME_INTENT)
      }
    },
  )
})

const text = (stage: string, topics: string, title: string): string =>
  page(
    { title, stage, ...(topics === '' ? {} : { topics }) },
    Array.from({ length: 40 }, (_, at) => `word${at}`).join(' '),
  )
const twinsIn = (texts: Record<string, string>): string[] =>
  findTwins(libraryOf(texts)).map(({ articles: [own, other] }) => `${own} = ${other}`)

describe('two texts with nearly the same words', () => {
  const own = text('awareness', '[soil]', 'Worms in the garden')

  it('are told of once, at the second', () => {
    expect(twinsIn({ 'en/a.md': own, 'en/b.md': text('awareness', '[soil]', 'Worms and gardens') })).toEqual([
      'en/b = en/a',
    ])
  })

  it('are told of once each where there are many', () => {
    const copies = ['a', 'b', 'c', 'd'].map((name) => [
      `en/${name}.md`,
      text('awareness', '[soil]', `Worms ${name}`),
    ])
    expect(twinsIn(Object.fromEntries(copies))).toHaveLength(3)
  })

  it('are no twins at another stage, on another topic or in another language', () => {
    const others = [
      { 'en/b.md': text('decision', '[soil]', 'Worms two') },
      { 'en/b.md': text('awareness', '[hens]', 'Worms two') },
      { 'da/b.md': text('awareness', '[soil]', 'Worms two') },
    ]
    for (const other of others)
      expect(twinsIn({ 'en/a.md': own, ...other } as Record<string, string>)).toEqual([])
  })

  it('are twins where one of them names no topic', () => {
    expect(twinsIn({ 'en/a.md': own, 'en/b.md': text('awareness', '', 'Worms two') })).toEqual([
      'en/b = en/a',
    ])
  })

  it('are told of in Danish too', () => {
    const library = libraryOf({ 'en/a.md': own, 'en/b.md': own.replace('Worms in', 'Worms of') })
    expect(findTwins(library, FINDING_WORDS.da)[0]?.message).toBe(
      'fandt samme hensigt som "Worms in the garden" (content/articles/en/a.md) (samme fase og emne, 77 % ens); saml de to, eller giv denne sit eget spørgsmål',
    )
  })
})
