import { z } from 'zod'
import type { Published } from '../article/published.ts'
import type { Library } from '../library/library.ts'
import type { Planned } from '../publish/plan.ts'
import { changeLift, liftChangeSchema } from './change-lift.ts'
import type { KeyEdit } from './edit-text.ts'
import { liftChoices } from './lift-choices.ts'
import { Refused } from './refused.ts'

/** What the kit asks to be changed: the text of a post, where the article was used, or which of its sentences are lifted. */
const askedSchema = z.union([
  z.strictObject({
    article: z.string(),
    key: z.string(),
    /** What it is to say; nothing for what Perennial makes of the article. */
    text: z.string().max(100_000).transform(written).optional(),
    write: z.boolean(),
  }),
  z.strictObject({
    article: z.string(),
    use: z.strictObject({
      on: z.string().min(1).max(100),
      day: z.iso.date(),
      undo: z.boolean(),
    }),
    write: z.boolean(),
  }),
  z.strictObject({ article: z.string(), lift: liftChangeSchema, write: z.boolean() }),
])

/** Read a text as the front matter keeps it: with one kind of line end, and none behind the text. */
function written(text: string): string {
  return text.replaceAll('\r\n', '\n').trimEnd()
}

export type Asked = z.output<typeof askedSchema>

/** Read what was asked; nothing where it is none of what the kit asks. */
export function readAsked(body: string): Asked | undefined {
  try {
    return askedSchema.safeParse(JSON.parse(body)).data
  } catch {
    return undefined
  }
}

/**
 * Tell which keys are to say what; none where the key is none that a text of the kit is said under. Throws a `Refused`
 * where it is known why not.
 */
export function editsFor(
  asked: Asked,
  library: Pick<Library, 'config'>,
  article: Published,
  plan: readonly Planned[],
): KeyEdit[] {
  if ('use' in asked) {
    if (asked.use.day > lastToday() && !asked.use.undo)
      throw new Refused('ahead', 'That day lies ahead.', 'Mark it on the day on which you use it.')
    return [{ path: ['used'], value: usesWith(article.said.used ?? [], asked.use) }]
  }
  if ('lift' in asked) {
    const choices = liftChoices(library, plan, article)
    return choices ? changeLift(article, choices, asked.lift) : []
  }
  const isTold = plan.some(
    ({ output: { subject, about } }) =>
      subject.kind === 'article' &&
      subject.id === article.id &&
      about.copy?.some(({ key }) => key === asked.key),
  )
  const [first, ...rest] = asked.key.split('.')
  return isTold && first !== undefined ? [{ path: [first, ...rest], value: asked.text }] : []
}

/** Name the day that it is where it is latest, 14 hours before UTC: whoever asks may sit in any zone. */
function lastToday(): string {
  return new Date(Date.now() + 14 * 3_600_000).toISOString().slice(0, 10)
}

interface Use {
  readonly on: string
  readonly day: string
}

/** Add a use to those that are written down, or take it out; nothing where none is left. One that is known stays where it stands. */
export function usesWith(
  written: readonly Use[],
  { on, day, undo }: Use & { readonly undo: boolean },
): Use[] | undefined {
  const uses = written.map((use) => ({ on: use.on, day: use.day.slice(0, 10) }))
  const isIt = (use: Use): boolean => use.on === on && use.day === day
  if (undo) return uses.every(isIt) ? undefined : uses.filter((use) => !isIt(use))
  return uses.some(isIt) ? uses : [...uses, { on, day }]
}
