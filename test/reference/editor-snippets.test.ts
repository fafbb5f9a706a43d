import { Ajv } from 'ajv'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { parseFrontMatter } from '../../plugins/article/frontmatter.ts'
import { LANGUAGES } from '../../plugins/language.ts'
import { editorSnippets } from '../../plugins/reference/editor-snippets.ts'
import { jsonSchemas, type SchemaName } from '../../plugins/reference/json-schemas.ts'
import { snippetFiles } from '../../plugins/reference/snippet-files.ts'
import { libraryOf } from '../make-library.ts'

interface Snippet {
  readonly scope: string
  readonly prefix: string
  readonly body: readonly string[]
}

const KINDS = ['article', 'stage', 'offer', 'book', 'author', 'proof'] as const
const SITE = {
  saysLanguage: true,
  stages: ['awareness', 'delight'],
  topics: ['ovens', 'C#', 'a, b|c}'],
  kinds: ['tasting', 'guide'],
}
const snippetsIn = (text: string): [string, Snippet][] => Object.entries(JSON.parse(text))

/** Write what an editor does where nobody types: the first of a choice, the words that stand there. */
function expanded(body: readonly string[]): string {
  return body
    .join('\n')
    .replaceAll(/\$\{\d+\|((?:[^\\|]|\\.)*?)(?:,(?:[^\\|]|\\.)*)?\|\}/g, '$1')
    .replaceAll(/\$\{\d+:((?:[^\\}]|\\.)*)\}/g, '$1')
    .replaceAll(/\$CURRENT_YEAR-\$CURRENT_MONTH-\$CURRENT_DATE/g, '2026-01-31')
    .replaceAll(/\$\d/g, '')
    .replaceAll(/\\(.)/g, '$1')
}

const ajv = new Ajv({ allErrors: true, strict: false, validateFormats: false })

describe.each(LANGUAGES)('the snippets in %s', (lang) => {
  const snippets = snippetsIn(editorSnippets({ lang, ...SITE }))

  it('are of all that writers write, each by a name of its own', () => {
    expect(snippets).toHaveLength(KINDS.length)
    expect(new Set(snippets.map(([, { prefix }]) => prefix)).size).toBe(KINDS.length)
  })

  it.each(KINDS.map((kind, at) => [kind, at] as const))(
    'are right by the schema as they stand: %s',
    (kind, at) => {
      const text = expanded(snippets[at]?.[1].body ?? [])
      const isText = kind === 'article'
      const value = isText ? parseFrontMatter({ file: 'a.md', text }).data : parse(text)
      const name: SchemaName = kind === 'stage' ? 'article' : kind
      const validate = ajv.compile(jsonSchemas()[name])
      expect([validate(value), validate.errors], text).toEqual([true, null])
      expect(Object.keys(value).length).toBeGreaterThan(0)
    },
  )
})

it('a snippet offers what the site has to choose from, as YAML and as VS Code read it', () => {
  const snippets = new Map(snippetsIn(editorSnippets({ lang: 'en', ...SITE })))
  expect(snippets.get('Article')?.body).toEqual([
    '---',
    `title: \${1:What the reader wants to know}`,
    `description: \${2:What the reader gets, in one or two sentences}`,
    'lang: en',
    `topics: [\${3|ovens,"C#","a\\, b\\|c\\}"|}]`,
    'published: $CURRENT_YEAR-$CURRENT_MONTH-$CURRENT_DATE',
    'draft: true',
    '---',
    '',
    '$0',
  ])
  expect(snippets.get('Stage')?.body).toEqual([`stage: \${1|awareness,delight|}`])
  expect(snippets.get('Offer')?.body[0]).toMatch(/,community,tasting\|\}$/)
  const bare = new Map(snippetsIn(editorSnippets({ lang: 'en', ...SITE, topics: [], saysLanguage: false })))
  expect(bare.get('Article')?.body.slice(3, 5)).toEqual([
    'topics: [$3]',
    'published: $CURRENT_YEAR-$CURRENT_MONTH-$CURRENT_DATE',
  ])
})

it('a site has a file of them for each of its languages, with its own stages and the topics of its articles', () => {
  const oven = '---\ntitle: An oven\npublished: 2026-01-02\ntopics: [ovens]\n---\n\nIt keeps the heat.\n'
  const site = libraryOf(
    { 'en/oven.md': oven },
    {},
    { languages: ['en'], topics: { bread: { en: 'Bread' } } },
  )
  const files = snippetFiles(site)
  expect(Object.keys(files)).toEqual(['.vscode/en-perennial.code-snippets'])
  const [[, article] = [], [, stage] = []] = snippetsIn(Object.values(files)[0] ?? '')
  expect(article?.body[3]).toBe(`topics: [\${3|bread,ovens|}]`)
  expect(stage?.body).toEqual([`stage: \${1|awareness,consideration,decision,delight|}`])
})
