import { parseDocument, type Scalar } from 'yaml'
import type { Edit } from './edit.ts'

/** What stands in YAML as it is, also between the brackets of a list. */
const PLAIN = /^[\p{L}\p{N}](?:(?:[\p{L}\p{N} ./_-]|:(?=\S))*[\p{L}\p{N}])?$/u

/**
 * Put other words into a scalar of YAML, by offsets into it: its quotation marks stay, and a plain one gets some where it
 * would be read as something else. None for one over several lines.
 */
export function scalarEdit({ range, type, value }: Scalar, text: string, note: string): Edit[] {
  const [start, end] = range ?? [0, 0]
  if (type === 'QUOTE_DOUBLE')
    return [{ start: start + 1, end: end - 1, text: JSON.stringify(text).slice(1, -1), note }]
  if (type === 'QUOTE_SINGLE')
    return [{ start: start + 1, end: end - 1, text: text.replaceAll("'", "''"), note }]
  if (type !== 'PLAIN') return []
  // Where a comma stands already, it ends nothing.
  const words = String(value).includes(',') ? text.replaceAll(',', ' ') : text
  const isPlain = PLAIN.test(words) && parseDocument(text).toJS() === text
  return [{ start, end, text: isPlain ? text : JSON.stringify(text), note }]
}
