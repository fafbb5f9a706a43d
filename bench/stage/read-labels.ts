import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { nameOf } from '../../plugins/article/read.ts'
import { gather } from '../../plugins/article/understand.ts'
import type { Example } from '../../plugins/journey/learn/learn.ts'
import { AGE_MODEL, featuresOf, STAGE_MODEL } from '../../plugins/journey/learn/model.ts'
import { readEvidence } from '../../plugins/journey/reading.ts'
import { AGE_CLASSES } from '../../plugins/journey/signals/age.ts'
import { STAGES, type Stage } from '../../plugins/journey/stages.ts'
import { measureAll } from '../../plugins/journey/weigh.ts'
import { readSource } from '../../plugins/source/read.ts'
import { rowsOf } from './rows.ts'

/** What a site says of itself, as in `sites.json`. */
interface Site {
  readonly brand?: readonly string[]
  readonly rivals?: readonly string[]
  readonly lang?: string
}

/** A labelled text, and what the judgements see in it. */
export interface Labelled {
  /** Path below the folder of labels. */
  readonly file: string
  readonly site: string
  readonly lang: string
  readonly title: string
  readonly reason: string
  /** Whether its labeller was sure. */
  readonly isSure: boolean
  readonly stage: Example
  readonly evergreen: Example
  /** What each signal of the stage found, in words, for those who look for mistakes. */
  readonly said: () => string[]
}

/** Labelled texts, and the files that hold no text and so have nothing to judge. */
export interface Labels {
  readonly texts: readonly Labelled[]
  readonly empty: readonly string[]
}

/** How much a text counts in learning whose labeller was not sure. */
const LOW = 0.5

/**
 * Read a folder with `labels.csv` (file, lang, stage, evergreen, confidence, reason), the texts that it names, and
 * `sites.json` where there is one: for each site its `brand`, `rivals` and `lang`. A text's site is the first folder
 * below `texts/`.
 */
export async function readLabels(folder: string): Promise<Labels> {
  const sites = JSON.parse(await readFile(join(folder, 'sites.json'), 'utf8').catch(() => '{}')) as Record<
    string,
    Site
  >
  const texts: Labelled[] = []
  const empty: string[] = []
  for (const row of rowsOf(await readFile(join(folder, 'labels.csv'), 'utf8'))) {
    const text = await readText(folder, row, sites)
    if (text) texts.push(text)
    else empty.push(row['file'] ?? '')
  }
  return { texts, empty }
}

async function readText(
  folder: string,
  row: Readonly<Record<string, string>>,
  sites: Readonly<Record<string, Site>>,
): Promise<Labelled | undefined> {
  const { file = '', lang = 'en', confidence, reason = '' } = row
  const label = STAGES.indexOf(row['stage'] as Stage)
  if (label === -1) throw new Error(`labels.csv: found the stage "${row['stage']}" of ${file}`)
  const [, name = '', ...path] = file.split('/')
  const { brand = [], rivals = [], lang: fallbackLang = lang } = sites[name] ?? {}
  const source = await readSource(join(folder, 'texts', name), join(folder, file))
  if (!source.value) throw new Error(`labels.csv: could not read ${file}`)
  if (source.value.text.trim() === '') return undefined
  const { article, evidence } = gather(source.value, {
    name: nameOf(path.join('/')),
    brand,
    rivals,
    fallbackLang,
  })
  const reading = readEvidence(evidence)
  const weight = confidence === 'low' ? LOW : 1
  return {
    file,
    site: name,
    lang,
    title: article.title,
    reason,
    isSure: confidence !== 'low',
    stage: { features: featuresOf(reading, STAGE_MODEL), label, weight },
    evergreen: {
      features: featuresOf(reading, AGE_MODEL),
      label: AGE_CLASSES.indexOf(row['evergreen'] === 'no' ? 'ageing' : 'lasting'),
      weight,
    },
    said: () =>
      measureAll(reading, STAGE_MODEL.signals).map(
        ({ id, measure }) => `${id} (${measure.value.toFixed(2)}): ${measure.say().text}`,
      ),
  }
}
