import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

/** A script that starts our own server, as a site names it or as this project does. */
const OURS = /\b(?:perennial|plugins\/cli\/bin\.js) dev\b/

/** Name the command that shows the drafts of a site: its own script `dev` where that is ours, since Astro's does not know `--drafts`. */
export async function draftsCommand(root: string): Promise<string> {
  const manifest = await readFile(join(root, 'package.json'), 'utf8').catch(() => '{}')
  const { scripts } = JSON.parse(manifest) as { readonly scripts?: Readonly<Record<string, string>> }
  return OURS.test(scripts?.['dev'] ?? '') ? 'npm run dev -- --drafts' : 'npx perennial dev --drafts'
}
