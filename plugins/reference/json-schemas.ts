import { z } from 'zod'
import { ALIASES } from '../article/aliases.ts'
import { keysOf } from '../article/blocks.ts'
import { stageField } from '../article/fields.ts'
import { authorSchema } from '../authors/schema.ts'
import { bookSchema } from '../books/schema.ts'
import { registry } from '../channels/registry.ts'
import { broughtBy } from '../channels/with-channels.ts'
import { choicesSchema } from '../choose/choices.ts'
import type { Brought } from '../config.ts'
import { DEFAULT_JOURNEY, type Journey } from '../journey/journey.ts'
import { offerSchema } from '../offers/schema.ts'
import { proofSchema } from '../proof/schema.ts'
import { stageSchema, topicSchema } from '../shelves/schema.ts'

/** A JSON Schema (draft 7, which is what editors know). */
export type JsonSchema = z.core.JSONSchema.BaseSchema

/** What writers write, each kind by the name of its schema. */
export type SchemaName = 'article' | 'offer' | 'book' | 'author' | 'topic' | 'stage' | 'proof' | 'choices'

/**
 * Give the JSON Schemas of what writers write, with the descriptions and defaults of its keys: the front matter of articles
 * and pages, the files of offers, books, authors, topics, stages and proof, and that of what a model chose. What the
 * channels of a site bring stands in them, and the names of its stages; by default, those of Perennial. What a schema can't say, such as which files there are, `check` says.
 */
export function jsonSchemas(
  { blocks, carriers }: Brought = broughtBy(registry),
  journey: Journey = DEFAULT_JOURNEY,
): Readonly<Record<SchemaName, JsonSchema>> {
  const stages = journey.stages.map(({ id }) => id)
  const article = jsonSchemaOf(keysOf(blocks).schema, 'The front matter of an article or a page', stages)
  return {
    article: withAliases(article, Object.entries(blocks)),
    offer: withDraft(jsonSchemaOf(offerSchema(carriers), 'An offer', stages)),
    book: withDraft(jsonSchemaOf(bookSchema, 'A book', stages)),
    author: withDraft(jsonSchemaOf(authorSchema, 'An author', stages)),
    topic: withDraft(jsonSchemaOf(topicSchema, 'The introduction of a topic', stages)),
    stage: withDraft(jsonSchemaOf(stageSchema, 'The introduction of a stage', stages)),
    proof: withDraft(jsonSchemaOf(proofSchema, 'What somebody said', stages)),
    choices: jsonSchemaOf(choicesSchema, 'What a model chose of the articles', stages),
  }
}

function jsonSchemaOf(schema: z.ZodType, title: string, stages: readonly string[]): JsonSchema {
  const { $schema, ...rest } = z.toJSONSchema(schema, {
    io: 'input',
    target: 'draft-7',
    // A channel of a site's own may take what JSON has no word for.
    unrepresentable: 'any',
    override: ({ zodSchema, jsonSchema }) => {
      if (zodSchema === stageField) jsonSchema.examples = [...stages]
      // What is settled on the way, such as white space, does not change the form of a name, and hardly the length of words.
      if (zodSchema instanceof z.ZodPipe && zodSchema.out instanceof z.ZodString) {
        const { pattern, minLength, maxLength } = z.toJSONSchema(zodSchema.out)
        const limits = { pattern, minLength, maxLength }
        Object.assign(jsonSchema, JSON.parse(JSON.stringify(limits)))
      }
    },
  })
  return { $schema, title, ...rest } as JsonSchema
}

/** Let the names stand that other tools give to our keys; nobody is offered them. */
function withAliases(
  schema: JsonSchema,
  blocks: readonly (readonly [string, Brought['blocks'][string]])[],
): JsonSchema {
  const names = [
    ...Object.entries(ALIASES).flatMap(([key, others]) => others.map((name) => [name, key] as const)),
    ...blocks.flatMap(([own, { aliases = {} }]) =>
      Object.entries(aliases).map(([name, key]) => [name, `${own}.${key}`] as const),
    ),
  ]
  const others = names.map(([name, key]) => [
    name,
    { description: `Another tool's name for \`${key}\`.`, doNotSuggest: true },
  ])
  return { ...schema, properties: { ...Object.fromEntries(others), ...schema.properties } }
}

/** Let a file say that it is kept back, as `check` does of all that is in the content folder. */
function withDraft(schema: JsonSchema): JsonSchema {
  const draft = { type: 'boolean', description: 'Keeps it out of every output. Default: `false`.' } as const
  return { ...schema, properties: { ...schema.properties, draft } }
}
