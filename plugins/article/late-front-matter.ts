/** A key of YAML at the margin. */
const KEY = /^[\w-]+:(?:\s|$)/
/** What may stand between keys: a comment, a list, lines of a value, nothing. */
const BETWEEN = /^(?:#|-\s|\s|$)/

/** Tell at which offset front matter begins that has blank lines or spaces above it; 0 where there is none. */
export function lateFrontMatter(text: string): number {
  const start = text.search(/\S/)
  if (start < 1 || !text.startsWith('---', start)) return 0
  const [opening, ...lines] = text.slice(start).split('\n')
  const closing = lines.findIndex((line) => line.trimEnd() === '---')
  const inside = lines.slice(0, Math.max(closing, 0))
  // A rule between paragraphs has a blank line below it.
  const isYaml =
    inside[0]?.trim() !== '' &&
    inside.some((line) => KEY.test(line)) &&
    inside.every((line) => KEY.test(line) || BETWEEN.test(line))
  return opening?.trimEnd() === '---' && isYaml ? start : 0
}
