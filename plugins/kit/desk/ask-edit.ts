/** What the kit on the machine of whoever writes may ask to be changed; without a text, what Perennial makes is taken again. */
export type Change =
  | { readonly key: string; readonly text?: string }
  | { readonly use: { readonly on: string; readonly day: string; readonly undo: boolean } }
  | { readonly lift: LiftChange }

/** A change of which sentences of the article are lifted. */
export type LiftChange =
  | { readonly do: 'instead'; readonly list: LiftList; readonly text: string; readonly of: string }
  | { readonly do: 'also' | 'out'; readonly list: LiftList; readonly text: string }
  | { readonly do: 'never' | 'again'; readonly text: string }
  | { readonly do: 'made'; readonly list: LiftList }

type LiftList = 'quotes' | 'keyPoints'

/** A change that was not made: why, by a name that the page has words for, and in full for whoever has the texts. */
export interface NotMade {
  readonly why: string
  readonly fault: string
}

/** What became of it: the change as a unified diff, or why there is none. */
export type Changed = { readonly diff: string } | NotMade

/** Ask for a change of an article's front matter; with `write: false` it is only shown. */
export async function askEdit(change: Change, write: boolean): Promise<Changed> {
  const place = document.querySelector<HTMLElement>('[data-article]')
  const { article, edits = '' } = place?.dataset ?? {}
  try {
    const answer = await fetch(edits, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ article, ...change, write }),
    })
    return (await answer.json()) as Changed
  } catch (thrown) {
    return { why: 'away', fault: String(thrown) }
  }
}

/** Tell whether the kit may change texts here. */
export function mayEdit(): boolean {
  return Boolean(document.querySelector('[data-article][data-edits]'))
}
