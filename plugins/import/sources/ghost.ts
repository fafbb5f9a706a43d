import { PerennialError, reasonOf } from '../../errors.ts'
import { type Diagnostic, START } from '../../source/diagnostic.ts'
import { placesIn } from '../../source/places.ts'
import { oldAddress } from '../addresses/old-address.ts'
import type { ForeignText, Kind } from '../blog.ts'
import { htmlToMarkdown } from '../html/html-to-markdown.ts'
import { block, type Settings, words } from '../read-settings.ts'
import { exportsIn, readExport } from './export-file.ts'

/** What Ghost writes for the address of the site that an export is of. */
const HOME = /__GHOST_URL__/g

/** An export of Ghost: a file of JSON, with the folder `content/images` beside it. */
export const ghost: Kind = {
  title: 'Ghost',
  isAt: async (origin) =>
    (await exportsIn(origin, '.json', /"(?:posts_tags|mobiledoc|posts_authors|lexical)"/)).length > 0,
  async read(origin) {
    const file = await readExport(origin, '.json', /"(?:posts_tags|mobiledoc|posts_authors|lexical)"/)
    const data = tablesOf(file.text, file.shown)
    const lineOf = placesIn(file.text)
    const { texts, findings } = new Reader(data, file.shown, (slug) => {
      const at = file.text.indexOf(`"slug":${JSON.stringify(slug)}`)
      const spaced = at === -1 ? file.text.indexOf(`"slug": ${JSON.stringify(slug)}`) : at
      return spaced === -1 ? 1 : lineOf(spaced).line
    }).read()
    const setting = (key: string): unknown =>
      rows(data['settings']).find((row) => row['key'] === key)?.['value']
    return {
      ...{
        root: origin.root,
        statics: [''],
        hosts: new Set(),
        base: '',
        texts,
        findings,
        syntax: 'none' as const,
      },
      lang: words(setting('locale')) ?? words(setting('lang')),
    }
  },
}

function rows(value: unknown): Settings[] {
  return Array.isArray(value) ? value.map(block) : []
}

function tablesOf(text: string, file: string): Settings {
  let parsed: unknown
  try {
    parsed = JSON.parse(text)
  } catch (thrown) {
    throw new PerennialError(
      `${file} is no JSON that can be read: ${reasonOf(thrown)}`,
      'Export it from Ghost once more.',
    )
  }
  const { db, data } = block(parsed)
  const tables = block(data ?? rows(db)[0]?.['data'])
  if (Array.isArray(tables['posts'])) return tables
  throw new PerennialError(
    `${file} holds no posts of Ghost.`,
    'Export the content from Ghost: Settings, Import/Export.',
  )
}

class Reader {
  readonly #data: Settings
  readonly #file: string
  readonly #lineOf: (slug: string) => number
  readonly #findings: Diagnostic[] = []

  constructor(data: Settings, file: string, lineOf: (slug: string) => number) {
    this.#data = data
    this.#file = file
    this.#lineOf = lineOf
  }

  read(): { readonly texts: ForeignText[]; readonly findings: Diagnostic[] } {
    const posts = rows(this.#data['posts']).toSorted((a, b) => (text(a['slug']) < text(b['slug']) ? -1 : 1))
    const meta = new Map(rows(this.#data['posts_meta']).map((row) => [row['post_id'], row]))
    const tags = this.#named('tags', 'posts_tags', 'tag_id')
    const authors = this.#named('users', 'posts_authors', 'author_id')
    const texts = posts.flatMap((post) => {
      const own = { ...meta.get(post['id']), ...withoutNull(post) }
      return this.#textOf(own, tags(post), authors(post)) ?? []
    })
    return { texts, findings: this.#findings }
  }

  /** Prepare to tell the names that a table of pairs gives to a post, in order. */
  #named(table: string, pairs: string, key: string): (post: Settings) => string[] {
    const names = new Map(rows(this.#data[table]).map((row) => [row['id'], text(row['name'])]))
    const byPost = Map.groupBy(rows(this.#data[pairs]), (row) => row['post_id'])
    return ({ id }) =>
      (byPost.get(id) ?? [])
        .toSorted((a, b) => Number(a['sort_order'] ?? 0) - Number(b['sort_order'] ?? 0))
        .flatMap((row) => names.get(row[key]) || [])
  }

  #textOf(post: Settings, tags: readonly string[], authors: readonly string[]): ForeignText | undefined {
    const slug = text(post['slug'])
    const title = text(post['title'])
    const label = `"${title || slug}": `
    const place = { line: this.#lineOf(slug), column: START.column }
    const say = (rule: string, message: string, severity: 'error' | 'warning' = 'warning'): void => {
      this.#findings.push({ file: this.#file, ...place, severity, rule, message: label + message })
    }
    const status = text(post['status'])
    const audience = text(post['visibility'])
    const isPrivate = audience !== '' && audience !== 'public'
    if (isPrivate)
      say(
        'private',
        `found a text for ${audience} alone; it is kept as a draft, since this site is for everybody`,
      )
    const html = text(post['html']).replace(HOME, '')
    if (html === '' && (text(post['lexical']) !== '' || text(post['mobiledoc']) !== '')) {
      say('body', 'found no HTML of it; publish or save it once in Ghost, and export again', 'error')
      return undefined
    }
    const read = htmlToMarkdown(html, { hasBlankLines: false })
    if ('fault' in read) {
      say('body', `${read.fault}; copy the text by hand`, 'error')
      return undefined
    }
    const isPage = post['type'] === 'page' || post['page'] === 1 || post['page'] === true
    const own = oldAddress(`/${slug}/`)
    return {
      ...{
        file: this.#file,
        path: this.#file,
        kind: isPage ? 'page' : 'article',
        name: slug,
        lang: words(post['locale']),
      },
      addresses: own === undefined ? [] : [own],
      data: {
        title,
        description: text(post['custom_excerpt']) || text(post['meta_description']),
        date: post['published_at'],
        updated: dayAfter(post['updated_at'], post['published_at']),
        tags: tags.filter((tag) => !tag.startsWith('#')),
        author: authors,
        image: text(post['feature_image']).replace(HOME, ''),
        imageAlt: text(post['feature_image_alt']),
      },
      ...{ place: () => place, placeOf: () => place, isCrlf: false, label, body: read.markdown },
      ...(isPrivate && { heldBack: 'a draft' }),
      ...(status !== 'published' && {
        heldBack: status === 'draft' ? 'a draft' : `its status is "${status}"`,
      }),
    }
  }
}

/** The day of the last change, where it is a later one than that of publication. */
function dayAfter(updated: unknown, published: unknown): unknown {
  return text(updated).slice(0, 10) > text(published).slice(0, 10) && text(published) !== ''
    ? updated
    : undefined
}

function withoutNull(row: Settings): Settings {
  return Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null))
}

function text(value: unknown): string {
  return typeof value === 'string' ? value.toWellFormed() : ''
}
