import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { parseFrontMatter } from '../../plugins/article/frontmatter.ts'
import { openSite } from '../../plugins/cli/site.ts'
import { type CmsCollection, cmsCollections, cmsConfig } from '../../plugins/reference/cms-config.ts'
import type { CmsField } from '../../plugins/reference/cms-fields.ts'
import { type JsonSchema, jsonSchemas, type SchemaName } from '../../plugins/reference/json-schemas.ts'
import { libraryOf } from '../make-library.ts'

const PROJECT = fileURLToPath(new URL('../..', import.meta.url))
const library = await (await openSite(PROJECT)).engine.library()
const schemas = jsonSchemas(library.config.brought, library.config.journey)
const text = cmsConfig(library, schemas)
const config = parse(text)
const collections: readonly CmsCollection[] = config.collections

const KINDS: Readonly<Record<string, SchemaName>> = {
  offers: 'offer',
  leading: 'offer',
  ebooks: 'book',
  authors: 'author',
  topics: 'topic',
  stages: 'stage',
  proof: 'proof',
}
const kindOf = ({ name }: CmsCollection): SchemaName => KINDS[name] ?? 'article'
const fieldsOf = ({ fields, files = [] }: CmsCollection): (readonly CmsField[])[] =>
  fields ? [fields] : files.map((file) => file.fields)

/** List the fields, and those within, that a schema does not know; what languages are called, it says by their names. */
function strangers(fields: readonly CmsField[], schema: JsonSchema): string[] {
  return fields.flatMap(({ name, fields: within }) => {
    const own = schema.properties?.[name] as JsonSchema | undefined
    if (name !== 'body' && own === undefined) return [name]
    const blocks = [own ?? {}, ...((own?.anyOf ?? []) as JsonSchema[])]
    const block = blocks.find(({ properties, propertyNames }) => properties ?? propertyNames)
    const names = (block?.propertyNames as JsonSchema | undefined)?.enum as string[] | undefined
    const known = names ? { properties: Object.fromEntries(names.map((each) => [each, {}])) } : (block ?? {})
    return Array.isArray(within)
      ? strangers(within, known as JsonSchema).map((each) => `${name}.${each}`)
      : []
  })
}

/** Tell whether a value can be shown in a field as it is written. */
function fits(field: CmsField, value: unknown): boolean {
  const { widget, multiple, options, fields } = field
  const isText = typeof value === 'string' || typeof value === 'number'
  const chosen = (options ?? []) as (string | { value: string })[]
  const isChoice = (each: unknown): boolean =>
    chosen.some((option) => (typeof option === 'string' ? option : option.value) === each)
  switch (widget) {
    case 'boolean':
      return typeof value === 'boolean'
    case 'number':
      return typeof value === 'number'
    case 'datetime':
      return /^\d{4}-\d{2}-\d{2}$/.test(String(value))
    case 'select':
      return multiple ? Array.isArray(value) && value.every(isChoice) : isChoice(value)
    case 'relation':
      return multiple ? Array.isArray(value) : isText
    case 'list':
      return Array.isArray(value) && value.every((each) => typeof each === 'string')
    case 'object':
      return (
        typeof value === 'object' &&
        Object.entries(value ?? {}).every(([name, part]) =>
          (fields as CmsField[]).some((each) => each.name === name && fits(each, part)),
        )
      )
    default:
      return isText
  }
}

/** List the values of a collection's files that do not fit its fields. */
async function misfits(collection: CmsCollection): Promise<string[]> {
  const named = collection.files ?? []
  if (named.length > 0)
    return (await Promise.all(named.map(({ file, fields }) => misfitsIn(file, fields)))).flat()
  const { folder = '', path, extension, filter } = collection
  const [fields = []] = fieldsOf(collection)
  const entries = await readdir(join(PROJECT, folder), { recursive: true })
  const isOwn = (file: string): boolean => (path ? /^[^/]+\/index\.md$/ : /^[^/]+$/).test(file)
  const files = entries.filter((file) => file.endsWith(`.${extension}`) && isOwn(file))
  expect(files.length, folder).toBeGreaterThan(0)
  const found = files.map((file) =>
    misfitsIn(`${folder}/${file}`, fields, (filter as { pattern?: string } | undefined)?.pattern),
  )
  return (await Promise.all(found)).flat()
}

async function misfitsIn(file: string, fields: readonly CmsField[], pattern?: string): Promise<string[]> {
  const raw = await readFile(join(PROJECT, file), 'utf8')
  const data = file.endsWith('.md') ? parseFrontMatter({ file, text: raw }).data : parse(raw)
  if (pattern && !new RegExp(pattern).test(JSON.stringify(data.target).replaceAll('"', ''))) return []
  return fields
    .filter((field) => data[field.name] !== undefined && !fits(field, data[field.name]))
    .map(({ name }) => `${file}: ${name}`)
}

describe('the configuration of a CMS', () => {
  it('has a collection of each folder that writers write into, and of each language and form of texts', () => {
    expect(collections.map(({ name, label, folder }) => [name, label, folder])).toEqual([
      ['articles-da', 'Artikler: dansk', 'content/articles/da'],
      ['folders-da', 'Artikler i egne mapper: dansk', 'content/articles/da'],
      ['articles-en', 'Artikler: engelsk', 'content/articles/en'],
      ['folders-en', 'Artikler i egne mapper: engelsk', 'content/articles/en'],
      ['pages-da', 'Sider: dansk', 'content/pages/da'],
      ['pages-en', 'Sider: engelsk', 'content/pages/en'],
      ['offers', 'Tilbud', 'content/offers'],
      ['leading', 'Tilbud, der fører til en tekst her', undefined],
      ['ebooks', 'E-bøger', undefined],
      ['authors', 'Forfattere', 'content/authors'],
      ['topics', 'Emner', 'content/topics'],
      ['stages', 'Faser', undefined],
      ['proof', 'Udtalelser', 'content/proof'],
    ])
  })

  it('begins with what a site has to say, and names nothing on another host but the site', () => {
    expect(
      text.split('\ncollections:')[0],
    ).toBe(`# For Sveltia CMS or Decap CMS, written by \`perennial schema --cms\`: the collections follow the folders of the content,
# the choices its stages, topics and offers. Name your own repository.
backend:
  name: github
  repo: OWNER/REPOSITORY
  branch: main
local_backend: true
publish_mode: simple
media_folder: public/uploads
public_folder: /uploads
site_url: https://perennial.example
display_url: https://perennial.example
locale: da
slug:
  encoding: ascii
  clean_accents: true
output:
  omit_empty_optional_fields: true`)
  })

  it.each(collections.map((each) => [each.name, each] as const))(
    'has no field that the schema does not know, and all that it asks for: %s',
    (_, collection) => {
      const schema = schemas[kindOf(collection)]
      expect(fieldsOf(collection).length).toBeGreaterThan(0)
      // What an offer is and where its block leads, no field says: they stay as they are.
      const left = collection.name === 'leading' ? ['kind', 'language', 'target'] : []
      const asked = (schema.required ?? []).filter((key) => !left.includes(key))
      for (const fields of fieldsOf(collection)) {
        expect(strangers(fields, schema)).toEqual([])
        const required = fields.filter((field) => field.required).map(({ name }) => name)
        expect(required).toEqual(expect.arrayContaining(asked))
        for (const { name, label, hint, widget } of fields) {
          if (widget === 'hidden') continue
          expect(label, name).toMatch(/^\p{Lu}/u)
          if (name !== 'body') expect(hint, name).toMatch(/\.$/)
        }
      }
    },
  )

  it.each(
    collections
      // There is no proof of anything in these.
      .filter(({ name }) => name !== 'proof')
      .map((each) => [each.name, each] as const),
  )('can show all that is written here as it stands: %s', async (_, collection) => {
    expect(await misfits(collection)).toEqual([])
  })

  it('lets writers choose among the stages, topics, authors and offers of the site', () => {
    const [articles, offers] = ['articles-da', 'offers'].map((name) =>
      collections.find((each) => each.name === name)?.fields?.map((field) => [field.name, field] as const),
    )
    const { stage, topics, author, lang } = Object.fromEntries(articles ?? [])
    expect(stage?.['options']).toEqual([
      { label: 'Opmærksomhed', value: 'awareness' },
      { label: 'Overvejelse', value: 'consideration' },
      { label: 'Beslutning', value: 'decision' },
      { label: 'Begejstring', value: 'delight' },
    ])
    expect(topics).toMatchObject({
      widget: 'relation',
      collection: 'topics',
      value_field: '{{slug}}',
      multiple: true,
    })
    expect(author).toMatchObject({ widget: 'relation', collection: 'authors', display_fields: ['name'] })
    expect(lang).toEqual({ name: 'lang', widget: 'hidden', default: 'da' })
    expect(Object.fromEntries(offers ?? [])['kind']?.['options']).toContain('newsletter')
  })
})

const OVEN =
  '---\ntitle: An oven\npublished: 2026-01-02\ntopics: [ovens]\nauthor: Vera\n---\n\nIt keeps the heat.\n'

describe('the collections of a site', () => {
  const english = { languages: ['en'] } as const

  it('are in its language, and ask for words where no file says what there is', () => {
    const site = libraryOf({ 'en/oven.md': OVEN }, {}, { languages: ['en'] })
    const [articles, pages] = cmsCollections(site, schemas)
    expect([articles?.label, pages?.label]).toEqual(['Articles: English', 'Pages: English'])
    const fields = new Map(articles?.fields?.map((field) => [field.name, field]))
    expect([fields.get('topics')?.widget, fields.get('author')?.widget]).toEqual(['list', 'string'])
    expect(fields.has('lang')).toBe(false)
  })

  it('begin articles in folders of their own, beside their pictures, where there are none yet', () => {
    const [articles] = cmsCollections(libraryOf({}, {}, { languages: [...english.languages] }), schemas)
    expect(articles).toMatchObject({
      name: 'folders-en',
      path: '{{slug}}/index',
      media_folder: '',
      public_folder: '',
    })
  })
})
