import type { ChannelRule } from '../../../channel.ts'
import type { CardsInputs } from '../inputs.ts'
import type { CardOptions } from '../options.ts'

/** One thing that is looked for in the cards. */
export type CardRule = ChannelRule<CardOptions, CardsInputs>
