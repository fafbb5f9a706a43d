import { describe, expect, it } from 'vitest'
import { findLinkSuggestions } from '../../plugins/insight/link-suggestions.ts'
import { FINDING_WORDS } from '../../plugins/insight/words.ts'
import { libraryWith, lineOf, page } from './sound-library.ts'

const KNIFE = page(
  { title: 'What is a grafting knife?', stage: 'awareness' },
  'A grafting knife is sharp. The grafting knife folds. Oil the grafting knife. '.repeat(3),
)

/** What is suggested in one text, of a library in which another is about grafting knives. */
function suggestionsIn(body: string, more: Readonly<Record<string, string>> = {}): string[] {
  const own = page({ title: 'Evening walks', stage: 'awareness' }, body)
  return findLinkSuggestions(
    libraryWith({ 'en/knife.md': KNIFE, 'en/own.md': own, ...more }, { brand: ['Gardena'] }),
  )
    .filter(({ file }) => file.endsWith('en/own.md'))
    .map(({ line, column, phrase, articles }) => `${line}:${column} ${phrase} → ${articles[1]}`)
}

describe('a link is suggested', () => {
  it('at the first mention in running text, as it stands there', () => {
    expect(suggestionsIn('Take a walk.\n\nBring a **Grafting knife**, or two grafting knives.')).toEqual([
      '8:11 Grafting knife → en/knife',
    ])
  })

  it('in the item of a list, after escapes and character references', () => {
    expect(suggestionsIn('- Salt &amp; \\*pepper\\*, and a grafting knife.')).toEqual([
      '6:32 grafting knife → en/knife',
    ])
  })

  it('after a heading, a link, code, a quotation and a table that say the same', () => {
    const said = 'grafting knife'
    expect(
      suggestionsIn(
        [
          `## The ${said}`,
          `[A ${said}](choose.md), \`${said}\`, <a href="/x/">${said}</a> and ![${said}](x.png).`,
          `> A ${said}.`,
          `| ${said} |\n| --- |\n| ${said} |`,
          `\`\`\`\n${said}\n\`\`\``,
          `At last, a ${said}. ${'Walk on, and on. '.repeat(50)}`,
        ].join('\n\n'),
      ),
    ).toEqual(['20:12 grafting knife → en/knife'])
  })

  it('in words, in both languages', () => {
    const library = libraryWith({
      'en/knife.md': KNIFE,
      'en/own.md': page({ title: 'Walks' }, 'A grafting knife.'),
    })
    expect(findLinkSuggestions(library).map(lineOf)).toEqual([
      'en/own.md:5:3 link-suggestion: found "grafting knife", which "What is a grafting knife?" (en/knife.md) is about; link it',
    ])
    expect(findLinkSuggestions(library, FINDING_WORDS.da)[0]?.message).toBe(
      'fandt »grafting knife«, som "What is a grafting knife?" (content/articles/en/knife.md) handler om; link det',
    )
  })
})

describe('no link is suggested', () => {
  it.each([
    ['to a text that the article links to already', 'A grafting knife, [see](knife.md).'],
    ['to a text that it links to by the path of its page', 'A grafting knife, [see](/en/knife/).'],
    ['for the words of a phrase in another order or apart', 'A knife for grafting. Grafting. Knife.'],
    ['for words that only a heading says', '## Grafting knife\n\nText.'],
  ])('%s', (_name, body) => {
    expect(suggestionsIn(body)).toEqual([])
  })

  it('by a text to itself', () => {
    expect(findLinkSuggestions(libraryWith({ 'en/knife.md': KNIFE }))).toEqual([])
  })

  it('between two texts whose titles both say it', () => {
    const rival = { 'en/own.md': page({ title: 'Buy a grafting knife' }, 'A grafting knife, cheap.') }
    expect(suggestionsIn('', rival)).toEqual([])
  })

  it('where two texts are about it alike', () => {
    const rival = KNIFE.replace('What is a grafting knife?', 'The grafting knife')
    expect(suggestionsIn('A grafting knife.', { 'en/other.md': rival })).toEqual([])
  })

  it('to a text that hardly says its own phrase, or says it no more than others do', () => {
    const shy = page({ title: 'What is a grafting knife?' }, 'It is sharp, and it folds.')
    expect(suggestionsIn('A grafting knife.', { 'en/knife.md': shy })).toEqual([])
    const often = 'The grafting knife. '.repeat(9)
    expect(suggestionsIn(often)).toEqual([])
  })

  it('to a text in another language', () => {
    const danish = page({ title: 'Hvad er en podekniv?' }, 'En podekniv. Podekniven. Podeknive. Podekniven.')
    expect(suggestionsIn('A podekniv.', { 'da/kniv.md': danish })).toEqual([])
  })

  it('for the name of the brand', () => {
    const brand = page({ title: 'Gardena' }, 'Gardena, Gardena, Gardena and Gardena.')
    expect(suggestionsIn('Ask Gardena.', { 'en/brand.md': brand })).toEqual([])
    expect(suggestionsIn('Ask Mantis.', { 'en/brand.md': brand.replaceAll('Gardena', 'Mantis') })).toEqual([
      '6:5 Mantis → en/brand',
    ])
  })

  it('for a shorter word with the stem of a short name', () => {
    const name = page({ title: 'Trine', lang: 'da' }, 'Trine, Trine, Trine og Trine.')
    const own = (body: string) => ({
      'da/navn.md': name,
      'da/egen.md': page({ title: 'Aftenture' }, body),
    })
    const found = (body: string): number => findLinkSuggestions(libraryWith(own(body))).length
    expect(found('Gå et trin op.')).toBe(0)
    expect(found('Spørg Trine.')).toBe(1)
  })

  it('for a single word unless it is the whole title or leads it and stands in a heading', () => {
    const titled = (title: string, heading: string): Record<string, string> => ({
      'en/about.md': page(
        { title, slug: 'about' },
        `## ${heading}\n\nMushrooms, mushrooms, mushrooms. Mushrooms.`,
      ),
    })
    const body = 'Pick a mushroom.'
    expect(suggestionsIn(body, titled('What are mushrooms?', 'Spores'))).toHaveLength(1)
    expect(suggestionsIn(body, titled('Mushrooms or ferns: how to choose', 'More mushrooms'))).toHaveLength(1)
    expect(suggestionsIn(body, titled('Ferns or mushrooms: how to choose', 'More mushrooms'))).toHaveLength(1)
    expect(suggestionsIn(body, titled('Mushrooms or ferns: how to choose', 'Spores'))).toEqual([])
    expect(suggestionsIn(body, titled('Forest walks with mushrooms', 'More mushrooms'))).toEqual([])
  })
})

it('a text gets at most three suggestions, one for each target, the longest phrases first of all', () => {
  const about = (title: string): string => page({ title }, `${title}. `.repeat(5))
  const names = ['Grafting wax', 'Pruning saw', 'Hedge shears', 'Lawn aerator']
  const more = Object.fromEntries(names.map((name, at) => [`en/x${at}.md`, about(name)]))
  const body = `Secateurs. ${names.join(', and ')}. ${names.join(', or ')}.`
  const secateurs = { 'en/secateurs.md': about('Secateurs') }
  const found = suggestionsIn(body, { ...more, ...secateurs })
  expect(found).toHaveLength(3)
  expect(found.join()).not.toContain('Secateurs')
  expect(new Set(found.map((line) => line.split('→')[1])).size).toBe(3)
})
