import type { Article } from '../article/article.ts'
import type { Book } from '../books/compile.ts'
import type { BookDefinition } from '../books/schema.ts'
import type { Config } from '../config.ts'
import type { FormOptions } from '../forms/schema.ts'
import { configName } from '../source/config-name.ts'
import { type Diagnostic, START } from '../source/diagnostic.ts'
import { nearestKey } from '../source/nearest-key.ts'
import { bookPath, receivedPath, thanksPath, tryAgainPath } from './addresses.ts'

/** What can be a landing page, or be named by one. */
interface Landings {
  readonly articles: readonly Article[]
  readonly pages: readonly Article[]
  readonly books: readonly Book[]
  /** The books as their files say them. */
  readonly definitions: readonly BookDefinition[]
  /** Whether an address leads to something that is not out. */
  isHeld(url: string): boolean
}

/** Find the landing page of each form: by `lang/form` the first in that language, by the form's id the first of all. */
export function formLandings(
  config: Pick<Config, 'rootLanguage' | 'routes'>,
  { pages, books }: Pick<Landings, 'pages' | 'books'>,
): Map<string, string> {
  const found = new Map<string, string>()
  const add = (form: string | undefined, lang: string, path: string): void => {
    if (form === undefined) return
    for (const name of [`${lang}/${form}`, form]) if (!found.has(name)) found.set(name, path)
  }
  for (const page of pages) add(page.said.landing?.form, page.lang.value, page.path)
  // On a site with pages of its own, a book is no page with a form, but the file itself.
  if (config.routes) for (const book of books) add(book.form, book.language, bookPath(config, book))
  return found
}

/** List the paths of the pages that the forms of a site lead to. */
export function answerPaths(config: Config, books: readonly Book[]): string[] {
  const { forms, languages } = config
  if (Object.keys(forms).length === 0) return []
  const behind = books.filter(({ form }) => form !== undefined)
  return [
    ...languages.flatMap((lang) => [
      ...(asksFor(config, 'address') ? [thanksPath(config, lang)] : []),
      ...(asksFor(config, 'message') ? [receivedPath(config, lang)] : []),
      tryAgainPath(config, lang),
    ]),
    ...behind.map((book) => thanksPath(config, book.language, book)),
  ]
}

/** Tell whether a form of the site asks for an address alone, or for a message. */
export function asksFor({ forms }: Pick<Config, 'forms'>, what: FormOptions['asks']): boolean {
  return Object.values(forms).some(({ asks }) => asks === what)
}

/** Check what landing pages and books say of forms, books and chapters, and that the privacy pages are there. */
export function checkLandings(site: Landings, config: Config): Diagnostic[] {
  const found: Diagnostic[] = []
  const forms = Object.keys(config.forms)
  const report = (
    { file, place }: Pick<BookDefinition, 'file' | 'place'>,
    path: readonly string[],
    message: string,
    severity: Diagnostic['severity'] = 'error',
  ): void => {
    found.push({ file, ...place(path), severity, rule: 'landing', message })
  }
  for (const page of site.pages) {
    const { form, book, link } = page.said.landing ?? {}
    if (link !== undefined && site.isHeld(link))
      report(
        page,
        ['landing', 'link'],
        `found "${link}", which is not published; make this page a draft until it is`,
      )
    if (form !== undefined && !forms.includes(form))
      report(page, ['landing', 'form'], missingForm(config, form, forms))
    const books = site.books.map(({ id }) => id)
    if (book !== undefined && !books.includes(book))
      report(
        page,
        ['landing', 'book'],
        `found the book "${book}", which is not on the site; ${advise(book, books)}`,
      )
  }
  for (const article of site.articles.filter(({ said }) => said.landing)) {
    const message =
      'found a landing page among the articles; move the file to content/pages/, or delete the block'
    report(article, ['landing'], message, 'warning')
  }
  for (const definition of site.definitions) {
    const { id, form, sample } = definition
    if (form !== undefined && !forms.includes(form))
      report(definition, ['form'], missingForm(config, form, forms))
    const { proof } = definition
    const source = Array.isArray(proof) ? undefined : proof?.source
    if (source !== undefined && site.isHeld(source))
      report(
        definition,
        ['proof', 'source'],
        `found "${source}", which is not published; delete it until it is`,
      )
    const chapters = site.books.find((book) => book.id === id)?.chapters.map(({ slug }) => slug)
    if (sample === undefined || !chapters || chapters.includes(sample)) continue
    report(
      definition,
      ['sample'],
      `found "${sample}", which is no chapter of the book; ${advise(sample, chapters)}`,
    )
  }
  return [...found, ...checkPrivacyPages(site.pages, config)]
}

function checkPrivacyPages(
  pages: readonly Article[],
  { privacy, languages, content, root, routes }: Config,
): Diagnostic[] {
  // Pages of a site's own stand elsewhere; its build says where one is missing.
  if (!routes) return []
  const ids = pages.map(({ id }) => id)
  return languages.flatMap((lang) => {
    const slug = privacy[lang]
    if (slug === undefined || ids.includes(`${lang}/${slug}`)) return []
    const message = `found privacy.${lang}: "${slug}", but there is no ${content}/pages/${lang}/${slug}.md`
    return [{ file: configName(root), ...START, severity: 'error', rule: 'landing', message }]
  })
}

function missingForm({ root }: Pick<Config, 'root'>, form: string, forms: readonly string[]): string {
  return `found the form "${form}", which is not in ${configName(root)}; ${advise(form, forms)}`
}

function advise(name: string, known: readonly string[]): string {
  const near = nearestKey(name, known)
  return near === undefined ? 'mend the name' : `did you mean "${near}"?`
}
