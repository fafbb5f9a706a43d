/** Something that is told by the other features together. */
interface Sum {
  readonly id: string
  readonly says: string
  of(measures: Asked): number
}

/** Whoever tells how much of a feature a sentence has. */
interface Asked {
  of(id: string): number
}

/** What each way of leaning on another sentence counts, where one is surely one. */
const LEANING: Readonly<Record<string, number>> = {
  opensPronoun: 2,
  opensConnective: 2,
  opensOrder: 1,
  opensDefinite: 1,
  opensThen: 1,
  demonstrative: 1,
  pronounLoose: 1,
  link: 0.5,
  definiteGiven: 0.5,
  reversed: 1,
  afterQuestion: 1,
  listColon: 0.5,
  withoutSubject: 1,
  lower: 1,
  colonEnd: 1,
  setting: 1,
}
const MOST = 4

/** How much a sentence leans on others in all, and whether it leans on none. */
export const SUMS: readonly Sum[] = [
  {
    id: 'leaning',
    says: 'it leans on others in several ways',
    of: (measures) => Math.min(MOST, leaningOf(measures)),
  },
  {
    id: 'clean',
    says: 'it stands by itself',
    of: (measures) =>
      leaningOf(measures) === 0 && ['noEnd', 'markup', 'question'].every((id) => measures.of(id) === 0)
        ? 1
        : 0,
  },
]

function leaningOf(measures: Asked): number {
  let sum = 0
  for (const id in LEANING) sum += (LEANING[id] ?? 0) * measures.of(id)
  return sum
}
