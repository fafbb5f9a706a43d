import type { SiteLanguage } from '../language.ts'
import { KEY_WORDS } from './cms-words.ts'
import type { JsonSchema } from './json-schemas.ts'

/** A field of a CMS, as Sveltia CMS and Decap CMS read it. */
export interface CmsField {
  readonly name: string
  /** Nothing of what is hidden. */
  readonly label?: string
  readonly widget: string
  readonly required?: boolean
  readonly hint?: string
  readonly [option: string]: unknown
}

/** How a key is written: a widget, one with options, or fields in it. */
export type CmsWidget =
  | ('string' | 'text' | 'number' | 'boolean' | 'date' | 'today' | 'image' | 'list' | 'markdown')
  | { readonly widget: string; readonly within?: never; readonly [option: string]: unknown }
  | { readonly within: Readonly<Record<string, CmsWidget>> }

/** A day, as it stands in front matter. */
const DAY = {
  widget: 'datetime',
  format: 'YYYY-MM-DD',
  date_format: 'YYYY-MM-DD',
  time_format: false,
  picker_utc: true,
  // Nothing is said where nobody says it; the default of both is now.
  default: '',
}

/** Make the fields of what a schema describes: hints, limits and what is required are the schema's. */
export function cmsFields(
  schema: JsonSchema,
  widgets: Readonly<Record<string, CmsWidget>>,
  lang: SiteLanguage,
): CmsField[] {
  return Object.entries(widgets).map(([name, widget]) => {
    const own = (schema.properties?.[name] ?? {}) as JsonSchema
    const field = {
      name,
      label: KEY_WORDS[name]?.[lang] ?? name,
      required: schema.required?.includes(name) ?? false,
      ...(typeof own.description === 'string' ? { hint: own.description } : {}),
    }
    if (typeof widget === 'object' && widget.within !== undefined) {
      const fields = cmsFields(objectIn(own), widget.within, lang)
      return { ...field, widget: 'object', collapsed: true, fields }
    }
    return { ...field, ...(typeof widget === 'object' ? widget : optionsOf(widget, own)) }
  })
}

function optionsOf(
  widget: Extract<CmsWidget, string>,
  { enum: values, minimum, maximum, maxLength }: JsonSchema,
): { readonly widget: string; readonly [option: string]: unknown } {
  if (Array.isArray(values)) return { widget: 'select', options: values }
  if (widget === 'date') return DAY
  if (widget === 'today') return { ...DAY, default: '{{now}}' }
  if (widget === 'number') return { widget, value_type: 'int', ...limits({ min: minimum, max: maximum }) }
  if (widget === 'boolean') return { widget, default: false }
  if (widget === 'string' || widget === 'text') return { widget, ...limits({ maxlength: maxLength }) }
  return { widget }
}

/** Leave out what the schema does not limit; a limit that only says what a computer can count is none. */
function limits(all: Readonly<Record<string, number | undefined>>): Record<string, number> {
  const said = Object.entries(all).filter(
    ([, limit]) => limit !== undefined && Math.abs(limit) < Number.MAX_SAFE_INTEGER,
  )
  return Object.fromEntries(said) as Record<string, number>
}

/** Find the block among what may be written for a key; per-language texts are a block whose keys the schema names apart. */
function objectIn(schema: JsonSchema): JsonSchema {
  const all = [schema, ...((schema.anyOf ?? []) as JsonSchema[])]
  return all.find(({ type, properties }) => type === 'object' && properties) ?? {}
}
