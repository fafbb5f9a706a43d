import { describe, expect, it } from 'vitest'
import { temporaryFolder } from '../folders.ts'
import { GOOD_ARTICLE, perennial, writeWholeSite } from './perennial.ts'

const GENERAL_HELP = `Publish a folder of Markdown.

Usage: perennial <command> [options]

  build    Build the site with every card, post, snippet, book, feed and the kit into dist/
  dev      Show the site while you write; cards, posts and books are made when you open them
  kit      Show the marketers' kit on this machine, made as you open it; its texts can be changed there
  check    Read all content and say what is wrong with it, and where
  inspect  Show what was understood of any Markdown or MDX file or folder, and why
  learn    Learn to judge stages on your own texts, and say whether that is worth anything
  choose   Ask a model of your own which sentences to lift, by number; it cannot add a word
  list     List every file that the channels make, without making any
  pack     Pack all that is made of articles into a zip each
  report   Say what the library as a whole needs: gaps, paths, twins, translations, links
  schema   Write JSON Schemas of what writers write, for editors and forms
  used     List where the articles were used, or write down where one was
  new      Begin an article as a draft, or a design of cards
  import   Copy a blog of another tool into the content, and say what could not be carried over
  upgrade  Say what a new version changes in the code of your site, as a diff, and write it

See \`perennial <command> --help\` for the options of a command.
Exit codes: 0 all well, 1 errors in the content, 2 a wrong command line or configuration.
`

const HELP = {
  build: `Build the site with every card, post, snippet, book, feed and the kit into dist/

Usage: perennial build
`,
  dev: `Show the site while you write; cards, posts and books are made when you open them

Usage: perennial dev [--drafts] [--port NUMBER] [--host]

  --drafts      show drafts and future-dated texts too
  --host        let other machines in your network see it, such as your phone
  --port VALUE  the port to listen on (default: 4321, or the next one that is free)
`,
  kit: `Show the marketers' kit on this machine, made as you open it; its texts can be changed there

Usage: perennial kit [--open] [--drafts] [--port NUMBER] [--host]

  --open        open it in the browser
  --drafts      show drafts and future-dated texts too
  --host        let other machines in your network see it, such as your phone
  --port VALUE  the port to listen on (default: 4321, or the next one that is free)
`,
  used: `List where the articles were used, or write down where one was

Usage: perennial used [ARTICLE PLACE] [--day YYYY-MM-DD] [--undo]

  --day VALUE  the day on which it was used (default: today)
  --undo       take out what was written down for that place and day
`,
  check: `Read all content and say what is wrong with it, and where

Usage: perennial check [FILE|FOLDER…] [--format FORMAT] [--max-warnings NUMBER] [--fix [--dry-run]]

  --format VALUE        text, json, sarif, github (default: text, and github where that runs it)
  --json                write one JSON object a line, as --format json
  --fix                 first mend what is safe: keys, dates, drafts, slugs, topics, links to moved texts
  --dry-run             with --fix: show what would change as a diff, and change nothing
  --max-warnings VALUE  end with 1 where there are more warnings than that
`,
  inspect: `Show what was understood of any Markdown or MDX file or folder, and why

Usage: perennial inspect FILE|FOLDER… [--json] [--brand NAME] [--rival NAME]

  --json         write one JSON object a line
  --brand VALUE  a name of your company or product; may be given more than once
  --rival VALUE  a name of a company or product that readers weigh yours against; may be given more than once
`,
  learn: `Learn to judge stages on your own texts, and say whether that is worth anything

Usage: perennial learn [--write]

  --write  write the weights to stage-weights.json, if they judge your texts better
`,
  choose: `Ask a model of your own which sentences to lift, by number; it cannot add a word

Usage: perennial choose [FILE|FOLDER…] [--write] [--again] [--show]

  --write  keep what it chooses in choices.json in the content folder
  --again  ask also of articles whose choice is kept already
  --show   show what would be sent, and send nothing
`,
  list: `List every file that the channels make, without making any

Usage: perennial list [--json]

  --json  write one JSON object a line: channel, path, type, article or book
`,
  new: `Begin an article as a draft, or a design of cards

Usage: perennial new [TITLE] [--lang da|en] | --design NAME

  --lang VALUE    the language (default: that of the title, else the site's first)
  --design VALUE  begin a design of cards instead, as a copy of one that is whole
`,
  import: `Copy a blog of another tool into the content, and say what could not be carried over

Usage: perennial import SOURCE [--from NAME] [--lang da|en] [--dry-run]

  --from VALUE  jekyll, hugo, eleventy, astro, ghost, wordpress (default: told from what is there)
  --lang VALUE  the language of texts that say none (default: as they read)
  --dry-run     write nothing, and tell the same
`,
  upgrade: `Say what a new version changes in the code of your site, as a diff, and write it

Usage: perennial upgrade [--write]

  --write  write what the diff shows
`,
} as const

describe('help', () => {
  it.each([[['--help']], [['-h']], [['help']]])('is written in general for %j', async (args) => {
    const ended = await perennial(await temporaryFolder(), ...args)
    expect(ended).toEqual({ code: 0, stdout: GENERAL_HELP, stderr: '' })
  })

  it('is written, as a mistake, where no command is given', async () => {
    expect(await perennial(await temporaryFolder())).toEqual({ code: 2, stdout: GENERAL_HELP, stderr: '' })
  })

  it.each(Object.entries(HELP))('is written for %s', async (name, stdout) => {
    expect(await perennial(await temporaryFolder(), name, '--help')).toEqual({ code: 0, stdout, stderr: '' })
  })

  it('is written for a command also when asked for the other way round', async () => {
    const ended = await perennial(await temporaryFolder(), 'help', 'list')
    expect(ended).toEqual({ code: 0, stdout: HELP.list, stderr: '' })
  })
})

describe('a command that does not exist', () => {
  it.each([
    ['chek', 'check'],
    ['lst', 'list'],
    ['Build', 'build'],
  ])('is refused with the nearest one: %s', async (name, nearest) => {
    const stderr = `There is no command "${name}".\nDid you mean "${nearest}"? See \`perennial --help\`.\n`
    expect(await perennial(await temporaryFolder(), name)).toEqual({ code: 2, stdout: '', stderr })
  })

  it.each([['toString'], ['help', 'toString'], ['__proto__', '--help'], ['help', 'constructor']])(
    'is refused also where every object has a thing of its name: %s %s',
    async (...args) => {
      const { code, stdout, stderr } = await perennial(await temporaryFolder(), ...args)
      expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
      expect(stderr).toMatch(/^There is no command "\w+"\.\nDid you mean "\w+"\? See `perennial --help`\.\n$/)
    },
  )
})

describe('a command line that says too much or too little', () => {
  it.each([
    [['check', '--jsn'], 'Unknown option \'--jsn\'.\nDid you mean "--json"?', 'check'],
    [['build', '--fast'], "Unknown option '--fast'.", 'build'],
    [['list', '-x'], "Unknown option '-x'.", 'list'],
    [['inspect', 'a.md', '--brand'], "Option '--brand <value>' argument missing.", 'inspect'],
    [
      ['inspect', 'a.md', '--brand', '--json'],
      '--brand needs a value, and what follows it is an option.',
      'inspect',
    ],
    [['check', '--json=yes'], "Option '--json' does not take an argument.", 'check'],
    [['build', 'dist'], "Unexpected argument 'dist'.", 'build'],
  ])('is refused with a way to the help: %j', async (args, message, name) => {
    const root = await writeWholeSite({ 'articles/en/good.md': GOOD_ARTICLE })
    expect(await perennial(root, ...args)).toEqual({
      code: 2,
      stdout: '',
      stderr: `${message}${message.endsWith('?') ? ' ' : '\n'}See \`perennial ${name} --help\`.\n`,
    })
  })

  it.each([
    [['--dry-run'], '--dry-run goes with --fix.\nWithout --fix, check never changes anything.\n'],
    [
      ['content/gone.md'],
      'There is no file or folder content/gone.md in this project.\nGive paths such as content/articles, or none for all of it.\n',
    ],
    [
      ['..'],
      'There is no file or folder .. in this project.\nGive paths such as content/articles, or none for all of it.\n',
    ],
    [['content', '--fix'], '--fix mends all content, and takes no files.\nRun check on them without it.\n'],
    [
      ['--format', 'xml'],
      '--format says "xml", which is no format.\nThe formats are text, json, sarif, github.\n',
    ],
    [
      ['--max-warnings=-1'],
      '--max-warnings says "-1", which is no whole number.\nGive a number such as 0.\n',
    ],
    [
      ['--max-warnings', '-1'],
      '--max-warnings says "-1", which is no whole number.\nGive a number such as 0.\n',
    ],
    [
      ['--max-warnings', 'few'],
      '--max-warnings says "few", which is no whole number.\nGive a number such as 0.\n',
    ],
  ])('is refused where check could not do it: %j', async (args, stderr) => {
    const root = await writeWholeSite({ 'articles/en/good.md': GOOD_ARTICLE })
    expect(await perennial(root, 'check', ...args)).toEqual({ code: 2, stdout: '', stderr })
  })

  it.each(['abc', '0', '65536', '80.5'])('is refused where a port is none: %s', async (port) => {
    const root = await writeWholeSite({ 'articles/en/good.md': GOOD_ARTICLE })
    expect(await perennial(root, 'dev', `--port=${port}`)).toEqual({
      code: 2,
      stdout: '',
      stderr: `--port says "${port}", which is no port.\nGive a number such as 4321.\n`,
    })
  })

  it('shows no kit where the site has none', async () => {
    const root = await writeWholeSite({ 'articles/en/good.md': GOOD_ARTICLE }, { kit: false })
    expect(await perennial(root, 'kit')).toEqual({
      code: 2,
      stdout: '',
      stderr:
        "The site has no kit.\nGive it one in astro.config.mjs: `kit: 'separate'` (beside the site) or `kit: 'public'` (in it).\n",
    })
  })
})
