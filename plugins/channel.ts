import type { z } from 'zod'
import type { AssetRef } from './asset.ts'
import type { Library } from './library/library.ts'
import type { Diagnostic } from './source/diagnostic.ts'

/**
 * Where a file is put. `site`: in the channel's folder, for readers. `root`: at the root of the site, for files whose
 * address a standard or a habit fixes, such as `robots.txt`. `kit`: in the channel's folder of the marketers' kit.
 */
export type Shelf = 'site' | 'root' | 'kit'

/**
 * What a file was made of: an article (or standing page), a book, an offer or an author by its id, an index page by its
 * path, a language of the site, or the whole site.
 */
export interface Subject {
  readonly kind: 'article' | 'book' | 'offer' | 'author' | 'page' | 'language' | 'site'
  readonly id: string
}

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

/** What a person should know of a file before opening it; shown in the kit and used by the pages that link to it. */
export interface About {
  /** What it is, in a word or two: `X`, `Link preview`, `EPUB`. */
  readonly name: string
  /** Alternative text and size in pixels, for pictures. */
  readonly alt?: string
  readonly width?: number
  readonly height?: number
  /** Texts to copy, in the order in which they are needed. */
  readonly copy?: readonly CopyText[]
  /** What it belongs to among many files of its channel: `Quote cards`. */
  readonly group?: string
  /** The places that take it. */
  readonly networks?: readonly string[]
  /** Where the sentences on it stand. */
  readonly from?: readonly Quoted[]
  /** Why it was made of them. */
  readonly why?: string
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

/** One way to send articles out into the world. */
export interface Channel<Options extends z.ZodType = z.ZodType, Inputs = unknown> {
  readonly summary: string
  /** Raised whenever the same inputs would give other bytes than before; part of every cache key. */
  readonly version: number
  /** npm packages that shape the bytes; their versions are part of every cache key. */
  readonly tools: readonly string[]
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
