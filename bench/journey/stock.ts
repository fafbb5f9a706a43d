import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseStage, STAGES, type Stage } from '../../plugins/journey/stages.ts'
import { ownerOf } from '../owner-of.ts'
import { rowsOf } from '../stage/rows.ts'

/** A labelled text of a site. */
export interface Row {
  /** Path below the folder of labels. */
  readonly file: string
  readonly site: string
  readonly lang: 'da' | 'en'
  readonly stage: Stage
}

/** One half of the sites: what is tried and chosen on one says nothing of the other. */
export type Half = 'chosen' | 'aside'

/** What chance is drawn by. */
const SEED = 'perennial-15'

/**
 * Draw so many texts of whole sites, but for the last that is cut short: such as have a text for each stage in their
 * language, in an order that is the same in each run. An owner's sites are all in one half, and the halves are alike in size.
 */
export async function drawSites(folder: string, half: Half, most: number): Promise<Row[]> {
  const rows = rowsOf(await readFile(join(folder, 'labels.csv'), 'utf8')).flatMap(
    ({ file, lang, stage }): Row[] => {
      const label = parseStage(stage ?? '')
      if (file === undefined || !label || (lang !== 'da' && lang !== 'en')) return []
      return [{ file, site: file.split('/')[1] ?? '', lang, stage: label }]
    },
  )
  const isWhole = (texts: readonly Row[]): boolean =>
    STAGES.every((needed) => texts.some(({ stage }) => stage === needed))
  const whole = [...Map.groupBy(rows, ({ site, lang }) => `${site} ${lang}`).values()].filter(isWhole).flat()
  const owners = [...Map.groupBy(whole, ({ site }) => ownerOf(site))]
    .sort(([a], [b]) => (chanceOf(a) < chanceOf(b) ? -1 : 1))
    .map(([, texts]) => texts)
  const halves: Record<Half, Row[]> = { chosen: [], aside: [] }
  for (const texts of owners)
    halves[halves.chosen.length <= halves.aside.length ? 'chosen' : 'aside'].push(...texts)
  return halves[half].slice(0, most)
}

function chanceOf(name: string): string {
  return createHash('sha256').update(`${SEED}:${name}`).digest('hex')
}
