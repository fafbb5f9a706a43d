import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { jsonSchemas } from '../../plugins/reference/json-schemas.ts'
import { filesIn } from '../folders.ts'
import { GOOD_ARTICLE, perennial, writeWholeSite } from './perennial.ts'

const NAMES = ['article', 'offer', 'book', 'author', 'topic', 'stage', 'proof', 'choices'] as const

const filesFor = (folder: string): string => NAMES.map((name) => `${folder}/${name}.schema.json\n`).join('')

const settingsFor = (folder: string): string => `{
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
  },
  "json.schemas": [
    {
      "fileMatch": [
        "/content/choices.json"
      ],
      "url": "./${folder}/choices.schema.json"
    }
  ]
}
`

const remarkFor = (
  folder: string,
): string => `That extension does not read the front matter of Markdown. To have it checked, install the extension
unifiedjs.vscode-remark, \`npm install --save-dev remark remark-frontmatter remark-lint-frontmatter-schema\`, and put this
into .remarkrc.mjs:

import remarkFrontmatter from 'remark-frontmatter'
import remarkLintFrontmatterSchema from 'remark-lint-frontmatter-schema'

export default {
  plugins: [
    remarkFrontmatter,
    [remarkLintFrontmatterSchema, { schemas: {"./${folder}/article.schema.json":["content/articles/**/*.md","content/articles/**/*.markdown","content/articles/**/*.mdx","content/pages/**/*.md","content/pages/**/*.markdown","content/pages/**/*.mdx"]} }],
  ],
}
`

const stdoutFor = (folder: string): string => `${filesFor(folder)}
For VS Code with the extension redhat.vscode-yaml, put this into .vscode/settings.json:

${settingsFor(folder)}
${remarkFor(folder)}`

const FOLDER = '.perennial/schemas'
const SETTINGS = '.vscode/settings.json'
const SNIPPETS = ['.vscode/en-perennial.code-snippets', '.vscode/da-perennial.code-snippets'] as const
const NEEDED = 'VS Code needs the extension redhat.vscode-yaml for it.\n'

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

  it('writes the settings and snippets of VS Code where there are none, and says so again where they stand as written', async () => {
    const root = await writeWholeSite({ 'articles/en/good.md': GOOD_ARTICLE })
    const stdout = `${filesFor(FOLDER)}${SETTINGS}\n${SNIPPETS.join('\n')}\n\n${NEEDED}\n${remarkFor(FOLDER)}`
    expect(await perennial(root, 'schema', '--vscode')).toEqual({ code: 0, stdout, stderr: '' })
    expect(await readFile(join(root, SETTINGS), 'utf8')).toBe(settingsFor(FOLDER))
    expect(Object.keys(JSON.parse(await readFile(join(root, SNIPPETS[1]), 'utf8')))).toEqual([
      'Artikel',
      'Fase',
      'Tilbud',
      'Bog',
      'Forfatter',
      'Udtalelse',
    ])
    expect(await perennial(root, 'schema', '--vscode')).toEqual({ code: 0, stdout, stderr: '' })
  })

  it('leaves the settings and snippets that somebody has, and says what to do', async () => {
    const root = await writeWholeSite({ 'articles/en/good.md': GOOD_ARTICLE })
    await mkdir(join(root, '.vscode'))
    await writeFile(join(root, SETTINGS), '{ "editor.rulers": [80] }\n')
    await writeFile(join(root, SNIPPETS[0]), '{}\n')
    expect(await perennial(root, 'schema', '--vscode')).toEqual({
      code: 0,
      stdout: `${filesFor(FOLDER)}${SNIPPETS[1]}

${SETTINGS} is there already, and was left as it is. Put this into it:

${settingsFor(FOLDER)}
${SNIPPETS[0]} is there already, and was left as it is. Delete it to have it written anew.

${NEEDED}
${remarkFor(FOLDER)}`,
      stderr: '',
    })
    expect(await readFile(join(root, SETTINGS), 'utf8')).toBe('{ "editor.rulers": [80] }\n')
    expect(await readFile(join(root, SNIPPETS[0]), 'utf8')).toBe('{}\n')
  })

  it('writes the configuration and the page of a CMS where there is none, and the page asks no other host', async () => {
    const root = await writeWholeSite({ 'articles/en/good.md': GOOD_ARTICLE })
    const cms = `The CMS itself is a file of yours: \`npm install --save-dev @sveltia/cms\`, and copy node_modules/@sveltia/cms/dist/sveltia-cms.js
to public/admin/. Name your repository in public/admin/config.yml; on your own machine, \`perennial dev\` and /admin/index.html work on the
files themselves. Decap CMS reads the same configuration: copy decap-cms.js of its package instead, name it in
public/admin/index.html, and run \`npx decap-server\` beside it.
`
    const begin = `${filesFor(FOLDER)}public/admin/config.yml\npublic/admin/index.html\n\nFor VS Code`
    const { code, stdout, stderr } = await perennial(root, 'schema', '--cms')
    expect([code, stderr]).toEqual([0, ''])
    expect(stdout.startsWith(begin)).toBe(true)
    expect(stdout.endsWith(`\n\n${cms}`)).toBe(true)
    const page = await readFile(join(root, 'public/admin/index.html'), 'utf8')
    expect(page.match(/(?:src|href)="[^"]*"/g)).toEqual(['src="./sveltia-cms.js"'])
    const { collections } = parse(await readFile(join(root, 'public/admin/config.yml'), 'utf8'))
    expect(collections[0]).toMatchObject({ name: 'articles-en', folder: 'content/articles/en' })
  })

  it('leaves the configuration of a CMS that somebody has', async () => {
    const root = await writeWholeSite({ 'articles/en/good.md': GOOD_ARTICLE })
    await mkdir(join(root, 'public/admin'), { recursive: true })
    await writeFile(join(root, 'public/admin/config.yml'), 'backend: { name: gitlab }\n')
    const { stdout } = await perennial(root, 'schema', '--cms')
    expect(stdout).toContain(
      '\npublic/admin/config.yml is there already, and was left as it is. Delete it to have it written anew.\n',
    )
    expect(await readFile(join(root, 'public/admin/config.yml'), 'utf8')).toBe('backend: { name: gitlab }\n')
  })

  it('says what the system refuses', async () => {
    const root = await writeWholeSite({ 'articles/en/good.md': GOOD_ARTICLE })
    await writeFile(join(root, '.vscode'), 'A file.\n')
    const { code, stderr } = await perennial(root, 'schema', '--vscode')
    expect([code, stderr]).toEqual([
      2,
      `.vscode/settings.json can't be written: something else stands there (EEXIST, ${join(root, '.vscode')}).\nDelete or rename what stands there. Then run it again.\n`,
    ])
  })
})
