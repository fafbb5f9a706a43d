import { isDeepStrictEqual } from 'node:util'
import { isMap, parseDocument, visit } from 'yaml'
import { placesIn } from '../../source/places.ts'
import { applyEdits } from './edit.ts'
import type { Mended } from './mend.ts'
import { holdsTopics, type Spellings, spellTopics, topicEdits } from './topic-edits.ts'

/**
 * Spell the topics in the YAML of an offer or of a book as the site does. All else stays as it is; nothing where there is
 * nothing to do, or where the result would say something else.
 */
export function mendSettings(raw: string, spellings: Spellings): Mended | undefined {
  const from = raw.startsWith('\ufeff') ? 1 : 0
  const yaml = raw.slice(from)
  const { contents, errors } = parseDocument(yaml, { logLevel: 'silent', prettyErrors: false })
  if (errors.length > 0 || !isMap(contents)) return undefined
  // A book chooses its chapters by topics one level down.
  const chosen = contents.get('articles')
  const edits = [contents, ...(isMap(chosen) ? [chosen] : [])].flatMap((map) => topicEdits(map, spellings))
  if (edits.length === 0) return undefined
  const mended = applyEdits(yaml, edits)
  if (!isDeepStrictEqual(spelt(mended, spellings), spelt(yaml, spellings))) return undefined
  const placeIn = placesIn(yaml)
  return {
    text: raw.slice(0, from) + mended,
    notes: edits.map(({ start, note }) => ({ ...placeIn(start), note })),
  }
}

/** Read YAML, its topics as the site spells them; nothing where it can't be read. */
function spelt(yaml: string, spellings: Spellings): unknown {
  const document = parseDocument(yaml, { logLevel: 'silent', prettyErrors: false })
  if (document.errors.length > 0) return undefined
  visit(document, {
    Pair(_, { key, value }) {
      if (!holdsTopics(String(key))) return
      visit(value as Parameters<typeof visit>[0], {
        Scalar(_, scalar) {
          if (typeof scalar.value === 'string') scalar.value = spellTopics(scalar.value, spellings)
        },
      })
    },
  })
  return document.toJS()
}
