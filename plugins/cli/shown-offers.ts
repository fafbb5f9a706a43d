import { nearMisfits, type ShownOffers } from '../library/offers-on.ts'
import { plainLine } from '../source/plain-line.ts'

/** Write the offers of a text as lines for people. */
export function describeOffers(offers: ShownOffers): string {
  const lines = offers.shown.map(
    ({ id, place, line, reasons }) =>
      `    ${id} (${line === undefined ? place : `${place}, before line ${line}`}): ${plainLine(reasons.join('; '))}`,
  )
  lines.push(
    ...offers.spare.map(
      ({ id, reasons }) => `    ${id} (fits, has no place): ${plainLine(reasons.join('; '))}`,
    ),
  )
  const near = nearMisfits(offers)
  if (near.length > 0) lines.push(`    no: ${near.map(({ id, reason }) => `${id} (${reason})`).join('; ')}`)
  return `  offers     ${lines.length === 0 ? ' none' : `\n${lines.join('\n')}`}\n`
}
