import type { ChannelWords, OutputEntry } from 'astro-perennial'

/** Files that say the same in other sizes, and so have the same alternative text. */
interface FileSet {
  readonly alt: string
  readonly first: OutputEntry
  readonly outputs: readonly OutputEntry[]
}

/** The files of a group of a channel. */
export interface Group {
  /** Its id; the channel says what it is called. */
  readonly id: string
  readonly sets: readonly FileSet[]
  /** What is made of them all, such as a document. */
  readonly documents: readonly OutputEntry[]
}

/** Sort the files of a channel by their groups, in the order in which the channel names them, and by what they say. */
export function groupsOf(outputs: readonly OutputEntry[], { groups = {} }: ChannelWords): Group[] {
  return Object.keys(groups).flatMap((id) => {
    const own = outputs.filter(({ about }) => about.group === id)
    if (own.length === 0) return []
    const pictures = own.filter(({ about }) => about.alt !== undefined)
    const sets = Map.groupBy(pictures, ({ subject, about }) => `${subject.id} ${about.set}`)
    return [
      {
        id,
        sets: [...sets.values()].flatMap(([first, ...others]) =>
          first ? [{ alt: first.about.alt ?? '', first, outputs: [first, ...others] }] : [],
        ),
        documents: own.filter(({ about }) => about.alt === undefined),
      },
    ]
  })
}
