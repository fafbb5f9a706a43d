import type { KitRow } from '../../plugins/kit/row.ts'

/** Make a row of the kit's index: a plain one but for what is said of it. */
export function rowOf(id: string, said: Partial<KitRow> = {}): KitRow {
  return {
    id,
    title: id,
    excerpt: '',
    lang: 'en',
    stage: 'awareness',
    topics: [],
    published: '2026-01-01',
    updated: '',
    due: '',
    isEvergreen: true,
    hasPicture: true,
    isExpired: false,
    formats: [],
    networks: [],
    uses: [],
    picture: `../cards/${id}/og.png`,
    ...said,
  }
}
