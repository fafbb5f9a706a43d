/** Something that is told by the other features together. */
interface Sum {
  readonly id: string
  readonly says: string
  of(measures: Readonly<Record<string, number>>): number
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
      leaningOf(measures) === 0 && !measures['noEnd'] && !measures['markup'] && !measures['question'] ? 1 : 0,
  },
]

function leaningOf(measures: Readonly<Record<string, number>>): number {
  return Object.entries(LEANING).reduce((sum, [id, weight]) => sum + weight * (measures[id] ?? 0), 0)
}
