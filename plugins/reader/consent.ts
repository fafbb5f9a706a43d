import { store, stored } from './stored.ts'

/** Where the answer stands in the browser: until when it holds (milliseconds since 1970), and after a space the reader's id. */
export const CONSENT_KEY = 'perennial.consent'

/** How long a yes holds, in milliseconds: 182 days; then the reader is asked again. */
const CONSENT_MS = 15_724_800_000

/**
 * Write the reader's answer down. A yes comes with a random id, by which experiments give the reader the same variant again.
 * A no is not stored: it deletes the yes, and with it the id.
 */
export function answer(yes: boolean): void {
  store(CONSENT_KEY, yes ? `${Date.now() + CONSENT_MS} ${String(Math.random()).slice(2)}` : '')
}

/** The random id of a reader who has said yes; nothing for all others. */
export function readerId(): string | undefined {
  const [until, id] = stored(CONSENT_KEY).split(' ')
  return Number(until) > Date.now() ? id : undefined
}

/** Tell whether the reader has said yes, and it still holds. */
export function hasConsented(): boolean {
  return readerId() !== undefined
}
