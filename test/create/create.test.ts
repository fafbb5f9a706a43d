import { mkdir, readFile, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { DEFAULT_JOURNEY } from '../../plugins/journey/journey.ts'
import { editorSettings } from '../../plugins/reference/editor-settings.ts'
import { editorSnippets } from '../../plugins/reference/editor-snippets.ts'
import { sample } from '../all.ts'
import { perennial } from '../cli/perennial.ts'
import { filesIn, temporaryFolder, writeFiles } from '../folders.ts'
import { create } from './create.ts'

const STARTER = new URL('../../plugins/create/starter/.vscode/', import.meta.url)
const PROJECT = fileURLToPath(new URL('../..', import.meta.url))
const manifest = JSON.parse(await readFile(join(PROJECT, 'package.json'), 'utf8'))

const COMMON = [
  '.github/workflows/build.yml',
  '.gitignore',
  '.vscode/extensions.json',
  '.vscode/settings.json',
  'README.md',
  'astro.config.mjs',
  'content/README.md',
  'content/authors/editors.yml',
  'package.json',
  'public/favicon.svg',
]
const OF = {
  da: [
    '.vscode/da-perennial.code-snippets',
    'content/articles/da/er-teksten-klar.md',
    'content/offers/da-feed.yml',
    'content/pages/da/privatliv.md',
  ],
  en: [
    '.vscode/en-perennial.code-snippets',
    'content/articles/en/is-your-text-ready.md',
    'content/offers/en-feed.yml',
    'content/pages/en/privacy.md',
  ],
}
const NEXT = (folder: string) =>
  `Next:\n\n  cd ${folder}\n  npm install\n  npm run dev\n\nREADME.md there says how it goes on.\n`

const configOf = (root: string) => readFile(join(root, 'astro.config.mjs'), 'utf8')

describe('a new site', () => {
  it.each(
    sample(
      [
        [
          ['--languages', 'both'],
          ['da', 'en'],
        ],
        [
          ['--languages', 'en, da'],
          ['en', 'da'],
        ],
        [['--languages=Danish'], ['da']],
        [['--languages', 'en'], ['en']],
      ] as const,
      2,
    ),
  )('has the files of its languages, and no faults: %j', async (args, languages) => {
    const root = await temporaryFolder()
    const files = [...COMMON, ...languages.flatMap((lang) => OF[lang])].sort()
    expect(await create(root, ['my-blog', ...args])).toEqual({
      code: 0,
      stdout: `My blog stands in my-blog: ${files.length} files. ${NEXT('my-blog')}`,
      stderr: '',
    })
    const site = join(root, 'my-blog')
    expect(await filesIn(site)).toEqual(files)
    expect(await configOf(site)).toContain(
      `      languages: [${languages.map((lang) => `'${lang}'`).join(', ')}],\n`,
    )
    await mkdir(join(site, 'node_modules'))
    await symlink(PROJECT, join(site, 'node_modules/astro-perennial'))
    await symlink(join(PROJECT, 'node_modules/astro'), join(site, 'node_modules/astro'))
    const texts = languages.length === 2 ? '2 articles and 2 pages' : '1 article and 1 page'
    expect(await perennial(site, 'check')).toEqual({
      code: 0,
      stdout: `${texts}: nothing to mend\n`,
      stderr: '',
    })
  })

  it.each([
    [
      'en-GB',
      'en',
      'It is in English; with `--languages da` it is in Danish, with `--languages both` in both.',
    ],
    [
      'da-DK',
      'da',
      'It is in Danish; with `--languages en` it is in English, with `--languages both` in both.',
    ],
    ['C', 'en', 'It is in English; with `--languages da` it is in Danish, with `--languages both` in both.'],
  ] as const)(
    'is in the language of a machine that says %s, where nobody names one',
    async (locale, lang, why) => {
      const root = await temporaryFolder()
      const { stdout } = await create(root, ['my-blog', '--yes'], [], locale)
      expect(stdout).toBe(`My blog stands in my-blog: 14 files. ${why} ${NEXT('my-blog')}`)
      expect(await filesIn(join(root, 'my-blog'))).toEqual([...COMMON, ...OF[lang]].sort())
    },
  )

  it('is pinned to what this release was tested with, and brings its Node', async () => {
    const root = await temporaryFolder()
    await create(root, ['Blå bog'])
    expect(JSON.parse(await readFile(join(root, 'Blå bog/package.json'), 'utf8'))).toEqual({
      name: 'bla-bog',
      version: '0.0.0',
      private: true,
      type: 'module',
      scripts: {
        dev: 'perennial dev',
        build: 'perennial build',
        check: 'perennial check',
        new: 'perennial new',
      },
      dependencies: { astro: manifest.dependencies.astro, 'astro-perennial': manifest.version },
      devDependencies: {
        node: manifest.devDependencies.node,
        pagefind: manifest.devDependencies.pagefind,
      },
      allowScripts: { 'core-js': false, esbuild: true, node: true },
    })
  })

  it('has a workflow that runs its own scripts, and settings of an editor for the schemas of the package', async () => {
    const root = await temporaryFolder()
    await create(root, ['.', '--yes'])
    const { jobs } = parse(await readFile(join(root, '.github/workflows/build.yml'), 'utf8'))
    const commands = jobs.build.steps.flatMap(({ run = [] }) => run)
    expect(commands).toEqual(['npm ci', 'npm run check', 'npm run build'])
    const { vscode } = editorSettings(
      { content: 'content', articles: 'content/articles' },
      'node_modules/astro-perennial/schemas',
    )
    expect(JSON.parse(await readFile(join(root, '.vscode/settings.json'), 'utf8'))).toEqual(
      JSON.parse(vscode),
    )
    for (const lang of ['da', 'en'] as const) {
      const site = { stages: DEFAULT_JOURNEY.stages.map(({ id }) => id), topics: ['writing'], kinds: [] }
      const snippets = await readFile(new URL(`${lang}-perennial.code-snippets`, STARTER), 'utf8')
      expect(JSON.parse(snippets)).toEqual(JSON.parse(editorSnippets({ lang, saysLanguage: false, ...site })))
    }
  })

  it('is called as its README and its configuration say, whatever the title', async () => {
    const root = await temporaryFolder()
    const { stdout } = await create(root, ['.', '--title', "  Kim's \\ $& \n blog "])
    expect(stdout).toBe(
      "Kim's \\ $& blog stands in .: 14 files. It is in English; with `--languages da` it is in Danish, with `--languages both` in both. Next:\n\n  npm install\n  npm run dev\n\nREADME.md there says how it goes on.\n",
    )
    expect(await configOf(root)).toContain("      title: 'Kim\\'s \\\\ $& blog',\n")
    expect(await readFile(join(root, 'README.md'), 'utf8')).toMatch(/^# Kim's \\ \$& blog\n/)
  })
})

describe('the questions', () => {
  const TITLE = 'What is the site called? (My site) '
  const LANGUAGES = 'In which languages is it: da, en, or both? (en) '

  it.each([
    [['Ovens', 'en'], 'Ovens', ['en'], ''],
    [['', ''], 'My site', ['en'], ''],
    [['', 'both'], 'My site', ['da', 'en'], ''],
    [
      ['  Ovens ', 'fr', 'dansk'],
      'Ovens',
      ['da'],
      `The languages are da (Danish) and en (English).\n${LANGUAGES}`,
    ],
  ] as const)(
    'are asked at a terminal, and no answer takes what is usual: %j',
    async (typed, title, languages, again) => {
      const root = await temporaryFolder()
      const { stdout } = await create(root, [], typed)
      const files = COMMON.length + 4 * languages.length
      expect(stdout).toBe(
        `${TITLE}${LANGUAGES}${again}${title} stands in my-site: ${files} files. ${NEXT('my-site')}`,
      )
      expect(await configOf(join(root, 'my-site'))).toContain(`      title: '${title}',\n`)
    },
  )

  it('are answered as usual where the input ends', async () => {
    const { stdout } = await create(await temporaryFolder(), [], [])
    expect(stdout).toBe(`${TITLE}\n${LANGUAGES}\nMy site stands in my-site: 14 files. ${NEXT('my-site')}`)
  })

  it.each([
    [['--title', 'Ovens'], LANGUAGES],
    [['--languages', 'both'], TITLE],
    [['--languages', 'both', '--title', 'Ovens'], ''],
    [['--yes'], ''],
  ])('are not asked where the command line answers: %j', async (args, asked) => {
    const { stdout } = await create(await temporaryFolder(), args, ['', ''])
    expect(stdout).toMatch(/stands in my-site: 1[48] files/)
    expect(stdout.slice(0, stdout.indexOf(' stands in')).replace(/(?:Ovens|My site)$/, '')).toBe(asked)
  })
})

describe('nothing is written', () => {
  it('into a folder that holds files', async () => {
    const root = await writeFiles({ 'blog/notes.md': 'Ours.\n', 'blog/.env': 'KEY=1\n' })
    expect(await create(root, ['blog', '--yes'])).toEqual({
      code: 2,
      stdout: '',
      stderr:
        'blog holds files already (.env and 1 more); nothing was written.\nName a new folder: `npm create astro-perennial my-site`. For a site that you have: `npm install astro-perennial`, and its README.\n',
    })
    expect(await filesIn(join(root, 'blog'))).toEqual(['.env', 'notes.md'])
    const { stderr } = await create(join(root, 'blog'), ['.', '--yes'])
    expect(stderr).toMatch(/^This folder holds files already \(\.env and 1 more\); nothing was written\.\n/)
  })

  it('over a file', async () => {
    const root = await writeFiles({ blog: 'A file.\n' })
    const stderr = 'blog is a file.\nName another folder: `npm create astro-perennial my-site`.\n'
    expect(await create(root, ['blog'])).toEqual({ code: 2, stdout: '', stderr })
    expect(await readFile(join(root, 'blog'), 'utf8')).toBe('A file.\n')
  })

  it.each([
    [
      ['my', 'blog'],
      'A site goes into one folder, and these are 2: my, blog.\nWrite a title of several words as `--title "…"`.\n',
    ],
    [
      ['--languages', 'fr'],
      '--languages says "fr"; a site is in da (Danish), en (English), or both.\nFor example: `--languages en`.\n',
    ],
    [
      ['--languages', 'dk'],
      '--languages says "dk"; a site is in da (Danish), en (English), or both.\nDid you mean `--languages da`?\n',
    ],
    [
      ['--lang', 'en'],
      "Unknown option '--lang'.\nDid you mean `--languages`? See `npm create astro-perennial -- --help`.\n",
    ],
  ])('where the command line is wrong: %j', async (args, stderr) => {
    const root = await temporaryFolder()
    expect(await create(root, args)).toEqual({ code: 2, stdout: '', stderr })
    expect(await filesIn(root)).toEqual([])
  })
})

it('a folder that git has begun is free', async () => {
  const root = await temporaryFolder()
  await mkdir(join(root, '.git'))
  await writeFile(join(root, '.git/HEAD'), 'ref: refs/heads/main\n')
  expect((await create(root, ['.'])).code).toBe(0)
})
