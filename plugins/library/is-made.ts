import type { Brought } from '../config.ts'

/** Tell whether a plain path of the site, such as `kit/en/`, is in a folder whose files are made. */
export function isMade({ folders }: Pick<Brought, 'folders'>, path: string): boolean {
  return folders.some((folder) => path === folder || path.startsWith(`${folder}/`))
}
