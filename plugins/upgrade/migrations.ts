import { copiedTheme } from './from-0.1/copied-theme.ts'
import { doors } from './from-0.1/doors.ts'
import { rootLanguage } from './from-0.1/root-language.ts'
import { wholeSite } from './from-0.1/whole-site.ts'
import type { Migration } from './migration.ts'

/**
 * All migrations, the oldest first; each sees what those before it left. `wholeSite` takes away what tells a configuration of
 * 0.1, and only what `copiedTheme` leaves gets new doors.
 */
export const migrations: readonly Migration[] = [rootLanguage, wholeSite, copiedTheme, doors]
