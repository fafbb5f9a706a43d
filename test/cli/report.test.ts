import { describe, expect, it } from 'vitest'
import { temporaryFolder } from '../folders.ts'
import { SOUND } from '../insight/sound-library.ts'
import { perennial, writeWholeSite } from './perennial.ts'

const KEYS = [
  'language',
  'articles',
  'pages',
  'languages',
  'stages',
  'topics',
  'matrix',
  'sureness',
  'gaps',
  'steps',
  'reach',
  'reviews',
  'findings',
  'untranslated',
]

/** A site with a gap that a translation would fill, since one of the Danish texts is missing. */
async function writeGappySite(): Promise<string> {
  const files = Object.entries(SOUND).filter(([path]) => path !== 'da/vaelg.md')
  const mended = files.map(([path, text]) => [`articles/${path}`, text.replaceAll('vaelg.md', 'bestil.md')])
  return writeWholeSite(Object.fromEntries(mended), { topics: { soil: { da: 'Jord', en: 'Soil' } } })
}

const found = (list: string): string => `${list}: none\n`

describe('report content', () => {
  it('shows the gaps with their reasons, the matrix, and what was found', async () => {
    expect(await perennial(await writeGappySite(), 'report', 'content')).toEqual({
      code: 0,
      stdout: `7 articles, 0 pages

What to write next
  Points  Language  Topic  Stage          Why
     6.0  Danish    Soil   Consideration  a translation of "Manure or clover" would do; 1 article at Awareness would lead here; 1 article at Decision would be the next step

Articles by topic and stage
  Articles in English  Awareness  Consideration  Decision  Delight
  Soil                         1              1         1        1

  Articles in Danish  Awareness  Consideration  Decision  Delight
  Soil                        1              ·         1        1

  The writers said the stage of every article.

What to read again
  No text has a day by which it should be read again.

The way to a decision
  2 of 2 articles of the first stage lead to a decision page within 3 steps.

${found('Articles without a step forward')}
${found('Next steps that go round in a circle')}
Stages that next steps jump over: 1
  content/articles/da/begynd.md:2:1  found no article at Consideration in Danish, so that the next step jumps to Decision; write one  (skipped-stage)

${found('Next steps with little in common')}
${found('Texts that too many next steps lead to')}
${found('No way to a decision')}
${found('Texts that no other text links to')}
${found('Texts too deep to find')}
${found('Texts with the same intent')}
${found('Translations that no longer match')}
Translations that would fill a gap: 1
  content/articles/en/choose.md:2:1  found no version in Danish, nor anything else there for the same topic and stage; translate it  (translation-missing)

${found('Links to add')}`,
      stderr: '',
    })
  })

  it('speaks Danish where it is asked to', async () => {
    const { code, stdout } = await perennial(await writeGappySite(), 'report', 'content', '--lang', 'da')
    expect(code).toBe(0)
    expect(stdout).toContain(
      'Hvad der skal skrives som det næste\n  Point  Sprog  Emne  Fase         Hvorfor\n',
    )
    expect(stdout).toContain(
      '    6.0  dansk  Jord  Overvejelse  en oversættelse af »Manure or clover« er nok; ',
    )
    expect(stdout).toContain('\nArtikler uden et skridt videre: ingen\n')
  })

  it('shows the first of a long list, and says how many more there are', async () => {
    const many = Array.from({ length: 13 }, (_, at) => [
      `articles/en/lonely-${at}.md`,
      `---\ntitle: Lonely${at}\nstage: awareness\n---\n\nOwn${at}.\n`,
    ])
    const { stdout } = await perennial(await writeWholeSite(Object.fromEntries(many)), 'report', 'content')
    const lines = stdout.split('\n')
    const at = lines.indexOf('Texts that no other text links to: 13')
    expect(lines.slice(at + 10, at + 13)).toEqual([
      '  content/articles/en/lonely-6.md:2:1  found no link to this text in any other; link to it  (orphan)',
      '  … and 3 more',
      '',
    ])
  })

  it('lists what to read again, the most overdue first', async () => {
    const root = await writeWholeSite({
      'articles/en/old.md': '---\ntitle: Old\nstage: decision\npublished: 2025-08-31\n---\n\nText.\n',
      'articles/en/set.md': '---\ntitle: Set\nstage: delight\nreviewBy: 2999-06-01\n---\n\nText.\n',
    })
    const { stdout } = await perennial(root, 'report', 'content')
    expect(stdout).toContain(`What to read again
  1 of 2 texts is due; the others come next.
  By          Text    Why
  2026-02-28  en/old  last changed 2025-08-31, good for 6 months
  2999-06-01  en/set  the day is set in reviewBy
`)
    const danish = await perennial(root, 'report', 'content', '--lang', 'da')
    expect(danish.stdout).toContain(`Hvad der skal læses igen
  1 af 2 tekster er forfalden; de andre følger.
  Inden       Tekst   Hvorfor
  2026-02-28  en/old  sidst ændret 2025-08-31, holder i 6 måneder
  2999-06-01  en/set  dagen står i reviewBy
`)
    const { reviews } = JSON.parse((await perennial(root, 'report', 'content', '--json')).stdout)
    expect(reviews).toEqual([
      {
        article: 'en/old',
        due: '2026-02-28',
        isDue: true,
        why: 'last changed 2025-08-31, good for 6 months',
      },
      { article: 'en/set', due: '2999-06-01', isDue: false, why: 'the day is set in reviewBy' },
    ])
  })

  it('writes one JSON object with all of it', async () => {
    const { code, stdout, stderr } = await perennial(await writeGappySite(), 'report', 'content', '--json')
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    const report = JSON.parse(stdout)
    expect(Object.keys(report)).toEqual(KEYS)
    expect(report.gaps).toMatchObject([
      { language: 'da', topic: 'soil', stage: 'consideration', score: 6, translate: 'en/choose' },
    ])
    expect(report.steps).toContainEqual({ article: 'da/begynd', next: 'da/bestil', toDecision: 1, clicks: 1 })
    expect(report.untranslated).toEqual([{ article: 'en/choose', language: 'da' }])
    expect(report.findings.missingTranslations).toEqual([
      {
        file: 'content/articles/en/choose.md',
        line: 2,
        column: 1,
        severity: 'hint',
        rule: 'translation-missing',
        message:
          'found no version in Danish, nor anything else there for the same topic and stage; translate it',
        articles: ['en/choose'],
      },
    ])
  })

  it.each([
    [['report'], 'report needs to know what about.\nWrite `perennial report content`.\n'],
    [['report', 'weather'], 'There is no report "weather".\nWrite `perennial report content`.\n'],
    [
      ['report', 'content', '--lang', 'de'],
      '--lang says "de", but reports are written in da and en.\nChoose one of them.\n',
    ],
    [
      ['report', 'content'],
      'There is no astro.config.mjs in this folder.\nRun the command in the folder of your site.\n',
    ],
  ])('refuses %j and says what to do', async (args, stderr) => {
    expect(await perennial(await temporaryFolder(), ...args)).toEqual({ code: 2, stdout: '', stderr })
  })
})
