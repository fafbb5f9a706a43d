import type { z } from 'zod'
import { ALIASES } from './aliases.ts'
import type { Article } from './article.ts'
import { baseSchema, type FrontMatterValues } from './schema.ts'

/** What a channel lets writers say in the front matter of a text, in a block under the channel's name. */
export interface Block<Schema extends z.ZodType = z.ZodType> {
  /** With a description, which says what the block is for. */
  readonly schema: Schema
  /** The keys that hold words for readers, in which a `#` may be meant as it stands. */
  readonly words?: readonly string[]
  /** Set where its words go out as they stand, quotation marks and all. */
  readonly verbatim?: true
  /** Names that other tools give to keys of the block, on the first level of front matter. */
  readonly aliases?: Readonly<Record<string, string>>
  /** Set where `false` instead of the block keeps a text out of books that choose by stage or topic. */
  readonly keepsOutOfBooks?: true
}

/** The blocks of a site's channels, by the names of the channels. */
export type Blocks = Readonly<Record<string, Block>>

/** A site without channels. */
export const NO_BLOCKS: Blocks = {}

/** The keys of front matter on a site. */
export interface Keys {
  readonly schema: z.ZodObject
  /** All keys of the first level, and the names that other tools give to them. */
  readonly known: ReadonlySet<string>
}

const known = new WeakMap<Blocks, Keys>()

/** Put together what may stand in the front matter on a site. */
export function keysOf(blocks: Blocks): Keys {
  const before = known.get(blocks)
  if (before) return before
  const own = Object.fromEntries(
    Object.entries(blocks).map(([name, { schema }]) => [
      name,
      schema.optional().describe(schema.description ?? ''),
    ]),
  )
  const schema = baseSchema.extend(own)
  const names = [...Object.keys(schema.shape), ...Object.values(ALIASES).flat()]
  const keys = { schema, known: new Set(names) }
  known.set(blocks, keys)
  return keys
}

/** Give what the writer of a text says of a channel; it was checked against the channel's schema when the text was read. */
export function blockOf<Schema extends z.ZodType>(
  { said }: { readonly said: FrontMatterValues },
  name: string,
  _block: Block<Schema>,
): z.output<Schema> | undefined {
  return said[name] as z.output<Schema> | undefined
}

/** Tell whether the writer keeps a text out of books that choose by stage or topic. */
export function isKeptOutOfBooks({ said }: Pick<Article, 'said'>, blocks: Blocks): boolean {
  return Object.entries(blocks).some(([name, { keepsOutOfBooks }]) => keepsOutOfBooks && said[name] === false)
}
