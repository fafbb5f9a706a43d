import { open, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { socketsIn, watchingSockets } from '../astro/watched-sockets.ts'
import { type Ended, ended } from '../ended.ts'
import { sharedFolder } from '../folders.ts'
import { GOOD_ARTICLE, perennial, perennialEach, startPerennial, writeWholeSite } from './perennial.ts'

/** Texts of a guest who wants more than to be read; the first two stand in workflow commands, the third in a terminal. */
const HOSTILE = {
  'articles/en/good.md': GOOD_ARTICLE,
  'articles/en/guest.md':
    '---\ntitle: Guest\npublished: 2024-01-01\n"x\\n::add-mask::INJECTED": 1\n---\n\nThis opening paragraph is long enough to be an excerpt of it.\n',
  'articles/en/link.md':
    '---\ntitle: Guest two\npublished: 2024-01-01\n---\n\nThis opening paragraph is long enough to be an excerpt [x](a&#10;::error::INJECTED-LINK) of it.\n',
  'articles/en/terminal.md':
    '---\ntitle: Guest\npublished: 2024-01-01\n"k\\e[31m\\e]0;OWNED\\a": 1\n"c1\\x9b31m": 2\nstage: "\\e[2J\\e[H"\n---\n\nThis opening paragraph is long enough to be an excerpt of it.\n',
  'articles/en/turned.md':
    '---\ntitle: "Guest \u202etxt.exe\u2069 \u0085\u200b"\ntopics: ["\u202eturned", "##[error]t", "a\u009b31m"]\nstage: awareness\nkey\u2066: 1\ndate: 2018/02/02\n---\n\n::error::INJECTED-CONTEXT\n\nA text\u202e with \u2028 and \u2067 in it, ##[error]INJECTED in its first words.\n',
  'articles/en/n\n::error::NAME.md': '---\nfoo: 1\ndate: 2018/02/02\n---\n\nNo title.\n',
  'articles/en/esc\u001b]0;OWNED\u0007\u202e.md': '---\nbar: 1\n---\n\nNo title.\n',
  'offers/a\u001b[2J\n::error::OFFER.yml': 'kind: nothing\n',
  'ebooks/b\n::error::BOOK.yml': 'title: 1\n"\\e[2J": 1\n',
}

/** What a terminal obeys or hides, but for the ends of lines. */
const OBEYED =
  /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff]/
/** What GitHub's runner takes as a command. */
const COMMAND = /^\s*::|##\[/m

/** Every command, and every way to put a word of the command line into a message. */
const COMMANDS = [
  ['check', '--format', 'text'],
  ['check', '--format', 'json'],
  ['check', '--format', 'sarif'],
  ['check', '--fix', '--dry-run'],
  ['build'],
  ['inspect', 'content'],
  ['inspect', 'content', '--json'],
  ['report', 'content'],
  ['report', 'content', '--json', '--lang', 'da'],
  ['list'],
  ['list', '--json'],
  ['inspect', '::error::no such\n::error::file\u001b[2J'],
  ['check', '--format', '\n::error::x\u009b'],
  ['check', '--\n::error::x\u009b'],
  ['\n::error::x\u009b'],
  ['new', '\n::error::\u009b', '--lang', '\n::error::x'],
  ['new', '\u001b[2J\u202e'],
  ['new', '--design', '../../x\n::error::x\u009b'],
  ['report', '\n::error::x\u009b'],
] as const

const shared = sharedFolder()
let root: string
let all: readonly Ended[]

beforeAll(async () => {
  root = await writeWholeSite(HOSTILE, {}, await shared)
  const env = { ...watchingSockets(join(root, 'sockets')), GITHUB_ACTIONS: 'true' }
  all = await perennialEach(
    env,
    COMMANDS.map((args) => [root, args]),
  )
})

describe.skipIf(process.platform === 'win32')('whatever files hold and are called', () => {
  it.each(COMMANDS.map((args, at) => [args, at] as const))(
    '%j prints neither orders to a terminal nor commands to a code host',
    (_args, at) => {
      const { stdout, stderr } = all[at] as Ended
      expect(stdout + stderr).not.toBe('')
      expect(stdout).not.toMatch(OBEYED)
      expect(stderr).not.toMatch(OBEYED)
      expect(stdout).not.toMatch(COMMAND)
      expect(stderr).not.toMatch(COMMAND)
    },
  )

  it('none of these commands connects to another host', async () => {
    expect(await socketsIn(join(root, 'sockets'))).toEqual([])
  })

  it('a finding stays one line, and says what was found', async () => {
    const { stdout } = await perennial(root, 'check')
    const lines = stdout.split('\n')
    const rest = 'it is not used; see content/README.md for the keys  (unknown-key)  hint'
    for (const line of [
      `content/articles/en/guest.md:4:1  found the unknown key "x\\u000a::add-mask::INJECTED"; ${rest}`,
      `content/articles/en/terminal.md:4:1  found the unknown key "k\\u001b[31m\\u001b]0;OWNED\\u0007"; ${rest}`,
      `content/articles/en/terminal.md:5:1  found the unknown key "c1\\u009b31m"; ${rest}`,
      `content/articles/en/turned.md:5:1  found the unknown key "key\\u2066"; ${rest}`,
      'content/articles/en/link.md:6:56  found a link to "a\\u000a::error::INJECTED-LINK" with the scheme "a"; only web, mail and phone links are kept  (broken-link)  error',
      `content/articles/en/n\\u000a::error::NAME.md:2:1  found the unknown key "foo"; ${rest}`,
      `content/articles/en/esc\\u001b]0;OWNED\\u0007\\u202e.md:2:1  found the unknown key "bar"; ${rest}`,
    ])
      expect(lines).toContain(line)
    for (const line of lines.slice(0, -3))
      expect(line).toMatch(/^$|^content\/.*\) {2}(?:error|warning|hint)$/)
  })

  it('findings for GitHub are one command a line, and no others', async () => {
    const { stdout } = await perennial(root, 'check', '--format', 'github')
    expect(stdout).not.toMatch(OBEYED)
    const commands = stdout.trimEnd().split('\n').slice(0, -2)
    for (const line of commands)
      expect(line).toMatch(
        /^::(?:error|warning|notice) file=content\/[^:,]*,line=\d+,col=\d+,title=[a-z-]+::/,
      )
    expect(
      commands.some((line) => line.includes('file=content/articles/en/n%0A%3A%3Aerror%3A%3ANAME.md,')),
    ).toBe(true)
  })

  it('JSON and SARIF say the same as they would without care', async () => {
    const { stdout } = await perennial(root, 'check', '--format', 'json')
    const files = stdout
      .trimEnd()
      .split('\n')
      .map((row) => (JSON.parse(row) as { file: string }).file)
    expect(files).toContain('content/articles/en/n\n::error::NAME.md')
    expect(files).toContain('content/articles/en/esc\u001b]0;OWNED\u0007\u202e.md')
    const { runs } = JSON.parse((await perennial(root, 'check', '--format', 'sarif')).stdout)
    expect(runs[0].results).toHaveLength(files.length)
  })

  it('a diff is exact where it goes into a file', async () => {
    const path = join(root, 'fix.patch')
    const file = await open(path, 'w')
    await ended(startPerennial(root, ['check', '--fix', '--dry-run'], { stdout: file.fd }))
    await file.close()
    expect(await readFile(path, 'utf8')).toContain('\n ::error::INJECTED-CONTEXT\n')
    const { stdout } = await perennial(root, 'check', '--fix', '--dry-run')
    expect(stdout).toContain('\n \\u003a:error::INJECTED-CONTEXT\n')
  })
})
