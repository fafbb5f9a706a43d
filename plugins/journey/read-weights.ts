import { join } from 'node:path'
import { PerennialError } from '../errors.ts'
import { isRecord } from '../source/is-record.ts'
import { readSource } from '../source/read.ts'
import { STAGES } from './stages.ts'
import type { Weights } from './weigh.ts'

/** Read the weights of the stages that a site has learnt on its own texts. */
export async function readStageWeights(root: string, file: string): Promise<Weights> {
  const { value, diagnostics } = await readSource(root, join(root, file))
  if (!value) throw refused(file, diagnostics[0]?.message ?? 'could not read it')
  let data: unknown
  try {
    data = JSON.parse(value.text)
  } catch {
    throw refused(file, 'found no JSON')
  }
  if (!isWeights(data))
    throw refused(file, `expected "biases", "temperature" and "signals" for ${STAGES.join(', ')}`)
  return data
}

function isWeights(data: unknown): data is Weights {
  if (!isRecord(data)) return false
  const { biases, temperature, signals } = data
  return (
    isRow(biases) &&
    typeof temperature === 'number' &&
    temperature > 0 &&
    isRecord(signals) &&
    Object.values(signals).every(isRow)
  )
}

function isRow(row: unknown): boolean {
  return Array.isArray(row) && row.length === STAGES.length && row.every(Number.isFinite)
}

function refused(file: string, why: string): PerennialError {
  return new PerennialError(
    `The weights of the stages in "${file}" cannot be used: ${why}.`,
    'Make them anew with `perennial learn --write`, or take `stageWeights` out of the configuration.',
  )
}
