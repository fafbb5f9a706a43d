import { describe, expect, it } from 'vitest'
import { STAGES } from '../../plugins/journey/stages.ts'
import { understandText } from '../article/understand-text.ts'
import { INVENTED } from './articles.ts'
import { judgeText, reasonsOf } from './judge.ts'

/** The strongest reasons of each invented article, by its file. */
const REASONS: Readonly<Record<string, readonly string[]>> = {
  'blog/what-is-a-soft-bounce.md': [
    '"What is" in the title (2:8)',
    '"The term" and 1 more in the opening (8:71)',
    '"Understand" in the description (3:14)',
    '"mean" in the description (3:71)',
  ],
  'blog/hvorfor-falder-brod-sammen.md': [
    '"Hvorfor" in the title (2:8)',
    '"Forstå" in the description (3:14)',
    '"Hvad er" in the headings (10:4)',
    'a question as the title (2:8)',
  ],
  'guides/choose-a-mail-tool.md': [
    '"best" in the title (2:12)',
    '"compared" in the title (2:44)',
    '"tools" in the title (2:22)',
    '"how to choose" in the description (3:47)',
    '"Which" and 1 more in the headings (15:4)',
    '"Compare" in the description (3:14)',
    '"choose" in the description (3:54)',
  ],
  'guides/vaelg-kornmolle.md': [
    '"bedste" in the title (2:28)',
    '"Sådan vælger du" in the title (2:8)',
    '"vælger du" in the title (2:14)',
    '"Hvilken" and 1 more in the headings (10:4)',
  ],
  'pages/larkpost-or-pigeonly.md': [
    '"Larkpost vs" in the title (2:8)',
    '"Switch to Larkpost" in the description (3:14)',
    '"Start free" in the description (3:54)',
    'rival "Pigeonly" in the title (2:20)',
    '"Sign up" and 1 more in the opening (11:30)',
  ],
  'kurser/surdej.md': [
    'path /kurser/ (1:1)',
    '"Tilmeld dig" in the description (3:14)',
    '"kursus" in the description (3:29)',
    '"Surdejskursus" in the title (2:8)',
  ],
  'changelog/labels.md': [
    '"You can now" in the title (2:8)',
    'path /changelog/ (1:1)',
    '"Go to" and 1 more in the text (7:33)',
    '"Settings" and 1 more in the text (7:39)',
    '"We\'ve added" in the opening (7:1)',
  ],
  'hjaelp/gem-opskrifter.md': [
    '"Nu kan du" in the title (2:8)',
    '"Log ind" and 2 more in the text (7:52)',
    '"på din konto" in the title (2:35)',
    '"Vi har tilføjet" in the opening (7:1)',
    '"Sig endelig til" in the close (7:90)',
  ],
}

describe('the stage of a text', () => {
  it.each(INVENTED)(
    'is $stage, and why, the strongest reason first: $file',
    ({ stage, file, text, ...names }) => {
      const judged = understandText(text, { file, ...names }).judged.stage
      expect(judged).toMatchObject({ value: stage, from: 'text', unsure: false })
      const reasons = judged.signals.map(({ text: says, line, column }) =>
        line === undefined ? says : `${says} (${line}:${column})`,
      )
      const expected = REASONS[file] ?? []
      expect(reasons.slice(0, expected.length)).toEqual(expected)
      const weights = judged.signals.map(({ weight = 0 }) => weight)
      expect(weights).toEqual([...weights].sort((a, b) => b - a))
      expect(Math.min(...weights)).toBeGreaterThan(0)
    },
  )

  it.each([
    ['awareness', { title: 'Sådan holder du en tale', lang: 'da' }],
    ['awareness', { title: 'Boats explained for beginners' }],
    ['awareness', { title: 'Mette joins the team at Larkpost', brand: ['Larkpost'] }],
    ['consideration', { title: 'Ovn eller grill: hvad passer til dig?', lang: 'da' }],
    ['consideration', { title: 'Webinar: letters that are read' }],
    ['consideration', { title: 'Kundecase: en bager i Ry', lang: 'da' }],
    ['consideration', { title: 'Jämför tre ugnar', lang: 'sv', description: 'Vilken ugn passar dig?' }],
    ['decision', { title: 'Priser og tilbud', lang: 'da', file: 'priser.md' }],
    [
      'decision',
      { title: 'Anmeldelse af Brødmester 3', lang: 'da', description: 'Mine erfaringer med den.' },
    ],
    ['decision', { title: 'Alternativen zu Larkpost', lang: 'de', rivals: ['Larkpost'] }],
    ['delight', { title: 'Planlagt vedligeholdelse på søndag', lang: 'da', description: 'Kære kunde' }],
    ['delight', { title: 'How do I reset my password?', file: 'docs/password.md' }],
    ['delight', { title: 'Ny version: forbedringer og fejlrettelser', lang: 'da', file: 'nyt.md' }],
    ['delight', { title: 'Nå kan du sortere brev', lang: 'nb', description: 'En ny funksjon er her.' }],
  ] as const)('is %s for %o', (stage, given) => {
    expect(judgeText(given).stage.value).toBe(stage)
  })

  it('says that it found nothing where it found nothing', () => {
    const { signals } = judgeText({
      title: 'Some words that stand here in a row',
      published: '2024-01-01',
      body: 'word '.repeat(300),
    }).stage
    expect(signals).toEqual([{ text: 'nothing that speaks for another stage' }])
  })

  it('gives each of the four its probability, and is as sure as that of its value', () => {
    const { probabilities, value, confidence } = judgeText({ title: 'What is a letter?' }).stage
    expect(Object.keys(probabilities)).toEqual([...STAGES])
    expect(Math.max(...Object.values(probabilities))).toBe(probabilities[value])
    expect(confidence).toBe(probabilities[value])
  })

  it('is unsure under the probability that a site has set', () => {
    const text = '---\ntitle: Letters\n---\n\nA plain text.\n'
    const unsure = (unsureBelow?: number) =>
      understandText(text, { stageManner: { unsureBelow } }).judged.stage.unsure
    const { confidence } = understandText(text).judged.stage
    expect(confidence).toBeLessThan(0.6)
    expect([unsure(), unsure(confidence), unsure(0), unsure(1)]).toEqual([true, false, false, true])
  })

  it('says nothing of a brand where it knows of none', () => {
    const given = { title: 'What is a letter?', body: 'Pigeonly carries it. '.repeat(60) }
    const reasons = (brand: readonly string[]) => reasonsOf(judgeText({ ...given, brand }).stage).join()
    for (const none of [[], [''], [' ', '\t']]) expect(reasons(none)).not.toContain('brand')
    expect(reasons(['Larkpost'])).toContain('own brand nowhere')
  })

  it('counts the names of the site and of its rivals, and nobody else’s', () => {
    const title = 'Get A.C+ME and the others for a good price'
    const own = judgeText({ title, brand: ['a.c+me', ' '] }).stage
    expect(reasonsOf(own)).toContain('own brand "A.C+ME" in the title')
    expect(judgeText({ title, brand: ['', ' '] }).stage).toEqual(judgeText({ title }).stage)
    expect(judgeText({ title, brand: ['others in'] }).stage.probabilities.decision).toBeLessThan(
      own.probabilities.decision,
    )
    const body = 'Pigeonly is fast. Dovemail is cheap. Swiftnote is both.'
    const rivals = ['Pigeonly', 'Dovemail', 'Swiftnote']
    const compared = judgeText({ title: 'Three mail tools', body, rivals }).stage
    expect(reasonsOf(compared)).toContain('3 rivals named')
    expect(compared.probabilities.consideration).toBeGreaterThan(
      judgeText({ title: 'Three mail tools', body }).stage.probabilities.consideration,
    )
  })

  it('reads a landing page that holds its text in the front matter', () => {
    const text = `---
title: Larkpost
type: landing
hero:
  headline: Letters that arrive
  text: Everything you need to write, send and count letters, tailored to small teams.
  cta: Start free
pricing:
  - plan: Small
    text: All features included for $8 per month and no credit card
---
`
    const { stage } = understandText(text, { brand: ['Larkpost'] }).judged
    expect(stage.value).toBe('decision')
    expect(reasonsOf(stage)).toContain('"Start free" in the front matter')
    expect(stage.signals).toContainEqual(
      expect.objectContaining({ text: '"hero.headline" in the front matter', line: 5, column: 3 }),
    )
  })

  it('judges a text without a title by the name of its file', () => {
    const { judged } = understandText('Some words.\n', {
      file: 'posts/miller-case-study.md',
      name: 'miller-case-study',
    })
    expect(reasonsOf(judged.stage)[0]).toBe('"case study" in the title')
  })

  it('is what the writer says, and what the text says stays beside it', () => {
    const article = understandText(
      '---\ntitle: Pricing and plans\nfunnel_stage: TOFU\nevergreen: false\n---\n',
    )
    expect(article.stage).toEqual({
      value: 'awareness',
      from: 'front matter',
      confidence: 1,
      signals: [{ text: 'stage in the front matter' }],
    })
    expect(article.evergreen).toMatchObject({ value: false, from: 'front matter', confidence: 1 })
    expect(article.judged).toMatchObject({ stage: { value: 'decision' }, evergreen: { value: true } })
  })
})
