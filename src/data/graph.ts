/** One thing in schema.org's words. */
export type Thing = Readonly<Record<string, unknown>>

/** Join what a page says of itself to search engines, without what is not there. */
export function graphOf(...things: readonly (Thing | undefined)[]): Thing {
  return { '@graph': things.filter((thing) => thing !== undefined) }
}
