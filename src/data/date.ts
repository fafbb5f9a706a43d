/**
 * Write a date as it is known: with its time and zone, or as the day alone. Writers who name only a day have midnight in UTC,
 * and nothing comes out to the second.
 */
export function dateOf(iso: string): string {
  return iso.endsWith('T00:00:00.000Z') ? iso.slice(0, 10) : iso
}
