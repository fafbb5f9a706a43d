import type { SchemaName } from './json-schemas.ts'

/** The files that each schema is for, below the content folder. */
const FILES: Readonly<Record<SchemaName, readonly string[]>> = {
  article: ['articles/**/*.md', 'pages/**/*.md'],
  offer: ['offers/**/*.yml', 'offers/**/*.yaml'],
  book: ['ebooks/**/*.yml', 'ebooks/**/*.yaml'],
  author: ['authors/**/*.yml', 'authors/**/*.yaml'],
  topic: ['topics/**/*.yml', 'topics/**/*.yaml'],
  stage: ['stages/**/*.yml', 'stages/**/*.yaml'],
  proof: ['proof/**/*.yml', 'proof/**/*.yaml'],
}

/** What lets an editor know the schemas. */
export interface EditorSettings {
  /** For `.vscode/settings.json`: what completes and checks YAML. */
  readonly vscode: string
  /** For `.remarkrc.mjs`: what checks the front matter of Markdown. */
  readonly remark: string
}

/** Write what an editor needs to complete and check what stands in the content folder, with the schemas in a folder. */
export function editorSettings(content: string, folder: string): EditorSettings {
  const files = (name: SchemaName): Readonly<Record<string, readonly string[]>> => ({
    [`./${folder}/${name}.schema.json`]: FILES[name].map((glob) => `${content}/${glob}`),
  })
  const yaml = {
    ...files('offer'),
    ...files('book'),
    ...files('author'),
    ...files('topic'),
    ...files('stage'),
    ...files('proof'),
  }
  return {
    vscode: `${JSON.stringify({ 'yaml.schemas': yaml }, undefined, 2)}\n`,
    remark: `import remarkFrontmatter from 'remark-frontmatter'
import remarkLintFrontmatterSchema from 'remark-lint-frontmatter-schema'

export default {
  plugins: [
    remarkFrontmatter,
    [remarkLintFrontmatterSchema, { schemas: ${JSON.stringify(files('article'))} }],
  ],
}
`,
  }
}
