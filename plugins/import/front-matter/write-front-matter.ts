import { Document, isSeq } from 'yaml'

/** Keys whose lists stand on one line, as people write them. */
const ON_ONE_LINE = new Set(['topics', 'author'])

/** Write front matter in YAML, between its lines of hyphens. */
export function writeFrontMatter(values: Readonly<Record<string, unknown>>): string {
  const document = new Document(values)
  for (const key of ON_ONE_LINE) {
    const list = document.get(key, true)
    if (isSeq(list)) list.flow = true
  }
  return `---\n${document.toString({ lineWidth: 0, flowCollectionPadding: false })}---\n`
}
