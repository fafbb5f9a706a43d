import type { ParseModule } from '../astro/module-parser.ts'
import type { Diagnostic } from '../source/diagnostic.ts'

/** A site's own code as it is, or as earlier migrations left it. */
export interface SiteCode {
  /** Texts by their paths from the site's root, with forward slashes: the configuration, what is in `src/`, the manifest. */
  readonly files: ReadonlyMap<string, string>
  /** Which of them is the configuration. */
  readonly config: string
  readonly parse: ParseModule
}

/** What a migration makes of a site. */
export interface Migrated {
  /** New texts by path; nothing for a file that goes. */
  readonly changes: ReadonlyMap<string, string | undefined>
  /** What was found and becomes of it: as `hint` what is changed, as `warning` what is left to do by hand. */
  readonly told: readonly Diagnostic[]
}

/** One thing that a later version wants otherwise. */
export interface Migration {
  /** The version that wrote what it finds, such as `0.1`. */
  readonly from: string
  /** Find what that version wrote; a site of a later one has none of it. */
  find(site: SiteCode): Migrated
}

/** What a migration makes of a site that has nothing of what it looks for. */
export const NOTHING: Migrated = { changes: new Map(), told: [] }
