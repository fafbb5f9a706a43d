import { store, stored } from './stored.ts'

/** Where the answer stands in the browser: until when it holds (milliseconds since 1970), and after a space the reader's id. */
export const CONSENT_KEY = 'perennial.consent'

/** How long a yes holds; after half a year the reader is asked again. */
const CONSENT_DAYS = 182
const DAY = 86_400_000

/** Tell whether the reader has said yes, and it still holds. */
export function hasConsented(): boolean {
  return Number.parseInt(stored(CONSENT_KEY) ?? '', 10) > Date.now()
}

/** Write the reader's answer down. A no is not stored: it deletes the yes, and with it the id. */
export function answer(yes: boolean): void {
  store(CONSENT_KEY, yes ? `${Date.now() + CONSENT_DAYS * DAY}` : undefined)
}

/** The random id of a reader who has said yes; made when it is first needed. Nothing for all others. */
export function readerId(): string | undefined {
  if (!hasConsented()) return undefined
  const [until, known] = stored(CONSENT_KEY)?.split(' ') ?? []
  const id = known ?? crypto.getRandomValues(new Uint32Array(2)).join('')
  if (!known) store(CONSENT_KEY, `${until} ${id}`)
  return id
}
