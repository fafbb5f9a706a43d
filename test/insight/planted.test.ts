import { describe, expect, it } from 'vitest'
import { gapsOf } from '../../plugins/insight/gaps.ts'
import { findingsOf, libraryWith, page, SOUND } from './sound-library.ts'

/** A hundred words that no other text has. */
const LONG = Array.from({ length: 120 }, (_, at) => `word${at}`).join(' ')

const FAULTS: Readonly<Record<string, { texts: Record<string, string>; found: string }>> = {
  'a text that no other links to': {
    texts: {
      'en/lonely.md': page(
        { title: 'Moles at night', stage: 'awareness', topics: '[soil]' },
        'Blind diggers eat earthworms. Read [this](choose.md).',
      ),
    },
    found:
      'en/lonely.md:2:1 orphan: found no link to this text in any other; link to it, for example in "Why soil grows tired" (en/start.md)',
  },
  'a second text for the same question': {
    texts: {
      'en/tired.md': (SOUND['en/start.md'] ?? '').replace(
        'Why soil grows tired',
        'Tired soil, and why it grows so',
      ),
      'en/more.md': `${SOUND['en/more.md']}\nOr [read](tired.md).\n`,
    },
    found:
      'en/tired.md:2:1 same-intent: found the intent of "Why soil grows tired" (en/start.md) again (same stage and topic, 72 % alike); join the two, or give this one a question of its own',
  },
  'a translation that is older than its original': {
    texts: {
      'en/start.md': (SOUND['en/start.md'] ?? '').replace('stage:', 'updated: 2026-05-01\nstage:'),
      'da/begynd.md': (SOUND['da/begynd.md'] ?? '').replace('stage:', 'published: 2026-01-30\nstage:'),
    },
    found:
      'da/begynd.md:2:1 translation-drift: found a translation of 2026-01-30, but its original "Why soil grows tired" (en/start.md) changed on 2026-05-01; bring it up to date',
  },
  'a translation that lacks what its original has': {
    texts: { 'en/start.md': `${SOUND['en/start.md']}\n## Roots\n\n${LONG}\n` },
    found:
      'da/begynd.md:2:1 translation-drift: found 10 words in 0 sections, but "Why soil grows tired" (en/start.md), which this translates, has 130 in 1; bring the two together',
  },
  'a text that the other language has nothing for': {
    texts: {
      'en/hens.md': page(
        { title: 'Hens between beds', stage: 'awareness', topics: '[hens]' },
        'Feathers, eggs, slugs, and what in the clover flowers. Go [on](choose.md).',
      ),
      'en/more.md': `${SOUND['en/more.md']}\nOr [poultry](hens.md).\n`,
    },
    found:
      'en/hens.md:2:1 translation-missing: found no version in Danish, nor anything else there for the same topic and stage; translate it',
  },
  'words that name another text’s topic': {
    texts: {
      'en/knife.md': page(
        { title: 'What is a grafting knife?', stage: 'awareness', topics: '[soil]' },
        'A grafting knife is sharp. Grafting knife blades fold. Oil the grafting knife. [On](choose.md).',
      ),
      'en/more.md': `${SOUND['en/more.md']}\nKeep a *grafting knife* dry, and the grafting knife sharp.\n`,
      'en/start.md': `${SOUND['en/start.md']}\nAsk [the smith](knife.md).\n`,
    },
    found:
      'en/more.md:9:9 link-suggestion: found "grafting knife", which "What is a grafting knife?" (en/knife.md) is about; link it',
  },
}

describe('a sound library', () => {
  it('has no finding and no gap', () => {
    const library = libraryWith({})
    expect(library.diagnostics).toEqual([])
    expect(findingsOf(library)).toEqual([])
    expect(gapsOf(library)).toEqual([])
  })
})

describe('in a library that is sound otherwise', () => {
  it.each(Object.entries(FAULTS))('%s is found once, and nothing else', (_name, { texts, found }) => {
    const library = libraryWith(texts)
    expect(library.diagnostics).toEqual([])
    expect(findingsOf(library)).toEqual([found])
  })
})
