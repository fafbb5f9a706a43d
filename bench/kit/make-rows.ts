import type { KitRow } from '../../plugins/kit/row.ts'
import { seeded, Writer } from '../prose.ts'
import { VOCABULARIES } from '../vocabulary.ts'

const STAGES = ['awareness', 'consideration', 'decision', 'delight']
const NETWORKS = ['Bluesky', 'Facebook', 'Instagram', 'LinkedIn', 'Mastodon', 'Pinterest', 'X']
const FORMATS = ['cards-carousel', 'cards-key-point', 'cards-quote', 'cards-title', 'newsletter', 'social']
const DAY = 86_400_000
const NEWEST = Date.UTC(2026, 10, 30)

/** Make rows of a kit as they are of real articles, the newest first; the same ones for the same count. */
export function makeRows(count: number): KitRow[] {
  return Array.from({ length: count }, (_, at): KitRow => {
    const lang = at % 2 === 0 ? 'da' : 'en'
    const writer = new Writer(VOCABULARIES[lang], seeded(at))
    const title = writer.title()
    const slug = title.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-')
    const id = `${lang}/${slug}-${at}`
    const day = (ago: number): string => new Date(NEWEST - ago * DAY).toISOString().slice(0, 10)
    return {
      ...{
        id,
        title,
        excerpt: `${writer.sentence()} ${writer.sentence()}`,
        lang,
        stage: writer.pick(STAGES),
      },
      topics: [`topic-${writer.below(30)}`, `topic-${writer.below(30)}`],
      published: day(at),
      updated: '',
      due: day(at - 365),
      isEvergreen: writer.below(5) > 0,
      isExpired: false,
      hasPicture: writer.below(3) > 0,
      formats: FORMATS.filter(() => writer.below(4) > 0),
      networks: NETWORKS.filter(() => writer.below(8) > 0),
      uses: [],
      picture: `../cards/${id}/og.png`,
    }
  })
}
