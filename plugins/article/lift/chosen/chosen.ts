import { type Diagnostic, START } from '../../../source/diagnostic.ts'
import type { ProseSentence } from '../../text.ts'
import type { Measured } from '../choose/choice.ts'
import { asLifted } from '../lift-from.ts'
import type { Lifted } from '../lifts.ts'
import { CHOSEN_LISTS, type ChosenList, type Kept } from './kept-choice.ts'
import { isOffered, sentencesDigest } from './offered.ts'

/** What a kept choice lifts; a list that is absent is left to Perennial. */
export type Chosen = { readonly [list in ChosenList]?: readonly Lifted[] } & {
  readonly diagnostics: readonly Diagnostic[]
}

/** A text of which a model chose, and what may be lifted of it. */
interface Given {
  readonly file: string
  readonly sentences: readonly ProseSentence[]
  /** What its writer lets be lifted. */
  readonly measured: readonly Measured[]
}

/**
 * Lift what a model chose of a text, as far as it stands there: the text is as it was then, and each sentence says what was
 * kept and may be lifted. What its writer forbids since is left out without a word.
 */
export function chosenIn({ file, sentences, measured }: Given, kept: Kept): Chosen {
  const { choice, keptIn, place } = kept
  if (choice.digest !== sentencesDigest(sentences)) {
    const message = `the text changed since ${choice.model} chose from it, so that choice is not used; run \`perennial choose --write ${file}\``
    return { diagnostics: [{ file, ...START, severity: 'hint', rule: 'choice-stale', message }] }
  }
  const diagnostics: Diagnostic[] = []
  const offered = new Map(
    measured.filter(isOffered).map((each) => [each.candidate.sentence.index + 1, each] as const),
  )
  const reason = `chosen by ${choice.model}, kept in ${keptIn}`
  const lift = (list: ChosenList): Lifted[] | undefined => {
    const seen = new Set<number>()
    return choice[list]?.flatMap(({ number, text }, at) => {
      if (seen.has(number)) return []
      seen.add(number)
      const own = sentences[number - 1]?.text
      if (own !== text) {
        const found = `${list}: found "${text}" as sentence ${number} of ${file}, which says ${own === undefined ? 'nothing there' : `"${own}"`}`
        const message = `${found}; delete the line, or run \`perennial choose --write --again ${file}\``
        const where = place([list, at])
        diagnostics.push({ file: keptIn, ...where, severity: 'warning', rule: 'choices', message })
        return []
      }
      const each = offered.get(number)
      if (!each || (each.candidate.sentence.isHeading && list !== 'hooks')) return []
      const lifted = asLifted(list, each)
      return [{ ...lifted, reasons: [reason, ...lifted.reasons] }]
    })
  }
  const lists = CHOSEN_LISTS.map((list) => {
    const lifted = lift(list)
    return [list, list === 'hooks' ? lifted : lifted?.sort(inOrder)] as const
  })
  return { ...Object.fromEntries(lists.filter(([, lifted]) => lifted)), diagnostics }
}

function inOrder(a: Lifted, b: Lifted): number {
  return a.line - b.line || a.column - b.column
}
