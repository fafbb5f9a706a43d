import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { nameOf } from '../../plugins/article/read.ts'
import { gather } from '../../plugins/article/understand.ts'
import { readEvidence } from '../../plugins/journey/reading.ts'
import { AGE_CLASSES, AGE_SIGNALS } from '../../plugins/journey/signals/age.ts'
import type { TextSignal } from '../../plugins/journey/signals/signal.ts'
import { STAGE_SIGNALS } from '../../plugins/journey/signals/stage.ts'
import { STAGES, type Stage } from '../../plugins/journey/stages.ts'
import { readSource } from '../../plugins/source/read.ts'
import type { Example } from './learn.ts'
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
  const measure = <Class extends string>(signals: readonly TextSignal<Class>[]) =>
    signals.flatMap((signal, index): [number, number][] => {
      const found = signal.measure(reading)
      return found ? [[index, found.value]] : []
    })
  return {
    file,
    site: name,
    lang,
    title: article.title,
    reason,
    stage: { features: measure(STAGE_SIGNALS), label, weight },
    evergreen: {
      features: measure(AGE_SIGNALS),
      label: AGE_CLASSES.indexOf(row['evergreen'] === 'no' ? 'ageing' : 'lasting'),
      weight,
    },
    said: () =>
      STAGE_SIGNALS.flatMap((signal) => {
        const found = signal.measure(reading)
        return found ? [`${signal.id} (${found.value.toFixed(2)}): ${found.say().text}`] : []
      }),
  }
}
