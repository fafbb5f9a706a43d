import type { Rule } from '../rule.ts'

/**
 * The last day of an offer has passed, so that nobody sees it any more. Give it a new `until`, or delete the file; texts that
 * name it get the offer that fits them best instead.
 *
 * ```json options
 * { "today": "2026-06-01" }
 * ```
 *
 * ```yml wrong offers/spring-check.yml
 * kind: service
 * language: en
 * headline: A spring check for every bike
 * text: We oil the chain, set the brakes and pump the tyres.
 * label: Book the check
 * target: https://example.com/spring
 * until: 2026-05-31
 * ^
 * ```
 *
 * ```yml right offers/spring-check.yml
 * kind: service
 * language: en
 * headline: A spring check for every bike
 * text: We oil the chain, set the brakes and pump the tyres.
 * label: Book the check
 * target: https://example.com/spring
 * until: 2026-06-30
 * ```
 */
export const offerExpired: Rule = {
  summary: 'Offers whose last day has passed',
  severity: 'warning',

  find: ({ offerDefinitions, config }) =>
    offerDefinitions.flatMap(({ file, place, until }) =>
      until === undefined || config.today <= until
        ? []
        : [
            {
              file,
              ...place(['until']),
              message: `found that this ended on ${until}; give it a new day, or delete it`,
            },
          ],
    ),
}
