import { z } from 'zod'
import { nameFault } from '../../source/name-fault.ts'
import { nearestKey } from '../../source/nearest-key.ts'
import { MODES } from '../../theme/theme.ts'
import { designNames, unknownDesign } from './designs/choose.ts'
import { DESIGNS } from './designs/designs.ts'
import { FORMATS, type NamedFormat, ownFormat, SIDES } from './formats.ts'

/** The kinds that a site chooses formats for; the slides of a carousel have the one that it is made in. */
const CHOSEN_KINDS = [
  'title',
  'quote',
  'number',
  'key-point',
  'step',
  'carousel',
  'author',
  'book',
  'offer',
  'page',
] as const
export type ChosenKind = (typeof CHOSEN_KINDS)[number]

/**
 * What a site has that says nothing else. A title goes everywhere; what is shared as a picture of its own has the square
 * that every feed takes, and one taller; a carousel has the ratio that Instagram and LinkedIn share; steps follow each
 * other as stories do. Pages, books and articles have their link preview whatever is chosen here.
 */
const DEFAULT_FORMATS: Readonly<Record<Exclude<ChosenKind, 'title'>, readonly string[]>> = {
  quote: ['instagram-square', 'instagram-portrait'],
  number: ['instagram-square'],
  'key-point': ['instagram-square'],
  step: ['story'],
  carousel: ['instagram-portrait'],
  author: ['instagram-square'],
  book: ['instagram-square', 'story'],
  offer: ['instagram-square', 'story'],
  page: [],
}

const side = z.number().int().min(SIDES.shortest).max(SIDES.longest)

const count = z.number().int().min(0).max(20)

/** The name of a format or a design, which becomes part of file names. */
const nameInFiles = z
  .string()
  .regex(/^[a-z\d]+(?:-[a-z\d]+)*$/)
  .refine((name) => nameFault(name) === undefined)
const badName = {
  error: ({ code }: { readonly code?: string | undefined }) =>
    code === 'invalid_key' ? 'expected a name of lower-case letters, digits and hyphens' : undefined,
}

/** With `mode: 'both'` a card and its dark twin are told apart by this ending. */
const formatName = nameInFiles.regex(/(?<!-dark)$/)
const badFormatName = {
  error: ({ code }: { readonly code?: string | undefined }) =>
    code === 'invalid_key'
      ? 'expected a name of lower-case letters, digits and hyphens that does not end in -dark'
      : undefined,
}

const formatsField = z
  .record(
    formatName,
    z.union(
      [z.tuple([side, side]), z.literal(false)],
      `expected [width, height] in pixels, ${SIDES.shortest} to ${SIDES.longest} each, or false`,
    ),
    badFormatName,
  )
  .default({})
  .describe(
    `Formats of your own as \`{ banner: [1584, 396] }\`, or of ours to leave out as \`{ youtube: false }\`. Ours: ${FORMATS.map(({ id }) => `\`${id}\``).join(', ')}. Default: all of ours.`,
  )

const kindsField = z
  .partialRecord(
    z.enum(CHOSEN_KINDS, `expected one of ${CHOSEN_KINDS.join(', ')}`),
    z.union([z.array(z.string()), z.literal(false)], 'expected a list of formats, or false'),
  )
  .default({})
  .describe(
    `Which formats a kind of card is made in, as \`{ quote: ['x', 'story'], number: false }\`. Default: \`title\` in all formats; ${Object.entries(
      DEFAULT_FORMATS,
    )
      .map(([kind, formats]) => `\`${kind}\`: ${formats.join(', ') || 'the link preview alone'}`)
      .join('; ')}.`,
  )

/** What a site may say of its cards. */
export const cardOptions = z
  .strictObject({
    design: z
      .string()
      .default('editorial')
      .describe(
        `How cards look: ${Object.keys(DESIGNS)
          .map((name) => `\`${name}\``)
          .join(
            ', ',
          )}, or one of your own. An article can choose its own with \`cards: { design }\`. Default: \`editorial\`.`,
      ),
    designs: z
      .record(
        nameInFiles,
        z.string().regex(/\.[cm]?[jt]s$/, 'expected the path of a .ts or .js file'),
        badName,
      )
      .default({})
      .describe(
        "Designs of your own: names, and paths from the project's root, as `{ ours: 'designs/ours.ts' }`; plugins/channels/cards/designs/README.md shows how to write one. Default: none.",
      ),
    accent: z
      .enum(['stage', 'brand'], 'expected stage or brand')
      .default('stage')
      .describe(
        "The colour of what stands out on a card: that of the article's stage, by which a series is told apart, or everywhere the brand's. Default: `stage`; authors, topics and the home page have the brand's.",
      ),
    formats: formatsField,
    kinds: kindsField,
    most: z
      .strictObject({
        quote: count.default(2).describe('Quote cards of an article. Default: 2.'),
        number: count.default(1).describe('Number cards of an article. Default: 1.'),
        'key-point': count.default(2).describe('Key-point cards of an article. Default: 2.'),
        step: count
          .default(8)
          .describe(
            'Steps of an article; one with more has no step cards, since a way with a step missing is wrong. Default: 8.',
          ),
      })
      .prefault({})
      .describe('How many cards an article gets at the most.'),
    mode: z
      .enum([...MODES, 'both'], 'expected light, dark or both')
      .default('light')
      .describe(
        'Dark words on light (`light`), light on dark (`dark`), or both. Link previews have one: light, or what is asked for. Default: `light`.',
      ),
  })
  .superRefine(({ design, designs, formats, kinds }, context) => {
    const names = designNames({ designs })
    if (!names.includes(design)) {
      context.addIssue({
        code: 'custom',
        path: ['design'],
        message: unknownDesign(design, names),
        input: design,
      })
    }
    for (const { id } of FORMATS) {
      if (!formats[id]) continue
      const message = `found a size for ${id}, which is one of ours; give yours another name`
      context.addIssue({ code: 'custom', path: ['formats', id], message, input: formats[id] })
    }
    const known = [...new Set([...FORMATS.map(({ id }): string => id), ...Object.keys(formats)])]
    for (const [kind, chosen] of Object.entries(kinds)) {
      for (const [index, id] of (chosen || []).entries()) {
        if (known.includes(id) && formats[id] !== false) continue
        const near = nearestKey(id, known)
        const message = known.includes(id)
          ? `found "${id}", which formats leaves out`
          : `found the unknown format "${id}"; ${near ? `did you mean "${near}"?` : `the formats are ${known.join(', ')}`}`
        context.addIssue({ code: 'custom', path: ['kinds', kind, index], message, input: id })
      }
    }
  })

/** What a site says of its cards, checked. */
export type CardOptions = z.output<typeof cardOptions>

/** The formats of a site: ours without those that it leaves out, and its own, which may bear a name of ours. */
export function formatsFor({ formats }: Pick<CardOptions, 'formats'>): NamedFormat[] {
  const ours = FORMATS.filter(({ id }) => !Object.hasOwn(formats, id))
  const own = Object.entries(formats).flatMap(([id, size]) =>
    size === false ? [] : [ownFormat(id, ...size)],
  )
  return [...ours, ...own]
}

/** The formats that a kind of card is made in. */
export function formatsOf(kind: ChosenKind, options: CardOptions): NamedFormat[] {
  const all = formatsFor(options)
  const chosen = options.kinds[kind]
  if (chosen === false) return []
  if (chosen === undefined && kind === 'title') return all
  const ids = chosen ?? DEFAULT_FORMATS[kind as Exclude<ChosenKind, 'title'>]
  return all.filter(({ id }) => ids.includes(id))
}
