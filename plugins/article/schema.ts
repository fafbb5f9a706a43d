import { z } from 'zod'
import { SAFE_SIGNS, SAFE_SIGNS_EXPECTED } from '../source/safe-signs.ts'
import { isBlank } from './blank.ts'
import { CARE } from './care.ts'
import { dateField, focusField, listed, stageField, usesField } from './fields.ts'
import { languageTag } from './language-code.ts'
import { isPathTrick, slugOf } from './slug.ts'

/** Longest title that is read, in characters; a longer one is a slip (a body pasted into the title). */
export const MAX_TITLE = 300

const SLUG_EXPECTED = 'expected the last part of an address, such as store-bikes'

/** A value of front matter that is words on one line. */
export const text = z
  .union([z.string(), z.number()], 'expected text')
  .transform((value) => oneLine(String(value)))
const list = listed.pipe(z.array(text)).transform((items) => [...new Set(items.filter(Boolean))])
/** Most sentences that one list under "lift" names; nobody makes so many cards of a text. */
const MAX_NAMED = 50
const sentences = z
  .union([text, z.array(text), z.null()], 'expected sentences of the text')
  .transform((value) => (value === null ? undefined : [value].flat().filter(Boolean)))
  .pipe(z.array(z.string()).max(MAX_NAMED, `expected at most ${MAX_NAMED} sentences`).optional())

/** Obsidian's `[[a note]]` is a list in a list to YAML. */
const DEEPEST_ALIAS = 3

/** Give what is words or a number as words on one line, and nothing of the rest. */
function wordsOf(value: unknown): string[] {
  const words = typeof value === 'string' || typeof value === 'number' ? oneLine(String(value)) : ''
  return words === '' ? [] : [words]
}

/** Put a text on one line, its letters composed (NFC), without control characters; a lone half of a surrogate pair becomes `�`; one that shows nothing is empty. */
function oneLine(value: string): string {
  if (isBlank(value)) return ''
  return value
    .toWellFormed()
    .normalize('NFC')
    .replace(/[\s\u0000-\u001f\u007f-\u009f]+/g, (space) => (/^\u00a0+$/.test(space) ? space : ' '))
    .trim()
}

const SERIES_EXPECTED = 'expected the name of a series, or a block with name and part'
/** The name of a series, by itself or with the place of the text in it. Other tools write a list of one. */
const seriesField = z
  .union(
    [
      text,
      z.array(text).max(1, SERIES_EXPECTED),
      z.strictObject({
        name: text.pipe(z.string().min(1, 'expected text')).describe('What the series is called. Required.'),
        part: z
          .int('expected a whole number such as 2')
          .min(1, 'expected a whole number such as 2')
          .optional()
          .describe('Its place in the series, from 1. Default: by date, after the parts that say theirs.'),
      }),
    ],
    SERIES_EXPECTED,
  )
  .transform((value) => {
    if (typeof value === 'object' && !Array.isArray(value)) return value
    const [name = ''] = [value].flat()
    return name === '' ? undefined : { name }
  })

/** Longest that a case study may say in short what it is about and what came of it, in characters. */
const MOST_OF_CASE = { about: 80, result: 200 } as const
const caseWords = (most: number) =>
  text.pipe(z.string().min(1, 'expected text').max(most, `expected at most ${most} characters`))

/** Addresses that a landing page may lead to: on this site, on the web, or a mail. */
const SAFE_LINK = /^(?:\/(?![/\\])|https?:\/\/|mailto:)/i

/** Hold a landing page to one thing, and its link to be an address with words. A slip is one of the whole block. */
function checkLanding(
  {
    form,
    book,
    link,
    label,
  }: Readonly<Partial<Record<'form' | 'book' | 'link' | 'label', string | undefined>>>,
  { addIssue }: z.RefinementCtx,
): void {
  const said = [form, book, link].filter((each) => each !== undefined)
  if (said.length !== 1) addIssue({ code: 'custom', message: 'expected one of form, book and link' })
  else if ((link === undefined) !== (label === undefined))
    addIssue({ code: 'custom', message: 'expected a link together with its label' })
  else if (link !== undefined && !SAFE_LINK.test(link))
    addIssue({ code: 'custom', message: 'expected a link that begins with /, https:// or mailto:' })
  else if (link !== undefined && !SAFE_SIGNS.test(link))
    addIssue({ code: 'custom', message: SAFE_SIGNS_EXPECTED })
}

/** What a writer may say of an article in its front matter whatever the channels. Only a title is needed, and an H1 can stand in for it. */
export const baseSchema = z.strictObject({
  title: text
    .pipe(z.string().min(1, 'expected text').max(MAX_TITLE, `expected at most ${MAX_TITLE} characters`))
    .optional()
    .describe('The headline. Default: the first H1 of the text.'),
  description: text
    .optional()
    .describe('One or two sentences for search results and cards. Default: the excerpt of the text.'),
  slug: text
    .transform((written, { addIssue }) => {
      const slug = isPathTrick(written) ? '' : slugOf(written)
      if (slug !== '') return slug
      addIssue({ code: 'custom', message: SLUG_EXPECTED, input: written })
      return z.NEVER
    })
    .optional()
    .describe(
      'The last part of the address: lower-case letters, digits, and dots or hyphens between them. Default: the file name, or the folder name of an `index.md`, without a day before it (`2024-05-01-title`), and without a number where the files of a folder are numbered (`01-title`).',
    ),
  aliases: z
    .unknown()
    .transform((value) => [value].flat(DEEPEST_ALIAS).flatMap(wordsOf))
    .optional()
    .describe(
      'Addresses that the text had before, as paths such as `/2019/store-bikes/`: readers and links are led on from there. Names without a slash, such as Obsidian has for its notes, are let be. Default: none.',
    ),
  lang: z
    .string('expected a language code such as en')
    .regex(/^[a-zA-Z]{2,3}(?:[-_][a-zA-Z0-9]+)*$/, 'expected a language code such as en or da')
    .transform(languageTag)
    .optional()
    .describe(
      'The language, as a code such as `da` or `en`; of a language that the site has, a region (`en-GB`) is not used. A text in a language that the site does not have has a page and a card only. Default: the end of the file name (`title.da.md`), the folder name below `articles/`, or detected from the text.',
    ),
  stage: stageField
    .optional()
    .describe(
      "The reader's stage, by its name in the site's journey (awareness, consideration, decision, delight) or in another (TOFU, engage, loyalty …). Default: judged from the text.",
    ),
  evergreen: z
    .boolean('expected true or false')
    .optional()
    .describe('Whether the text stays true for years. Default: judged from the text.'),
  topics: list.optional().describe('Topic ids, the same in every language. Default: none.'),
  series: seriesField
    .optional()
    .describe(
      'The series that the text is a part of, by its name; texts of one language whose series have the same name belong together. Two series in two languages are versions of each other where the translations of the texts of each are in the other. Default: none.',
    ),
  author: list.optional().describe("Ids of files in `content/authors/`, or names. Default: the site's name."),
  published: dateField
    .optional()
    .describe(
      'The day of publication; a future day keeps the text out of every output until then. Default: the day before the file name (`2024-05-01-title.md`), or none.',
    ),
  updated: dateField.optional().describe('The day of the last real change. Default: none.'),
  expires: dateField
    .optional()
    .describe(
      'The last day on which the text is passed on in feeds, posts, newsletters and books; its page stays. Default: for ever.',
    ),
  used: usesField
    .optional()
    .describe(
      'Where something of the text was posted or sent, and when; the kit shows it, and `perennial used` writes it. Default: nowhere yet.',
    ),
  reviewBy: dateField.optional().describe('The day by which the text should be read again. Default: none.'),
  image: text.optional().describe('A picture of the article, as a path beside the file. Default: none.'),
  imageAlt: text.optional().describe('What the picture shows, for those who cannot see it. Default: none.'),
  imageFocus: focusField
    .optional()
    .describe(
      'What must stay in view where the picture is cropped, in per cent from its left and from its top: `30% 60%`. Default: where the eye goes, as sharp finds it.',
    ),
  draft: z
    .boolean('expected true or false')
    .optional()
    .describe('Keeps the text out of every output. Default: `false`.'),
  translationOf: text
    .optional()
    .describe('The id (`en/slug`) or slug of the article that this one translates. Default: none.'),
  next: text
    .optional()
    .describe(
      'The article that readers are led to from this one, by its id (`en/slug`) or slug, in the same language. Default: the next part of a series, or what is nearest in subject at the next stage.',
    ),
  offer: z
    .union([z.literal(false), list], 'expected ids of offers, or false')
    .optional()
    .describe(
      'The ids of the offers, the most important first, or `false` for none. `::offer{id=…}` on a line of its own puts one into the text. Default: chosen by stage, topic and language.',
    ),
  lift: z
    .union(
      [
        z.literal(false),
        z.strictObject({
          quotes: sentences.optional().describe('What goes on quote cards. Default: chosen.'),
          keyPoints: sentences
            .optional()
            .describe('The key points. Default: the list under "Key points" or "Det vigtigste", or chosen.'),
          hooks: sentences.optional().describe('What may open a post, the best first. Default: chosen.'),
          never: sentences.optional().describe('What is lifted nowhere. Default: none.'),
        }),
      ],
      'expected false, or a block with quotes, keyPoints, hooks or never',
    )
    .optional()
    .describe(
      'Words of the text, as they stand there, that cards, posts and mails take; `false` for none. `:quote[…]` around words of the text puts these on quote cards, and no others. Default: chosen among the sentences of the text.',
    ),
  caseStudy: z
    .strictObject({
      about: caseWords(MOST_OF_CASE.about).describe(
        `Whom or what it is about, in at most ${MOST_OF_CASE.about} characters. Required.`,
      ),
      result: caseWords(MOST_OF_CASE.result).describe(
        `What came of it, in a sentence of at most ${MOST_OF_CASE.result} characters. Required.`,
      ),
    })
    .optional()
    .describe(
      'Makes an article a case study: its page and its card say so, and it stands in the list of case studies. Default: an ordinary article.',
    ),
  care: z
    .enum(CARE, `expected ${CARE.join(', ')}`)
    .optional()
    .describe(
      'Only in `content/pages/`: makes a page for those who have bought, which stands at the foot of every page instead of in the menu. `help` lists the articles of the last stage, `referral` has links to tell others of the site, links of `partners` to other sites are `nofollow`, `feedback` and `community` are what you write. Default: an ordinary page.',
    ),
  landing: z
    .strictObject({
      form: text.optional().describe('The id of a form in `astro.config.mjs`.'),
      book: text.optional().describe('The id of a book: its downloads, or the form that it is behind.'),
      link: text.optional().describe('An address to go to: a path of this site, a web address or a mailto.'),
      label: text.optional().describe('The words on the button of `link`.'),
    })
    .superRefine(checkLanding)
    .optional()
    .describe(
      'Only in `content/pages/`: makes a landing page, without a menu, for one thing alone: a `form`, a `book`, or a `link` with its `label`. Default: an ordinary page.',
    ),
})

/** Checked front matter, with the blocks of channels under their names; a key that the writer left out is absent. */
export type FrontMatterValues = z.output<typeof baseSchema> & { readonly [block: string]: unknown }
