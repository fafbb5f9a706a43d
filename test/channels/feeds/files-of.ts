import { feeds } from '../../../plugins/channels/feeds/index.ts'
import type { Library } from '../../../plugins/library/library.ts'

/** What the channel makes with its defaults. */
export const DEFAULTS = feeds.options.parse({})

/** A context without files. */
export const context = { asset: () => Promise.reject(new Error('no files')), warn: () => undefined }

/** Render all that the channel makes of a library, by path. */
export async function filesOf(
  library: Library,
  options: Record<string, unknown> = {},
): Promise<Record<string, string>> {
  const files: Record<string, string> = {}
  for (const { path, inputs } of feeds.plan(library, feeds.options.parse(options))) {
    files[path] = String(await feeds.render(inputs, context))
  }
  return files
}
