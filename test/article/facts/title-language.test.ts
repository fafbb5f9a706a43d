import { describe, expect, it } from 'vitest'
import { languageOfTitle } from '../../../plugins/article/facts/title-language.ts'

describe('the language of a title', () => {
  it.each([
    ['What is a bread oven?', 'en', ['what', 'is', 'a']],
    ['How to oil a bike', 'en', ['how', 'to', 'a']],
    ['10 reasons why you should write every week', 'en', ['why', 'you', 'should', 'every']],
    ['Sådan måler du effekten', 'da', ['sådan', 'måler', 'du']],
    ['Æbler & pærer', 'da', ['æbler', 'pærer']],
    ['Hvad koster en hjemmeside?', 'da', ['hvad', 'en']],
    ['A/B-test af emnelinjer', 'da', ['af']],
    ['How do I choose?', 'en', ['how', 'do', 'choose']],
  ])('is told by its words: %s', (title, language, because) => {
    expect(languageOfTitle(title, ['da', 'en'])).toEqual({ language, because })
    expect(languageOfTitle(title, ['en', 'da'])).toEqual({ language, because })
  })

  it.each(['Content marketing', 'SEO', '2026', 'for at'])('is the first where none tells: %s', (title) => {
    expect(languageOfTitle(title, ['da', 'en'])).toEqual({ language: 'da', because: [] })
    expect(languageOfTitle(title, ['en', 'da'])).toEqual({ language: 'en', because: [] })
  })

  it('is the only one', () => {
    expect(languageOfTitle('SEO', ['da']).language).toBe('da')
  })
})
