import { store, stored } from './stored.ts'

/** Where it stands in the browser what the reader has read: a `Memory` as JSON. */
export const MEMORY_KEY = 'perennial.read'

/** How long it is kept from when the reader asks for it, in milliseconds: 90 days. */
const MEMORY_MS = 7_776_000_000

/** How many texts of a stage make it likely that a reader is ready for the next stage. */
const ENOUGH = 2

/** The most texts whose ids are kept; the oldest go first. */
const MOST_TEXTS = 200

/** What a reader has read on this site. It names texts and stages, and nobody. */
export interface Memory {
  /** When it is forgotten, in milliseconds since 1970. */
  readonly until: number
  /** The stages that something was read of: one bit each, the first stage lowest. */
  readonly stages: number
  /** How many texts were read of each stage, by its number; null for none. */
  readonly counts: readonly (number | null)[]
  /** Ids of the texts, the last one last. */
  readonly texts: readonly string[]
}

/** Begin to remember. */
export function emptyMemory(now: number): Memory {
  return { until: now + MEMORY_MS, stages: 0, counts: [], texts: [] }
}

/** Read a memory as it is stored; nothing where there is none, it has expired, or it can't be read. */
export function recall(text: string, now: number): Memory | undefined {
  try {
    const memory = JSON.parse(text) as Memory
    return memory.until > now && memory.counts && memory.texts ? memory : undefined
  } catch {
    // Nothing is there, or somebody else wrote it; the reader begins anew.
    return undefined
  }
}

/** Add a text that was read, of a stage by its number; one that is there already counts once. */
export function withText(memory: Memory, id: string, stage: number): Memory {
  const { until, stages, texts } = memory
  if (texts.includes(id)) return memory
  const counts = [...memory.counts]
  counts[stage] = (counts[stage] ?? 0) + 1
  return { until, stages: stages | (1 << stage), counts, texts: [...texts, id].slice(-MOST_TEXTS) }
}

/** Tell whether a reader is past a stage: has read enough of it, or something of a later one. */
export function isPast({ stages, counts }: Memory, stage: number): boolean {
  return stages >> (stage + 1) > 0 || (counts[stage] ?? 0) >= ENOUGH
}

/** Read the reader's own memory; nothing where none is kept. */
export function ownMemory(): Memory | undefined {
  return recall(stored(MEMORY_KEY), Date.now())
}

/** Keep the reader's own memory, or with nothing forget it. */
export function keepMemory(memory?: Memory): void {
  store(MEMORY_KEY, memory ? JSON.stringify(memory) : '')
}
