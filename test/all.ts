/** Whether a test goes through the whole of a wide grid (`npm run test:all`) or a sample of it (`npm test`). */
export const TESTS_ALL = process.env['PERENNIAL_ALL'] === '1'

/** Take a few of a list, spread over the whole of it; all of them where everything is tested. */
export function sample<Item>(items: readonly Item[], few: number): readonly Item[] {
  if (TESTS_ALL || items.length <= few) return items
  return items.filter(
    (_, at) => Math.floor((at * few) / items.length) !== Math.floor(((at - 1) * few) / items.length),
  )
}
