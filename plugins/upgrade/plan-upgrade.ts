import type { Diagnostic } from '../source/diagnostic.ts'
import { unifiedDiff } from '../source/unified-diff.ts'
import type { Migration, SiteCode } from './migration.ts'
import { migrations } from './migrations.ts'

/** A file that an upgrade changes, or deletes where nothing comes after. */
export interface Change {
  readonly file: string
  readonly before: string
  readonly after: string | undefined
}

/** What becomes of a site. */
export interface Upgrade {
  readonly changes: readonly Change[]
  readonly told: readonly Diagnostic[]
  /** The oldest version that something was found of. */
  readonly from: string | undefined
}

/** Decide what becomes of a site's code: each migration sees what those before it left. Nothing is written. */
export function planUpgrade(site: SiteCode, list: readonly Migration[] = migrations): Upgrade {
  const files = new Map(site.files)
  const told: Diagnostic[] = []
  let from: string | undefined
  for (const migration of list) {
    const { changes, told: more } = migration.find({ ...site, files })
    if (more.length > 0) from ??= migration.from
    told.push(...more)
    for (const [file, after] of changes) {
      if (after === undefined) files.delete(file)
      else files.set(file, after)
    }
  }
  const changes = [...site.files].flatMap(([file, before]) => {
    const after = files.get(file)
    return after === before ? [] : [{ file, before, after }]
  })
  return { changes, told, from }
}

/** Write changes as a diff; of a file that goes only its name stands there, as `git diff --irreversible-delete` has it. */
export function diffOf(changes: readonly Change[]): string {
  return changes
    .map(({ file, before, after }) =>
      after === undefined
        ? `diff --git a/${file} b/${file}\ndeleted file mode 100644\n`
        : unifiedDiff(file, before, after),
    )
    .join('')
}
