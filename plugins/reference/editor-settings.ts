import { posix } from 'node:path'
import { CHOICES } from '../choose/choices.ts'
import type { Config } from '../config.ts'
import { TEXT_ENDINGS } from '../source/text-endings.ts'
import type { SchemaName } from './json-schemas.ts'

/** The folders below the content folder whose YAML each schema is for. */
const FOLDERS = {
  offer: 'offers',
  book: 'ebooks',
  author: 'authors',
  topic: 'topics',
  stage: 'stages',
  proof: 'proof',
} as const satisfies Partial<Record<SchemaName, string>>

/** What lets an editor know the schemas. */
export interface EditorSettings {
  /** For `.vscode/settings.json`: what completes and checks YAML, and the JSON of what a model chose. */
  readonly vscode: string
  /** For `.remarkrc.mjs`: what checks the front matter of Markdown. */
  readonly remark: string
}

/** Write what an editor needs to complete and check what stands in the content folder, with the schemas in a folder. */
export function editorSettings(
  { content, articles }: Pick<Config, 'content' | 'articles'>,
  folder: string,
): EditorSettings {
  const fileOf = (name: SchemaName): string => `./${folder}/${name}.schema.json`
  const yaml = Object.entries(FOLDERS).map(([name, own]) => [
    fileOf(name as keyof typeof FOLDERS),
    ['yml', 'yaml'].map((ending) => `${content}/${own}/**/*.${ending}`),
  ])
  const settings = {
    'yaml.schemas': Object.fromEntries(yaml),
    'json.schemas': [{ fileMatch: [`/${posix.join(content, CHOICES)}`], url: fileOf('choices') }],
  }
  const texts = [articles, `${content}/pages`].flatMap((home) =>
    TEXT_ENDINGS.map((ending) => `${home}/**/*${ending}`),
  )
  return {
    vscode: `${JSON.stringify(settings, undefined, 2)}\n`,
    remark: `import remarkFrontmatter from 'remark-frontmatter'
import remarkLintFrontmatterSchema from 'remark-lint-frontmatter-schema'

export default {
  plugins: [
    remarkFrontmatter,
    [remarkLintFrontmatterSchema, { schemas: ${JSON.stringify({ [fileOf('article')]: texts })} }],
  ],
}
`,
  }
}
