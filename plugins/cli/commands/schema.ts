import { mkdir, writeFile } from 'node:fs/promises'
import { join, posix } from 'node:path'
import { systemFault } from '../../publish/system-fault.ts'
import { slashed } from '../../source/find.ts'
import { plainLine } from '../../source/plain-line.ts'
import { type Command, EXIT, textOption } from '../command.ts'
import { say } from '../say.ts'
import { openSite } from '../site.ts'
import { writeNew } from '../write-new.ts'

/** Where schemas go that nobody says a place for. */
const FOLDER = '.perennial/schemas'
const SETTINGS = '.vscode/settings.json'
const EXTENSION = 'the extension redhat.vscode-yaml'

/** `perennial schema` */
export const schema: Command = {
  summary: 'Write JSON Schemas of what writers write, for editors and forms',
  usage: '[--out FOLDER] [--vscode]',
  takesWords: false,
  options: {
    out: { type: 'string', help: `the folder to write into; by default ${FOLDER}` },
    vscode: { type: 'boolean', help: 'write settings and snippets of VS Code, too, where there are none' },
  },

  async run(given, io) {
    const [{ root, engine }, { jsonSchemas }, { editorSettings }, { broughtBy }] = await Promise.all([
      openSite(io.cwd),
      import('../../reference/json-schemas.ts'),
      import('../../reference/editor-settings.ts'),
      import('../../channels/with-channels.ts'),
    ])
    const folder = posix.normalize(slashed(textOption(given, 'out') ?? FOLDER)).replace(/\/$/, '')
    const { journey } = engine.config
    const schemas = jsonSchemas(broughtBy(await engine.registry()), journey)
    for (const [name, found] of Object.entries(schemas)) {
      const file = `${name}.schema.json`
      await write(join(root, folder), file, `${JSON.stringify(found, undefined, 2)}\n`)
      say(io, `${plainLine(posix.join(folder, file))}\n`)
    }
    const { vscode, remark } = editorSettings(engine.config, folder)
    const next: string[] = []
    if (given.values['vscode'] === true) {
      const { snippetFiles } = await import('../../reference/snippet-files.ts')
      const files = { [SETTINGS]: vscode, ...snippetFiles(await engine.library()) }
      for (const [file, text] of Object.entries(files)) {
        if (await writeNew(root, file, text)) say(io, `${file}\n`)
        else next.push(`${leftAs(file)} ${file === SETTINGS ? `Put this into it:\n\n${vscode}` : AGAIN}`)
      }
      next.push(`VS Code needs ${EXTENSION} for it.\n`)
    } else next.push(`For VS Code with ${EXTENSION}, put this into ${SETTINGS}:\n\n${vscode}`)
    next.push(`That extension does not read the front matter of Markdown. To have it checked, install the extension
unifiedjs.vscode-remark, \`npm install --save-dev remark remark-frontmatter remark-lint-frontmatter-schema\`, and put this
into .remarkrc.mjs:

${remark}`)
    say(io, `\n${next.join('\n')}`)
    return EXIT.ok
  },
}

const AGAIN = 'Delete it to have it written anew.\n'

function leftAs(file: string): string {
  return `${file} is there already, and was left as it is.`
}

async function write(folder: string, name: string, text: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true })
    await writeFile(join(folder, name), text)
  } catch (thrown) {
    throw systemFault(thrown, `${name} can't be written`, 'Then run it again.')
  }
}
