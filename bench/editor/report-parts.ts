import type { ChoiceName } from '../../plugins/article/lift/choose/choices.ts'
import type { Judged } from './judged.ts'
import { MODELS } from './models.ts'

/** How wide the bins of scores are. */
const BIN = 0.05

/** Say of what was lifted, by its score, how much editors would accept: a score that means anything is right more often above. */
export function reportCalibration(name: ChoiceName, all: readonly Judged[]): string {
  const bins = Map.groupBy(
    all.flatMap(({ taken }) => taken),
    ({ score }) => Math.floor(score / BIN + 1e-9),
  )
  const rows = [...bins]
    .sort(([a], [b]) => a - b)
    .map(([bin, items]) => {
      const right = items.filter((item) => MODELS[name].isRight(item)).length
      const range = `${(bin * BIN).toFixed(2)} to ${((bin + 1) * BIN).toFixed(2)}`
      return `  ${range}  ${String(items.length).padStart(7)}  ${(right / items.length).toFixed(2)}`
    })
  return `\n${name} by score     lifted  right\n${rows.join('\n')}\n`
}

/** Say for each site how many were lifted of each kind, and of these how many are right and how many bad. */
export function reportSites(judged: ReadonlyMap<ChoiceName, readonly Judged[]>): string {
  const names = [...judged.keys()]
  const sites = new Set([...judged.values()].flatMap((all) => all.map(({ article }) => article.site)))
  const cell = (name: ChoiceName, site: string): string => {
    const taken = (judged.get(name) ?? [])
      .filter(({ article }) => article.site === site)
      .flatMap((each) => each.taken)
    const right = taken.filter((item) => MODELS[name].isRight(item)).length
    return `${taken.length}: ${right}, ${taken.filter(({ isBad }) => isBad).length}`.padStart(14)
  }
  const width = Math.max(...[...sites].map(({ length }) => length))
  const rows = [...sites]
    .sort()
    .map((site) => site.padEnd(width) + names.map((name) => cell(name, site)).join(''))
  const head = ''.padEnd(width) + names.map((name) => name.padStart(14)).join('')
  return `\nBy site, lifted: right, bad\n${head}\n${rows.join('\n')}\n`
}
