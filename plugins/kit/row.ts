/** An article as those who look for material find it. */
export interface KitRow {
  readonly id: string
  readonly title: string
  readonly excerpt: string
  /** Codes and ids; the page has their names. */
  readonly lang: string
  readonly stage: string
  readonly topics: readonly string[]
  /** Days, as `YYYY-MM-DD`; empty where there is none. */
  readonly published: string
  readonly updated: string
  /** By when it should be read again. */
  readonly due: string
  readonly isEvergreen: boolean
  readonly hasPicture: boolean
  /** Whether it is no longer passed on. */
  readonly isExpired: boolean
  /** The forms that it comes in, by their ids, and the networks that take one of them, by name. */
  readonly formats: readonly string[]
  readonly networks: readonly string[]
  /** Where something of it was used, and on which days, as its front matter says. */
  readonly uses: readonly { readonly on: string; readonly day: string }[]
  /** Where the kit's first page finds its link preview; empty where it has none. */
  readonly picture: string
}

/** Stands in the address of a picture for the id of its article, so that most addresses are alike. */
const ID = '*'

/** One key of many rows: its values, or each value once and which of them a row has. */
type Column = readonly unknown[] | { readonly values: readonly unknown[]; readonly which: readonly number[] }

/** Rows key by key, which is half as large as row by row. */
export type PackedRows = Readonly<Record<string, Column>>

/** Pack rows for their way to the browser. */
export function packRows(rows: readonly KitRow[]): PackedRows {
  const keys = Object.keys(rows[0] ?? {}) as (keyof KitRow)[]
  const packed = (row: KitRow, key: keyof KitRow): unknown =>
    key === 'picture' ? row.picture.replace(row.id, ID) : row[key]
  return Object.fromEntries(keys.map((key) => [key, columnOf(rows.map((row) => packed(row, key)))]))
}

function columnOf(values: readonly unknown[]): Column {
  const known = new Map<string, number>()
  const which = values.map((value) => {
    const text = JSON.stringify(value)
    const place = known.get(text) ?? known.size
    known.set(text, place)
    return place
  })
  return known.size * 2 > values.length
    ? values
    : { values: [...known.keys()].map((text) => JSON.parse(text) as unknown), which }
}

/** Give the rows that were packed. */
export function unpackRows(packed: PackedRows): KitRow[] {
  const columns = Object.entries(packed).map(([key, column]) => {
    if ('which' in column) return [key, column.which.map((place) => column.values[place])] as const
    return [key, column] as const
  })
  const count = columns[0]?.[1].length ?? 0
  return Array.from({ length: count }, (_, at) => {
    const row = Object.fromEntries(columns.map(([key, values]) => [key, values[at]])) as unknown as KitRow
    return { ...row, picture: row.picture.replace(ID, () => row.id) }
  })
}
