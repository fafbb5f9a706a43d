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
  image: ['cover', 'coverImage', 'ogImage', 'heroImage', 'feature_image', 'thumbnail'],
  topics: ['tags', 'categories', 'category', 'keywords'],
  stage: ['funnelStage', 'funnel_stage'],
  author: ['authors'],
  lang: ['language', 'locale'],
  aliases: ['redirect_from'],
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

/** Keys whose values under all names are joined. */
const JOINED: ReadonlySet<string> = new Set(['topics', 'aliases'])

/** Rename the keys of other tools to ours; a key of ours that is present wins, and topics and aliases of all names are joined. */
export function canonicalise(data: Readonly<Record<string, unknown>>, blocks: Blocks): Canonical {
  // Templates and forms leave keys empty; an empty key says nothing.
  const rest = withoutEmpty(data)
  for (const own of Object.keys(blocks)) if (isRecord(rest[own])) rest[own] = withoutEmpty(rest[own])
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
      // Starlight writes `lastUpdated: false` where no day is to be shown.
      if (key === 'updated' && typeof value === 'boolean') continue
      const meant = meantBy(key, value)
      if (JOINED.has(key) && key in out) out[key] = [...asList(out[key]), ...asList(meant)]
      if (key in out) continue
      out[key] = meant
      origin.set(key, [name])
      if (key === 'image' && isRecord(value) && typeof value['alt'] === 'string' && !('imageAlt' in rest)) {
        out['imageAlt'] = value['alt']
        origin.set('imageAlt', [name, 'alt'])
      }
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

function withoutEmpty(data: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(data).filter(
      ([, value]) => value !== null && !(typeof value === 'string' && isBlank(value)),
    ),
  )
}

/** Read what other tools write as a value of ours. */
function meantBy(key: string, value: unknown): unknown {
  if (key === 'topics') return tagsOf(value)
  if (key === 'image') return pictureOf(value)
  return key === 'author' ? named(value) : value
}

/** Read `{ name: Ada }` and `{ value: bikes }`, which forms of a CMS write, as the name. */
function named(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(named)
  return isRecord(value) ? (value['name'] ?? value['value'] ?? value) : value
}

/** Read Obsidian's `#apples #autumn` as two topics. */
function tagsOf(given: unknown): unknown {
  const value = named(given)
  if (Array.isArray(value)) return value.flatMap((item) => asList(tagsOf(item)))
  if (typeof value !== 'string' || !/^#[^\s#]/.test(value.trim())) return value
  return value.split(/[\s,]+/).map((tag) => tag.replace(/^#/, ''))
}

/** Read Obsidian's `[[picture.png|400]]`, and `{ src: picture.png, alt: A bike }`, as the picture. */
function pictureOf(given: unknown): unknown {
  const value = isRecord(given) ? (given['src'] ?? given['url'] ?? given) : given
  return typeof value === 'string' ? value.replace(/^!?\[\[([^|[\]]+)(?:\|[^[\]]*)?\]\]$/, '$1') : value
}

/** Split `a, b` and wrap a single value, so that every list reads the same. */
export function asList(value: unknown): unknown[] {
  if (Array.isArray(value)) return value
  return typeof value === 'string' ? value.split(',').map((item) => item.trim()) : [value]
}
