/** Fewest characters of a clause that says what a mail is about. */
const FEWEST = 12
/** Where a title comes to rest: before a colon or a dash, after a question or an exclamation. */
const REST = /(?=: )|(?= [–—-] )|(?<=[?!.])(?= )/g

/** Find the longest start of a title that fits a limit in characters and says something whole: all of it, or a clause. */
export function subjectOf(title: string, limit: number): string | undefined {
  const line = title.replace(/\s+/g, ' ').trim()
  const clauses = [...line.matchAll(REST)].map(({ index }) => line.slice(0, index))
  return [...clauses, line].findLast((clause) => {
    const { length } = [...clause]
    return length <= limit && (clause === line || length >= FEWEST)
  })
}
