import type { ChannelRule } from '../../../channel.ts'
import type { EbookInputs } from '../inputs.ts'

/** One thing that is looked for in the books. */
export type BookRule = ChannelRule<unknown, EbookInputs>
