import type { Push } from '../lexicon/meaning.ts'
import type { StageSignal } from './signal.ts'

interface KeyKind {
  readonly id: string
  readonly push: Push
  /** Names of keys, anywhere in the front matter. */
  readonly keys: RegExp
}

/** Keys that only one kind of page has. */
const KINDS: readonly KeyKind[] = [
  {
    id: 'key of a landing page',
    push: { decision: 1 },
    keys: /(?:^|\.)(?:cta\w*|call_?to_?actions?|hero|features?|benefits|pricing|price|prices|plans|testimonials?|button\w*|usp\w*|product|sku|tagline|subscribe_?\w*|pris|priser|knap\w*)(?:\.|$)/,
  },
  {
    id: 'key of a case',
    push: { consideration: 1.5 },
    keys: /(?:^|\.)(?:customer|client|company_?(?:name|size|logo)|industry|challenge|results?|kunde|branche)(?:\.|$)/,
  },
  {
    id: 'key of a release',
    push: { delight: 1.6 },
    keys: /(?:^|\.)(?:version\w*|release_?\w*|date_?released|changelog|changes|added|fixed|deprecated)(?:\.|$)/,
  },
  {
    id: 'key of a manual',
    push: { delight: 1 },
    keys: /(?:^|\.)(?:sidebar_?\w*|nav_?\w*|toc_max\w*|prerequisites|doc_?\w*|permission\w*|hide_table_of_contents)(?:\.|$)/,
  },
  {
    id: 'key of an event',
    push: { decision: 0.6, consideration: 0.4, delight: 0.3 },
    keys: /(?:^|\.)(?:event_?\w*|start_?(?:date|time|s)?|end_?(?:date|time|s)|location|venue|speakers?|register_?\w*|registration\w*|duration|trainers?|instructors?|sted|underviser\w*)(?:\.|$)/,
  },
]

/** What the keys of the front matter say of the kind of page. */
export const FRONT_MATTER_SIGNALS: readonly StageSignal[] = KINDS.map(({ id, push, keys }) => ({
  id,
  push,
  measure: ({ evidence }) => {
    const found = evidence.fields.find(({ key }) => keys.test(key))
    return (
      found && { value: 1, say: () => ({ text: `"${found.key}" in the front matter`, ...found.placeOf(0) }) }
    )
  },
}))
