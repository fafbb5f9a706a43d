import { describe, expect, it } from 'vitest'
import { contrast } from '../../plugins/colour.ts'
import { DEFAULT_JOURNEY, Journey } from '../../plugins/journey/journey.ts'
import { PRESETS } from '../../plugins/journey/presets.ts'
import { journeySchema } from '../../plugins/journey/schema.ts'
import { STAGES } from '../../plugins/journey/stages.ts'
import { asciiSlug } from '../../plugins/library/addresses.ts'
import { readStages } from '../../plugins/library/stage-names.ts'
import { formatDiagnostic } from '../../plugins/source/diagnostic.ts'
import type { Positions } from '../../plugins/source/positions.ts'
import { exampleConfig } from '../example-site.ts'
import { articleOf, libraryOf } from '../make-library.ts'

const names = Object.keys(PRESETS) as (keyof typeof PRESETS)[]
const journeyOf = (name: keyof typeof PRESETS): Journey => new Journey(PRESETS[name])

describe.each(names)('the journey "%s"', (name) => {
  const { stages } = journeyOf(name)

  it('has three to five stages, in the order of the four that they stand for', () => {
    expect(stages.length).toBeGreaterThanOrEqual(3)
    expect(stages.length).toBeLessThanOrEqual(5)
    const places = stages.map(({ place }) => STAGES.indexOf(place))
    expect(places).toEqual([...places].sort())
  })

  it('names each stage in both languages, with an address of its own, and says what its reader wants', () => {
    for (const lang of ['da', 'en'] as const) {
      const labels = stages.map((stage) => stage.labels[lang])
      expect(new Set(labels.map((label) => asciiSlug(label.name))).size).toBe(stages.length)
      expect(new Set(labels.map(({ intent }) => intent)).size).toBe(stages.length)
      for (const { intent } of labels) expect(intent).toMatch(/^\p{Lu}.*\.$/u)
    }
  })

  it('has colours that can be read on white and on paper, each of its own', () => {
    expect(new Set(stages.map(({ colour }) => colour)).size).toBe(stages.length)
    for (const { colour } of stages)
      for (const paper of ['#ffffff', '#fbf9f3'])
        expect(contrast(colour, paper), `${colour} on ${paper}`).toBeGreaterThanOrEqual(4.5)
  })

  it('understands the stages of every other journey, by id and by label', () => {
    const journey = journeyOf(name)
    for (const stage of Object.values(PRESETS).flat()) {
      const known = [stage.id, stage.id.toUpperCase(), stage.labels.da.name, ` ${stage.labels.en.name} `]
      for (const written of known) expect(journey.find(written), written).toBeDefined()
    }
  })
})

describe('a stage', () => {
  it.each([
    ['journey', 'TOFU', 'awareness'],
    ['journey', 'engage', 'consideration'],
    ['journey', 'interest', 'consideration'],
    ['journey', 'Loyalitet', 'delight'],
    ['five', 'interest', 'interest'],
    ['five', 'consideration', 'consideration'],
    ['five', 'delight', 'loyalty'],
    ['five', 'mofu', 'consideration'],
    ['funnel', 'delight', 'decision'],
    ['funnel', 'interest', 'consideration'],
    ['flywheel', 'decision', 'engage'],
    ['flywheel', 'Opmærksomhed', 'attract'],
    ['aida', 'consideration', 'interest'],
    ['aida', 'bofu', 'action'],
    ['aida', 'advocacy', 'action'],
  ] as const)('of "%s" that a writer calls %j is %s', (journey, written, id) => {
    expect(journeyOf(journey).find(written)?.id).toBe(id)
  })

  it.each(['', 'later', 'constructor', '__proto__', 'toString', 'awareness!'])(
    'is none by the name %j',
    (name) => {
      expect(DEFAULT_JOURNEY.find(name)).toBeUndefined()
    },
  )

  it('has a place along the journey', () => {
    expect(STAGES.map((id) => DEFAULT_JOURNEY.order(id))).toEqual([0, 1, 2, 3])
    expect(() => DEFAULT_JOURNEY.stage('nowhere')).toThrow('the journey has no stage "nowhere"')
  })
})

describe("a site's own journey", () => {
  const own = [
    { id: 'curious', place: 'awareness', labels: { en: { name: 'Curious', intent: 'I wonder.' } } },
    { id: 'testing', place: 'decision', colour: '#333333', labels: {} },
    { id: 'member', place: 'delight', labels: { da: { name: 'Medlem', intent: 'Jeg vil være med.' } } },
  ] as const

  it('takes what it leaves out from the stage that each of its own stands for', () => {
    const journey = journeySchema.parse(own)
    expect(journey.stages.map(({ id, colour }) => [id, colour])).toEqual([
      ['curious', '#1d6fa5'],
      ['testing', '#333333'],
      ['member', '#1f7a4d'],
    ])
    expect(journey.stage('testing').labels.da).toEqual({
      name: 'testing',
      intent: 'Jeg vil vælge rigtigt og komme i gang.',
    })
    expect(journey.find('medlem')?.id).toBe('member')
    expect(journey.find('consideration')?.id).toBe('curious')
  })

  it.each([
    [[], 'journey: found [], expected at least 3'],
    ['aidas', 'journey: found "aidas", expected one of the forms that content/README.md shows'],
    [[own[0], own[1], own[1]], 'found the stage "testing" twice'],
  ])('is refused in a line: %j', (journey, line) => {
    expect(() => exampleConfig({ journey: journey as never })).toThrow(line)
  })
})

describe('a library in another journey', () => {
  const texts = {
    'en/a.md': '---\ntitle: A\nstage: interest\n---\n\nText.\n',
    'en/b.md': '---\ntitle: B\nstage: delight\n---\n\nText.\n',
    'en/c.md': '---\ntitle: What is a kettle?\n---\n\nA kettle boils water.\n',
  }

  it('has its stages, and leads along them', () => {
    const library = libraryOf(texts, {}, { journey: 'five' })
    expect(library.articles.map(({ id, stage }) => [id, stage.value])).toEqual([
      ['en/a', 'interest'],
      ['en/b', 'loyalty'],
      ['en/c', 'awareness'],
    ])
    const [, , first] = library.articles
    expect(first && library.waysOf(first).next?.id).toBe('en/a')
    expect(first && library.stageOf(first).labels.da.name).toBe('Opmærksomhed')
  })

  it('says which names there are where one is none of them', () => {
    const text = '---\ntitle: A\nfunnelStage: sometime\n---\n\nText.\n'
    const { diagnostics } = articleOf('en/a.md', text, journeyOf('flywheel'))
    expect(diagnostics.map(formatDiagnostic)).toEqual([
      'content/articles/en/a.md:3:1  funnelStage: found "sometime", expected one of attract, engage, delight  (front-matter-value)',
    ])
  })

  it('reads the stages of offers and books likewise, and leaves unknown ones out', () => {
    const place: Positions = (path) => ({ line: path.length, column: 1 })
    const { value, diagnostics } = readStages(
      { file: 'content/offers/a.yml', place },
      ['stage'],
      ['TOFU', 'sometime', 'attract'],
      journeyOf('flywheel'),
    )
    expect(value).toEqual(['attract'])
    expect(diagnostics.map(formatDiagnostic)).toEqual([
      'content/offers/a.yml:2:1  stage.1: found "sometime", expected one of attract, engage, delight  (yaml-value)',
    ])
  })
})
