/** Whether a test goes through the whole of a wide grid (`npm run test:all`, `.ci/run`) or a sample of it (`npm test`). */
export const TESTS_ALL = process.env['PERENNIAL_ALL'] === '1'

/** How often something is tried at random: so often where everything is tested, else a fifth of that. */
export function times(all: number): number {
  return TESTS_ALL ? all : Math.ceil(all / 5)
}

/** Take a few of a list, each from the middle of its stretch of the whole; all of them where everything is tested. */
export function sample<Item>(items: readonly Item[], few: number): readonly Item[] {
  if (TESTS_ALL || items.length <= few) return items
  const stretch = items.length / few
  return items.filter((_, at) => at === Math.floor((Math.floor(at / stretch) + 0.5) * stretch))
}
