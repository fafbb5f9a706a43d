import { execFile } from 'node:child_process'
import { copyFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { gzipSync } from 'node:zlib'
import { expect, it } from 'vitest'
import { writeFiles } from '../../bench/library.ts'
import { sample, TESTS_ALL } from '../all.ts'
import { temporaryFolder } from '../folders.ts'

const BENCH = fileURLToPath(new URL('../../bench/', import.meta.url))
const FACE = fileURLToPath(import.meta.resolve('@fontsource/literata/files/literata-latin-400-normal.woff2'))
/** What the smallest run of a bench may take on a busy machine, in milliseconds. */
const PATIENCE = 240_000
const SECONDS = String.raw`\d+\.\d\d`

async function run(bench: string, options: string, cases: readonly string[] = []): Promise<string> {
  const args = [...options.split(' '), ...cases.flatMap((name) => ['--only', name])]
  return (await promisify(execFile)(process.execPath, [`${BENCH}${bench}`, ...args])).stdout
}

/** A row of bench:build: wall time, processor time and memory, then files and bytes of what was made, then each run. */
function rowOf(name: string, sizes: string): RegExp {
  return new RegExp(`\\n${name} +${SECONDS} +${SECONDS} +\\d+ +${sizes}${SECONDS}\\n`)
}

const SIZE = String.raw`[1-9][\d,]* +[1-9][\d,]* +`
const NOTHING = '0 +0 +'
/** Every case of bench:build with what it must have made, for `--only`; bare Astro has no kit, nor has a site without channels. */
const CASES = [
  ['default', rowOf('a  bare Astro, its default processor', SIZE + NOTHING)],
  ['bare Astro: warm', rowOf('a  bare Astro: warm', SIZE + NOTHING)],
  ['guest, cards: cold', rowOf('g  bare Astro with Perennial as a guest, cards: cold', SIZE + NOTHING)],
  ['guest, cards: warm', rowOf('g  bare Astro with Perennial as a guest, cards: warm', SIZE + NOTHING)],
  ['unified', rowOf('b  bare Astro, unified\\(\\)', SIZE + NOTHING)],
  ['only: cold', rowOf('c  Perennial, site only: cold', SIZE + NOTHING)],
  ['only: warm', rowOf('c  Perennial, site only: warm', SIZE + NOTHING)],
  ['channels: cold', rowOf('d  Perennial, channels: cold', SIZE + SIZE)],
  ['channels: warm', rowOf('d  Perennial, channels: warm', SIZE + SIZE)],
  ['changed', rowOf('d  Perennial, channels: one article changed', SIZE + SIZE)],
  ['check', rowOf('e  perennial check', '')],
] as const
/** A site with all that it has; each case where everything is tested. */
const FEW: readonly string[] = ['channels: cold']

it(
  'bench:build says of each case how long it takes, how much memory, and how large what it makes is',
  async () => {
    const cases = CASES.filter(([word]) => TESTS_ALL || FEW.includes(word))
    const options = '--articles 2 --words 60 --runs 1 --channels social,feeds --kit separate'
    const said = await run(
      'build.ts',
      options,
      cases.map(([word]) => word),
    )
    expect(said).toMatch(/^2 articles of 60 words, channels social,feeds, 1 runs of each, interleaved; /)
    for (const [, row] of cases) expect(said).toMatch(row)
    const { rows, ratios, ...what } = JSON.parse(said.trimEnd().split('\n').at(-1) ?? '')
    expect(what).toMatchObject({ articles: 2, words: 60, channels: 'social,feeds', runs: 1 })
    expect(rows).toHaveLength(cases.length)
    expect(Object.keys(ratios)).toEqual(
      TESTS_ALL
        ? ['c ÷ a', 'g warm ÷ a warm', 'b ÷ c', 'c warm ÷ cold', 'd warm ÷ cold', 'd changed ÷ cold']
        : [],
    )
  },
  PATIENCE,
)

/** Each bench that says a table of figures, at its smallest; the quickest of them where not everything is tested. */
const TABLES: readonly (readonly [string, string, readonly RegExp[]])[] = [
  [
    'cards.ts',
    '--cards 2 --runs 1 --articles 1 --flood 10 --only perennial',
    [
      /^2 titles at 1200×630, 4 in flight, 1 runs/,
      /\nperennial +\d+\.\d +\d+\.\d +\d+ +\d+ +\d+\n/,
      /\nAll 8 formats of an article: \d+ ms of processor time\n/,
      /\n10 cards in one process: peak \d+ MB; held after each tenth:(?: \d+){10} MB\n$/,
    ],
  ],
  [
    'workers.ts',
    '--counts 1,2 --runs 1',
    [
      /\n {4}1 +\d+ +\d+\n {4}2 +\d+ +\d+\n/,
      /\nper card .* ms\nThe pool pays (?:never|from about \d+ cards on)\.\n$/,
    ],
  ],
  [
    'dev.ts',
    '--articles 4 --words 100 --runs 1',
    [
      /^4 articles of 100 words, 1 saves; \d+ processors, load \d+\.\d\n/,
      /\nbare Astro: page +\d+ +\d+ +1\.00\n/,
      ...['page', 'card', 'toolbar', 'findings'].map(
        (name) => new RegExp(`\\nPerennial: ${name} +\\d+ +\\d+ +\\d+\\.\\d\\d\\n`),
      ),
      /\nall within 1000 ms: (?:not )?kept \(\d+ ms\)\n$/,
    ],
  ],
  [
    'insight.ts',
    '--articles 2 --words 40',
    [
      /^perennial report content --json over articles of 40 words/,
      new RegExp(`\\n {7}1 +${SECONDS} +${SECONDS} +\\d+\\n {7}2 +${SECONDS} +${SECONDS} +\\d+\\n`),
      /\n2 ÷ 1: [\d.]+ times the time, /,
    ],
  ],
]

it.each(TESTS_ALL ? TABLES : TABLES.slice(-1))(
  'bench/%s ends well at its smallest, and says its figures',
  async (bench, options, said) => {
    const told = await run(bench, options)
    for (const each of said) expect(told).toMatch(each)
  },
  PATIENCE,
)

it(
  'bench:adopt says what becomes of a blog of others, and ends with 1 where a text is lost',
  async () => {
    const checkout = await temporaryFolder()
    const date = 'published: 2024-05-01'
    await writeFiles(join(checkout, 'posts'), [
      [
        'oil.md',
        `---\ntitle: How to oil a chain\n${date}\n---\nOil the chain twice a year, once it is dry.\n`,
      ],
      ['rust.md', `---\ntitle: Rust on a chain\n${date}\ndraft: true\n---\nRust begins in the links.\n`],
    ])
    await writeFiles(join(checkout, 'static'), [['robots.txt', 'User-agent: *\n']])
    const args = [`${BENCH}adopt.ts`, checkout, 'posts', '--public', 'static']
    // How long a site takes to be built, `bench:build` says, too.
    if (TESTS_ALL) {
      const { stdout } = await promisify(execFile)(process.execPath, args)
      expect(stdout).toMatch(
        /^posts\n2 texts \(1 kept back, 0 in other languages, 0 expired\): 1 pages, 1 cards, 1 snippets; \d+ outputs\nbuilt in \d+\.\d s\ndist: \d+ files, [\d,]+ bytes\ndist-kit: \d+ files, [\d,]+ bytes\n/,
      )
      expect(stdout).toMatch(/\nlost: 0\n$/)
    }

    await writeFiles(join(checkout, 'posts'), [['nul.md', `---\ntitle: Oil\n${date}\n---\nOil it.\n`]])
    const failed = await promisify(execFile)(process.execPath, args).catch((thrown) => thrown)
    expect(failed.code).toBe(1)
    expect(failed.stdout).toContain('\nnot built, because of the errors below\n')
    expect(failed.stdout).toMatch(/\n {5}1 {2}error file-name {2}content\/articles\//)
    expect(failed.stdout).toMatch(/\nlost: 1\n {2}content\/articles\/nul\.md: not published\n$/)
  },
  PATIENCE,
)

it(
  'bench:pages says what a page makes a phone load, also where a word is looked for',
  async () => {
    const site = await temporaryFolder()
    const icon = '<!doctype html><link rel="icon" href="data:,">'
    // What is fetched ahead, and what another host is asked for, stands apart.
    const ahead =
      '<script type="speculationrules">{"prefetch":[{"urls":["/oil/"],"eagerness":"immediate"}]}</script>'
    const oil = `${icon}<title>Oil</title><script src="/a.js"></script><p>Oil the chain.`
    const front = `${icon}${ahead}<script src="/a.js"></script><img src="http://127.0.0.2:9/spy.gif" alt="">`
    const search = `${icon}<input type="search"><script>
      document.querySelector('input').oninput = async ({ target }) => {
        const { length } = await (await fetch('/index.json')).text()
        document.body.append(document.createElement('mark'))
        document.querySelector('mark').textContent = target.value + length
      }
    </script>`
    await writeFiles(site, [
      ['index.html', front],
      ['oil/index.html', oil],
      ['search/index.html', search],
      ['index.json', '["chain"]'],
      ['a.js', 'let a'],
    ])
    const size = (text: string): number => gzipSync(text).length
    const row = (page: string, ...figures: number[]): string =>
      page.padEnd(58) + figures.map((figure) => figure.toLocaleString('en').padStart(10)).join('')
    const [script, all] = [size('let a'), (page: string) => page.length + 'let a'.length]
    expect((await run('pages.ts', `ours=${site}:/ ours=${site}:/oil/`)).split('\n').slice(1)).toEqual([
      row(
        'ours /',
        ...[2, front.length, 0, 5, 0, 0, all(front)],
        ...[size(front) + script, size(front) + script, size(oil), 1],
      ),
      row('ours /oil/', ...[2, oil.length, 0, 5, 0, 0, all(oil)], ...[size(oil) + script, size(oil), 0, 0]),
      '',
    ])
    const index = '["chain"]'
    const sent = size(search) + size(index)
    expect((await run('pages.ts', `--search chain ours=${site}:/search/`)).split('\n')[1]).toBe(
      row('ours /search/', 2, search.length, 0, 0, 0, 0, search.length + index.length, sent, sent, 0, 0),
    )
    await expect(run('pages.ts', `ours=${site}:/rust/`)).rejects.toThrow('has no page /rust/')
  },
  PATIENCE,
)

it(
  'bench:lcp says how much later a page shows its largest part because of its fonts, and how much it moves',
  async () => {
    const site = await temporaryFolder()
    // Browsers ask for each, whatever it holds; the bench itself throws where one comes that was to be refused.
    const faces = ['face.woff2', 'face.woff', 'face.ttf', 'face.otf']
    for (const face of faces) await copyFile(FACE, join(site, face))
    const sources = [...faces, 'face.woff2?v=1']
    const style = sources.map((source, at) => `@font-face { font-family: own${at}; src: url(/${source}) }`)
    const words = sources.map((_, at) => `<b style="font-family: own${at}">Chains</b>`).join(' ')
    const late = 'requestAnimationFrame(() => setTimeout(() => document.body.prepend("Late. ".repeat(400))))'
    const head = `<!doctype html><link rel="icon" href="data:,"><style>${style.join('')}</style>`
    await writeFiles(site, [['index.html', `${head}<h1>${words}</h1><script>${late}</script>`]])
    expect(await run('lcp.ts', `${site} / --runs 1`)).toMatch(
      /\n\/ +[1-9]\d+ +[1-9]\d+ +\d+\.\d\d +0\.(?!000)\d{3} +5\n$/,
    )
    for (const runs of sample(['0', 'two'], 1))
      await expect(run('lcp.ts', `${site} / --runs ${runs}`)).rejects.toThrow(
        `found "--runs ${runs}", expected a whole number from 1 on`,
      )
  },
  PATIENCE,
)

it(
  'bench:kit says what a kit of many articles loads at first, and how soon what is typed is found',
  async () => {
    const kit = await temporaryFolder()
    const item = '<li data-stage="x"><img src="a.png" alt=""><a class="title" href="a">A</a></li>'
    const script = `document.querySelector('#words').addEventListener('input', () => {
      document.querySelector('#results').append(document.createElement('p'))
    })`
    await writeFiles(join(kit, 'kit'), [
      [
        'index.html',
        `<!doctype html><link rel="icon" href="data:,"><form data-parts="1" data-total="1"><input id="words"></form><div class="found"><div id="results"><ul class="gallery">${item}</ul></div></div><script src="theme/kit.js"></script>`,
      ],
      ['theme/kit.js', script],
    ])
    const said = await run('kit.ts', `--articles 12 --runs 1 --kit ${kit}`)
    expect(said).toMatch(/^a kit of 12 articles, 1 runs; \d+ processors, load \d+\.\d\n/)
    const figures = String.raw`(?: +\d+\.\d){5}(?: +\d+){3}`
    expect(said).toMatch(new RegExp(`\\n0 ${figures}\\n12 ${figures}\\n`))
    expect(said).toMatch(
      /\n12 ÷ 0: [\d.]+ times the bytes, [\d.]+ times the time of the first letter, [\d.]+ of later ones\n/,
    )
    expect(said).toMatch(/\n200\.0 kB and 100 ms: (?:not )?kept\n$/)
    await expect(run('kit.ts', '--articles none')).rejects.toThrow(
      'found "--articles none", expected a whole number from 1 on',
    )
  },
  PATIENCE,
)
