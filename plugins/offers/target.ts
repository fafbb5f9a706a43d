import { z } from 'zod'
import { SAFE_SIGNS, SAFE_SIGNS_EXPECTED } from '../source/safe-signs.ts'

/** What an offer may name instead of an address. */
const TARGET_KINDS = ['article', 'book', 'page', 'form'] as const

/** Addresses that a call to action may lead to: on this site, on the web, a mail or a phone. */
const SAFE_LINK = /^(?:\/(?![/\\])|https?:\/\/|mailto:|tel:)/i
/** What may stand as the name of a text, a book or a form. */
const NAME = /^\S+$/

/** Something of the site that an offer leads to, by its name. */
export type NamedTarget = {
  readonly [Kind in (typeof TARGET_KINDS)[number]]: { readonly kind: Kind; readonly name: string }
}[(typeof TARGET_KINDS)[number]]

/** Where an offer leads, as the writer says it: an address, or something of the site by its name. */
export type OfferTarget = { readonly kind: 'address'; readonly url: string } | NamedTarget

/** The longest address that an offer leads to, in characters: what every browser, mail program and server takes. */
const LONGEST_ADDRESS = 2_000

/** An address that is safe to lead to, as a writer writes it. */
export const linkField = z
  .string('expected an address')
  // No pattern of the schema, since those of JSON Schema tell capitals from small letters.
  .refine((link) => SAFE_LINK.test(link), {
    error: 'expected an address that begins with /, https://, mailto: or tel:',
    abort: true,
  })
  .regex(SAFE_SIGNS, SAFE_SIGNS_EXPECTED)
  .max(LONGEST_ADDRESS, `expected at most ${LONGEST_ADDRESS} characters`)
  .refine((link) => URL.canParse(link, 'https://example.com'), 'expected a whole address')
  // What begins with HTTPS:// is as good, and whatever comes after reads one way to write it.
  .overwrite((link) => link.replace(/^[a-z]+:/i, (scheme) => scheme.toLowerCase()))

/** Where an offer leads: an address, or a block with one key of `article`, `book`, `page` and `form`. */
export const targetField = z
  .unknown()
  .meta({
    anyOf: [
      { type: 'string' },
      {
        type: 'object',
        properties: Object.fromEntries(TARGET_KINDS.map((kind) => [kind, { type: 'string' }])),
        additionalProperties: false,
        minProperties: 1,
        maxProperties: 1,
      },
    ],
  })
  .transform((value, context): OfferTarget => {
    const refuse = (message: string): never => {
      context.addIssue({ code: 'custom', message, input: value })
      return z.NEVER
    }
    if (typeof value === 'string') {
      const { error, data } = linkField.safeParse(value)
      return error ? refuse(error.issues[0]?.message ?? '') : { kind: 'address', url: data }
    }
    const keys = typeof value === 'object' && value !== null ? Object.entries(value) : []
    const [[key, name] = []] = keys
    const kind = TARGET_KINDS.find((each) => each === key)
    if (!kind || keys.length > 1) {
      return refuse(`expected an address, or a block with one of ${TARGET_KINDS.join(', ')}`)
    }
    if (typeof name !== 'string' || !NAME.test(name)) return refuse(`expected the name of the ${kind}`)
    return { kind, name: name.normalize('NFC') }
  })
