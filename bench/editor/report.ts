import type { ChoiceName } from '../../plugins/article/lift/choose/choices.ts'
import { CHOICES } from '../../plugins/article/lift/choose/choices.ts'
import { byScore, vetoesOf } from '../../plugins/article/lift/choose/choose.ts'
import { FEATURES } from '../../plugins/article/lift/features/features.ts'
import { intervalOf } from '../interval.ts'
import type { Judged } from './judged.ts'
import type { Labelled } from './labelled.ts'
import { MODELS } from './models.ts'

/** Which articles a row of the table is of. */
const ROWS: Readonly<Record<string, (judged: Judged) => boolean>> = {
  all: () => true,
  en: ({ article }) => article.lang === 'en',
  da: ({ article }) => article.lang === 'da',
  'not own': ({ article }) => article.site !== 'own',
  own: ({ article }) => article.site === 'own',
}

/** Say in a table how much of what was lifted editors would accept. Unlisted is not acceptable, and not bad. */
export function report(name: ChoiceName, all: readonly Judged[]): string {
  const lines = [
    `\n${name}`.padEnd(18) +
      'each  articles  right              bad               best  first right  nothing best, left alone',
  ]
  for (const [row, isOf] of Object.entries(ROWS)) {
    const judged = all.filter(isOf)
    if (judged.length === 0) continue
    const right = (items: readonly Judged[]): number => shareOf(items, (item) => MODELS[name].isRight(item))
    const bad = (items: readonly Judged[]): number => shareOf(items, ({ isBad }) => isBad)
    const poor = judged.filter(({ article }) => !article.hasBest)
    const alone = poor.filter(({ taken }) => taken.length === 0)
    lines.push(
      [
        `  ${row}`.padEnd(16),
        (takenOf(judged).length / judged.length).toFixed(2),
        `${judged.filter(({ taken }) => taken.length > 0).length}/${judged.length}`.padStart(9),
        withInterval(judged, right),
        withInterval(judged, bad),
        percent(shareOf(judged, ({ verdict }) => verdict === 'best')).padStart(5),
        firstRight(name, judged).padStart(12),
        `${alone.length}/${poor.length} ${poor.length > 0 ? percent(alone.length / poor.length) : ''}`.padStart(
          14,
        ),
      ].join('  '),
    )
  }
  return `${lines.join('\n')}\n`
}

/** List what was lifted and should not have been, and the best that were missed, with reasons. */
export function reportErrors(name: ChoiceName, all: readonly Judged[]): string {
  const lines: string[] = [`\n${name}: lifted wrongly`]
  for (const { article, taken } of all)
    for (const item of taken)
      if (!MODELS[name].isRight(item)) lines.push(...describe(article.key, item, `[${item.verdict}]`))
  lines.push(`\n${name}: missed`)
  for (const { article, taken } of all) {
    const texts = new Set(taken.map(textOf))
    const isMissed = (item: Labelled): boolean =>
      name === 'numbers' ? item.isNumber : name === 'hooks' ? item.isHook : item.verdict === 'best'
    for (const item of article.items) {
      if (!isMissed(item) || texts.has(textOf(item))) continue
      const vetoes = vetoesOf(CHOICES[name], item)
      lines.push(
        ...describe(article.key, item, vetoes.length > 0 ? `[never: ${vetoes.join(', ')}]` : '[too low]'),
      )
    }
  }
  return `${lines.join('\n')}\n`
}

function describe(key: string, item: Labelled, what: string): string[] {
  const { previous, next, heading } = item.candidate.sentence
  const has = FEATURES.map(({ id }) => id).filter((id) => item.measures.of(id) > 0 && !id.startsWith('text'))
  return [
    `${key}\n  ${what} ${textOf(item)}`,
    `    before: ${previous?.text.slice(0, 90) ?? ''} | after: ${next?.text.slice(0, 90) ?? ''} | under: ${heading?.text ?? ''}`,
    `    ${has.join(', ')}`,
  ]
}

function textOf({ candidate }: Labelled): string {
  return candidate.sentence.text
}

function takenOf(judged: readonly Judged[]) {
  return judged.flatMap(({ taken }) => taken)
}

function shareOf(judged: readonly Judged[], test: (item: Labelled) => boolean): number {
  const taken = takenOf(judged)
  return taken.length === 0 ? 0 : taken.filter(test).length / taken.length
}

/** How often the best of an article is right. */
function firstRight(name: ChoiceName, judged: readonly Judged[]): string {
  const firsts = judged.flatMap(({ taken }) => [...taken].sort(byScore).slice(0, 1))
  if (firsts.length === 0) return ''
  return percent(firsts.filter((item) => MODELS[name].isRight(item)).length / firsts.length)
}

function withInterval(judged: readonly Judged[], figureOf: (judged: readonly Judged[]) => number): string {
  const [low, high] = intervalOf(judged, ({ article }) => article.owner, figureOf)
  return `${percent(figureOf(judged))} (${percent(low)} to ${percent(high)})`.padEnd(17)
}

function percent(share: number): string {
  return `${Math.round(share * 100)} %`
}
