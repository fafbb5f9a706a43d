import { z } from 'zod'
import { CHANGEABLE, type Changeable } from '../article/lift/next-best.ts'
import { statedIn } from '../article/lift/stated/stated.ts'
import type { Published } from '../article/published.ts'
import type { KeyEdit } from './edit-text.ts'
import type { LiftChoices } from './lift-choices.ts'
import { Refused } from './refused.ts'

const words = z.string().min(1).max(2000)
const list = z.enum(CHANGEABLE)

/** What the kit asks of the sentences that are lifted. */
export const liftChangeSchema = z.union([
  z.strictObject({ do: z.literal('instead'), list, text: words, of: words }),
  z.strictObject({ do: z.literal('also'), list, text: words }),
  z.strictObject({ do: z.literal('out'), list, text: words }),
  z.strictObject({ do: z.literal('never'), text: words }),
  z.strictObject({ do: z.literal('again'), text: words }),
  /** Leaves the list to Perennial. */
  z.strictObject({ do: z.literal('made'), list }),
])

export type LiftChange = z.output<typeof liftChangeSchema>

/** Tell which keys of the front matter are to say what. Throws a `PerennialError` where the change can't be made. */
export function changeLift(article: Published, choices: LiftChoices, change: LiftChange): KeyEdit[] {
  if (change.do === 'made') return [editOf(change.list, undefined)]
  const { never } = choices
  const { text } = change
  if (change.do === 'again') return [editOf('never', orNothing(never.filter((each) => each !== text)))]
  if (change.do === 'never') {
    checkWords(article, text)
    const lists = choices.lists.filter(({ isSaid, chosen }) => isSaid && chosen.some(isOf(text)))
    checkMarks(choices, text)
    return [
      ...lists.map((each) => editOf(each.list, without(namedIn(choices, each.list), text))),
      editOf('never', [...without(never, text), text]),
    ]
  }
  const named = namedIn(choices, change.list)
  if (change.do === 'out') {
    checkMarks(choices, text)
    return [editOf(change.list, without(named, text))]
  }
  checkWords(article, text)
  if (change.do === 'also') return [editOf(change.list, [...without(named, text), text])]
  checkMarks(choices, change.of)
  if (!named.includes(change.of))
    throw new Refused('gone', 'The sentence that it was to take the place of is there no more.', AGAIN)
  return [
    editOf(
      change.list,
      named.map((each) => (each === change.of ? text : each)),
    ),
  ]
}

const AGAIN = 'Load the page again.'

function editOf(key: Changeable | 'never', value: readonly string[] | undefined): KeyEdit {
  return { path: ['lift', key], value }
}

function isOf(text: string): (sentence: { readonly text: string }) => boolean {
  return (sentence) => sentence.text === text
}

/** List the sentences of a list that the front matter names, or would. */
function namedIn({ lists }: LiftChoices, name: Changeable): string[] {
  const { chosen = [] } = lists.find((each) => each.list === name) ?? {}
  return chosen.filter(({ isMarked }) => !isMarked).map(({ text }) => text)
}

function without(all: readonly string[], text: string): string[] {
  return all.filter((each) => each !== text)
}

function orNothing(all: readonly string[]): readonly string[] | undefined {
  return all.length === 0 ? undefined : all
}

/** Nothing is lifted that the article does not say. */
function checkWords(article: Published, text: string): void {
  const { diagnostics } = statedIn({ ...article, lift: { quotes: [text] }, blocks: article.prose })
  const [fault] = diagnostics.filter(({ message }) => message.startsWith('lift.quotes: '))
  if (fault) throw new Refused('unsaid', 'The article does not say that.', AGAIN)
}

function checkMarks({ lists }: LiftChoices, text: string): void {
  if (lists.some(({ chosen }) => chosen.some((each) => each.isMarked && each.text === text)))
    throw new Refused(
      'marked',
      'The writer marked this sentence in the text with `:quote[…]`.',
      'Take the mark out of the text.',
    )
}
