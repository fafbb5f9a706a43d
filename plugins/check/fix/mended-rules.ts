/** The rules whose findings `perennial check --fix` mends, all of them or nearly. */
export const MENDED_RULES: ReadonlySet<string> = new Set(['duplicate-topic', 'moved-link', 'slug'])
