import type { Severity } from '../source/diagnostic.ts'

/** Names of what holds passwords, keys, or all that ever was in a repository. */
const SECRET = /^\.(?:env(?:\..+)?|envrc|git|svn|hg|npmrc|netrc|git-credentials|ssh|aws)$/i

/** Hidden names that hosts and servers read in a site. */
const MEANT = new Set(['.well-known', '.nojekyll', '.htaccess', '.gitkeep', '.domains'])
/** Names with `_` that hosts read: of Netlify and Cloudflare Pages. */
const MEANT_FOR_HOST = new Set(['_redirects', '_headers', '_routes.json', '_worker.js'])

/** Names that editors give to copies which they keep. */
const BACKUP = /~$|\.(?:bak|orig|sw[a-p]|tmp)$/i

/** Tell whether something has a name of what holds secrets. */
export function hasSecretName(name: string): boolean {
  return SECRET.test(name)
}

/** Say what a name in `public/` tells of something that is hardly meant to be published; nothing of any other name. */
export function exposure(
  name: string,
): { readonly severity: Severity; readonly message: string } | undefined {
  if (SECRET.test(name))
    return {
      severity: 'error',
      message: `found ${name}, which may hold secrets, and all in public/ is published; move it out of public/`,
    }
  const warn = (what: string) => ({
    severity: 'warning' as const,
    message: `found ${name}, ${what}, and all in public/ is published; delete it, or move it out of public/`,
  })
  if (MEANT.has(name.toLowerCase()) || MEANT_FOR_HOST.has(name)) return undefined
  if (BACKUP.test(name)) return warn('a copy that an editor keeps')
  if (name.startsWith('.')) return warn('which is hidden')
  return name.startsWith('_') ? warn('which is named as what is kept back') : undefined
}
