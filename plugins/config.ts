import { z } from 'zod'
import { type Blocks, NO_BLOCKS } from './article/blocks.ts'
import { parseDate } from './article/date.ts'
import { nameField } from './article/fields.ts'
import { chooserOptions } from './choose/options.ts'
import { PerennialError } from './errors.ts'
import { eventOptions } from './events/options.ts'
import { checkPrivacy, formsSchema } from './forms/schema.ts'
import { foundOptions } from './found-options.ts'
import { reviewOption } from './journey/review-option.ts'
import { journeySchema } from './journey/schema.ts'
import { UNSURE_BELOW } from './journey/stage.ts'
import { type KitPlace, kitOption, settleKit } from './kit/options.ts'
import { LANGUAGES } from './language.ts'
import { type Location, type Place, settlePlace } from './location.ts'
import { checkOfferOptions, offerOptions } from './offers/options.ts'
import { pathOptions } from './path-options.ts'
import { type Paths, rootOf } from './paths.ts'
import { policyOptions } from './policy.ts'
import { READER_MODES } from './reader/modes.ts'
import { configName } from './source/config-name.ts'
import { explainOptions } from './source/explain-options.ts'
import { settleTheme } from './theme/files.ts'
import { type SiteRoutes, type Theme, themeSchema } from './theme/theme.ts'

const perLanguage = z.partialRecord(z.enum(LANGUAGES), z.string())

/** What a site says to `perennial({…})` in `astro.config.mjs`. */
export const optionsSchema = z.strictObject({
  title: z.string().min(1).describe("The site's name, on every page, card, feed and book."),
  description: perLanguage
    .default({})
    .describe('What the site is about, one sentence per language. Default: none.'),
  languages: z
    .array(z.enum(LANGUAGES))
    .min(1)
    .superRefine((languages, { addIssue }) => {
      const at = languages.findIndex((language, index) => languages.indexOf(language) < index)
      if (at !== -1)
        addIssue({
          code: 'custom',
          path: [at],
          message: `found "${languages[at]}" a second time; name each language once`,
        })
    })
    .default([...LANGUAGES])
    .describe(
      'The languages of the site, of `da` and `en`; the first is where `/` leads, and the language of the kit. Texts in others have pages and cards, and nothing else is made of them. Default: `["da", "en"]`.',
    ),
  ...pathOptions,
  content: z.string().default('content').describe('The folder that writers work in. Default: `content`.'),
  articles: z
    .string()
    .optional()
    .describe(
      'The folder of the articles, such as `src/content/blog` on a site that shows them itself. Default: `articles` in the content folder.',
    ),
  brand: z
    .array(z.string())
    .default([])
    .describe('Names of your company and products; they tell a text about them from others. Default: none.'),
  journey: journeySchema,
  rivals: z
    .array(z.string())
    .default([])
    .describe(
      'Names of companies and products that readers weigh yours against; they tell a comparison from a text about a topic. Default: none.',
    ),
  unsureBelow: z
    .number()
    .min(0)
    .max(1)
    .default(UNSURE_BELOW)
    .describe(
      `Under which probability a stage that was judged from the text counts as unsure, from 0 to 1. Default: \`${UNSURE_BELOW}\`.`,
    ),
  stageWeights: z
    .string()
    .min(1)
    .optional()
    .describe(
      'The file of weights that `perennial learn --write` has learnt on your own texts, from the root of the project. Default: the weights that come with Perennial.',
    ),
  chooser: chooserOptions,
  topics: z
    .record(nameField, perLanguage)
    .default({})
    .describe('What topics are called, per language. Default: the topic id with a capital letter.'),
  review: reviewOption,
  theme: themeSchema,
  lead: perLanguage
    .default({})
    .describe(
      'The slug of the article that opens the home page, per language. Default: the first on the page of the earliest stage that has any.',
    ),
  offers: offerOptions,
  reader: z
    .enum(READER_MODES)
    .default('none')
    .describe(
      "What next steps and offers go by besides the page's own stage: nothing (`none`), also where this visit comes from (`session`: the page before and the link followed; nothing is stored or sent), or also what was read before (`remember`: kept in the reader's own browser for 90 days, once the reader asks for it). Default: `none`.",
    ),
  events: eventOptions,
  policy: policyOptions,
  html: z
    .enum(['sanitised', 'trusted'])
    .default('sanitised')
    .describe(
      'Whether HTML in articles is cleaned (`sanitised`) or passed on as it is (`trusted`). Default: `sanitised`.',
    ),
  kit: kitOption,
  report: z
    .boolean()
    .default(false)
    .describe(
      'Whether a public kit has the report on the content (`report/`, below it), which says what is missing and what is old. A kit apart (`separate`), `perennial dev` and `perennial report content` always have it. Default: `false`.',
    ),
  forms: formsSchema,
  privacy: perLanguage
    .default({})
    .describe(
      'The slug of the page in `content/pages/` that says what becomes of what readers tell you, per language; the footer and every form link to it, so a site with forms needs one in each language. Default: none.',
    ),
  ...foundOptions,
  drafts: z
    .boolean()
    .default(false)
    .describe('Shows drafts and future-dated texts; for development only. Default: `false`.'),
  today: z
    .unknown()
    .transform((value, context) => {
      const iso = parseDate(value ?? new Date().toISOString())
      if (iso !== undefined) return iso.slice(0, 10)
      context.addIssue({ code: 'custom', message: 'expected a date such as 2026-01-31' })
      return z.NEVER
    })
    .optional()
    .describe(
      'The day that counts as today, in UTC; later texts and offers are left out. Default: the day of the build.',
    ),
  rules: z
    .record(z.string(), z.enum(['off', 'hint', 'warning', 'error']))
    .default({})
    .describe(
      'How much the findings of a rule matter: `off`, `hint`, `warning` or `error`; RULES.md lists the rules. Default: as the rule says.',
    ),
  channels: z
    .union([z.record(z.string(), z.unknown()), z.array(z.string())])
    .default({})
    .describe(
      'Options per channel, or `false` to leave a channel out; or a list of the only channels. Default: every channel with its defaults; on a site with pages of its own none that is for the whole site (`feeds`).',
    ),
})

/** What a person writes. */
export type PerennialOptions = z.input<typeof optionsSchema>

/** What the channels of a site bring to what its writers can say. */
export interface Brought {
  readonly blocks: Blocks
  /** What offers ride in besides the pages. */
  readonly carriers: readonly string[]
  /** The folders of the site that the files of channels, and those of the kit, are in: their paths, such as `cards`. */
  readonly folders: readonly string[]
}

/** Everything that a site has settled: its options, and its address and folders. */
export interface Config
  extends Omit<
      z.output<typeof optionsSchema>,
      'today' | 'theme' | 'articles' | 'kit' | 'channels' | keyof Paths
    >,
    Paths,
    Place,
    KitPlace {
  readonly today: string
  readonly theme: Theme
  /** The pages of the whole site, where they come with Perennial; nothing where the site has its own. */
  readonly routes: SiteRoutes | undefined
  /** Folder of the articles, from the root. */
  readonly articles: string
  /** Options per channel, or `false`; with `onlyNamed` there are no other channels. */
  readonly channels: Readonly<Record<string, unknown>>
  readonly onlyNamed: boolean
  /** Nothing before its channels are opened. */
  readonly brought: Brought
  /** Folder of the pictures of texts in the site; nothing where no channel makes them. */
  readonly pictures: string | undefined
}

/** Where the options are described: here, or in the package. */
const REFERENCE = import.meta.url.includes('/node_modules/')
  ? 'node_modules/astro-perennial/content/README.md'
  : 'content/README.md'

/** Check the options and join them with the site's place; a mistake names the option and what it expected. */
export function resolveConfig(options: unknown, location: Location): Config {
  const checked = optionsSchema
    .superRefine(checkOfferOptions)
    .superRefine(checkPrivacy)
    .safeParse(options, { reportInput: true })
  if (!checked.success) {
    const lines = explainOptions(checked.error.issues, Object.keys(optionsSchema.shape), '')
    throw new PerennialError(
      `The options of perennial() in ${configName(location.root)} are not right:\n${lines}`,
      `See "Configuration" in ${REFERENCE} for every option and its default.`,
    )
  }
  const place = settlePlace(location)
  const { theme, articles, content, kit, channels } = checked.data
  const { routes } = theme
  return {
    ...checked.data,
    ...place,
    today: checked.data.today ?? new Date().toISOString().slice(0, 10),
    theme: settleTheme(theme, place.root, place.publicDir),
    routes,
    articles: articles?.replace(/^\.?\/|\/$/g, '') ?? `${content}/articles`,
    ...settleKit(kit, routes ? 'separate' : false),
    // A guest brings a policy only where it is asked for.
    search: checked.data.search && routes !== undefined,
    policy: routes || isAskedFor(options, 'policy') ? checked.data.policy : false,
    ...(Array.isArray(channels)
      ? { channels: Object.fromEntries(channels.map((name) => [name, {}])), onlyNamed: true }
      : { channels, onlyNamed: false }),
    brought: { blocks: NO_BLOCKS, carriers: [], folders: [] },
    pictures: undefined,
    rootLanguage: rootOf(checked.data.languages, checked.data.rootLanguage),
  }
}

function isAskedFor(options: unknown, name: string): boolean {
  return Reflect.get(Object(options), name) !== undefined
}

/** Tell whether the built kit has the report on the content, which is for the people of the site alone. */
export function hasReport({ kit, report }: Pick<Config, 'kit' | 'report'>): boolean {
  return kit === 'separate' || (kit === 'public' && report)
}
