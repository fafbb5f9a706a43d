import type { Root } from 'mdast'
import { once } from '../../once.ts'
import type { Diagnostic } from '../../source/diagnostic.ts'
import type { Positions } from '../../source/positions.ts'
import { stated as byWriter, type Fact } from '../fact.ts'
import type { Block } from '../prose.ts'
import type { FrontMatterValues } from '../schema.ts'
import type { ProseSentence } from '../text.ts'
import { type Chosen, chosenIn } from './chosen/chosen.ts'
import type { Kept } from './chosen/kept-choice.ts'
import { claimsOf } from './kinds/claims.ts'
import { comparisonsOf } from './kinds/comparisons.ts'
import { conclusionOf } from './kinds/conclusion.ts'
import { definitionsOf } from './kinds/definitions.ts'
import { excerptOf } from './kinds/excerpt.ts'
import type { Material } from './kinds/material.ts'
import { mistakesOf } from './kinds/mistakes.ts'
import { ownPoints } from './kinds/own-points.ts'
import { questionsOf } from './kinds/questions.ts'
import { stepsAlone, stepsOf } from './kinds/steps.ts'
import { liftFrom, measuredOf } from './lift-from.ts'
import { type Lifted, type Lifts, NOTHING } from './lifts.ts'
import { readText } from './reading/read-text.ts'
import type { About } from './reading/reading.ts'
import { freedom } from './stated/freedom.ts'
import { type Stated, statedIn } from './stated/stated.ts'

/** A text of which something may be lifted. */
interface Liftable extends About {
  readonly file: string
  readonly tree: Root
  readonly blocks: readonly Block[]
  sentences(): readonly ProseSentence[]
  /** What the writer says of it in the front matter, and where a key of it stands. */
  readonly said: Pick<FrontMatterValues, 'lift' | 'description'>
  readonly place: Positions
  /** What a model chose of it. */
  readonly kept?: Kept | undefined
}

/** What is lifted out of a text, what it is about in a sentence or two, and what its writer names that it does not say. */
interface Lifting {
  /** Looked for when first asked for, where nothing else needs the sentences: it takes half of what a text takes to understand, and not all sites pass it on. */
  lifts(): Lifts
  /** The steps among them, for which alone much less is read. */
  steps(): readonly Lifted[]
  readonly excerpt: Fact<string>
  readonly diagnostics: readonly Diagnostic[]
}

/**
 * Lift out of a text what its writer names, for the rest what a model of the site chose, and without one what an editor would
 * lift of the text's own sentences: nothing else is lifted, and nothing where the writer says so.
 */
export function liftOf(text: Liftable): Lifting {
  const { said, kept } = text
  const stated = statedIn({ ...text, lift: said.lift || undefined })
  const { diagnostics } = stated
  const read = (): Material => materialOf(text, freedom(stated))
  const described = said.description ? byWriter(said.description, 'description') : undefined
  if (said.lift === false)
    return { lifts: () => NOTHING, steps: () => [], excerpt: described ?? excerptOf(read()), diagnostics }
  if (described && !kept) {
    const steps = (): Lifted[] => stepsAlone({ ...text, isFree: freedom(stated) })
    return { lifts: once(() => liftsIn(read(), stated)), steps, excerpt: described, diagnostics }
  }
  // It is read here already, and what was read is forgotten: it is large.
  const material = read()
  const chosen = kept && chosenIn({ file: text.file, ...material }, kept)
  const lifts = liftsIn(material, stated, chosen)
  return {
    lifts: () => lifts,
    steps: () => lifts.steps,
    excerpt: described ?? excerptOf(material),
    diagnostics: [...diagnostics, ...(chosen?.diagnostics ?? [])],
  }
}

function materialOf(text: Liftable, isFree: Material['isFree']): Material {
  const { tree, blocks } = text
  const sentences = text.sentences()
  const reading = readText(sentences, text)
  const measured = reading ? measuredOf(reading, isFree) : []
  return { tree, blocks, sentences, reading, measured, isFree }
}

function liftsIn(material: Material, stated: Stated, kept?: Chosen): Lifts {
  const chosen = liftFrom(material.measured)
  const own = ownPoints(material)
  return {
    quotes: stated.quotes ?? kept?.quotes ?? chosen.quotes,
    keyPoints: stated.keyPoints ?? (own.length > 0 ? own : (kept?.keyPoints ?? chosen.keyPoints)),
    numbers: chosen.numbers,
    hooks: stated.hooks ?? kept?.hooks ?? chosen.hooks,
    steps: stepsOf(material),
    questions: questionsOf(material),
    definitions: definitionsOf(material),
    mistakes: mistakesOf(material),
    claims: claimsOf(material),
    comparisons: comparisonsOf(material),
    conclusion: conclusionOf(material),
  }
}
