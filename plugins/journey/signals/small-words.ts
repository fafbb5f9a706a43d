import type { Part } from '../lexicon/meaning.ts'
import type { Find, Reading, ReadPassage } from '../reading.ts'
import type { TextSignal } from './signal.ts'
import { sayFind } from './words.ts'

/** The small words of English and Danish that no text can do without: who speaks to whom, when, how surely, and what for. */
const GROUPS: Readonly<Record<string, string>> = {
  you: "you your yours yourself you're you'll you've du dig din dit dine jer jeres",
  we: "we our us we're we've we'll ours vi vores os",
  I: "i my me i'm i've mine jeg mig min mit mine",
  they: 'he she his her him they their them han hun hans hendes de deres dem ham hende',
  past: 'was were had did wanted needed decided built chose used helped became began started var havde blev skulle ville valgte ønskede fik kunne brugte begyndte startede',
  will: 'will shall vil bliver kommer skal',
  can: 'can could may might kan kunne må',
  must: 'must should need have skal bør må',
  not: "not no never don't can't won't doesn't isn't ikke ingen aldrig intet uden without",
  or: 'or versus vs compared than whereas however but eller kontra mens dog men end',
  because: 'because therefore thus why reason means fordi derfor hvorfor altså betyder',
  now: 'now new today recently released just nu ny nye nyt netop nyeste',
  if: 'if when hvis når',
  do: "click go add run use set open create select install choose press enter copy download make check see read try find get learn follow visit contact book call join sign start buy order register apply donate subscribe navigate log paste type tap enable disable configure update remember ensure consider avoid keep let don't do klik gå tilføj kør brug sæt åbn opret vælg installer tryk indtast kopier download lav tjek se læs prøv find få lær følg besøg kontakt book ring bliv tilmeld start køb bestil husk overvej undgå hold lad skriv hent giv tag log",
  buy: 'buy order book register apply donate subscribe join contact call sign enroll enrol hire køb bestil book tilmeld kontakt ring bliv skriv ansøg',
}

/** The parts in which small words are counted. */
const COUNTED_IN: readonly Part[] = ['text', 'opening', 'closing', 'title', 'description']
/** Short parts are read as if they had so many words more, or one word would be a flood. */
const PADDING: Readonly<Partial<Record<Part, number>>> = { text: 120, opening: 60, closing: 60 }
/** More of them says no more. */
const MOST = 2

const OF_WORD = new Map<string, number[]>()
for (const [at, words] of Object.values(GROUPS).entries())
  for (const word of new Set(words.split(' '))) OF_WORD.set(word, [...(OF_WORD.get(word) ?? []), at])

/** How many words of each group a part has, how many words in all, and where the first of each group stands. */
interface Tally {
  readonly counts: readonly number[]
  readonly total: number
  readonly first: readonly (Find | undefined)[]
}
const tallies = new WeakMap<Reading, Map<Part, Tally>>()

/** Count the small words of a part, once for all signals. */
function tallyOf(reading: Reading, part: Part): Tally {
  const known = tallies.get(reading) ?? new Map<Part, Tally>()
  tallies.set(reading, known)
  const tally = known.get(part) ?? count(reading.passages.filter(({ parts }) => parts.includes(part)))
  known.set(part, tally)
  return tally
}

function count(passages: readonly ReadPassage[]): Tally {
  const counts = Object.keys(GROUPS).map(() => 0)
  const first: (Find | undefined)[] = counts.map(() => undefined)
  let total = 0
  for (const passage of passages) {
    total += passage.words.length
    for (const { text, start, end } of passage.words) {
      for (const group of OF_WORD.get(text) ?? []) {
        counts[group] = (counts[group] ?? 0) + 1
        first[group] ??= { passage: passage.passage, start, end }
      }
    }
  }
  return { counts, total, first }
}

/** How many words of a group there are for each hundred of the text. */
export function shareOf(reading: Reading, group: string): number {
  const { counts, total } = tallyOf(reading, 'text')
  return ((counts[Object.keys(GROUPS).indexOf(group)] ?? 0) / (total + (PADDING.text ?? 0))) * 100
}

/** How much of each part small words are: figures without a direction of their own. */
export const SMALL_WORD_SIGNALS: readonly TextSignal<never>[] = Object.keys(GROUPS).flatMap((name, group) =>
  COUNTED_IN.map(
    (part): TextSignal<never> => ({
      id: `words like "${name}", ${part}`,
      push: {},
      measure: (reading) => {
        const { counts, total, first } = tallyOf(reading, part)
        const place = first[group]
        const times = counts[group] ?? 0
        if (!place) return undefined
        const padding = PADDING[part]
        const value = padding === undefined ? 1 : Math.sqrt((times / (total + padding)) * 100)
        return {
          value: Math.min(MOST, value),
          say: () => sayFind(place, part, times > 1 ? ` and ${times - 1} more such words` : ''),
        }
      },
    }),
  ),
)
