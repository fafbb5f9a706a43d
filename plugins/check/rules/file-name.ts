import type { Rule } from '../rule.ts'

/**
 * The name of the file is the id by which an offer, a book or an author is named, and a part of addresses. It has to be
 * made of lower-case letters, digits and single hyphens, and to be the only one of its kind.
 *
 * What becomes the name of a file in the site or the kit (those ids, the slug of a text, a topic) has at most 100 bytes,
 * and is none of the names that Windows keeps for itself (`con`, `nul`, `com1` …): else the site could not be built, or
 * not be copied everywhere. Two files or folders in one place whose names differ in capitals alone, or in whether `å` is
 * written as one letter or as two, are one file on most computers.
 *
 * ```yml wrong authors/Ada Cyclist.yml
 * name: Ada Cyclist
 * ^
 * ```
 *
 * ```yml right authors/ada-cyclist.yml
 * name: Ada Cyclist
 * ```
 *
 * ```md wrong
 * ---
 * title: About the printer
 * slug: lpt1
 * ^
 * ---
 * ```
 *
 * ```md right
 * ---
 * title: About the printer
 * slug: the-printer
 * ---
 * ```
 */
export const fileName: Rule = {
  summary: 'Names that cannot be part of an address, or of a file on every disk',
  severity: 'error',
  keepsErrors: true,
}
