import { createHash } from 'node:crypto'
import { ownerOf } from './owner-of.ts'

/** What chance is drawn by. */
const SEED = 'perennial-12'

/**
 * Draw sites that are set aside, so that nothing is tried or chosen on them; an owner of several sites is never among
 * them, since the others would tell of it.
 */
export function asideOf(sites: readonly string[], count: number): ReadonlySet<string> {
  const owners = sites.map(ownerOf)
  const alone = sites.filter(
    (_, at) => owners.indexOf(owners[at] ?? '') === owners.lastIndexOf(owners[at] ?? ''),
  )
  const chance = (site: string): string => createHash('sha256').update(`${SEED}:${site}`).digest('hex')
  return new Set(alone.toSorted((a, b) => (chance(a) < chance(b) ? -1 : 1)).slice(0, count))
}
