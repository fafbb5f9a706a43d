import type { HostileInput } from './input.ts'
import type { Made } from './made.ts'

/** The most that an input may take above a plain text; `growth` is for twice the size. */
export const LIMITS = { seconds: 5, megabytes: 512, growth: 2.3 } as const

/** Less than this is as much noise as growth, in seconds. */
const WORTH_COMPARING = 0.1

/** An input with what it took, at its size and at twice that. */
export interface Row {
  readonly input: HostileInput
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
    growth === undefined ? '     ' : `${growth.toFixed(1).padStart(4)}×`,
    made.at(-1)?.said ?? '',
  ].join('  ')
}

/** Say which limits an input breaks; of one that was made only once, whether it ended as it should. */
export function faultsOf({ input, made }: Row): string[] {
  const faults: string[] = []
  for (const { seconds, megabytes, said } of made) {
    if (made.length > 1 && seconds > LIMITS.seconds) faults.push(`took ${seconds.toFixed(1)} s`)
    if (made.length > 1 && megabytes > LIMITS.megabytes) faults.push(`took ${megabytes.toFixed(0)} MB`)
    if (!Number.isFinite(seconds) || (input.said !== undefined && said !== input.said))
      faults.push(`expected ${input.said ?? 'an end'}, found ${said}`)
  }
  const growth = growthOf(made) ?? 0
  if (growth > LIMITS.growth) faults.push(`took ${growth.toFixed(1)} × as long at twice the size`)
  return faults.map((fault) => `${input.name}: ${fault}`)
}
