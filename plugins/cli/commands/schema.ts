import { mkdir, writeFile } from 'node:fs/promises'
import { join, posix } from 'node:path'
import { systemFault } from '../../publish/system-fault.ts'
import { slashed } from '../../source/find.ts'
import { plainLine } from '../../source/plain-line.ts'
import { type Command, EXIT, textOption } from '../command.ts'
import { say } from '../say.ts'
import { openSite } from '../site.ts'

/** Where schemas go that nobody says a place for. */
const FOLDER = '.perennial/schemas'

/** `perennial schema` */
export const schema: Command = {
  summary: 'Write JSON Schemas of what writers write, for editors and forms',
  usage: '[--out FOLDER]',
  takesWords: false,
  options: { out: { type: 'string', help: `the folder to write into; by default ${FOLDER}` } },

  async run(given, io) {
    const [{ root, engine }, { jsonSchemas }, { editorSettings }, { broughtBy }] = await Promise.all([
      openSite(io.cwd),
      import('../../reference/json-schemas.ts'),
      import('../../reference/editor-settings.ts'),
      import('../../channels/with-channels.ts'),
    ])
    const folder = posix.normalize(slashed(textOption(given, 'out') ?? FOLDER)).replace(/\/$/, '')
    const { content, journey } = engine.config
    const schemas = jsonSchemas(broughtBy(await engine.registry()), journey)
    for (const [name, found] of Object.entries(schemas)) {
      const file = `${name}.schema.json`
      await write(join(root, folder), file, `${JSON.stringify(found, undefined, 2)}\n`)
      say(io, `${plainLine(posix.join(folder, file))}\n`)
    }
    const { vscode, remark } = editorSettings(content, folder)
    say(
      io,
      `
For VS Code with the extension redhat.vscode-yaml, put this into .vscode/settings.json:

${vscode}
That extension does not read the front matter of Markdown. To have it checked, install the extension
unifiedjs.vscode-remark, \`npm install --save-dev remark remark-frontmatter remark-lint-frontmatter-schema\`, and put this
into .remarkrc.mjs:

${remark}`,
    )
    return EXIT.ok
  },
}

async function write(folder: string, name: string, text: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true })
    await writeFile(join(folder, name), text)
  } catch (thrown) {
    throw systemFault(thrown, `${name} can't be written`)
  }
}
