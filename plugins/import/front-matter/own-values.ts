import { canonicalise } from '../../article/aliases.ts'
import { keysOf } from '../../article/blocks.ts'
import { checkFrontMatter } from '../../article/check-front-matter.ts'
import { keptBack, whyKeptBack } from '../../article/kept-back.ts'
import type { Config } from '../../config.ts'
import type { Diagnostic } from '../../source/diagnostic.ts'
import { dayOf, isoDay } from '../addresses/fill-template.ts'
import type { ForeignText } from '../blog.ts'
import { namesOfOthers } from './names-of-others.ts'

/** What the front matter of a text says in the keys of this project. */
export interface OwnValues {
  readonly values: Readonly<Record<string, unknown>>
  readonly lang: string | undefined
  /** Why the text must not be published. */
  readonly heldBack: string | undefined
  /** Keys that say nothing here, and are left out. */
  readonly unknown: readonly string[]
  readonly findings: readonly Diagnostic[]
}

/** Keys that are read elsewhere, or that only move a text about in the tool that it comes from. */
const USED = new Set(
  'layout permalink url slug aliases alias redirect_from redirectFrom redirects type translationOf translationKey weight order menu toc comments math mathjax share pin pinned featured sitemap id guid author_profile read_time classes eleventyExcludeFromCollections eleventyNavigation templateEngineOverride showToc TocOpen ShowToc'.split(
    ' ',
  ),
)
const DAYS = ['published', 'updated', 'expires', 'reviewBy']
/** In this order keys are written; others follow as they stood. */
const ORDER = ['title', 'description', ...DAYS, 'topics', 'author', 'image', 'imageAlt', 'stage', 'evergreen']

/** Read the front matter of a foreign text as this site would, and say what of it is lost. */
export function ownValues(text: ForeignText, config: Config): OwnValues {
  const { blocks } = config.brought
  const { known } = keysOf(blocks)
  const aliases = new Set(Object.values(blocks).flatMap((block) => Object.keys(block.aliases ?? {})))
  const named = namesOfOthers(text.data)
  const kept = keptBack(named)
  const isMeant = (key: string): boolean =>
    known.has(key) ||
    aliases.has(key) ||
    kept.keys.includes(key) ||
    kept.unclear.some(({ path }) => path[0] === key)
  const written = Object.entries(named).filter(([, value]) => !isEmpty(value))
  const data = Object.fromEntries(written.filter(([key]) => isMeant(key) && !USED.has(key)))
  const checked = checkFrontMatter(
    text.file,
    { ...{ data, body: '', place: text.place, comments: [], curly: [] }, isBroken: false, diagnostics: [] },
    config.journey,
    blocks,
  )
  const raw = canonicalise(data, blocks).data
  const values: Record<string, unknown> = {}
  for (const key of [...ORDER, ...Object.keys(checked.values)]) {
    const value = checked.values[key]
    if (value === undefined || key === 'lang' || key === 'draft' || key in values) continue
    const day = DAYS.includes(key) ? dayOf(raw[key]) : undefined
    values[key] = DAYS.includes(key)
      ? day
        ? isoDay(day)
        : String(value).slice(0, 10)
      : CHECKED.has(key)
        ? value
        : raw[key]
  }
  const unclear = checked.kept.unclear.length > 0 ? 'it is not clear whether it is out' : undefined
  return {
    values,
    lang: checked.values.lang,
    heldBack: text.heldBack ?? whyKeptBack(checked.kept, config.today) ?? unclear,
    unknown: written.map(([key]) => key).filter((key) => !isMeant(key) && !USED.has(key)),
    findings: checked.diagnostics.map((found) => ({
      ...found,
      severity: found.severity === 'hint' ? 'hint' : 'warning',
      message: text.label + found.message,
    })),
  }
}

/** Of these, the checked value can be written as it is; of others, what the writer wrote. */
const CHECKED = new Set(['title', 'description', 'topics', 'author', 'image', 'imageAlt'])

function isEmpty(value: unknown): boolean {
  return value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0)
}
