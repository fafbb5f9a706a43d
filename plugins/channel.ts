import type { z } from 'zod'
import type { Block } from './article/blocks.ts'
import type { AssetRef } from './asset.ts'
import type { Config } from './config.ts'
import type { SiteLanguage } from './language.ts'
import type { Library } from './library/library.ts'
import type { Subject } from './library/subject.ts'
import type { Carrier } from './offers/campaign.ts'
import type { Finding, RuleHead } from './rule.ts'
import type { Diagnostic } from './source/diagnostic.ts'

/**
 * Where a file is put. `site`: in the channel's folder, for readers. `root`: at the root of the site, for files whose
 * address a standard or a habit fixes, such as `robots.txt`. `kit`: in the channel's folder of the marketers' kit.
 */
export type Shelf = 'site' | 'root' | 'kit'

/** A text that a person copies from the kit. */
export interface CopyText {
  /** What it is, where a file has more than one. */
  readonly name?: string
  readonly text: string
  /** Key of the front matter under which the writer can say it. */
  readonly key?: string
  /** Its length as the place that it goes to counts, and what that place takes at the most. */
  readonly length: number
  readonly limit: number
  /** How much of it is shown before "see more", in characters, where the place folds texts. */
  readonly fold?: number
  /** Set where every link in it counts alike there, however long it is. */
  readonly linksAlike?: true
  /** Address at which the place begins a post with the text, or with what it takes of it. */
  readonly composer?: string
  /** Set where a longer text is taken, but cut short on some screens. */
  readonly advice?: true
  /** Set where it was made of the article, and not written for that place. One that is empty could not be made. */
  readonly made?: true
}

/** Words on a picture that stand in a text, and the line that they begin on. */
export interface Quoted {
  readonly text: string
  readonly file: string
  readonly line: number
}

/**
 * What a file is for, so that whoever looks for one need not guess by its name:
 *
 * | role        | is                                                                    |
 * | ----------- | --------------------------------------------------------------------- |
 * | `preview`   | the picture that a page names for link previews, one a subject        |
 * | `card`      | a picture to post                                                     |
 * | `document`  | pictures to post as one file                                          |
 * | `cover`     | the cover of a book as large as it is made                            |
 * | `thumbnail` | the same as pages show it                                             |
 * | `download`  | a file that readers come for, such as a book                          |
 * | `picture`   | a picture of a text in a width that screens need                      |
 * | `text`      | words to post or send                                                 |
 * | `feed`      | what readers subscribe to                                             |
 * | `machine`   | a file that other programs read, such as a list of pages              |
 * | `redirect`  | a page that leads on from an old address; whatever else is there wins |
 */
export type Role =
  | 'preview'
  | 'card'
  | 'document'
  | 'cover'
  | 'thumbnail'
  | 'download'
  | 'picture'
  | 'text'
  | 'feed'
  | 'machine'
  | 'redirect'

/** What a person should know of a file before opening it; shown in the kit and used by the pages that link to it. */
export interface About {
  readonly role: Role
  /** The language of what it says, where it says anything. */
  readonly lang?: string
  /** What it is, in a word or two: `X`, `Link preview`, `EPUB`. */
  readonly name: string
  /** Alternative text and size in pixels, for pictures. */
  readonly alt?: string
  readonly width?: number
  readonly height?: number
  /** The part of a picture that no place covers or cuts, in its pixels; all of it where there is none. */
  readonly safe?: { readonly x: number; readonly y: number; readonly width: number; readonly height: number }
  /** Texts to copy, in the order in which they are needed. */
  readonly copy?: readonly CopyText[]
  /** The id of what it belongs to among many files of its channel; the channel's words say what it is called. */
  readonly group?: string
  /** The id of what it says, within its subject: files of one set say the same in other sizes. */
  readonly set?: string
  /** The places that take it. */
  readonly networks?: readonly string[]
  /** Where the sentences on it stand. */
  readonly from?: readonly Quoted[]
  /** Why it was made of them. */
  readonly why?: string
  /** The list of what is lifted that they are of, where it shows one sentence of it. */
  readonly lifted?: 'quotes'
}

/** One file to be made. `inputs` is plain JSON data and all that its bytes depend on. */
export interface Output<Inputs = unknown> {
  /** Path inside the channel's own folder (inside the site for the shelf `root`), with forward slashes. */
  readonly path: string
  readonly shelf: Shelf
  /** Media type. */
  readonly type: string
  readonly subject: Subject
  readonly about: About
  readonly inputs: Inputs
  /** Set for a file that holds other files of its channel: it is made after them, so that none is made twice. */
  readonly bundle?: true
}

/** The words of a channel in one language. */
export interface ChannelWords {
  /** What the kit calls all that it makes. */
  readonly title: string
  /** What the groups of its files are called, by their ids, in the order in which the kit shows them. */
  readonly groups?: Readonly<Record<string, string>>
}

/** What a rule of a channel is given. */
export interface RuleView<Options, Inputs> {
  readonly library: Library
  readonly options: Options
  /** What the channel plans. */
  readonly outputs: readonly Output<Inputs>[]
  readonly context: Context
}

/** One thing that a channel looks for in the content; `plugins/channels/<name>/rules/<id>.ts` has it, with its page above it. */
export interface ChannelRule<Options = unknown, Inputs = unknown> extends RuleHead {
  find(view: RuleView<Options, Inputs>): readonly Finding[] | Promise<readonly Finding[]>
}

/** What a channel's workbench is given of the site that is being worked on. */
export interface WorkbenchView<Options, Inputs> {
  readonly config: Config
  readonly options: Options
  /** What the channel plans now. */
  outputs(): Promise<readonly Output<Inputs>[]>
  readonly context: Context
  /** Address of the folder in which its answers stand, with the base and a slash at its end. */
  readonly folder: string
  /** Say in the terminal what was thrown, once. */
  tell(thrown: unknown): void
}

/** One answer of a workbench. */
export interface WorkbenchAnswer {
  readonly status: 200 | 404 | 500
  /** Media type. */
  readonly type: string
  readonly body: string | Uint8Array
}

/** What a channel shows to those who work on it, in development, at `kit/<name>/`. */
export interface Workbench {
  /**
   * The Astro component that is its page (`new URL('./Sheet.astro', import.meta.url)`). It asks for what it shows by
   * `getWorkbench('<name>', Astro.request)` of `perennial:site`.
   */
  readonly component: URL
  /** Files of the site that it shows, by their paths from the project's root; it is shown anew when one of them, or code beside it, changes. */
  readonly files: readonly string[]
  /** Give what the page shows, as plain data, by its query and the languages that are accepted (`Accept-Language`). */
  page(query: URLSearchParams, languages: string): Promise<unknown>
  /** Answer for what stands below the page, such as its pictures, by the rest of the path; nothing where there is nothing. */
  answer(path: string, query: URLSearchParams): Promise<WorkbenchAnswer | undefined>
}

/** A file that `perennial new` begins for somebody who adds to a channel, as a copy of one that is whole. */
export interface Template {
  readonly summary: string
  /** Address of the file that is copied (`new URL('./x.ts', import.meta.url)`); it imports from one file alone. */
  readonly source: URL
  /** The public door that stands for that file in a site that has installed the package. */
  readonly door: string
  /** Folder that it is written into, from the project's root. */
  readonly folder: string
  /** What to do next, by its name, its file, and the path of the site's kit, below which workbenches are. */
  next(name: string, file: string, kitPath: string): string
}

/** One way to send articles out into the world. */
export interface Channel<Options extends z.ZodType = z.ZodType, Inputs = unknown> {
  readonly summary: string
  /** What the kit calls its things. Default: the channel's name. */
  readonly words?: Readonly<Record<SiteLanguage, ChannelWords>>
  /** What writers may say of it in front matter, in a block under its name. */
  readonly frontMatter?: Block
  /** What offers ride in, by the names under which offers are limited and visits are counted. */
  readonly carries?: readonly Carrier[]
  /** Set where it makes the pictures of texts and offers that pages show, in its folder, under the names of `pictureFiles()`. */
  readonly pictures?: true
  /** What it looks for in the content, by the ids of its rules. */
  readonly rules?: Readonly<Record<string, ChannelRule<z.output<Options>, Inputs>>>
  workbench?(view: WorkbenchView<z.output<Options>, Inputs>): Workbench
  /**
   * The address of the module that renders: `import.meta.url`, or of its own. What was made is taken from the cache as long as
   * its inputs, that module, all that it imports and the packages that those name are the same.
   */
  readonly module: string
  /** When a site with pages of its own has the channel without naming it: where it has a kit, or never. Default: always. */
  readonly inHost?: 'with kit' | 'named'
  /** Whether a render takes long enough to be worth a worker thread. */
  readonly heavy: boolean
  /** Checked, documented, inferred. */
  readonly options: Options
  /** Decide what is made and of what. Cheap: paths and inputs, draws nothing, changes nothing. */
  plan(library: Library, options: z.output<Options>): Output<Inputs>[]
  /** Make one file. Sees no clock, network, file system or configuration: the same inputs give the same bytes. */
  render(inputs: Inputs, context: Context): Promise<Uint8Array | string>
}

/** All that a render may touch besides its inputs; tests hand in a fake. */
export interface Context {
  /** Bytes of a file of the site, by path and digest. */
  asset(ref: AssetRef): Promise<Uint8Array>
  /**
   * Bytes of another file of the channel by its inputs, if they happen to be at hand. A render that holds others makes
   * what it is not given: the same bytes, only slower.
   */
  made?(inputs: unknown): Promise<Uint8Array | undefined>
  /**
   * What a file of the site exports: code that a site adds, by path and digest. Rejects with a `CodeError` where it cannot
   * be loaded.
   */
  module?(ref: AssetRef): Promise<unknown>
  warn(message: Diagnostic): void
}

/** The channels of a site by name. The name is the option, the command-line argument, the folder and the key in front matter. */
export type Registry = Readonly<Record<string, Channel>>
