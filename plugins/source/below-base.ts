/**
 * Give the rest of a path that begins with the base of a site: `/docs/a/` below `/docs` is `/a/`. Nothing for one that is
 * not below it, and for every path of a site without a base.
 */
export function belowBase(base: string, path: string): string | undefined {
  if (base === '' || !path.startsWith(base)) return undefined
  const rest = path.slice(base.length)
  if (rest === '') return '/'
  return rest.startsWith('/') ? rest : /^[?#]/.test(rest) ? `/${rest}` : undefined
}
