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
  usage: '[--out FOLDER] [--vscode] [--cms]',
  takesWords: false,
  options: {
    out: { type: 'string', help: `the folder to write into; by default ${FOLDER}` },
    vscode: { type: 'boolean', help: 'write settings and snippets of VS Code, too, where there are none' },
    cms: {
      type: 'boolean',
      help: 'write the configuration of Sveltia CMS or Decap CMS, too, where there is none',
    },
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
    const writeOwn = async (files: Readonly<Record<string, string>>): Promise<void> => {
      for (const [file, text] of Object.entries(files)) {
        if (await writeNew(root, file, text)) say(io, `${plainLine(file)}\n`)
        else next.push(`${leftAs(file)} ${file === SETTINGS ? `Put this into it:\n\n${vscode}` : AGAIN}`)
      }
    }
    if (given.values['vscode'] === true) {
      const { snippetFiles } = await import('../../reference/snippet-files.ts')
      await writeOwn({ [SETTINGS]: vscode, ...snippetFiles(await engine.library()) })
      next.push(`VS Code needs ${EXTENSION} for it.\n`)
    } else next.push(`For VS Code with ${EXTENSION}, put this into ${SETTINGS}:\n\n${vscode}`)
    next.push(`That extension does not read the front matter of Markdown. To have it checked, install the extension
unifiedjs.vscode-remark, \`npm install --save-dev remark remark-frontmatter remark-lint-frontmatter-schema\`, and put this
into .remarkrc.mjs:

${remark}`)
    if (given.values['cms'] === true) {
      const [{ cmsConfig }, { cmsPage, CMS_SCRIPT }] = await Promise.all([
        import('../../reference/cms-config.ts'),
        import('../../reference/cms-page.ts'),
      ])
      const { publicDir, languages } = engine.config
      const admin = posix.join(publicDir, 'admin')
      await writeOwn({
        [`${admin}/config.yml`]: cmsConfig(await engine.library(), schemas),
        [`${admin}/index.html`]: cmsPage(languages[0] ?? 'en'),
      })
      next.push(`The CMS itself is a file of yours: \`npm install --save-dev @sveltia/cms\`, and copy node_modules/@sveltia/cms/dist/${CMS_SCRIPT}
to ${admin}/. Name your repository in ${admin}/config.yml; on your own machine, \`perennial dev\` and /admin/index.html work on the
files themselves. Decap CMS reads the same configuration: copy decap-cms.js of its package instead, name it in
${admin}/index.html, and run \`npx decap-server\` beside it.\n`)
    }
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
