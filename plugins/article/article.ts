import type { Root } from 'mdast'
import type { RankedStage } from '../journey/journey.ts'
import type { Judged } from '../journey/judge.ts'
import type { Diagnostic, Place } from '../source/diagnostic.ts'
import type { Positions } from '../source/positions.ts'
import type { Fact } from './fact.ts'
import type { Outline } from './facts/outline.ts'
import type { DayOrders, Figures } from './figures.ts'
import type { Image } from './images.ts'
import type { KeptBack } from './kept-back.ts'
import type { Lifted, Lifts } from './lift/lifts.ts'
import type { Loss } from './losses/loss.ts'
import type { Block } from './prose.ts'
import type { FrontMatterValues } from './schema.ts'
import type { ProseSentence } from './text.ts'

/** When a text came out and changed, as ISO 8601 in UTC. */
export interface Dates {
  /** The writer's word, else its first commit. */
  readonly published: string | undefined
  /** The writer's word alone: a commit may be a comma. */
  readonly updated: string | undefined
  /** When somebody last worked on it: the writer's word, else the last commit, else its publication. */
  readonly touched: string | undefined
}

/** One text understood: what the writer said, what the text says, and the tree that every rendering comes from. */
export interface Article extends Outline {
  /** `lang/slug`, unique in a library. */
  readonly id: string
  /** Path from the project's root, with forward slashes. */
  readonly file: string
  /** SHA-256 of the file's text. */
  readonly digest: string
  readonly slug: string
  /** Path of its page; begins and ends with `/`, and leaves out the site's base. */
  readonly path: string
  readonly title: string
  readonly titlePlace: Place
  /** Where a key of ours stands in the front matter, under whatever name the writer wrote it. */
  readonly place: Positions
  readonly lang: Fact<string>
  /** The id of a stage of the site's journey. */
  readonly stage: Fact<string>
  readonly evergreen: Fact<boolean>
  /** What the text itself says of its stage (one of the four) and of its age, whatever the writer said. */
  readonly judged: Judged & {
    /** The stages of the site's journey, the likeliest first. */
    readonly ranked: readonly RankedStage[]
  }
  readonly excerpt: Fact<string>
  /** What an editor would lift of it; looked for when first asked for. */
  lifts(): Lifts
  /** The steps among them, looked for alone. */
  steps(): readonly Lifted[]
  /** The words of the body, and the minutes that they take to read. */
  readonly words: number
  readonly minutes: number
  /** What the writer said, under our names; absent keys were not said. */
  readonly said: FrontMatterValues
  /** Whether and how the writer keeps it back. */
  readonly kept: KeptBack
  readonly dates: Dates
  /** The article's own picture, and the pictures in its text by the address written there. */
  readonly image: Image | undefined
  readonly pictures: ReadonlyMap<string, Image>
  /** The Markdown without front matter, as mdast. */
  readonly tree: Root
  /** Its running text by blocks. */
  readonly prose: readonly Block[]
  /** And by sentences, told apart anew each time: they are not kept. */
  sentences(): readonly ProseSentence[]
  /** What the tree was parsed from: the file with its front matter blanked out, so that places are those of the file. */
  readonly body: string
  /** What it holds that some output cannot carry, as parts of the body, in reading order. */
  readonly losses: readonly Loss[]
  /** The days that its writer wrote as figures, and in which order those are read that may be either of two. */
  readonly figures: readonly Figures[]
  readonly dayOrders?: DayOrders | undefined
  readonly diagnostics: readonly Diagnostic[]
}
