/** A file that code names beside itself, or a module that types import. */
const NAMED = /(new URL\(|from |import |import\()(['"])(\.{1,2}\/[^'"]*)\.ts\2/g

/**
 * Let built code name built files: what the compiler leaves as it is, that is addresses made with `new URL('./x.ts',
 * import.meta.url)` and the imports of types. `stays` are files that are shipped as TypeScript.
 */
export function rewrite(code: string, stays: readonly string[] = []): string {
  return code.replace(NAMED, (whole, before: string, quote: string, path: string) =>
    stays.some((file) => `${path}.ts`.endsWith(file)) ? whole : `${before}${quote}${path}.js${quote}`,
  )
}
