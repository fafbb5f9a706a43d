import type { SiteOptions } from './integration.ts'

/** Give options of `perennial()` their types in a file of their own: `export default defineOptions({ title: '…' })`. */
export function defineOptions(options: SiteOptions): SiteOptions {
  return options
}
