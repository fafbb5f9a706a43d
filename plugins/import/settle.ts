import { posix } from 'node:path'
import { articleId } from '../article/article-id.ts'
import { detectLanguage } from '../article/facts/language.ts'
import { languageOfFolder } from '../article/language-code.ts'
import type { Config } from '../config.ts'
import { isSiteLanguage, languageInPath, type SiteLanguage } from '../language.ts'
import { newSlug } from '../library/new-slug.ts'
import type { Diagnostic } from '../source/diagnostic.ts'
import type { Blog, ForeignText } from './blog.ts'
import { type OwnValues, ownValues } from './front-matter/own-values.ts'

/** A text that is imported, and the name and language that it gets. */
export interface SettledText {
  readonly text: ForeignText
  readonly own: OwnValues
  readonly lang: string
  readonly slug: string
  /** The id of the text that it translates. */
  readonly translationOf?: string
}

/** Settle language and name of each text. Of two with one name the second gets another. */
export function settleTexts(
  blog: Blog,
  config: Config,
  said: SiteLanguage | undefined,
): { readonly settled: readonly SettledText[]; readonly findings: readonly Diagnostic[] } {
  const findings: Diagnostic[] = []
  const taken = new Map<string, string>()
  const settled = blog.texts.flatMap((text): SettledText[] => {
    const own = ownValues(text, config)
    const report = (rule: string, message: string, severity: 'warning' | 'hint' = 'warning'): void => {
      findings.push({
        file: text.file,
        ...text.placeOf(0),
        severity,
        rule,
        message: text.label + message,
      })
    }
    const lang = languageOf(text, own, { blog, config, said })
    if (lang.looksLike !== undefined)
      report(
        'language',
        `found what reads as "${lang.looksLike}", and took it as "${lang.value}"; move it if that is wrong`,
      )
    const slug = freeName(newSlug(text.name), lang.value, taken)
    const twin = taken.get(`${lang.value}/${newSlug(text.name)}`)
    if (twin !== undefined)
      report(
        'duplicate-slug',
        `found the name "${newSlug(text.name)}" a second time, which ${twin} has; it is called "${slug}" here`,
      )
    taken.set(`${lang.value}/${slug}`, text.label === '' ? text.file : text.label.slice(0, -2))
    findings.push(...own.findings)
    if (own.heldBack !== undefined && own.heldBack !== 'a draft')
      report('draft', `kept as a draft: ${own.heldBack}`, 'hint')
    return [{ text, own, lang: lang.value, slug }]
  })
  return { settled: pairUp(settled, config), findings }
}

/** Say of each article which one it translates: of those that belong together, the one in the first language of the site. */
function pairUp(settled: readonly SettledText[], config: Config): readonly SettledText[] {
  const languages: readonly string[] = config.languages
  const orderOf = ({ lang }: SettledText): number =>
    languages.includes(lang) ? languages.indexOf(lang) : languages.length
  const groups = Map.groupBy(settled, ({ text: { kind, pair } }) => (kind === 'article' ? pair : undefined))
  return settled.map((each) => {
    const { kind, pair } = each.text
    const group = kind === 'article' && pair !== undefined ? (groups.get(pair) ?? []) : []
    const first = group.toSorted((a, b) => orderOf(a) - orderOf(b))[0]
    const isOther = first !== undefined && first.lang !== each.lang
    return isOther ? { ...each, translationOf: articleId(first.lang, first.slug) } : each
  })
}

function freeName(name: string, lang: string, taken: ReadonlyMap<string, unknown>): string {
  if (!taken.has(`${lang}/${name}`)) return name
  for (let number = 2; ; number++) if (!taken.has(`${lang}/${name}-${number}`)) return `${name}-${number}`
}

/** Tell the language of a text: what it says, what its folder says, what the command says, or how it reads. */
function languageOf(
  text: ForeignText,
  own: OwnValues,
  { blog, config, said }: { blog: Blog; config: Config; said: SiteLanguage | undefined },
): { readonly value: string; readonly looksLike?: string } {
  const { languages } = config
  const isOurs = (code: string | undefined): code is SiteLanguage =>
    code !== undefined && isSiteLanguage(code) && languages.includes(code)
  // It names the folder of the text: what is no code of a language is let be.
  const stated = languageOfFolder(own.lang ?? text.lang ?? '')
  if (stated !== undefined) return { value: stated }
  if (said !== undefined) return { value: said }
  const fallback = isOurs(blog.lang) ? blog.lang : (languages[0] ?? 'en')
  const judged = detectLanguage(`${String(own.values['title'] ?? '')} ${text.body}`, fallback)
  if (isOurs(judged.value)) return { value: judged.value }
  return { value: fallback, looksLike: judged.value }
}

/** Name the file that a text is written to, from the root of the site; one with files beside it has a folder. */
export function targetOf({ text, lang, slug }: SettledText, config: Config, hasFolder: boolean): string {
  const folder = text.kind === 'page' ? 'pages' : 'articles'
  return posix.join(
    config.content,
    folder,
    languageInPath(lang),
    hasFolder ? `${slug}/index.md` : `${slug}.md`,
  )
}
