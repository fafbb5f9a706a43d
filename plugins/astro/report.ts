import type { ContentReport } from '../insight/report.ts'

/** Where the integration leaves the way to its report for the pages. */
const PLACE = Symbol.for('perennial.report')

/** The report on the content in the site's first language, and a digest of all that it depends on. */
export interface Reporter {
  report(): Promise<ContentReport>
  key(): Promise<string>
}

/** Let the pages ask for the report on the content; made when a page asks, since it takes longer than a page. */
export function shareReport(reporter: Reporter): void {
  Reflect.set(globalThis, PLACE, reporter)
}

/** Give the report on the content of the site. */
export function contentReport(): Promise<ContentReport> {
  return shared().report()
}

/** Give the `cacheKey` of a page that shows the report. */
export function reportKey(): Promise<string> {
  return shared().key()
}

function shared(): Reporter {
  const reporter = Reflect.get(globalThis, PLACE) as Reporter | undefined
  if (!reporter) throw new TypeError('contentReport() works in pages that perennial() builds or serves')
  return reporter
}
