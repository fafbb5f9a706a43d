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
 * What a site has that says nothing else: what a marketer would post. A title goes to every feed; what is shared as a picture
 * of its own is the square that every feed takes; a carousel has the ratio that Instagram and LinkedIn share. What a
 * carousel shows is made once: its cover stands for the upright title, and its slides for cards of points and steps.
 * Pages, books and articles have their link preview whatever is chosen here.
 */
const DEFAULT_FORMATS: Readonly<Record<ChosenKind, readonly string[]>> = {
  title: ['og', 'square', 'portrait', 'pinterest'],
  quote: ['square'],
  number: ['square'],
  'key-point': ['square'],
  step: ['portrait'],
  carousel: ['portrait'],
  author: ['square'],
  book: ['square'],
  offer: ['square'],
  page: [],
}

/** What a carousel says already, so that it is not made again where the site says nothing else. */
const IN_CAROUSEL: Readonly<Partial<Record<ChosenKind, readonly string[]>>> = {
  title: ['portrait'],
  'key-point': ['square'],
  step: ['portrait'],
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
    `Formats of your own as \`{ banner: [1584, 396] }\`, or of ours to leave out as \`{ pinterest: false }\`. Ours: ${FORMATS.map(({ id }) => `\`${id}\``).join(', ')}. Default: all of ours.`,
  )

const kindsField = z
  .partialRecord(
    z.enum(CHOSEN_KINDS, `expected one of ${CHOSEN_KINDS.join(', ')}`),
    z.union([z.array(z.string()), z.literal(false)], 'expected a list of formats, or false'),
  )
  .default({})
  .describe(
    `Which formats a kind of card is made in, as \`{ quote: ['square', 'story'], number: false }\`. Default: ${Object.entries(
      DEFAULT_FORMATS,
    )
      .map(([kind, formats]) => `\`${kind}\`: ${formats.join(', ') || 'the link preview alone'}`)
      .join(
        '; ',
      )}; less what the carousel of an article says already, and with \`youtube\` where a text names its video (\`cards.video\`).`,
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
        quote: count
          .default(2)
          .describe(
            'Quote cards of an article; one whose front matter names its quotes (`lift.quotes`) has a card of each. Default: 2.',
          ),
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
    jpeg: z
      .boolean()
      .default(false)
      .describe(
        'Whether pictures for Instagram are JPEG, which its interface for programs asks for. People and most schedulers can give it PNG, which has a fifth of the bytes. Default: `false`.',
      ),
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

/** What is known of an article when the formats of its cards are chosen. */
export interface Occasion {
  /** Whether its carousel says what the card says. */
  readonly inCarousel?: boolean
  /** Whether it has a video of its own. */
  readonly video?: boolean
}

/** The formats that a kind of card is made in. */
export function formatsOf(
  kind: ChosenKind,
  options: CardOptions,
  { inCarousel = false, video = false }: Occasion = {},
): NamedFormat[] {
  const chosen = options.kinds[kind]
  if (chosen === false) return []
  if (chosen) return formatsFor(options).filter(({ id }) => chosen.includes(id))
  const shown = inCarousel ? (IN_CAROUSEL[kind] ?? []) : []
  // A size of the site's own is there to be used.
  const more = kind === 'title' ? [...Object.keys(options.formats), ...(video ? ['youtube'] : [])] : []
  const ids = [...DEFAULT_FORMATS[kind].filter((id) => !shown.includes(id)), ...more]
  return formatsFor(options).filter(({ id }) => ids.includes(id))
}
