import type { PerennialOptions } from '../../plugins/config.ts'
import type { Finding } from '../../plugins/insight/finding.ts'
import { reportOf } from '../../plugins/insight/report.ts'
import type { Library } from '../../plugins/library/library.ts'
import { libraryOf } from '../make-library.ts'

/** Write a text with its front matter, each field on a line of its own. */
export function page(fields: Readonly<Record<string, string>>, body: string): string {
  const lines = Object.entries(fields).map(([key, value]) => `${key}: ${value}\n`)
  return `---\n${lines.join('')}---\n\n${body}\n`
}

/** A small library in two languages against which nothing is to be said: every stage, every link, every translation. */
export const SOUND: Readonly<Record<string, string>> = {
  'en/start.md': page(
    { title: 'Why soil grows tired', stage: 'awareness', topics: '[soil]' },
    'Earthworms leave when nobody feeds them. See [what helps](choose.md).',
  ),
  'en/choose.md': page(
    { title: 'Manure or clover', stage: 'consideration', topics: '[soil]' },
    'One smells, the other flowers in June. Then [order seed](buy.md).',
  ),
  'en/buy.md': page(
    { title: 'Order a sack today', stage: 'decision', topics: '[soil]' },
    'Delivery takes two weekdays, and returns cost nothing. [Afterwards](more.md).',
  ),
  'en/more.md': page(
    { title: 'Sow again next spring', stage: 'delight', topics: '[soil]' },
    'Rotate rows yearly, as [neighbours](start.md) probably told already.',
  ),
  'da/begynd.md': page(
    { title: 'Derfor bliver jorden træt', stage: 'awareness', topics: '[soil]', translationOf: 'en/start' },
    'Regnormene forsvinder, når ingen fodrer dem. Se [hvad der hjælper](vaelg.md).',
  ),
  'da/vaelg.md': page(
    { title: 'Møg eller kløver', stage: 'consideration', topics: '[soil]', translationOf: 'en/choose' },
    'Det ene lugter, det andet blomstrer i juni. Så [bestil frø](bestil.md).',
  ),
  'da/bestil.md': page(
    { title: 'Bestil en sæk i dag', stage: 'decision', topics: '[soil]', translationOf: 'en/buy' },
    'Levering tager to hverdage, og retur koster intet. [Bagefter](mere.md).',
  ),
  'da/mere.md': page(
    { title: 'Så igen til foråret', stage: 'delight', topics: '[soil]', translationOf: 'en/more' },
    'Skift rækker hvert år, som [naboerne](begynd.md) sikkert allerede fortalte.',
  ),
}

/** The sound library with some texts changed or added. */
export function libraryWith(
  texts: Readonly<Record<string, string>>,
  options: Partial<PerennialOptions> = {},
): Library {
  return libraryOf({ ...SOUND, ...texts }, {}, options)
}

/** Everything that the report finds in a library, a line each. */
export function findingsOf(library: Library): string[] {
  return Object.values(reportOf(library, 'en').findings).flat().map(lineOf)
}

/** Write a finding as `file:line:column rule: message`, without the folder of the articles. */
export function lineOf({ file, line, column, rule, message }: Finding): string {
  const short = (text: string): string => text.replaceAll('content/articles/', '')
  return `${short(file)}:${line}:${column} ${rule}: ${short(message)}`
}
