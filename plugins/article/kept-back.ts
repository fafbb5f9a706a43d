import { isRecord } from '../source/is-record.ts'
import { nearestKey } from '../source/nearest-key.ts'
import { eitherDay, parseDate } from './date.ts'
import { INSIDE, isBackWord, LIKELY, type Manner, mannerOf, plainKey, truthOf } from './kept-back-words.ts'

/** What the keys of a file say of whether it is out. */
export interface KeptBack {
  /** The key that keeps it back for good. */
  readonly by?: string
  /** The day before which, and the day after which, it is kept back (`YYYY-MM-DD`). */
  readonly until?: string
  readonly after?: string
  /** The keys that say so or say that it is out; they have no other meaning. */
  readonly keys: readonly string[]
  /** What may be meant to keep it back, and can't be understood: its path, and what was found and what to write. */
  readonly unclear: readonly { readonly path: readonly string[]; readonly message: string }[]
}

/** How deep keys in other keys are looked at. */
const DEEPEST = 3

/** What one key says; nothing where it has nothing to do with it. */
type Said =
  | { readonly kind: 'back' | 'out' | 'other' }
  | { readonly kind: 'until' | 'after'; readonly day: string }
  | { readonly kind: 'unclear'; readonly path: readonly string[]; readonly message: string }

/**
 * Read from plain data, such as front matter, whether its writer keeps the file back: in the ways of all common tools, in
 * any spelling. One key that keeps it back is enough. `dates` are the keys whose day is that of publication.
 */
export function keptBack(data: Readonly<Record<string, unknown>>, dates: readonly string[] = []): KeptBack {
  const keys: string[] = []
  const unclear: { path: readonly string[]; message: string }[] = []
  let by: string | undefined
  let until: string | undefined
  let after: string | undefined
  const days = new Set(dates.map(plainKey))
  for (const [key, value] of Object.entries(data)) {
    const isDate = days.has(plainKey(key))
    for (const said of isSilent(value) ? [] : readKey(key, value, isDate, dates.includes(key))) {
      if (said.kind === 'unclear') unclear.push(said)
      if (said.kind === 'until' && (until === undefined || said.day > until)) until = said.day
      if (said.kind === 'after' && (after === undefined || said.day < after)) after = said.day
      if (said.kind === 'back') by ??= key
      if (said.kind !== 'unclear' && said.kind !== 'other' && !(isDate && said.kind === 'until'))
        keys.push(key)
    }
  }
  // Who says `draft: false` has said what else may be meant.
  const isOut = by === undefined && keys.includes('draft')
  return {
    ...(by === undefined ? {} : { by }),
    ...(until === undefined ? {} : { until }),
    ...(after === undefined ? {} : { after }),
    keys,
    unclear: isOut ? [] : unclear,
  }
}

function readKey(key: string, value: unknown, isDate: boolean, isSpelt: boolean): readonly Said[] {
  const day = parseDate(value)?.slice(0, 10)
  if (isDate && day !== undefined) return [{ kind: 'until', day }]
  // Of two days that may be meant, the earlier could be too early.
  const either = isDate ? eitherDay(value) : undefined
  if (either) return [{ kind: 'until', day: either[0] > either[1] ? either[0] : either[1] }]
  if (isHidden(key, value)) return [{ kind: 'back' }]
  const found = mannerOf(key)
  const back = found && isBack(found.manner, value)
  if (back !== undefined) {
    // `active: true` is nobody's word on being out.
    if (back || found?.isSure) return [{ kind: back ? 'back' : 'out' }]
    return [{ kind: 'other' }]
  }
  if (found && day !== undefined && DATED.has(found.manner))
    return [{ kind: found.manner === 'after' ? 'after' : 'until', day }]
  if (isSpelt || found?.isSure) {
    // What is wrong with `draft` and with the first date, the schema says.
    return key === 'draft'
      ? []
      : [{ kind: 'unclear', path: [key], message: `found "${key}: ${shown(value)}"; ${DO}` }]
  }
  const slip = found || truthOf(value) === undefined ? undefined : nearestKey(key, LIKELY)
  if (slip !== undefined)
    return [{ kind: 'unclear', path: [key], message: `found the unknown key "${key}"; ${DO}` }]
  return nestedIn(value, [key])
}

/** The manners in which a day says from when or until when. */
const DATED = new Set<Manner>(['false', 'until', 'after'])

const DO = 'if it is meant to keep this back, write "draft: true", and if not, "draft: false"'

/** Tell why something is kept back on a day (`YYYY-MM-DD`); nothing when it is out. */
export function whyKeptBack({ by, until, after }: KeptBack, today: string): string | undefined {
  if (by !== undefined) return 'a draft'
  if (until !== undefined && until > today) return `dated ${until}`
  return after !== undefined && after < today ? `taken back after ${after}` : undefined
}

/** Tell whether a key keeps back; nothing where what it says is neither yes nor no. */
function isBack(manner: Manner, value: unknown): boolean | undefined {
  if (manner === 'any') return true
  if (typeof value === 'object') return undefined
  const truth = truthOf(value)
  if (manner === 'word') return isBackWord(value)
  if (manner === 'false') return truth === undefined ? isBackWord(value) : !truth
  return truth
}

/** What Hugo writes for no page, and for none that others link to. */
const HUGO = new Set<unknown>(['never', 'link', 'local'])

/** Hugo's way: `build: { render: never }`, or `list: never`. */
function isHidden(key: string, value: unknown): boolean {
  if (plainKey(key) !== 'build' || !isRecord(value)) return false
  const never = (said: unknown): boolean => truthOf(said) === false || HUGO.has(said)
  return [value['render'], value['list']].some((said) => said !== undefined && never(said))
}

/** An empty key says nothing: templates leave keys empty. */
function isSilent(value: unknown): boolean {
  return value === null || value === undefined || (typeof value === 'string' && value.trim() === '')
}

/** Find what would keep a text back if it stood at the margin. */
function nestedIn(value: unknown, path: readonly string[]): Said[] {
  if (!isRecord(value) || path.length >= DEEPEST) return []
  return Object.entries(value).flatMap(([key, inner]): Said[] => {
    const here = [...path, key]
    const found = INSIDE.includes(plainKey(key)) ? mannerOf(key) : undefined
    if (!found || isBack(found.manner, inner) !== true) return nestedIn(inner, here)
    return [{ kind: 'unclear', path: here, message: `found "${here.join('.')}: ${shown(inner)}"; ${DO}` }]
  })
}

function shown(value: unknown): string {
  return typeof value === 'object' ? '…' : String(value).slice(0, 40)
}
