import type { Article } from '../article/article.ts'
import type { Published } from '../article/published.ts'
import { textMeant } from '../article/text-meant.ts'
import type { Config } from '../config.ts'
import type { SiteLanguage } from '../language.ts'
import type { ShelfDefinition } from '../shelves/schema.ts'
import { configName } from '../source/config-name.ts'
import { type Diagnostic, START } from '../source/diagnostic.ts'
import type { Found } from '../source/find.ts'
import { nearestKey } from '../source/nearest-key.ts'
import { topicKey } from './addresses.ts'

/** What writers say of a stage or a topic that has articles, or of the home page. */
interface Introduction {
  readonly intro: ShelfDefinition['intro']
  /** The article that comes first, by language; of a stage or topic, it is one of the list. */
  readonly lead: Readonly<Partial<Record<SiteLanguage, Published>>>
}

/** The introductions of a site by `stage ID` and `topic ID`, and `home` where the options say so. */
export type Introductions = ReadonlyMap<string, Introduction>

/** What introductions speak of. */
interface Shelved {
  readonly articles: readonly Published[]
  /** The texts that are kept back, and why. */
  readonly keptBack: ReadonlyMap<Article, string>
  readonly config: Pick<Config, 'journey' | 'languages' | 'lead' | 'root'>
}

/** Find what each introduction is of, and the article that it lets come first. What is not there is reported and left out. */
export function introductionsOf(
  definitions: readonly ShelfDefinition[],
  site: Shelved,
): Found<Introductions> {
  const value = new Map<string, Introduction>()
  const diagnostics: Diagnostic[] = []
  const files = new Map<string, string>()
  const topics = topicsByKey(site.articles)
  const waiting = topicsByKey([...site.keptBack.keys()])
  for (const definition of definitions) {
    const { kind, id, file, intro, place } = definition
    const report = (path: readonly string[], message: string): void => {
      const at = path.length === 0 ? START : place(path)
      diagnostics.push({ file, ...at, severity: 'warning', rule: 'introduction', message })
    }
    const own = kind === 'topic' ? topics.get(topicKey(id)) : site.config.journey.find(id)?.id
    if (own === undefined) {
      // Whoever prepares a topic writes its introduction before its texts are out.
      if (kind === 'topic' && waiting.has(topicKey(id))) continue
      report([], whyNone(kind, id, kind === 'topic' ? [...topics.keys()] : stagesOf(site)))
      continue
    }
    const name = `${kind} ${own}`
    const other = files.get(name)
    if (other !== undefined) {
      report([], `found a second introduction of the ${kind} "${own}" (also ${other}); delete one of the two`)
      continue
    }
    files.set(name, file)
    const isOn = (article: Published): boolean =>
      kind === 'topic' ? (article.said.topics?.includes(own) ?? false) : article.stage.value === own
    const lead: Partial<Record<SiteLanguage, Published>> = {}
    for (const lang of site.config.languages) {
      const named = definition.lead[lang]
      if (named === undefined) continue
      const found = site.articles.find((article) => article.lang.value === lang && isNamed(article, named))
      if (found && isOn(found)) lead[lang] = found
      else report(['lead', lang], whyNoLead(named, lang, found ? { kind, own, found } : undefined, site))
    }
    value.set(name, { intro, lead })
  }
  const home = homeLead(site)
  if (Object.keys(home.value).length > 0) value.set('home', { intro: {}, lead: home.value })
  return { value, diagnostics: [...diagnostics, ...home.diagnostics] }
}

/** Find the articles that the options of the site let come first on its home pages. */
function homeLead(site: Shelved): Found<Introduction['lead']> {
  const { lead: named, languages, root } = site.config
  const value: Partial<Record<SiteLanguage, Published>> = {}
  const diagnostics: Diagnostic[] = []
  for (const lang of languages) {
    const name = named[lang]
    if (name === undefined) continue
    const found = site.articles.find((article) => article.lang.value === lang && isNamed(article, name))
    if (found) value[lang] = found
    else
      diagnostics.push({
        ...{ file: configName(root), ...START, severity: 'warning', rule: 'introduction' },
        message: whyNoLead(name, lang, undefined, site),
      })
  }
  return { value, diagnostics }
}

function topicsByKey(texts: readonly Article[]): Map<string, string> {
  return new Map(texts.flatMap(({ said }) => (said.topics ?? []).map((topic) => [topicKey(topic), topic])))
}

function stagesOf({ config }: Shelved): string[] {
  return config.journey.stages.map(({ id }) => id)
}

function isNamed({ id, slug }: Article, name: string): boolean {
  return slug === name || id === name
}

function whyNone(kind: ShelfDefinition['kind'], id: string, known: readonly string[]): string {
  const near = nearestKey(id, known)
  const advice = near
    ? `did you mean "${near}"?`
    : kind === 'topic'
      ? 'give the file the name of a topic, or delete it'
      : `there are ${known.join(', ')}`
  return `found an introduction of the ${kind} "${id}", which ${kind === 'topic' ? 'no article has' : 'the site does not have'}; ${advice}`
}

/** Say why an article can't come first: it is elsewhere, in another language, not out, or not at all. */
function whyNoLead(
  name: string,
  lang: SiteLanguage,
  elsewhere: { readonly kind: string; readonly own: string; readonly found: Published } | undefined,
  { articles, keptBack }: Shelved,
): string {
  const found = `found lead.${lang}: "${name}", which`
  if (elsewhere?.kind === 'topic')
    return `${found} does not have the topic "${elsewhere.own}"; give it that topic, or choose another`
  if (elsewhere) return `${found} is at the stage "${elsewhere.found.stage.value}"; choose another`
  const held = [...keptBack].find(([text]) => text.lang.value === lang && isNamed(text, name))
  if (held) return `${found} is ${held[1]}; another comes first until it is published`
  const other = articles.find((article) => isNamed(article, name))
  if (other) return `${found} is in ${other.lang.value}; name one in ${lang}`
  const meant = textMeant(
    name,
    articles.filter((article) => article.lang.value === lang),
  )
  return `${found} is no article; ${meant ? `did you mean "${meant.slug}"?` : 'mend or delete it'}`
}
