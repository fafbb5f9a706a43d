import { chmod, readFile, symlink } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { perennial } from '../cli/perennial.ts'
import { filesIn, writeFiles } from '../folders.ts'
import { KIT_STYLES, RELATIVE, SIZE } from './old-files.ts'

const MANIFEST = '{ "dependencies": { "astro-perennial": "0.2.0" } }\n'

/** A configuration as 0.1 wrote it, with these options. */
const old = (options: string) => `import { defineConfig } from 'astro/config'
import { perennial } from './plugins/index.ts'

export default defineConfig({
  integrations: [
    perennial({
${options}
    }),
  ],
})
`

/** Upgrade a site of these files, and give what was said and what became of them. */
async function upgraded(files: Readonly<Record<string, string>>) {
  const root = await writeFiles({ 'package.json': MANIFEST, ...files })
  const before = await filesIn(root)
  const dry = await perennial(root, 'upgrade')
  expect(await filesIn(root)).toEqual(before)
  for (const file of before) expect(await readFile(join(root, file), 'utf8')).toBe(files[file] ?? MANIFEST)
  const written = await perennial(root, 'upgrade', '--write')
  const now = await filesIn(root)
  const textOf = (file: string) => readFile(join(root, file), 'utf8')
  return { root, dry, written, now, textOf }
}

const upgradedConfig = async (text: string) =>
  (await upgraded({ 'astro.config.mjs': text })).textOf('astro.config.mjs')

describe('a configuration of 0.1', () => {
  const TOLD = `astro.config.mjs:8:7  found one language, whose pages would move from /en/ to /; rootLanguage: false keeps their addresses  (root-language)  hint
astro.config.mjs:2:27  found the toolkit in the project; it comes from the package astro-perennial  (whole-site)  hint
astro.config.mjs:6:15  found perennial() as a whole site; by itself it is a guest now, and theme() asks for the pages  (whole-site)  hint
`

  it('asks for the pages of the whole site, and keeps the addresses of one language', async () => {
    const config = old("      title: 'Blade',\n      languages: ['en'],")
    const { dry, written, textOf } = await upgraded({ 'astro.config.mjs': config })
    expect(dry).toEqual({
      code: 0,
      stdout: `--- a/astro.config.mjs
+++ b/astro.config.mjs
@@ -1,10 +1,12 @@
 import { defineConfig } from 'astro/config'
-import { perennial } from './plugins/index.ts'
+import { perennial, theme } from 'astro-perennial'
 
 export default defineConfig({
   integrations: [
     perennial({
+      theme: theme(),
       title: 'Blade',
+      rootLanguage: false,
       languages: ['en'],
     }),
   ],
`,
      stderr: `${TOLD}Made with 0.1: 1 file to change, which --write does; 0 things to do by hand\n`,
    })
    expect(written).toEqual({
      code: 0,
      stdout: '',
      stderr: `${TOLD}Made with 0.1: 1 file changed; 0 things to do by hand\n`,
    })
    expect(await textOf('astro.config.mjs')).toBe(
      config
        .replace("{ perennial } from './plugins/index.ts'", "{ perennial, theme } from 'astro-perennial'")
        .replace('      title', '      theme: theme(),\n      title')
        .replace('      languages', '      rootLanguage: false,\n      languages'),
    )
  })

  it('has nothing left to change afterwards', async () => {
    const { root } = await upgraded({ 'astro.config.mjs': old("      title: 'Blade', languages: ['da']") })
    expect(await perennial(root, 'upgrade')).toEqual({
      code: 0,
      stdout: 'Nothing here is of an earlier version; CHANGELOG.md says what is new.\n',
      stderr: '',
    })
  })

  it.each([
    [
      "title: 'Ågård 🌱', languages: ['da', 'en']",
      "theme: theme(),\ntitle: 'Ågård 🌱', languages: ['da', 'en']",
    ],
    ["title: 'A', theme: { logo: 'logo.svg' }", "title: 'A', theme: theme({ logo: 'logo.svg' })"],
    ["title: 'A', theme: look", "title: 'A', theme: theme(look)"],
    [
      "title: 'A', languages: ['da'], rootLanguage: 'da'",
      "theme: theme(),\ntitle: 'A', languages: ['da'], rootLanguage: 'da'",
    ],
  ])('keeps what it says: %s', async (options, expected) => {
    expect(await upgradedConfig(old(options))).toBe(
      old(expected).replace(
        "{ perennial } from './plugins/index.ts'",
        "{ perennial, theme } from 'astro-perennial'",
      ),
    )
  })

  it('may be TypeScript, with another name and other ends of lines', async () => {
    const text = `import { perennial as all, type SiteOptions } from "../shared/plugins/index"\r\nconst more = { base: '/x' as string }\r\nexport default { ...more, integrations: [all({\r\n  title: 'A' satisfies SiteOptions['title'],\r\n})] }\r\n`
    const { textOf } = await upgraded({ 'astro.config.ts': text })
    expect(await textOf('astro.config.ts')).toBe(
      text
        .replace(
          'all, type SiteOptions } from "../shared/plugins/index"',
          'all, theme, type SiteOptions } from "astro-perennial"',
        )
        .replace('title', 'theme: theme(),\r\n  title'),
    )
  })

  const BY_HAND =
    "import { perennial, theme } from 'astro-perennial' and add theme: theme() to the options of perennial()"
  it.each([
    ['...shared', '7:1', 'not all of its options are written in the call'],
    ["['title']: 'A'", '7:1', 'not all of its options are written in the call'],
    ["title: 'A', theme", '7:13', 'something else is called theme in it'],
    ["title: 'A', html: perennial({})", '2:10', 'it calls perennial() 2 times'],
    ["title: 'A", '2:22', 'it has a fault in its syntax'],
  ])('is left as it is, and told, where it is not surely understood: %s', async (options, place, why) => {
    const text = old(options)
    const { dry, textOf } = await upgraded({ 'astro.config.mjs': text })
    expect(dry).toEqual({
      code: 0,
      stdout: '',
      stderr: `astro.config.mjs:${place}  found a configuration of 0.1 that is not changed, since ${why}; ${BY_HAND}  (whole-site)  warning\nMade with 0.1: 0 files to change, which --write does; 1 thing to do by hand\n`,
    })
    expect(await textOf('astro.config.mjs')).toBe(text)
  })

  it('is left as it is where it takes the toolkit as a whole', async () => {
    const text =
      "import * as all from './plugins/index.ts'\nexport default { integrations: [all.perennial({ title: 'A' })] }\n"
    const { dry, textOf } = await upgraded({ 'astro.config.mjs': text })
    expect(dry.stderr).toContain(
      'astro.config.mjs:1:1  found a configuration of 0.1 that is not changed, since it does not import perennial by its name; ',
    )
    expect(await textOf('astro.config.mjs')).toBe(text)
  })

  it('that may not be written is told, and nothing goes whose place it would take', async () => {
    const root = await writeFiles({
      'package.json': MANIFEST,
      'astro.config.mjs': old("title: 'A'"),
      'src/kit/size.ts': SIZE,
    })
    await chmod(join(root, 'astro.config.mjs'), 0o444)
    const { code, stderr } = await perennial(root, 'upgrade', '--write')
    expect(code).toBe(2)
    expect(stderr).toContain(
      `astro.config.mjs  was left as it is: permission to write it is missing
src/kit/size.ts  was left as it is: what takes its place could not be written
Made with 0.1: 0 files changed; 0 things to do by hand
`,
    )
    expect(await filesIn(root)).toContain('src/kit/size.ts')
  })

  it('whose languages stand elsewhere is told what to look at', async () => {
    const { dry } = await upgraded({ 'astro.config.mjs': old("      title: 'A', languages: OURS") })
    expect(dry.stderr).toContain(
      'astro.config.mjs:7:19  found languages that are not written out; if there is one, write rootLanguage: false to keep the addresses of its pages  (root-language)  warning\n',
    )
  })

  it('is told of the copy of the toolkit beside it, and of the package that is missing', async () => {
    const { dry, now } = await upgraded({
      'package.json': '{ "name": "perennial" }\n',
      'plugins/index.ts': 'export {}\n',
      'astro.config.mjs': old("title: 'A'"),
    })
    expect(dry.stderr).toContain(
      'package.json:1:1  found no dependency on astro-perennial; run `npm install --save-exact astro-perennial`  (whole-site)  warning\n',
    )
    expect(dry.stderr).toContain(
      'plugins/index.ts:1:1  found a copy of the toolkit; delete plugins/, test/ and bench/, and let the scripts in package.json call `perennial build`, `perennial dev` and `perennial check`  (whole-site)  warning\n',
    )
    expect(now).toContain('plugins/index.ts')
  })
})

describe('the theme that 0.1 had in src/', () => {
  const CONFIG = old("      title: 'A',")
  const PAGE = 'src/pages/kit/theme/[name].ts'

  it('goes where it is as it came, with the folders that are empty then', async () => {
    const { dry, now } = await upgraded({
      'astro.config.mjs': CONFIG,
      [PAGE]: KIT_STYLES,
      'src/kit/size.ts': SIZE.replaceAll('\n', '\r\n'),
      'src/own.ts': 'export {}\n',
    })
    expect(dry.stdout).toContain(
      `diff --git a/src/kit/size.ts b/src/kit/size.ts\ndeleted file mode 100644\ndiff --git a/${PAGE} b/${PAGE}\ndeleted file mode 100644\n`,
    )
    expect(dry.stderr).toContain(
      'src/kit/size.ts:1:1  found 2 files of the theme of 0.1, unchanged: to delete, since theme() brings its own  (copied-theme)  hint\n',
    )
    expect(now).toEqual(['astro.config.mjs', 'package.json', 'src/own.ts'])
  })

  it('stays and is named where it was changed, with all that it needs', async () => {
    const { dry, now } = await upgraded({
      'astro.config.mjs': CONFIG,
      [PAGE]: KIT_STYLES,
      'src/pages/index.astro': '<p>Ours</p>\n',
      'src/components/Mark.astro': "---\nimport { sizeInWords } from '../kit/size'\n---\n",
      'src/words.ts': 'export const WORDS = {}\n',
      'src/kit/size.ts': SIZE,
      'src/kit/relative.ts': RELATIVE,
    })
    expect(now).toEqual([
      'astro.config.mjs',
      'package.json',
      'src/components/Mark.astro',
      'src/kit/size.ts',
      'src/pages/index.astro',
      'src/words.ts',
    ])
    for (const line of [
      'src/kit/relative.ts:1:1  found 2 files of the theme of 0.1, unchanged: to delete, since theme() brings its own  (copied-theme)  hint',
      "src/components/Mark.astro:1:1  found changes of your own; write theme({ components: { Mark: './src/components/Mark.astro' } }) to use it in the place of the theme's, or delete it  (copied-theme)  warning",
      "src/pages/index.astro:1:1  found a page of 0.1 with changes of your own; it stays in the place of the theme's, or delete it  (copied-theme)  warning",
      'src/words.ts:1:1  found changes of your own; no page of the theme uses this file, so delete it where your own pages do not either  (copied-theme)  warning',
    ])
      expect(dry.stderr).toContain(`${line}\n`)
  })

  it('stays where nothing would take its place yet', async () => {
    const { dry, now } = await upgraded({ 'astro.config.mjs': old('...shared'), [PAGE]: KIT_STYLES })
    expect(dry.stderr).toContain(
      `${PAGE}:1:1  found a file of the theme of 0.1, unchanged; add theme: theme() to the options of perennial(), and upgrade again  (copied-theme)  warning\n`,
    )
    expect(now).toContain(PAGE)
  })

  it('is no matter of a site of today, whose files may have the same names', async () => {
    const { dry } = await upgraded({
      'astro.config.mjs':
        "import { perennial, theme } from 'astro-perennial'\nexport default { integrations: [perennial({ title: 'A', languages: ['en'], theme: theme() })] }\n",
      'src/components/Mark.astro': '<p>Ours</p>\n',
    })
    expect(dry.stdout).toBe('Nothing here is of an earlier version; CHANGELOG.md says what is new.\n')
  })

  it('is no matter of a copy of the project, whose theme it is', async () => {
    const { dry } = await upgraded({
      'astro.config.mjs':
        "import { perennial, theme } from 'astro-perennial'\nexport default { integrations: [perennial({ title: 'A', theme: theme() })] }\n",
      'src/kit/size.ts': SIZE,
      'src/routes/home.astro': '<p>The theme</p>\n',
    })
    expect(dry.stdout).toBe('Nothing here is of an earlier version; CHANGELOG.md says what is new.\n')
  })
})

it('pages of a site find the doors of today, and are told of what has none', async () => {
  const page = (site: string, css: string, types: string) =>
    `---\nimport { getSite } from ${site}\nimport ${css}\nimport type { SiteLanguage } from ${types}\nconst { hide } = await import('../../plugins/html/hide.ts')\n---\n<p>virtual:perennial</p>\n`
  const { dry, textOf } = await upgraded({
    'astro.config.mjs': old("      title: 'A',"),
    'src/pages/own.astro': page(
      "'virtual:perennial'",
      '"virtual:perennial/theme.css"',
      "'../../plugins/index.ts'",
    ),
  })
  expect(await textOf('src/pages/own.astro')).toBe(
    page("'perennial:site'", '"perennial:theme.css"', "'astro-perennial'"),
  )
  expect(
    dry.stderr,
  ).toContain(`src/pages/own.astro:2:25  found virtual:perennial; it is perennial:site now  (doors)  hint
src/pages/own.astro:3:8  found virtual:perennial/theme.css; it is perennial:theme.css now  (doors)  hint
src/pages/own.astro:4:35  found ../../plugins/index.ts; it is astro-perennial now  (doors)  hint
src/pages/own.astro:5:31  found ../../plugins/html/hide.ts, which the package has no door to; do without it  (doors)  warning
`)
})

it('nothing outside of the site is read or written through a link', async () => {
  const elsewhere = await writeFiles({ 'page.astro': "---\nimport 'virtual:perennial'\n---\n" })
  const root = await writeFiles({
    'package.json': MANIFEST,
    'astro.config.mjs': old("title: 'A'"),
    'src/own.ts': '',
  })
  await symlink(join(elsewhere, 'page.astro'), join(root, 'src/page.astro'))
  await perennial(root, 'upgrade', '--write')
  expect(await readFile(join(elsewhere, 'page.astro'), 'utf8')).toContain('virtual:perennial')
})

it('a folder without a site is told so', async () => {
  expect(await perennial(await writeFiles({ 'a.txt': '' }), 'upgrade')).toEqual({
    code: 2,
    stdout: '',
    stderr: 'There is no astro.config.mjs in this folder.\nRun the command in the folder of your site.\n',
  })
})
