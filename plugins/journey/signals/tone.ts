import type { Part, Push } from '../lexicon/meaning.ts'
import type { Reading } from '../reading.ts'
import { ramp, type StageSignal } from './signal.ts'
import { shareOf } from './small-words.ts'

interface Tone {
  readonly id: string
  readonly says: string
  readonly push: Push
  readonly measure: (tone: Voices) => number
}

/** How strongly each voice speaks in a text, from 0 to 1. */
interface Voices {
  readonly we: number
  readonly you: number
  readonly past: number
  readonly comparing: number
  readonly hedging: number
  readonly length: number
  readonly early: boolean
  readonly named: boolean
  readonly known: boolean
}

const COMPARING = new Set(
  'better best worse worst more most less least cheaper cheapest faster fastest easier easiest larger smaller higher lower bedre bedst bedste værre mere mest mindre mindst billigere billigst billigste dyrere hurtigere hurtigst nemmere nemmest større største højere lavere'.split(
    ' ',
  ),
)
const HEDGING = new Set(
  'depends depending usually typically often generally may might perhaps probably sometimes varies likely afhænger typisk ofte normalt måske muligvis sandsynligvis nogle sommetider varierer generelt'.split(
    ' ',
  ),
)
/** The parts in which a name stands early. */
const EARLY: readonly Part[] = ['title', 'description', 'opening']

const TONES: readonly Tone[] = [
  {
    id: 'we tell what was',
    says: 'tells what "we" did',
    push: { awareness: 0.4 },
    measure: ({ we, past }) => we * past,
  },
  {
    id: 'we speak to you',
    says: '"we" speak to "you"',
    push: { decision: 0.4 },
    measure: ({ we, you, past }) => we * you * (1 - past),
  },
  {
    id: 'you without we',
    says: 'speaks to "you" and never of "us"',
    push: { consideration: 0.1, delight: 0.1 },
    measure: ({ we, you }) => you * (1 - we),
  },
  {
    id: 'neither you nor we',
    says: 'speaks neither to "you" nor of "us"',
    push: { awareness: 0.2, consideration: 0.1 },
    measure: ({ we, you, length }) => (1 - you) * (1 - we) * ramp(length, 50, 150),
  },
  {
    id: 'comparatives',
    says: 'better, cheaper, more: words that compare',
    push: { consideration: 0.5 },
    measure: ({ comparing }) => ramp(comparing, 0.8, 3),
  },
  {
    id: 'hedges',
    says: 'it depends, usually, often: words that weigh',
    push: { awareness: 0.2, consideration: 0.3 },
    measure: ({ hedging }) => ramp(hedging, 0.4, 2),
  },
  {
    id: 'long, own name late',
    says: 'a long text that names its own only late',
    push: { awareness: 0.1, consideration: 0.4 },
    measure: ({ early, named, length }) => (early || !named ? 0 : ramp(length, 500, 1500)),
  },
  {
    id: 'short, own name early',
    says: 'a short text with the own name at its head',
    push: { decision: 0.2, delight: 0.3 },
    measure: ({ early, length }) => (early ? 1 - ramp(length, 60, 350) : 0),
  },
  {
    id: 'long, own name nowhere',
    says: 'a long text without the own name',
    push: { awareness: 0.4, consideration: 0.2 },
    measure: ({ known, named, length }) => (known && !named ? ramp(length, 300, 1000) : 0),
  },
]

/** Who speaks to whom, how carefully, and where the own name stands in how long a text. */
export const TONE_SIGNALS: readonly StageSignal[] = TONES.map(({ id, says, push, measure }) => ({
  id,
  push,
  measure: (reading) => {
    const value = measure(voicesOf(reading))
    return value > 0 ? { value, say: () => ({ text: says }) } : undefined
  },
}))

const known = new WeakMap<Reading, Voices>()

function voicesOf(reading: Reading): Voices {
  const voices = known.get(reading) ?? hear(reading)
  known.set(reading, voices)
  return voices
}

function hear(reading: Reading): Voices {
  const { passages, length, evidence } = reading
  const text = passages.filter(({ parts }) => parts.includes('text'))
  const share = (words: ReadonlySet<string>): number =>
    (text.reduce((sum, passage) => sum + passage.words.filter((word) => words.has(word.text)).length, 0) /
      (length + 60)) *
    100
  return {
    we: ramp(shareOf(reading, 'we'), 0.5, 3.5),
    you: ramp(shareOf(reading, 'you'), 0.5, 4),
    past: ramp(shareOf(reading, 'past'), 1, 3.5),
    comparing: share(COMPARING),
    hedging: share(HEDGING),
    length,
    early: passages.some(
      ({ parts, names }) => names.brand.size > 0 && parts.some((part) => EARLY.includes(part)),
    ),
    named: passages.some(({ names }) => names.brand.size > 0),
    known: evidence.brand.some((name) => name.trim() !== ''),
  }
}
