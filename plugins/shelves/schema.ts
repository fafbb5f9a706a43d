import { z } from 'zod'
import { nameField } from '../article/fields.ts'
import { LANGUAGES } from '../language.ts'
import type { Positions } from '../source/positions.ts'

const perLanguage = <Value extends z.ZodType>(value: Value) =>
  z.partialRecord(z.enum(LANGUAGES, `expected ${LANGUAGES.join(' or ')}`), value).default({})

const fields = {
  intro: perLanguage(z.string()).describe(
    'What stands above the list, per language: a paragraph or a few, with an empty line between them. Its first sentences are shown in search results. Default: none.',
  ),
  lead: perLanguage(nameField).describe(
    'The article that comes first, per language, by its id or slug; the others follow it, the newest first. Default: none.',
  ),
}

/** The introduction of a stage, as it stands in `content/stages/<id>.yml`; what stages are called, the journey says. */
export const stageSchema = z.strictObject(fields)

/** The introduction of a topic, as it stands in `content/topics/<id>.yml`. */
export const topicSchema = z.strictObject({
  title: perLanguage(z.string().trim().min(1)).describe(
    'What the topic is called, per language; its address is made of it. Default: as the option `topics` says, or else as texts write it.',
  ),
  ...fields,
})

/** What writers say of a stage or a topic. */
export interface ShelfDefinition extends z.output<typeof stageSchema> {
  /** Topics alone have one. */
  readonly title?: z.output<typeof topicSchema>['title'] | undefined
  readonly kind: 'stage' | 'topic'
  readonly id: string
  readonly file: string
  /** Where its keys stand in the file. */
  readonly place: Positions
}
