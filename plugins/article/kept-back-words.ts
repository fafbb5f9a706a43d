/** How a key keeps a text back. */
export type Manner =
  /** By being true. */
  | 'true'
  /** By being false. */
  | 'false'
  /** By a word such as `private`. */
  | 'word'
  /** Whatever it says. */
  | 'any'
  /** Until a day, and after a day. */
  | 'until'
  | 'after'

const names = (text: string): readonly string[] => text.split(' ')

/**
 * The keys with which tools and people keep a text back, in small letters and without hyphens: those of Hugo, Jekyll,
 * Eleventy, Obsidian, WordPress, Ghost and the CMSs that work on files. What one says has to be understood.
 */
const KEYS: Readonly<Record<Manner, readonly string[]>> = {
  true: names(
    'draft drafts isdraft hidden ishidden private isprivate unlisted isunlisted unpublished isunpublished headless wip nopublish donotpublish dontpublish kladde eleventyexcludefromcollections',
  ),
  false: names(
    'publish published ispublished public ispublic visible isvisible listed islisted dgpublish online live',
  ),
  word: names('status visibility publishstatus publishingstatus publicationstatus poststatus'),
  any: ['password'],
  until: names(
    'embargo embargoed embargountil embargodate publishon publishat scheduled scheduledfor scheduledat scheduleddate golive goliveon golivedate visiblefrom',
  ),
  after: names('unpublish unpublishon unpublishat unpublishdate'),
}

/** Keys that mean other things as well: they count only where what they say is plain. */
const ALSO: Readonly<Partial<Record<Manner, readonly string[]>>> = {
  true: names('internal secret confidential protected hide exclude excluded ignore skip disabled'),
  false: names('enabled active render output permalink'),
  word: names('state access workflow type layout lifecycle progress'),
}

const MANNERS = new Map<string, Manner>()
const LOOSE = new Map<string, Manner>()
for (const [into, from] of [
  [MANNERS, KEYS],
  [LOOSE, ALSO],
] as const)
  for (const [manner, keys] of Object.entries(from) as [Manner, readonly string[]][])
    for (const key of keys) into.set(key, manner)

/** Tell how a key keeps a text back, however it is spelt; `isSure` where it means nothing else. */
export function mannerOf(key: string): { readonly manner: Manner; readonly isSure: boolean } | undefined {
  const plain = plainKey(key)
  const sure = MANNERS.get(plain)
  if (sure) return { manner: sure, isSure: true }
  const manner = LOOSE.get(plain)
  return manner && { manner, isSure: false }
}

/** Write a key as all its spellings have it in common: in small letters, without hyphens, underscores and spaces. */
export function plainKey(key: string): string {
  return key.toLowerCase().replace(/[-_ ]/g, '')
}

/** The keys that a slip of the pen is most likely to be meant for. */
export const LIKELY = [
  'draft',
  'publish',
  'published',
  'unpublished',
  'unlisted',
  'hidden',
  'private',
] as const

/** The keys that keep a text back wherever a tool puts them; `cover.hidden` hides a picture. */
export const INSIDE: readonly string[] = names(
  'draft isdraft publish published ispublished unlisted private unpublished status',
)

/** What people write for yes and no. */
const YES = new Set(names('true yes y on 1 ja x'))
const NO = new Set(names('false no n off 0 nej'))

/** What a text is called that is not out, and one that is. */
const BACK = new Set([
  ...names(
    'draft drafts drafting drafted private unlisted pending hidden internal wip planned planning idea',
  ),
  ...names('scheduled future trash trashed deleted unpublished todo secret confidential embargoed review'),
  ...names('reviewing proposed outline autodraft inprogress workinprogress inreview needsreview underreview'),
  ...names('notpublished password protected kladde privat skjult udkast idé'),
])
const OUT = new Set([
  ...names('published publish public live final finished done complete completed released active visible'),
  ...names('everyone anyone open listed current stable evergreen udgivet offentlig færdig'),
])

/** Write a value as one word: of a list its items, and nothing of what has keys of its own. */
function wordOf(value: unknown): string {
  if (Array.isArray(value)) return value.map(wordOf).join()
  return typeof value === 'object' ? '' : String(value)
}

/** Tell yes from no; nothing where it is neither. */
export function truthOf(value: unknown): boolean | undefined {
  const word = wordOf(value).trim().toLowerCase()
  return YES.has(word) ? true : NO.has(word) ? false : undefined
}

/** Tell whether a word means that a text is kept back; nothing where nobody knows. */
export function isBackWord(value: unknown): boolean | undefined {
  const word = plainKey(wordOf(value).trim())
  return BACK.has(word) ? true : OUT.has(word) ? false : undefined
}
