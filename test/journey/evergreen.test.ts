import { describe, expect, it } from 'vitest'
import { judgeText, reasonsOf } from './judge.ts'

/** Enough words that a text is no note. */
const LONG = 'Bread is made of flour and water and time. '.repeat(40)

describe('a text lasts', () => {
  it.each([
    { title: 'What is a sales funnel?' },
    { title: 'How to earn 2,024 readers' },
    { title: 'Why we write', body: `In 1998 it began (Miller 1999). ${LONG}`, published: '2024-05-01' },
    { title: 'Sådan bager du et rugbrød', lang: 'da', body: `Bageriet blev grundlagt i 1921. ${LONG}` },
    { title: 'Set up your mill', file: 'docs/mill.md' },
  ])('unless something ties it to its time: %o', (given) => {
    const { evergreen } = judgeText(given)
    expect(evergreen.value).toBe(true)
    expect(evergreen.signals).toEqual([{ text: 'nothing that ties the text to a date, version or event' }])
  })

  it.each([
    ['"2025" in the title', { title: 'Trends for 2025' }],
    ['"2026" in the title', { title: 'De bedste ovne i 2026', lang: 'da' }],
    ['"Version 3" in the title', { title: 'Version 3 is out' }],
    ['"Larkpost 4.2" in the title', { title: 'A look at Larkpost 4.2' }],
    ['"Announcing" in the title', { title: 'Announcing our new editor' }],
    ['"lancerer" in the title', { title: 'Vi lancerer en ny editor', lang: 'da' }],
    ['"March 27th" in the title', { title: 'March 27th: what went wrong' }],
    ['"Generalforsamling" in the title', { title: 'Generalforsamling i bagerlauget', lang: 'da' }],
    ['"new employees" in the title', { title: 'Two new employees' }],
    ['path /changelog/', { title: 'Labels', file: 'changelog/labels.md' }],
    ['a file named 2024-05-01', { title: 'Labels and folders', file: 'notes/2024-05-01.md' }],
    ['"Prisstigning" in the title', { title: 'Prisstigning på mel', lang: 'da' }],
    ['"Ny versjon" in the title', { title: 'Ny versjon av kornmøllen', lang: 'nb' }],
    ['"Nytt kontor" in the title', { title: 'Nytt kontor i Malmö', lang: 'sv' }],
    ['"Preiserhöhung" in the title', { title: 'Preiserhöhung beim Mehl', lang: 'de' }],
  ] as const)('not where %s ties it to its time', (reason, given) => {
    const { evergreen } = judgeText(given)
    expect(evergreen.value).toBe(false)
    expect(reasonsOf(evergreen)[0]).toBe(reason)
  })

  it('lists every form of words that makes it age, each where it stands and once, the heaviest first', () => {
    const { evergreen } = judgeText({
      title: 'The best mills in 2025',
      body:
        'This week we tried six mills. Next week we try three.\n\n## Winner of 2025\n\nThe offer ends on 3 March 2025. ' +
        LONG,
      published: '2025-02-01',
    })
    expect(evergreen.value).toBe(false)
    expect(evergreen.signals.map(({ text, line, column }) => `${line}:${column} ${text}`)).toEqual([
      '2:27 "2025" in the title',
      '7:1 "This week" in the opening',
      '7:31 "Next week" in the opening',
      '11:19 "3 March 2025" in the opening',
      '11:5 "offer ends" in the opening',
      '9:14 "2025" in the headings',
    ])
  })

  it('with less doubt the less speaks against it', () => {
    const sure = judgeText({ title: 'A long text', body: LONG }).evergreen
    const doubtful = judgeText({ title: 'A long text', body: `Last week it rained. ${LONG}` }).evergreen
    expect(doubtful).toMatchObject({ value: true })
    expect(reasonsOf(doubtful)).toEqual(['"Last week" in the opening'])
    expect(doubtful.confidence).toBeLessThan(sure.confidence)
  })

  it('whatever stands in code, in templates and in the line of copyright', () => {
    const plain = judgeText({ title: 'A long text', body: LONG })
    const body = `${LONG}\n\n\`version 3\` {{ "2025" }}\n\n© 2025 Larkpost. All rights reserved.`
    expect(judgeText({ title: 'A long text', body }).evergreen).toEqual(plain.evergreen)
  })
})
