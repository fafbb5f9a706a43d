import { z } from 'zod'
import type { Channel } from '../channel.ts'
import { PerennialError } from '../errors.ts'
import { explainOptions } from '../source/explain-options.ts'

/** The key of an own channel's options that names its module. */
export const MODULE = 'module'

/** Check what a site says of a channel. A mistake is told with the option and what it expected. */
export function optionsOf<Options extends z.ZodType>(
  name: string,
  channel: Pick<Channel<Options>, 'options'>,
  given: unknown,
): z.output<Options> {
  const checked = channel.options.safeParse(withoutModule(given) ?? {}, { reportInput: true })
  if (checked.success) return checked.data
  const known = channel.options instanceof z.ZodObject ? Object.keys(channel.options.shape) : []
  const lines = explainOptions(checked.error.issues, known, `channels.${name}`)
  throw new PerennialError(
    `The options of the channel "${name}" are not right:\n${lines}`,
    'See content/README.md for the options of every channel.',
  )
}

/** Leave out where the module of an own channel stands. */
function withoutModule(given: unknown): unknown {
  if (typeof given !== 'object' || given === null || !(MODULE in given)) return given
  const { [MODULE]: _, ...options } = given
  return options
}
