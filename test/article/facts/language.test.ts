import { describe, expect, it } from 'vitest'
import { detectLanguage } from '../../../plugins/article/facts/language.ts'
import { understandText } from '../understand-text.ts'

const TEXTS = {
  da: 'Vi skriver ikke for at fylde siden. Læseren skal kunne bruge teksten i dag, og derfor siger vi det vigtigste først.',
  en: 'We do not write to fill the page. The reader has to be able to use the text today, and that is why we begin with what matters.',
  nb: 'Vi skriver ikke for å fylle siden. Leseren skal kunne bruke teksten i dag, og derfor sier vi hva som er viktig først, uten å bli for lange.',
  sv: 'Vi skriver inte för att fylla sidan. Läsaren ska kunna använda texten i dag, och därför säger vi vad som är viktigt först.',
  de: 'Wir schreiben nicht, um die Seite zu füllen. Der Leser muss den Text heute nutzen können, und deshalb sagen wir das Wichtigste zuerst.',
  fr: 'Nous n’écrivons pas pour remplir la page. Le lecteur doit pouvoir se servir du texte dès aujourd’hui, et c’est pour cela que nous disons le plus important d’abord.',
  es: 'No escribimos para llenar la página. El lector tiene que poder usar el texto hoy, y por eso decimos primero lo que es más importante para él.',
  it: 'Non scriviamo per riempire la pagina. Il lettore deve poter usare il testo oggi, ed è per questo che diciamo per prima la cosa più importante.',
  nl: 'Wij schrijven niet om de pagina te vullen. De lezer moet de tekst vandaag kunnen gebruiken, en daarom zeggen wij eerst wat het belangrijkste is.',
}

it.each(Object.entries(TEXTS))('tells %s from its function words', (lang, text) => {
  const found = detectLanguage(text)
  expect(found.value).toBe(lang)
  expect(found.from).toBe('text')
  expect(found.confidence).toBeGreaterThan(0.5)
  expect(found.signals[0]?.text).toMatch(new RegExp(`^\\d+ of \\d+ words are ${lang} function words: \\S`))
})

it('is not led astray by soft hyphens and zero-width characters', () => {
  expect(detectLanguage([...TEXTS.da].join('\u00ad')).value).toBe('da')
})

it('takes the fallback for a text too short to tell, and says that it guessed', () => {
  expect(detectLanguage('Hej 123', 'da')).toEqual({
    value: 'da',
    from: 'default',
    confidence: 0,
    signals: [{ text: 'too few words that tell a language' }],
  })
  expect(detectLanguage('').value).toBe('en')
})

it.each([
  ['ja', '石から始めます。乾いていなければなりません。', 1, 'most letters are Japanese'],
  ['zh', '从石头开始。它们必须是干的。', 1, 'most letters are Chinese'],
  ['ko', '돌부터 시작하세요. 말라 있어야 합니다.', 1, 'most letters are Korean'],
  ['el', 'Ξεκινήστε με τις πέτρες.', 1, 'most letters are Greek'],
  ['uk', 'Почніть з каменів. Вони мають бути сухі.', 1, 'most letters are Cyrillic'],
  ['ru', 'Начните с камней. Они должны быть сухими.', 0.5, 'most letters are Cyrillic'],
  ['ar', 'ابدأ بالحجارة.', 0.5, 'most letters are Arabic'],
])('tells %s from its script', (value, text, confidence, reason) => {
  expect(detectLanguage(`${text} (npm)`)).toEqual({
    ...{ value, confidence, from: 'text' },
    signals: [{ text: reason }],
  })
})

it('takes no other language for that of a text which has a word of it by chance', () => {
  const code = 'el: px4 mb2 '.repeat(3) + 'vc_row vc_column css margin padding '.repeat(10)
  expect(detectLanguage(code, 'da')).toMatchObject({ value: 'da', from: 'default', confidence: 0.6 })
})

describe('who knows better', () => {
  it('is the writer, before the folder, before the text, before the fallback', () => {
    const text = (head: string) => `---\ntitle: T\n${head}---\n\n${TEXTS.en}\n`
    const around = { folderLang: 'da', fallbackLang: 'sv' }
    expect(understandText(text('lang: de\n'), around).lang).toMatchObject({
      value: 'de',
      from: 'front matter',
    })
    expect(understandText(text(''), around).lang).toEqual({
      value: 'da',
      from: 'path',
      confidence: 1,
      signals: [{ text: 'the folder da/' }],
    })
    expect(understandText(text(''), { fallbackLang: 'sv' }).lang).toMatchObject({ value: 'en', from: 'text' })
    expect(understandText('# T\n', { fallbackLang: 'sv' }).lang).toMatchObject({
      value: 'sv',
      from: 'default',
    })
  })

  it.each([
    // The name of a folder or the end of that of a file may be a word.
    ['en', { folderLang: 'it' }, 'en'],
    ['da', { folderLang: 'hr' }, 'da'],
    ['it', { folderLang: 'it' }, 'it'],
    ['sv', { folderLang: 'de' }, 'de'],
    ['nb', { folderLang: 'no' }, 'no'],
    ['en', { name: 'zalando.de' }, 'en'],
    ['de', { name: 'zalando.de' }, 'de'],
    // A folder in a language that is known here stands above an ending that may be a word, unless the text is in that.
    ['fr', { name: 'ovn.sv', folderLang: 'da' }, 'da'],
    ['sv', { name: 'ugn.sv', folderLang: 'en' }, 'sv'],
    ['nb', { name: 'ovn.no', folderLang: 'en' }, 'no'],
  ] as const)('is the text where a name may be a word: %s in %o', (lang, around, value) => {
    expect(understandText(`# T\n\n${TEXTS[lang]}\n`, around).lang.value).toBe(value)
  })

  it('is the folder where a text is too short to tell', () => {
    expect(understandText('# T\n\nThe end.\n', { folderLang: 'is' }).lang).toEqual({
      value: 'is',
      from: 'path',
      confidence: 1,
      signals: [{ text: 'the folder is/' }],
    })
  })

  it('is the only language of the site where a text has but a few words of another', () => {
    const filler = 'Lorem ipsum dolor sit amet, augue et malesuada natoque at erat aliquam facilisi. '.repeat(
      6,
    )
    const read = (text: string, languages: readonly string[]) => {
      const { lang, diagnostics } = understandText(`# T\n\n${text}\n`, { fallbackLang: 'en', languages })
      return [lang.value, ...diagnostics.map(({ severity, message }) => `${severity} ${message}`)]
    }
    expect(read(filler, ['en'])).toEqual([
      'en',
      'hint found a few words in Danish, too few to tell, and took the text as English; write lang: da where that is wrong',
    ])
    expect(read(filler, ['en', 'da'])).toEqual(['da'])
    expect(read(TEXTS.da, ['en'])).toEqual(['da'])
    expect(read(TEXTS.sv, ['en'])).toEqual(['sv'])
  })

  it('takes the end of a name out of the address where it is the language, and leaves a word there', () => {
    const slugOf = (name: string, lang: 'sv' | 'en') => {
      const { id } = understandText(`# T\n\n${TEXTS[lang]}\n`, { name })
      return id
    }
    expect(slugOf('ugn.sv', 'sv')).toBe('sv/ugn')
    expect(slugOf('zalando.de', 'en')).toBe('en/zalando.de')
    expect(slugOf('2026-02-01-ugn.sv', 'sv')).toBe('sv/ugn')
  })
})
