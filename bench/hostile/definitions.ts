import type { HostileInput } from './input.ts'
import { each, fill } from './repeat.ts'

/** Half of the largest front matter and definition that is read, in characters. */
const HALF = 120_000
/** Half of the values that one may hold. */
const VALUES = 9_000

const yaml = (lines: string): string =>
  `---\ntitle: A hostile text\nstage: awareness\n${lines}\n---\n\nA text of words.\n`
const toml = (lines: string): string =>
  `+++\ntitle = "A hostile text"\nstage = "awareness"\n${lines}\n+++\n\nA text of words.\n`
const offer = (lines: string): string =>
  `kind: guide\nlanguage: en\nheadline: A\ntext: B\nlabel: C\ntarget: https://d.example\n${lines}\n`

type Row = readonly [name: string, said: string, size: number, make: (n: number) => string, fileName?: string]

const ROWS: readonly Row[] = [
  ['spaces in broken YAML', 'front-matter', HALF, (n) => yaml(`a: "b\nx: a${' '.repeat(n)}b`)],
  ['broken lines', 'front-matter', VALUES, (n) => yaml(each(n, (i) => `k${i}: "v\n`))],
  ['second colons', 'front-matter', VALUES, (n) => yaml(each(n, (i) => `k${i}: v: w\n`))],
  ['lines without a key', 'front-matter', VALUES, (n) => yaml(each(n, (i) => `broken ${i}\n`))],
  ['quotation marks in a value', 'front-matter', HALF, (n) => yaml(`x: "${fill('" "', n)}`)],
  ['unknown keys', 'made', VALUES, (n) => yaml(each(n, (i) => `k${i}: v\n`))],
  ['long unknown keys', 'made', 1_000, (n) => yaml(each(n, (i) => `k${i}${'a'.repeat(100)}: v\n`))],
  ['unknown keys in a block', 'made', VALUES, (n) => yaml(`social:\n${each(n, (i) => `  k${i}: v\n`)}`)],
  ['wrong values in a block', 'made', 4_000, (n) => yaml(`social:\n${each(n, (i) => `  k${i}: [1]\n`)}`)],
  ['doubled keys', 'made', VALUES, (n) => yaml('a: v\n'.repeat(n))],
  ['topics', 'made', VALUES, (n) => yaml(`topics: [${each(n, (i) => `t${i},`)}]`)],
  ['topics in one value', 'made', 25_000, (n) => yaml(`topics: "${fill('a, ', n)}"`)],
  ['lists in lists of YAML', 'front-matter', VALUES, (n) => yaml(`a: ${'['.repeat(n)}`)],
  ['blocks in blocks of YAML', 'front-matter', VALUES, (n) => yaml(`a: ${fill('{a: ', 4 * n)}`)],
  ['items in items', 'made', 100, (n) => yaml(`a:\n  ${'- '.repeat(n)}`)],
  ['anchors', 'made', 6_000, (n) => yaml(each(n, (i) => `k${i}: &a${i} v\n`))],
  [
    'aliases',
    'front-matter-aliases',
    VALUES / 2,
    (n) => yaml(each(n, (i) => `k${i}: &a${i} v\nl${i}: *a${i}\n`)),
  ],
  [
    'aliases of a large value',
    'front-matter-aliases',
    HALF,
    (n) => yaml(`a: &a "${'x'.repeat(n)}"\nb: [${'*a,'.repeat(50)}]`),
  ],
  ['tags', 'front-matter', HALF / 2, (n) => yaml(`a: ${fill('!a ', n)}`)],
  ['comments', 'made', VALUES, (n) => yaml('# a\n'.repeat(n))],
  ['prose in a value', 'made', HALF, (n) => yaml(`own: ${fill('One two three four five six. ', n)}`)],
  ['a folded value', 'made', VALUES, (n) => yaml(`own: >\n${'  One two three four five.\n'.repeat(n / 2)}`)],
  ['tabs', 'made', HALF, (n) => yaml(`a:${'\t'.repeat(n)}b`)],
  ['a long date', 'front-matter-value', HALF, (n) => yaml(`date: 2026-01-01${' '.repeat(n)}x`)],
  ['lines above the front matter', 'made', 300_000, (n) => '\n'.repeat(n) + yaml('')],
  ['much front matter', 'front-matter-size', 300_000, (n) => yaml(`own: ${fill('word ', n)}`)],
  ['many values', 'front-matter-size', 30_000, (n) => yaml(`topics: [${'a,'.repeat(n)}]`)],
  ['keys in TOML', 'made', VALUES, (n) => toml(each(n, (i) => `k${i} = 1\n`))],
  ['tables in TOML', 'made', 2_500, (n) => toml(each(n, (i) => `[t${i}]\na = 1\n`))],
  ['lists in lists in TOML', 'front-matter', VALUES, (n) => toml(`a = ${'['.repeat(n)}`)],
  ['dotted keys in TOML', 'front-matter', 1_000, (n) => toml(`${'a.'.repeat(n)}a = 1`)],
  ['escapes in TOML', 'made', HALF, (n) => toml(`a = "${fill('\\u0041', n)}"`)],
  ['keys of an offer', 'unknown-key', VALUES, (n) => offer(each(n, (i) => `k${i}: v\n`)), 'offers/o.yml'],
  ['broken lines of an offer', 'yaml', VALUES, (n) => offer(each(n, (i) => `k${i}: "v\n`)), 'offers/o.yml'],
  [
    'topics of an offer',
    'made',
    VALUES,
    (n) => offer(`topics: [${each(n, (i) => `t${i},`)}]`),
    'offers/o.yml',
  ],
  ['a large offer', 'file-size', 400_000, (n) => offer(`picture: ${'a'.repeat(n)}`), 'offers/o.yml'],
]

/** Hostile front matter and definitions. */
export const DEFINITIONS: readonly HostileInput[] = ROWS.map(([name, said, size, make, fileName]) => ({
  name,
  said,
  size,
  make,
  ...(said.endsWith('-size') || name.startsWith('dotted') || said.endsWith('-aliases')
    ? { small: size }
    : {}),
  ...(fileName ? { fileName } : {}),
}))
