import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { jsonSchemas } from '../../plugins/reference/json-schemas.ts'
import { filesIn } from '../folders.ts'
import { GOOD_ARTICLE, perennial, writeWholeSite } from './perennial.ts'

const NAMES = ['article', 'offer', 'book', 'author', 'topic', 'stage', 'proof'] as const

const stdoutFor = (folder: string): string => `${folder}/article.schema.json
${folder}/offer.schema.json
${folder}/book.schema.json
${folder}/author.schema.json
${folder}/topic.schema.json
${folder}/stage.schema.json
${folder}/proof.schema.json

For VS Code with the extension redhat.vscode-yaml, put this into .vscode/settings.json:

{
  "yaml.schemas": {
    "./${folder}/offer.schema.json": [
      "content/offers/**/*.yml",
      "content/offers/**/*.yaml"
    ],
    "./${folder}/book.schema.json": [
      "content/ebooks/**/*.yml",
      "content/ebooks/**/*.yaml"
    ],
    "./${folder}/author.schema.json": [
      "content/authors/**/*.yml",
      "content/authors/**/*.yaml"
    ],
    "./${folder}/topic.schema.json": [
      "content/topics/**/*.yml",
      "content/topics/**/*.yaml"
    ],
    "./${folder}/stage.schema.json": [
      "content/stages/**/*.yml",
      "content/stages/**/*.yaml"
    ],
    "./${folder}/proof.schema.json": [
      "content/proof/**/*.yml",
      "content/proof/**/*.yaml"
    ]
  }
}

That extension does not read the front matter of Markdown. To have it checked, install the extension
unifiedjs.vscode-remark, \`npm install --save-dev remark remark-frontmatter remark-lint-frontmatter-schema\`, and put this
into .remarkrc.mjs:

import remarkFrontmatter from 'remark-frontmatter'
import remarkLintFrontmatterSchema from 'remark-lint-frontmatter-schema'

export default {
  plugins: [
    remarkFrontmatter,
    [remarkLintFrontmatterSchema, { schemas: {"./${folder}/article.schema.json":["content/articles/**/*.md","content/pages/**/*.md"]} }],
  ],
}
`

describe('schema', () => {
  it.each([
    [[], '.perennial/schemas'],
    [['--out', './editor/schemas/'], 'editor/schemas'],
  ])('writes a schema of each kind, and says what lets an editor know them: %j', async (args, folder) => {
    const root = await writeWholeSite({ 'articles/en/good.md': GOOD_ARTICLE })
    expect(await perennial(root, 'schema', ...args)).toEqual({
      code: 0,
      stdout: stdoutFor(folder),
      stderr: '',
    })
    const schemas = jsonSchemas()
    for (const name of NAMES) {
      const text = await readFile(join(root, folder, `${name}.schema.json`), 'utf8')
      expect(JSON.parse(text), name).toEqual(JSON.parse(JSON.stringify(schemas[name])))
    }
    expect((await filesIn(root)).filter((file) => file.endsWith('.schema.json'))).toHaveLength(NAMES.length)
  })

  it('leaves out the channels that the site leaves out', async () => {
    const root = await writeWholeSite(
      { 'articles/en/good.md': GOOD_ARTICLE },
      { channels: { newsletter: false } },
    )
    await perennial(root, 'schema')
    const text = await readFile(join(root, '.perennial/schemas/article.schema.json'), 'utf8')
    const keys = Object.keys((JSON.parse(text) as { properties: object }).properties)
    expect(keys).toContain('social')
    expect(keys).not.toContain('newsletter')
  })
})
