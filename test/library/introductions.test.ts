import { describe, expect, it } from 'vitest'
import { Engine } from '../../plugins/engine.ts'
import type { Library } from '../../plugins/library/library.ts'
import { formatDiagnostic } from '../../plugins/source/diagnostic.ts'
import { exampleConfig } from '../example-site.ts'
import { writeSite } from '../folders.ts'

const text = (title: string, more: string): string =>
  `---\ntitle: ${title}\nlang: en\n${more}---\n\nText of ${title}.\n`

const TEXTS = {
  'articles/en/a-new.md': text('New', 'published: 2026-03-01\nstage: awareness\ntopics: [ice]\n'),
  'articles/en/an-old.md': text('Old', 'published: 2024-03-01\nstage: awareness\ntopics: [ice]\n'),
  'articles/en/salty.md': text('Salty', 'published: 2025-03-01\nstage: decision\ntopics: [Sea salt]\n'),
  'articles/en/draft.md': text('Draft', 'draft: true\nstage: awareness\ntopics: [ice, thaw]\n'),
  'articles/da/gammel.md': '---\ntitle: Gammel\nstage: awareness\ntopics: [ice]\n---\n\nTekst om is.\n',
}

async function read(files: Readonly<Record<string, string>>): Promise<Library> {
  return new Engine(exampleConfig({}, await writeSite({ ...TEXTS, ...files }))).library()
}

const saidOf = ({ diagnostics }: Library): string[] =>
  diagnostics.filter(({ file }) => /topics|stages/.test(file)).map(formatDiagnostic)

describe('the introduction of a topic or a stage', () => {
  it('names it, stands above its list, and says which article comes first', async () => {
    const library = await read({
      'topics/ice.yml':
        'title: { en: Black ice, da: Isslag }\nintro: { en: On ice. }\nlead: { en: an-old, da: da/gammel }\n',
      'topics/sea-salt.yml': 'intro: { en: On salt. }\n',
      'stages/awareness.yml': 'lead: { en: en/an-old }\n',
    })
    expect(saidOf(library)).toEqual([])
    const list = (kind: string, lang: string) =>
      library.lists.find(
        ({ kind: own, lang: spoken, id }) =>
          own === kind && spoken === lang && ['ice', 'awareness'].includes(id),
      )
    expect(list('topic', 'en')).toMatchObject({ path: '/en/topic/black-ice/', isLed: true })
    expect(list('topic', 'da')).toMatchObject({ path: '/da/emne/isslag/', isLed: true })
    expect(list('topic', 'en')?.articles.map(({ slug }) => slug)).toEqual(['an-old', 'a-new'])
    expect(list('stage', 'en')?.articles.map(({ slug }) => slug)).toEqual(['an-old', 'a-new'])
    expect([...library.introductions].map(([name, { intro }]) => [name, intro])).toEqual([
      ['topic ice', { en: 'On ice.' }],
      ['topic Sea salt', { en: 'On salt.' }],
      ['stage awareness', {}],
    ])
  })

  it('is read while its topic waits, and kept back where it says so', async () => {
    const library = await read({
      'topics/thaw.yml': 'intro: { en: On thaw. }\n',
      'topics/ice.yml': 'draft: true\nintro: { en: Not yet. }\n',
    })
    expect(saidOf(library)).toEqual([])
    expect([...library.introductions]).toEqual([])
  })

  it.each([
    [
      'topics/icee.yml',
      '{}',
      '1:1  found an introduction of the topic "icee", which no article has; did you mean "ice"?',
    ],
    [
      'topics/mountains.yml',
      '{}',
      '1:1  found an introduction of the topic "mountains", which no article has; give the file the name of a topic, or delete it',
    ],
    [
      'stages/awarenes.yml',
      '{}',
      '1:1  found an introduction of the stage "awarenes", which the site does not have; did you mean "awareness"?',
    ],
    [
      'stages/mountains.yml',
      '{}',
      '1:1  found an introduction of the stage "mountains", which the site does not have; there are awareness, consideration, decision, delight',
    ],
    [
      'topics/ice.yml',
      'lead: { en: an-odl }',
      '1:9  found lead.en: "an-odl", which is no article; did you mean "an-old"?',
    ],
    [
      'topics/ice.yml',
      'lead: { en: mountains }',
      '1:9  found lead.en: "mountains", which is no article; mend or delete it',
    ],
    [
      'topics/ice.yml',
      'lead: { en: gammel }',
      '1:9  found lead.en: "gammel", which is in da; name one in en',
    ],
    [
      'topics/ice.yml',
      'lead: { en: draft }',
      '1:9  found lead.en: "draft", which is a draft; another comes first until it is published',
    ],
    [
      'topics/ice.yml',
      'lead: { en: salty }',
      '1:9  found lead.en: "salty", which does not have the topic "ice"; give it that topic, or choose another',
    ],
    [
      'stages/awareness.yml',
      'lead: { en: salty }',
      '1:9  found lead.en: "salty", which is at the stage "decision"; choose another',
    ],
  ])('is told where it speaks of what is not there: %s, %s', async (path, yaml, message) => {
    expect(saidOf(await read({ [path]: `${yaml}\n` }))).toEqual([
      `content/${path}:${message}  (introduction)`,
    ])
  })

  it('is told where there are two of one', async () => {
    const library = await read({
      'topics/ice.yml': '{}\n',
      'topics/old/ice.yml': '{}\n',
      'stages/tofu.yml': '{}\n',
      'stages/awareness.yml': '{}\n',
    })
    expect(saidOf(library).toSorted()).toEqual([
      'content/stages/tofu.yml:1:1  found a second introduction of the stage "awareness" (also content/stages/awareness.yml); delete one of the two  (introduction)',
      'content/topics/old/ice.yml:1:1  found the name "ice" a second time (also content/topics/ice.yml); give one of the files another name  (file-name)',
    ])
  })

  it('makes its topic a known name', async () => {
    const library = await read({
      'topics/thunder.yml': '{}\n',
      'articles/en/storm.md': text('Storm', 'topics: [thundr]\n'),
      'articles/en/rain.md': text('Rain', 'topics: [thunder]\n'),
    })
    expect(
      library.diagnostics.filter(({ rule }) => rule === 'near-name').map(({ message }) => message),
    ).toEqual(['found the topic "thundr", which stands nowhere else; did you mean "thunder"?'])
  })
})
