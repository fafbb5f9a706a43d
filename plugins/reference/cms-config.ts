import { posix } from 'node:path'
import { stringify } from 'yaml'
import type { Book } from '../books/compile.ts'
import type { Config } from '../config.ts'
import type { SiteLanguage } from '../language.ts'
import { hasOwnFolder } from '../library/content-folder.ts'
import type { Library } from '../library/library.ts'
import type { Positions } from '../source/positions.ts'
import { type CmsField, type CmsWidget, cmsFields } from './cms-fields.ts'
import { cmsWidgets } from './cms-widgets.ts'
import { COLLECTION_WORDS, LANGUAGE_WORDS } from './cms-words.ts'
import type { JsonSchema, SchemaName } from './json-schemas.ts'

type CmsLibrary = Pick<
  Library,
  'articles' | 'authors' | 'books' | 'config' | 'introductions' | 'offerDefinitions'
>

/** A collection of a CMS: the files of a folder, or those that are named. */
export interface CmsCollection {
  readonly name: string
  readonly label: string
  readonly folder?: string
  readonly fields?: readonly CmsField[]
  readonly files?: readonly {
    readonly name: string
    readonly file: string
    readonly fields: readonly CmsField[]
  }[]
  readonly [option: string]: unknown
}

/** A file with a form of its own. */
interface OneFile {
  readonly id: string
  readonly file: string
  readonly label: string
  readonly fields: readonly CmsField[]
}

const HEAD = `# For Sveltia CMS or Decap CMS, written by \`perennial schema --cms\`: the collections follow the folders of the content,
# the choices its stages, topics and offers. Name your own repository.
`

/** Write the configuration of a CMS for what writers write on a site. */
export function cmsConfig(library: CmsLibrary, schemas: Readonly<Record<SchemaName, JsonSchema>>): string {
  const { config } = library
  const [locale = 'en'] = config.languages
  const settings = {
    backend: { name: 'github', repo: 'OWNER/REPOSITORY', branch: 'main' },
    local_backend: true,
    publish_mode: 'simple',
    media_folder: posix.join(config.publicDir, 'uploads'),
    public_folder: '/uploads',
    ...(config.saysSite ? { site_url: config.site, display_url: config.site } : {}),
    locale,
    slug: { encoding: 'ascii', clean_accents: true },
    // A key that nobody fills in is not said.
    output: { omit_empty_optional_fields: true },
    collections: cmsCollections(library, schemas),
  }
  return HEAD + stringify(settings, { lineWidth: 0, aliasDuplicateObjects: false })
}

/** List the collections: texts by language, and a collection of each other folder. */
export function cmsCollections(
  library: CmsLibrary,
  schemas: Readonly<Record<SchemaName, JsonSchema>>,
): CmsCollection[] {
  const { config, books, offerDefinitions } = library
  const [lang = 'en'] = config.languages
  const widgets = cmsWidgets(library)
  const { content, journey, languages } = config
  const fields = (name: SchemaName, own: Readonly<Record<string, CmsWidget>>): CmsField[] =>
    cmsFields(schemas[name], own, lang)
  // Pictures are kept beside the file that names them.
  const beside = { media_folder: '', public_folder: '' }
  const yaml = (
    name: 'offers' | 'ebooks' | 'authors' | 'topics' | 'proof',
    schema: SchemaName,
    more: object,
  ) => ({
    ...labels(name, lang),
    folder: `${content}/${name}`,
    ...{ create: true, extension: 'yml', format: 'yaml', ...beside, ...more },
    fields: fields(schema, widgets[name]),
  })
  const texts = (kind: 'articles' | 'folders' | 'pages', folder: string, of: SiteLanguage | undefined) => ({
    ...labels(kind, lang, of),
    folder,
    ...(kind === 'folders' ? { path: '{{slug}}/index' } : {}),
    ...{ create: true, extension: 'md', format: 'yaml-frontmatter', ...beside },
    fields: [
      ...fields('article', widgets[kind === 'pages' ? 'pages' : 'articles']),
      ...languageFields(of, languages),
      bodyField(lang),
    ],
  })
  const filesOf = (kind: 'leading' | 'ebooks' | 'stages', files: readonly OneFile[]): CmsCollection[] =>
    files.length === 0
      ? []
      : [{ ...labels(kind, lang), ...beside, files: files.map(({ id, ...file }) => ({ name: id, ...file })) }]
  const perLanguage = (home: string) => languages.map((of) => [`${home}/${of}`, of] as const)
  const homes = hasOwnFolder(config) ? [[config.articles, undefined] as const] : perLanguage(config.articles)
  return [
    ...homes.flatMap(([folder, of]) => shapesIn(library, folder).map((kind) => texts(kind, folder, of))),
    ...(config.routes
      ? perLanguage(`${content}/pages`).map(([folder, of]) => texts('pages', folder, of))
      : []),
    // Where words would take the place of a block, each file has a form of its own: here one that leaves the block as it is.
    yaml('offers', 'offer', {
      identifier_field: 'headline',
      filter: { field: 'target', pattern: '^(?:/|https?:|mailto:|tel:)' },
    }),
    ...filesOf(
      'leading',
      offerDefinitions
        .filter(({ target }) => target.kind !== 'address')
        .map(({ id, headline, file, place }) => ({
          ...{ id, file, label: headline },
          fields: fields('offer', isListed(place, 'stage') ? widgets.leading : widgets.leadingAtOne),
        })),
    ),
    ...(books.some(choosesArticles)
      ? filesOf(
          'ebooks',
          books.map((book) => ({
            ...{ id: book.id, file: book.file, label: book.title },
            fields: fields('book', choosesArticles(book) ? widgets.choosing : widgets.ebooks),
          })),
        )
      : [yaml('ebooks', 'book', {})]),
    yaml('authors', 'author', { identifier_field: 'name' }),
    yaml('topics', 'topic', { identifier_field: `title.${lang}` }),
    ...filesOf(
      'stages',
      journey.stages.map(({ id, labels: named }) => ({
        ...{ id, file: `${content}/stages/${id}.yml`, label: named[lang].name },
        fields: fields('stage', widgets.stages),
      })),
    ),
    yaml('proof', 'proof', { identifier_field: 'name' }),
  ]
}

/** Tell whether a book says by which stages and topics its articles are chosen. */
function choosesArticles({ place }: Book): boolean {
  return ['stage', 'topics'].some((key) => isWithin(place, 'articles', key))
}

function isListed(place: Positions, key: string): boolean {
  return isWithin(place, key, 0)
}

/** Tell whether a file has something of its own within a key: what is not there has the place of the key. */
function isWithin(place: Positions, key: string, part: string | number): boolean {
  const [whole, own] = [place([key]), place([key, part])]
  return own.line !== whole.line || own.column !== whole.column
}

function labels(kind: keyof typeof COLLECTION_WORDS, lang: SiteLanguage, of?: SiteLanguage) {
  const [many, one] = COLLECTION_WORDS[kind]
  const inLanguage = of === undefined ? '' : `: ${LANGUAGE_WORDS[of][lang]}`
  return {
    name: of === undefined ? kind : `${kind}-${of}`,
    label: many[lang] + inLanguage,
    label_singular: one[lang],
  }
}

/** Tell how the texts of a folder stand in it: as files, in folders of their own, or both; where there is none, in folders. */
function shapesIn({ articles }: CmsLibrary, folder: string): ('articles' | 'folders')[] {
  const own = articles
    .filter(({ file }) => file.startsWith(`${folder}/`))
    .map(({ file }) => file.slice(folder.length + 1))
  const shapes: ('articles' | 'folders')[] = []
  if (own.some((file) => !file.includes('/'))) shapes.push('articles')
  if (own.length === 0 || own.some((file) => /^[^/]+\/index\.md$/.test(file))) shapes.push('folders')
  return shapes
}

/** Let a text say its language, which its folder tells already where it has one. */
function languageFields(of: SiteLanguage | undefined, languages: Config['languages']): CmsField[] {
  const [first = 'en'] = languages
  if (languages.length === 1) return []
  if (of !== undefined) return [{ name: 'lang', widget: 'hidden', default: of }]
  return cmsFields({}, { lang: { widget: 'select', options: [...languages] } }, first)
}

function bodyField(lang: SiteLanguage): CmsField {
  const [field] = cmsFields({}, { body: 'markdown' }, lang)
  return { ...(field as CmsField), required: true }
}
