import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { CHOICES, type ChoiceName } from '../../plugins/article/lift/choose/choices.ts'
import type { ChoiceWeights } from '../../plugins/article/lift/choose/weights.ts'
import type { LabelledArticle } from './read-articles.ts'
import { trainChoice } from './train.ts'

const FOLDER = join(import.meta.dirname, '../../plugins/article/lift/weights')
const FILES: Readonly<Record<ChoiceName, string>> = {
  quotes: 'quotes',
  keyPoints: 'key-points',
  numbers: 'numbers',
  hooks: 'hooks',
}

/** Learn all choices on labelled articles, and write what was learnt, a file a choice. */
export async function writeWeights(articles: readonly LabelledArticle[]): Promise<void> {
  for (const name of Object.keys(CHOICES) as ChoiceName[])
    await writeFile(join(FOLDER, `${FILES[name]}.ts`), fileOf(name, trainChoice(articles, name)))
}

function fileOf(name: ChoiceName, { threshold, gate, biases, weights }: ChoiceWeights): string {
  const constant = `${FILES[name].toUpperCase().replaceAll('-', '_')}_WEIGHTS`
  const rows = Object.entries(weights).map(([id, row]) => `    ${id}: [${row.map(rounded).join(', ')}],\n`)
  return `// biome-ignore-all lint/suspicious/noApproximativeNumericConstant: a learnt figure may look like a known one
import type { ChoiceWeights } from '../choose/weights.ts'

/** Learnt by \`npm run bench:editor -- DIR --write\`. */
export const ${constant}: ChoiceWeights = {
  threshold: ${rounded(threshold)},
  gate: { count: ${gate.count}, score: ${gate.score} },
  biases: [${biases.map(rounded).join(', ')}],
  weights: {
${rows.join('')}  },
}
`
}

function rounded(figure: number): number {
  return Math.round(figure * 1000) / 1000 || 0
}
