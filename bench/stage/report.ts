import type { Judgements } from '../../plugins/journey/learn/cross-validate.ts'
import {
  accuracy,
  atCoverage,
  calibration,
  calibrationError,
  classScores,
  confusion,
  judgedAs,
  macroF1,
  type Verdict,
} from '../../plugins/journey/learn/measures.ts'
import { AGE_CLASSES } from '../../plugins/journey/signals/age.ts'
import { STAGES } from '../../plugins/journey/stages.ts'
import { intervalOf } from '../interval.ts'
import type { Item } from './items.ts'
import type { Labels } from './read-labels.ts'

const COVERAGES = [1, 0.9, 0.8, 0.7, 0.6, 0.5]

interface Judged extends Verdict {
  readonly item: Item
}

/** Write how well texts were judged without their sites, as a person reads it. `how` says how they were. */
export function report(
  how: string,
  { texts, empty }: Labels,
  stage: Judgements<Item>,
  evergreen: Judgements<Item>,
): string {
  const stages = verdictsOf(stage)
  const ages = verdictsOf(evergreen)
  const sites = [...new Set(texts.map(({ site }) => site))].sort()
  const langs = [...new Set(texts.map(({ lang }) => lang))].sort()
  const lines = [
    how,
    ...(empty.length > 0 ? [`Left out, since the files are empty: ${empty.length} (${empty[0]} …).`] : []),
    '',
    '                     texts   stage F1   accuracy   evergreen F1',
    line('in all', stages, ages),
    `of 20 draws, 19    ${drawn(stages, STAGES.length)}            ${drawn(ages, AGE_CLASSES.length)}`,
    line('labeller sure', stages.filter(isSure), ages.filter(isSure)),
    ...langs.map((lang) => line(lang, of(stages, 'lang', lang), of(ages, 'lang', lang))),
    ...sites.map((site) => line(site, of(stages, 'site', site), of(ages, 'site', site))),
    '',
    ...classTable(stages, STAGES),
    '',
    ...confusionTable(stages, STAGES),
    '',
    `Calibration error (10 bins of equal width): stage ${calibrationError(stages).toFixed(3)}, evergreen ${calibrationError(ages).toFixed(3)}`,
    '',
    'Stage, probability   texts   said   right',
    ...calibration(stages).map(
      ({ from, to, count, said, right }) =>
        `${`${figure(from)} to ${figure(to)}`.padEnd(20)} ${String(count).padStart(5)}   ${figure(said)}  ${figure(right)}`,
    ),
    '',
    'Stage at coverage    accuracy   where the probability is at least',
    ...COVERAGES.map((share) => {
      const { accuracy: right, least } = atCoverage(stages, share)
      return `${`${share * 100} %`.padEnd(20)} ${figure(right)}      ${least.toFixed(2)}`
    }),
    '',
    ...classTable(ages, AGE_CLASSES),
    '',
    ...confusionTable(ages, AGE_CLASSES),
  ]
  return `${lines.join('\n')}\n`
}

/** List the texts whose stage was judged wrong, with everything that was found in them, and those whose age was. */
export function reportErrors(stage: Judgements<Item>, evergreen: Judgements<Item>): string {
  const wrong = (verdicts: readonly Judged[]) => verdicts.filter((each) => judgedAs(each) !== each.label)
  const stages = wrong(verdictsOf(stage)).map((verdict) => {
    const { text } = verdict.item
    const found = text.said().map((said) => `    ${said}\n`)
    return `${text.file}\n  "${text.title}"\n  ${between(verdict, STAGES)} (${text.reason})\n${found.join('')}`
  })
  const ages = wrong(verdictsOf(evergreen)).map(
    (verdict) =>
      `${verdict.item.text.file}\n  ${between(verdict, AGE_CLASSES)} (${verdict.item.text.reason})\n`,
  )
  return `\nStage judged wrong:\n\n${stages.join('\n')}\nAge judged wrong:\n\n${ages.join('\n')}`
}

function between(verdict: Judged, classes: readonly string[]): string {
  return `${classes[verdict.label]}, judged ${classes[judgedAs(verdict)]} ${Math.max(...verdict.chances).toFixed(2)}`
}

function verdictsOf(judged: Judgements<Item>): Judged[] {
  return [...judged].map(([item, chances]) => ({ item, label: item.example.label, chances }))
}

/** Between which figures the F1 lies when whole sites are drawn anew. */
function drawn(verdicts: readonly Judged[], classes: number): string {
  const [low, high] = intervalOf(
    verdicts,
    ({ item }) => item.group,
    (some) => macroF1(some, classes),
  )
  return `${figure(low)}–${figure(high)}`
}

function isSure({ item }: Judged): boolean {
  return item.text.isSure
}

function of(verdicts: readonly Judged[], key: 'lang' | 'site', value: string): Judged[] {
  return verdicts.filter(({ item }) => item.text[key] === value)
}

function line(name: string, stages: readonly Verdict[], ages: readonly Verdict[]): string {
  const figures = [macroF1(stages, STAGES.length), accuracy(stages), macroF1(ages, AGE_CLASSES.length)]
  return `${name.padEnd(20)} ${String(stages.length).padStart(5)}   ${figures.map(figure).join('      ')}`
}

function classTable(verdicts: readonly Verdict[], classes: readonly string[]): string[] {
  const scores = classScores(verdicts, classes.length)
  return [
    'class                texts   precision  recall     F1',
    ...classes.map((name, at) => {
      const { count = 0, precision = 0, recall = 0, f1 = 0 } = scores[at] ?? {}
      return `${name.padEnd(20)} ${String(count).padStart(5)}   ${[precision, recall, f1].map(figure).join('      ')}`
    }),
  ]
}

function confusionTable(verdicts: readonly Verdict[], classes: readonly string[]): string[] {
  const table = confusion(verdicts, classes.length)
  return [
    `label \\ judged       ${classes.map((name) => name.padStart(14)).join('')}`,
    ...classes.map(
      (name, at) =>
        `${name.padEnd(20)} ${(table[at] ?? []).map((count) => String(count).padStart(14)).join('')}`,
    ),
  ]
}

function figure(value: number): string {
  return value.toFixed(3)
}
