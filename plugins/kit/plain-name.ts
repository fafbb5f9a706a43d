import { ASCII_LETTERS } from '../ascii-letters.ts'

/** Write a name as analytics tools sort it well: small letters, digits and hyphens, so that one campaign is not counted as two. */
export function plainName(text: string): string {
  return text
    .toLowerCase()
    .replace(/[æøåäöüß]/g, (letter) => ASCII_LETTERS[letter] ?? '')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9._~]+/g, '-')
    .replace(/^-+|-+$/g, '')
}
