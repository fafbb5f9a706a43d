import { existsSync } from 'node:fs'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { temporaryFolder } from '../folders.ts'
import { commandsIn, documentedCommands, PROJECT } from './documented-commands.ts'
import { GOOD_ARTICLE, perennial, writeWholeSite } from './perennial.ts'

/** What is run here, in the folder of a small site; of a script, what it stands for. */
const HERE =
  /^(?:npx perennial|npm run) (?=(?:check|inspect|list|new|import|report|schema|upgrade|used|choose --show)\b)/

/** What is run elsewhere: the file that does so, and words that stand in it. */
const ELSEWHERE: readonly (readonly [command: RegExp, file: string, words: string])[] = [
  [/^npm (?:ci|test)$/, '.ci/run', 'npm ci'],
  [/^npm run test:all$/, '.ci/run', 'PERENNIAL_ALL=1 npm test'],
  [/^npm run format$/, 'test/run.ts', "check('biome'"],
  [/^(?:npm run coverage$|npx vitest run --project unit\b)/, 'test/run.ts', "'vitest'"],
  [/^npm run docs$/, 'test/reference/reference.test.ts', 'referencePages()'],
  [/^npm run build$/, 'test/site/build.ts', "'build'"],
  [/^(?:npm run package$|npm publish )/, 'test/release/package.test.ts', 'package'],
  [/^npm run dev\b/, 'test/astro/dev-server.ts', "'dev'"],
  [/^npm run bench:beside\b/, 'test/bench/beside.test.ts', 'bench/beside.ts'],
  [/^npm run bench:editor\b/, 'test/bench/learning.test.ts', 'bench:editor learns'],
  [/^npm run bench:dev\b/, 'test/bench/small.test.ts', "'dev.ts'"],
  [/^npm run screenshots$/, 'test/site/screenshots.test.ts', 'shots'],
  [/^npm run sheets$/, 'test/channels/cards/sheets.test.ts', 'sheets'],
  [/^npm version \d/, 'test/release/workflows.test.ts', 'manifest.version'],
  [/^npm create(?: astro-perennial\b|$)/, 'test/release/package.test.ts', 'create-astro-perennial'],
  [
    /^(?:npm install(?: astro-perennial(?:@latest)?)?|cd [\w-]+)$/,
    'test/release/install-packages.ts',
    "'install'",
  ],
  [/^npm (?:install|i)\b.* @fontsource\//, 'test/theme/theme.test.ts', '@fontsource/'],
  [/^npm install --save-dev beautiful-mermaid$/, 'test/article/diagrams.test.ts', 'beautiful-mermaid'],
  [/^npm install --save-dev ai @ai-sdk\//, 'test/cli/choose.test.ts', '@ai-sdk/openai-compatible'],
  [/^npx perennial choose\b/, 'test/cli/choose.test.ts', "'--write'"],
  [/^npx perennial pack\b/, 'test/cli/pack.test.ts', "'pack'"],
  [/^npx perennial kit\b/, 'test/astro/kit-edits.test.ts', "'kit'"],
  [/^npx perennial <command>$/, 'test/cli/usage.test.ts', '--help'],
  [/^grep -rlE 'data-offer=/, 'test/html/offer.test.ts', 'data-place="end" data-variant="b"'],
  [/^git clone \S+astro-theme-cactus/, 'test/bench/beside.test.ts', 'writeCactus'],
]

/** Whom `choose --show` would ask, and doesn't. */
const chooser = { url: 'http://localhost:1/v1', model: 'a-model' }

const commands = await documentedCommands()
const here = commands.filter(({ command }) => HERE.test(command))
const elsewhere = commands.filter(({ command }) => !HERE.test(command))

/** Split a command into its words, without the quotation marks around some. */
function wordsIn(command: string): string[] {
  return [...command.matchAll(/"([^"]*)"|\S+/g)].map(([word, quoted]) => quoted ?? word)
}

/** Write what a word names and is not there: an article by its file or its id, or a blog beside the site. */
async function provide(root: string, word: string): Promise<void> {
  const article = /^(?:da|en)\/[\w-]+$/.test(word) ? `content/articles/${word}.md` : word
  const path = word.startsWith('../') ? join(word, '_posts/2024-05-01-a-post.md') : article
  const file = join(root, path)
  if (!path.endsWith('.md') || existsSync(file)) return
  await mkdir(dirname(file), { recursive: true })
  if (word.startsWith('../')) await writeFile(join(root, word, '_config.yml'), 'title: A blog\n')
  const lang = path.includes('/da/') ? 'da' : 'en'
  await writeFile(
    file,
    GOOD_ARTICLE.replace(/^title: .*/m, `title: On ${path}`).replace('lang: en', `lang: ${lang}`),
  )
}

describe('a command in the documentation', () => {
  it.each(here)('$place runs: $command', async ({ command }) => {
    // What stands beside the site goes with it.
    const root = join(await temporaryFolder(), 'site')
    await mkdir(root)
    await writeWholeSite({ 'articles/en/good.md': GOOD_ARTICLE }, { chooser }, root)
    const words = wordsIn(command.replace(HERE, '').replace(/\bFILE?\b/, 'content/articles/en/good.md'))
    for (const word of words) await provide(root, word)
    const { code, stderr } = await perennial(root, ...words)
    expect({ code, stderr }).toMatchObject({ code: 0 })
  })

  it.each(elsewhere)('$place is run by a test: $command', async ({ command, place }) => {
    const [, file, words] = ELSEWHERE.find(([pattern]) => pattern.test(command)) ?? []
    if (file === undefined || words === undefined)
      throw new Error(`${place} is run by no test: run it here, or name the test in ELSEWHERE.`)
    expect(await readFile(join(PROJECT, file), 'utf8')).toContain(words)
    const [, script] = /^npm run (\S+)/.exec(command) ?? []
    const { scripts } = JSON.parse(await readFile(join(PROJECT, 'package.json'), 'utf8'))
    if (script !== undefined) expect(Object.keys(scripts)).toContain(script)
  })

  it('is a line of a block in sh, or code in a line', () => {
    const text =
      'Run `npm a`:\n\n```sh\nnpm b && npm c  # d\n# e\n```\n\n````md\n```sh\nnpm f\n```\n````\n\n| `npx g` | `h` |\n'
    expect(commandsIn('x.md', text)).toEqual([
      { command: 'npm a', place: 'x.md:1' },
      { command: 'npm b', place: 'x.md:4' },
      { command: 'npm c', place: 'x.md:4' },
      { command: 'npx g', place: 'x.md:14' },
    ])
    expect(commands.length).toBeGreaterThan(20)
  })
})
