import type { Fact, Signal } from '../article/fact.ts'
import type { Sentence } from '../article/prose.ts'
import { type Evidence, quoteOf } from './evidence.ts'
import { type Part, STAGE_SIGNALS } from './stage-signals.ts'
import { STAGES, type Stage } from './stages.ts'

/** How likely each stage is before anything is read: most articles of a blog meet readers for the first time. */
const PRIOR: Readonly<Record<Stage, number>> = { awareness: 0.9, consideration: 0.2, decision: 0, delight: 0 }
/** What the own brand in the title or the opening adds: a text about the product meets those who weigh or use it. */
const BRAND_IN_TITLE: Readonly<Record<Stage, number>> = {
  awareness: -0.8,
  consideration: -0.2,
  decision: 0.8,
  delight: 0.6,
}
const BRAND_IN_OPENING: Readonly<Record<Stage, number>> = {
  awareness: -0.4,
  consideration: 0,
  decision: 0.3,
  delight: 0.4,
}

/** Judge from the text alone at which stage of the journey its reader is. Confidence is the stage's probability. */
export function judgeStage(evidence: Evidence): Fact<Stage> {
  const scores: Record<Stage, number> = { ...PRIOR }
  const reasons: { stage: Stage; weight: number; signal: Signal }[] = []
  const add = (stage: Stage, weight: number, signal: Signal): void => {
    scores[stage] += weight
    reasons.push({ stage, weight, signal })
  }
  for (const { stage, parts, weight, pattern } of STAGE_SIGNALS) {
    const found = findIn(evidence, parts, pattern)
    if (found) add(stage, weight, found)
  }
  const names = evidence.brand.filter((name) => name.trim() !== '')
  for (const [part, weights] of [
    ['title', BRAND_IN_TITLE],
    ['opening', BRAND_IN_OPENING],
  ] as const) {
    const found = names.length > 0 ? findIn(evidence, [part], anyOf(names)) : undefined
    if (found)
      for (const stage of STAGES) add(stage, weights[stage], { ...found, text: `own brand ${found.text}` })
  }
  const total = STAGES.reduce((sum, stage) => sum + Math.exp(scores[stage]), 0)
  const value = STAGES.reduce((best, stage) => (scores[stage] > scores[best] ? stage : best))
  const signals = reasons
    .filter(({ stage, weight }) => stage === value && weight > 0)
    .sort((a, b) => b.weight - a.weight)
    .map(({ signal }) => signal)
  return {
    value,
    from: 'text',
    confidence: Math.round((Math.exp(scores[value]) / total) * 100) / 100,
    signals: signals.length > 0 ? signals : [{ text: 'no sign of a later stage' }],
  }
}

function findIn(evidence: Evidence, parts: readonly Part[], pattern: RegExp): Signal | undefined {
  for (const part of parts) {
    for (const { text, line, column } of textsOf(evidence, part)) {
      const found = pattern.exec(text)
      if (found) return { text: `${quoteOf(found[0])} in the ${part}`, line, column }
    }
  }
  return undefined
}

function textsOf(evidence: Evidence, part: Part): readonly Sentence[] {
  if (part === 'links') return evidence.links.map(({ url, line, column }) => ({ text: url, line, column }))
  if (part === 'path') return [{ text: evidence.path, line: 1, column: 1 }]
  const texts = evidence[part]
  return Array.isArray(texts) ? texts : [texts as Sentence]
}

function anyOf(names: readonly string[]): RegExp {
  return new RegExp(`(?<!\\p{L})(?:${names.map((name) => RegExp.escape(name)).join('|')})(?!\\p{L})`, 'iu')
}
