import { z } from 'zod'

/** A key in the marks of code, and what it means, as Markdown. */
export type Row = readonly [key: string, text: string]

/** List the keys of a schema with their descriptions; the keys of a block follow it as `block.key`. */
export function rowsOf(schema: z.ZodObject, prefix = ''): Row[] {
  return Object.entries(schema.shape).flatMap(([key, value]): Row[] => {
    const block = blockOf(value)
    const description = descriptionOf(value)
    return [
      // What is said of a block as a whole needs no rows for its keys.
      ...(description === undefined ? [] : [[`\`${prefix}${key}\``, description] as const]),
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
