import { createHash } from 'node:crypto'

/**
 * Put items into folds by their groups, so that no group is in two: the largest first, each into the smallest fold so far.
 * Groups of about a size come in an order that a seed settles. Gives the fold of each item.
 */
export function foldsOf(groups: readonly string[], folds: number, seed = 1): number[] {
  const sizes = new Map<string, number>()
  for (const group of groups) sizes.set(group, (sizes.get(group) ?? 0) + 1)
  const order = [...sizes]
    .map(([group, size]) => ({
      group,
      size,
      magnitude: Math.round(Math.log2(size)),
      chance: chanceOf(group, seed),
    }))
    .sort((a, b) => b.magnitude - a.magnitude || (a.chance < b.chance ? -1 : 1))
  const filled = Array.from({ length: folds }, () => 0)
  const foldOf = new Map<string, number>()
  for (const { group, size } of order) {
    const fold = filled.indexOf(Math.min(...filled))
    foldOf.set(group, fold)
    filled[fold] = (filled[fold] ?? 0) + size
  }
  return groups.map((group) => foldOf.get(group) ?? 0)
}

function chanceOf(group: string, seed: number): string {
  return createHash('sha256').update(`${seed} ${group}`).digest('hex')
}
