import { PAYLOADS } from './payloads.ts'
import { SINKS, type Sink } from './sinks.ts'

/** A payload in a place: what a refusal or a hit names. */
export interface Pair {
  readonly payload: number
  readonly sink: number
}

/** The files of a site that holds payloads in places, and which lines belong to which pair. */
export interface PayloadContent {
  readonly files: Readonly<Record<string, string>>
  /** The pair that a line of a file belongs to; without a line, the one whose file it is. */
  pairAt(file: string, line: number): Pair | undefined
}

const HEAD = ['published: 2026-01-01', 'stage: consideration']
const WORDS = 'The reader of this text is in no danger, and it has words to tell its language by.'

/** The name of a pair in a payload, and with `end` before it the word behind the payload. */
export function nameOf({ payload, sink }: Pair): string {
  return `p${payload}s${sink}`
}

/** Put every payload into every place but those that were refused: a text for each payload, and files beside it. */
export function payloadContent(isRefused: (pair: Pair) => boolean): PayloadContent {
  const files: Record<string, string> = {}
  const owners = new Map<string, { readonly from: number; readonly pair: Pair }[]>()
  for (const payload of PAYLOADS.keys()) {
    const path = `articles/en/text-${payload}.md`
    const head: Owned[] = HEAD.map((text) => ({ text }))
    const blocks: Owned[] = [{ text: `\n${WORDS}` }]
    for (const [sink, place] of SINKS.entries()) {
      const pair = { payload, sink }
      if (isRefused(pair)) continue
      if ('head' in place) head.push({ text: headOf(place, pair), pair })
      else if ('block' in place) blocks.push({ text: `\n${place.block(...given(pair))}`, pair })
      else {
        const own = numbered(place.path, payload)
        files[own] = numbered(place.file(...given(pair)), payload)
        owners.set(own, [{ from: 1, pair }])
      }
    }
    if (!head.some(({ pair }) => pair && SINKS[pair.sink]?.name === 'title'))
      head.push({ text: `title: The text ${payload}` })
    const parts: Owned[] = [
      { text: '---' },
      ...head,
      { text: `offer: [${offersOf(payload, isRefused).join(', ')}]` },
      { text: '---' },
      ...blocks,
    ]
    files[path] = parts.map(({ text }) => `${text}\n`).join('')
    owners.set(path, linesOf(parts))
  }
  return {
    files,
    pairAt: (file, line) => owners.get(file)?.findLast(({ from }) => from <= line)?.pair,
  }
}

interface Owned {
  readonly text: string
  readonly pair?: Pair
}

function given(pair: Pair): [payload: string, end: string] {
  const name = nameOf(pair)
  return [(PAYLOADS[pair.payload] ?? '').replaceAll('ID', name), `end${name}`]
}

function headOf(place: Extract<Sink, { head: unknown }>, pair: Pair): string {
  return numbered(place.head(given(pair)[0]), pair.payload)
}

function numbered(text: string, payload: number): string {
  return text.replaceAll('-N', `-${payload}`)
}

/** The offers of a text that were not refused. */
function offersOf(payload: number, isRefused: (pair: Pair) => boolean): string[] {
  return SINKS.flatMap((place, sink) => {
    if (!('file' in place) || !place.path.startsWith('offers/') || isRefused({ payload, sink })) return []
    return [numbered(place.path.slice('offers/'.length, -'.yml'.length), payload)]
  })
}

function linesOf(parts: readonly Owned[]): { readonly from: number; readonly pair: Pair }[] {
  let line = 1
  return parts.flatMap(({ text, pair }) => {
    const from = line
    line += text.split('\n').length
    return pair ? [{ from, pair }] : []
  })
}
