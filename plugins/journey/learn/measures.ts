/** One judgement beside its label: the probability of each class. */
export interface Verdict {
  readonly label: number
  readonly chances: readonly number[]
}

/** How well one class was told: of those judged so, how many were; of those that were, how many were judged so. */
interface ClassScore {
  readonly precision: number
  readonly recall: number
  readonly f1: number
  /** How many have the label. */
  readonly count: number
}

/** Number of bins of the calibration error: of equal width. */
const BINS = 10

/** The class that was judged likeliest. */
export function judgedAs({ chances }: Verdict): number {
  return chances.indexOf(Math.max(...chances))
}

/** Measure each class by itself. */
export function classScores(verdicts: readonly Verdict[], classes: number): ClassScore[] {
  return Array.from({ length: classes }, (_, at) => {
    const count = verdicts.filter(({ label }) => label === at).length
    const judged = verdicts.filter((verdict) => judgedAs(verdict) === at)
    const right = judged.filter(({ label }) => label === at).length
    return {
      precision: right / judged.length || 0,
      recall: right / count || 0,
      f1: (2 * right) / (judged.length + count) || 0,
      count,
    }
  })
}

/** The mean F1 of the classes that have a label among the verdicts. */
export function macroF1(verdicts: readonly Verdict[], classes: number): number {
  const scores = classScores(verdicts, classes).filter(({ count }) => count > 0)
  return scores.reduce((sum, { f1 }) => sum + f1, 0) / scores.length || 0
}

/** The share that was judged right. */
export function accuracy(verdicts: readonly Verdict[]): number {
  return verdicts.filter((verdict) => judgedAs(verdict) === verdict.label).length / verdicts.length || 0
}

/** Count for each label how many were judged as each class. */
export function confusion(verdicts: readonly Verdict[], classes: number): number[][] {
  const table = Array.from({ length: classes }, () => Array.from({ length: classes }, () => 0))
  for (const verdict of verdicts) {
    const row = table[verdict.label]
    const judged = judgedAs(verdict)
    if (row) row[judged] = (row[judged] ?? 0) + 1
  }
  return table
}

/** The verdicts of which the likeliest class had a probability in a range: how likely it was on average, and how often right. */
interface Bin {
  readonly from: number
  readonly to: number
  readonly count: number
  readonly said: number
  readonly right: number
}

/** How often the likeliest class was right beside how likely it was said to be, in ten bins of equal width; none that is empty. */
export function calibration(verdicts: readonly Verdict[]): Bin[] {
  return Array.from({ length: BINS }, (_, bin): Bin => {
    const inside = verdicts.filter(
      ({ chances }) => Math.min(BINS - 1, Math.floor(Math.max(...chances) * BINS)) === bin,
    )
    const said = inside.reduce((sum, { chances }) => sum + Math.max(...chances), 0) / inside.length
    return { from: bin / BINS, to: (bin + 1) / BINS, count: inside.length, said, right: accuracy(inside) }
  }).filter(({ count }) => count > 0)
}

/** The expected calibration error of the likeliest class, over ten bins of equal width. */
export function calibrationError(verdicts: readonly Verdict[]): number {
  return calibration(verdicts).reduce(
    (sum, { count, said, right }) => sum + (Math.abs(said - right) * count) / verdicts.length,
    0,
  )
}

/** The surest share of the verdicts: how many of them are right, and how sure the least sure of them is. */
export function atCoverage(verdicts: readonly Verdict[], share: number): { accuracy: number; least: number } {
  const surest = [...verdicts].sort((a, b) => Math.max(...b.chances) - Math.max(...a.chances))
  const kept = surest.slice(0, Math.round(share * surest.length))
  return { accuracy: accuracy(kept), least: Math.max(...(kept.at(-1)?.chances ?? [0])) }
}
