import { z } from 'zod'

/** Write the keys of a schema as a table, with what they mean. */
export function table(schema: z.ZodObject): string {
  return ['| key | what it means |', '| --- | --- |', rowsAsTable(schema)].join('\n')
}

/** Write the keys of a schema as rows of a table. */
export function rowsAsTable(schema: z.ZodObject): string {
  return rowsOf(schema)
    .map(([key, text]) => `| \`${key}\` | ${text} |`)
    .join('\n')
}

/** List the keys of a schema with their descriptions; the keys of a block follow it as `block.key`. */
export function rowsOf(schema: z.ZodObject, prefix = ''): [string, string][] {
  return Object.entries(schema.shape).flatMap(([key, value]): [string, string][] => {
    const block = blockOf(value)
    const description = descriptionOf(value)
    return [
      // What is said of a block as a whole needs no rows for its keys.
      ...(description === undefined
        ? []
        : [[`${prefix}${key}`, description.replaceAll('|', '\\|')] as [string, string]]),
      ...(block ? rowsOf(block, `${prefix}${key}.`) : []),
    ]
  })
}

/** Find what a schema says of itself, also where it goes on to transform what it takes. */
function descriptionOf(type: unknown): string | undefined {
  if (type instanceof z.ZodPipe) return type.description ?? descriptionOf(type.in)
  return type instanceof z.ZodType ? type.description : undefined
}

/** Find the object inside optional values, defaults and unions. */
function blockOf(type: unknown): z.ZodObject | undefined {
  if (type instanceof z.ZodObject) return type
  if (type instanceof z.ZodOptional || type instanceof z.ZodDefault || type instanceof z.ZodPrefault)
    return blockOf(type.unwrap())
  if (type instanceof z.ZodPipe) return blockOf(type.in)
  if (type instanceof z.ZodUnion) return type.options.map(blockOf).find((block) => block !== undefined)
  return undefined
}
