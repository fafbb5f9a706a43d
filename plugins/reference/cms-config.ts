import { posix } from 'node:path'
import { stringify } from 'yaml'
import type { Book } from '../books/compile.ts'
import type { Config } from '../config.ts'
import type { SiteLanguage } from '../language.ts'
import { hasOwnFolder } from '../library/content-folder.ts'
import type { Library } from '../library/library.ts'
import { type CmsField, type CmsWidget, cmsFields } from './cms-fields.ts'
import { cmsWidgets } from './cms-widgets.ts'
import { COLLECTION_WORDS, LANGUAGE_WORDS } from './cms-words.ts'
import type { JsonSchema, SchemaName } from './json-schemas.ts'

type CmsLibrary = Pick<Library, 'articles' | 'authors' | 'books' | 'config' | 'introductions'>

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
  const { config, books } = library
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
  const perLanguage = (home: string) => languages.map((of) => [`${home}/${of}`, of] as const)
  const homes = hasOwnFolder(config) ? [[config.articles, undefined] as const] : perLanguage(config.articles)
  return [
    ...homes.flatMap(([folder, of]) => shapesIn(library, folder).map((kind) => texts(kind, folder, of))),
    ...(config.routes
      ? perLanguage(`${content}/pages`).map(([folder, of]) => texts('pages', folder, of))
      : []),
    // One that leads to a text by a block is left to an editor: a field of words would take the block's place.
    yaml('offers', 'offer', { identifier_field: 'headline', filter: { field: 'target', pattern: '^.' } }),
    // A list would take the place of a block that chooses articles: then each book is a file with a form of its own.
    ...(books.some(choosesArticles)
      ? [
          {
            ...labels('ebooks', lang),
            ...beside,
            files: books.map((book) => ({
              name: book.id,
              label: book.title,
              file: book.file,
              fields: fields('book', choosesArticles(book) ? widgets.choosing : widgets.ebooks),
            })),
          },
        ]
      : [yaml('ebooks', 'book', {})]),
    yaml('authors', 'author', { identifier_field: 'name' }),
    yaml('topics', 'topic', { identifier_field: `title.${lang}` }),
    {
      ...labels('stages', lang),
      files: journey.stages.map(({ id, labels: named }) => ({
        name: id,
        label: named[lang].name,
        file: `${content}/stages/${id}.yml`,
        fields: fields('stage', widgets.stages),
      })),
    },
    yaml('proof', 'proof', { identifier_field: 'name' }),
  ]
}

/** Tell whether a book says by which stages and topics its articles are chosen. */
function choosesArticles({ place }: Book): boolean {
  const { line, column } = place(['articles'])
  return ['stage', 'topics'].some((key) => {
    const own = place(['articles', key])
    return own.line !== line || own.column !== column
  })
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
