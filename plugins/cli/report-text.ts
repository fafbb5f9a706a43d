import type { ContentReport, ReportFindings } from '../insight/report.ts'
import { REPORT_WORDS } from '../insight/report-words.ts'
import { formatDiagnostic } from '../source/diagnostic.ts'
import { tableOf } from './table.ts'

/** How many entries of a list are shown in a terminal; `--json` has them all. */
const MOST_SHOWN = 10

/** Write a report for a terminal. */
export function reportText(report: ContentReport): string {
  const words = REPORT_WORDS[report.language]
  const lists = Object.entries(words.findings).map(([name, title]) => {
    const found = report.findings[name as keyof ReportFindings]
    const lines = found.slice(0, MOST_SHOWN).map((finding) => `  ${formatDiagnostic(finding)}\n`)
    return found.length === 0
      ? `${title}: ${words.none}\n`
      : `${title}: ${found.length}\n${lines.join('')}${more(report, found.length)}`
  })
  return `${words.size(report.articles, report.pages)}

${words.gaps}
${gapTable(report)}
${words.matrix}
${matrixTables(report)}
  ${words.sureness(report.sureness)}

${words.reviews}
  ${words.reviewed(report.reviews.filter(({ isDue }) => isDue).length, report.reviews.length)}
${reviewTable(report)}
${words.paths}
  ${words.reach(report.reach.reaching, report.reach.from)}

${lists.join('\n')}`
}

function gapTable(report: ContentReport): string {
  const words = REPORT_WORDS[report.language]
  if (report.gaps.length === 0) return `  ${words.noGaps}\n`
  const nameOf = (list: readonly { id: string | null; name: string }[], id: string): string =>
    list.find((each) => each.id === id)?.name ?? id
  const rows = report.gaps
    .slice(0, MOST_SHOWN)
    .map(({ language, topic, stage, score, reasons }) => [
      score.toFixed(1),
      nameOf(report.languages, language),
      nameOf(report.topics, topic),
      nameOf(report.stages, stage),
      reasons.map(({ text }) => text).join('; '),
    ])
  const head = [words.score, words.language, words.topic, words.stage, words.why]
  return tableOf(head, rows) + more(report, report.gaps.length)
}

function reviewTable(report: ContentReport): string {
  const words = REPORT_WORDS[report.language]
  if (report.reviews.length === 0) return ''
  const rows = report.reviews.slice(0, MOST_SHOWN).map(({ due, article, why }) => [due, article, why])
  return tableOf([words.day, words.text, words.why], rows) + more(report, report.reviews.length)
}

function matrixTables({ languages, topics, stages, matrix, language }: ContentReport): string {
  const counts = new Map(
    matrix.map((cell) => [JSON.stringify([cell.language, cell.topic, cell.stage]), cell.count]),
  )
  return languages
    .map((lang) => {
      const rows = topics
        .slice(0, MOST_SHOWN * 2)
        .map((topic) => [
          topic.name,
          ...stages.map(({ id }) => String(counts.get(JSON.stringify([lang.id, topic.id, id])) || '·')),
        ])
      const head = [REPORT_WORDS[language].matrixIn(lang.name), ...stages.map(({ name }) => name)]
      return tableOf(head, rows)
    })
    .join('\n')
}

function more({ language }: ContentReport, count: number): string {
  return count > MOST_SHOWN ? `  ${REPORT_WORDS[language].more(count - MOST_SHOWN)}\n` : ''
}
