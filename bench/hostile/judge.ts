import type { HostileInput } from './input.ts'
import type { Made } from './made.ts'

/**
 * The most that an input may take above a plain text; `growth` is for twice the size. What a plain text itself takes is
 * shown with it and not judged: Node, fonts, the typesetter and the process that decodes pictures, each of which may hold
 * as much as it needs, are there for every text, and many inputs in one process never give back what one of them took.
 */
export const LIMITS = { seconds: 5, megabytes: 512, growth: 2.3 } as const

/**
 * Less than this is as much noise as growth, in seconds: a plain text takes as long, and is taken off. Twice the size is
 * the most that is read, so that what takes less before can't take long.
 */
const WORTH_COMPARING = 0.5

/** An input with what it took, at a size or at that and at twice that, and what has to be said of it then. */
export interface Row {
  readonly input: Pick<HostileInput, 'name'>
  readonly said: string
  readonly made: readonly Made[]
}

function growthOf([half, whole]: readonly Made[]): number | undefined {
  return half && whole && half.seconds > WORTH_COMPARING ? whole.seconds / half.seconds : undefined
}

/** Write a row of the table. */
export function tableLine({ input, made }: Row): string {
  const growth = growthOf(made)
  const cells = made.map(
    ({ seconds, megabytes }) => `${seconds.toFixed(2).padStart(6)} s ${megabytes.toFixed(0).padStart(4)} MB`,
  )
  return [
    input.name.padEnd(40),
    ...cells,
    `${Math.max(...made.map(({ peak }) => peak))
      .toFixed(0)
      .padStart(5)} MB in all`,
    growth === undefined ? '     ' : `${growth.toFixed(1).padStart(4)}×`,
    made.at(-1)?.said ?? '',
  ].join('  ')
}

/** Say which limits an input breaks, and where it did not end as it should. */
export function faultsOf(row: Row): string[] {
  const { input, made } = row
  const faults: string[] = []
  for (const { seconds, megabytes } of made) {
    if (seconds > LIMITS.seconds) faults.push(`took ${seconds.toFixed(1)} s`)
    if (megabytes > LIMITS.megabytes) faults.push(`took ${megabytes.toFixed(0)} MB`)
  }
  const growth = growthOf(made) ?? 0
  if (growth > LIMITS.growth) faults.push(`took ${growth.toFixed(1)} × as long at twice the size`)
  return [...wrongEnds(row), ...faults.map((fault) => `${input.name}: ${fault}`)]
}

/** Say where an input did not end as it should, however long it took. */
export function wrongEnds({ input, said: expected, made }: Row): string[] {
  return made.flatMap(({ said }) =>
    said === expected ? [] : [`${input.name}: expected ${expected}, found ${said}`],
  )
}
