import { createHash } from 'node:crypto'

/** Hash an inline script or style, as a policy writes it. */
export function hashOf(text: string): `sha256-${string}` {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`
}
