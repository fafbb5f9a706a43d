import { isRecord } from '../source/is-record.ts'
import { isBlank } from './blank.ts'
import type { Blocks } from './blocks.ts'
import { type KeptBack, keptBack } from './kept-back.ts'

/** Names that other tools give to our front matter keys; the first that is present counts. */
export const ALIASES: Readonly<Record<string, readonly string[]>> = {
  published: ['date', 'pubDate', 'pubDatetime', 'publishDate', 'published_at', 'publishedAt', 'publishdate'],
  updated: [
    'updatedDate',
    'modDatetime',
    'updateDate',
    'lastmod',
    'lastUpdated',
    'last_modified_at',
    'last_edited',
  ],
  expires: ['expiryDate', 'expirydate', 'expiry'],
  description: ['excerpt', 'custom_excerpt', 'summary'],
  image: ['cover', 'ogImage', 'heroImage', 'feature_image', 'thumbnail'],
  topics: ['tags', 'categories', 'category', 'keywords'],
  stage: ['funnelStage', 'funnel_stage'],
  author: ['authors'],
  lang: ['language', 'locale'],
}

/** The keys whose day is that of publication. */
const DATES = ['published', ...(ALIASES['published'] ?? [])]

/** Front matter under our names, and for each of our keys the path at which the writer wrote it. */
export interface Canonical {
  readonly data: Record<string, unknown>
  readonly origin: ReadonlyMap<string, readonly string[]>
  /** Whether and how the writer keeps the text back. */
  readonly kept: KeptBack
}

/** Rename the keys of other tools to ours; a key of ours that is present wins, and topics of all names are joined. */
export function canonicalise(data: Readonly<Record<string, unknown>>, blocks: Blocks): Canonical {
  // Templates leave keys empty; an empty key says nothing.
  const rest: Record<string, unknown> = Object.fromEntries(
    Object.entries(data).filter(
      ([, value]) => value !== null && !(typeof value === 'string' && isBlank(value)),
    ),
  )
  const out: Record<string, unknown> = {}
  const origin = new Map<string, readonly string[]>()
  const kept = keptBack(rest, DATES)
  if (kept.by !== undefined) {
    out['draft'] = true
    origin.set('draft', [kept.by])
  }
  for (const key of kept.keys) {
    if (kept.by === undefined && key === 'draft') out['draft'] = false
    delete rest[key]
  }
  for (const [key, names] of Object.entries(ALIASES)) {
    for (const name of [key, ...names]) {
      const value = rest[name]
      if (value === undefined) continue
      delete rest[name]
      const meant = key === 'topics' ? tagsOf(value) : key === 'image' ? pictureOf(value) : value
      if (key === 'topics' && key in out) out[key] = [...asList(out[key]), ...asList(meant)]
      if (key in out) continue
      out[key] = meant
      origin.set(key, [name])
    }
  }
  for (const [own, { aliases = {} }] of Object.entries(blocks)) {
    for (const [name, key] of Object.entries(aliases)) {
      if (typeof rest[name] !== 'string') continue
      const block = isRecord(rest[own]) ? rest[own] : {}
      rest[own] = { [key]: rest[name], ...block }
      origin.set(`${own}.${key}`, [name])
      delete rest[name]
    }
  }
  return { data: { ...rest, ...out }, origin, kept }
}

/** Read Obsidian's `#apples #autumn` as two topics. */
function tagsOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.flatMap((item) => asList(tagsOf(item)))
  if (typeof value !== 'string' || !/^#[^\s#]/.test(value.trim())) return value
  return value.split(/[\s,]+/).map((tag) => tag.replace(/^#/, ''))
}

/** Read Obsidian's `[[picture.png|400]]` as the picture. */
function pictureOf(value: unknown): unknown {
  return typeof value === 'string' ? value.replace(/^!?\[\[([^|[\]]+)(?:\|[^[\]]*)?\]\]$/, '$1') : value
}

/** Split `a, b` and wrap a single value, so that every list reads the same. */
export function asList(value: unknown): unknown[] {
  if (Array.isArray(value)) return value
  return typeof value === 'string' ? value.split(',').map((item) => item.trim()) : [value]
}
