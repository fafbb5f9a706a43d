import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { expect, it } from 'vitest'
import { sample, TESTS_ALL } from '../all.ts'
import { understandText } from '../article/understand-text.ts'
import { writeSite } from '../folders.ts'
import { INVENTED } from '../journey/articles.ts'

const BENCH = fileURLToPath(new URL('../../bench/', import.meta.url))
const SITES = ['anna__shop', 'anna__blog', 'bo__club', 'cille__app', 'dan__school'] as const

async function run(bench: string, ...options: readonly string[]): Promise<string> {
  const { stdout } = await promisify(execFile)(process.execPath, [join(BENCH, bench), ...options])
  return stdout
}

it('bench:stage learns from labelled texts and says how well others are judged', async () => {
  const texts = SITES.flatMap((site) =>
    INVENTED.map((text) => ({ ...text, path: `texts/${site}/${text.file}` })),
  )
  const rows = texts.map(({ path, stage }) => `${path},en,${stage},yes,high,"so it was written"`)
  const root = await writeSite({
    'labels.csv': `file,lang,stage,evergreen,confidence,reason\n${rows.join('\n')}\n`,
    'sites.json': JSON.stringify(Object.fromEntries(SITES.map((site) => [site, { brand: ['Larkpost'] }]))),
    ...Object.fromEntries(texts.map(({ path, text }) => [path, text])),
  })
  const folder = join(root, 'content')
  const said = await run('stage.ts', folder, '--full', '--errors', '--aside', '1')
  expect(said).toContain(`Ten folds: ${4 * INVENTED.length} texts of 4 sites`)
  expect(said).toMatch(/\nin all +\d+ +[01]\.\d{3} +[01]\.\d{3} +[01]\.\d{3}\n/)
  expect(said).toContain('Share of the sites    stage F1\n')
  expect(said).toContain('Stage judged wrong:')
  if (!TESTS_ALL) return
  // Of the two sites of one owner none is ever set aside.
  const aside = await run('stage.ts', folder, '--aside', '1', '--only-aside')
  expect(aside).toContain(
    `Set aside: ${INVENTED.length} texts of 1 sites, judged by what was learnt on 4 others.`,
  )
  expect(aside).not.toContain('anna__')
}, 120_000)

it('bench:editor learns from sorted sentences and says how much of what is lifted editors would accept', async () => {
  const texts = SITES.flatMap((site) => INVENTED.map(({ file, text }) => ({ key: `${site}/${file}`, text })))
  const rows = texts.map(({ key, text }, at) => {
    const sentences = understandText(text)
      .sentences()
      .map(({ text: words }, i) => ({
        i,
        text: words,
      }))
    const [first = 0, second = 0, third = 0] = sentences
      .filter(({ text: words }) => words.endsWith('.'))
      .map(({ i }) => i)
    const none = { hooks: [], dangling: [], example: [], promo: [], denied: [], numbers: [] }
    const lists = { best: at % 2 === 0 ? [first] : [], fine: [second], points: [first], dangling: [third] }
    return JSON.stringify({ key: `dev/${key}`, sentences, ...none, ...lists })
  })
  const root = await writeSite({
    'editor-dev/labels.jsonl': `${rows.join('\n')}\n`,
    'stage-dev/sites.json': '{}',
    ...Object.fromEntries(texts.map(({ key, text }) => [`stage-dev/texts/${key}`, text])),
  })
  const said = await run('editor.ts', join(root, 'content/editor-dev'), '--errors')
  expect(said).toContain(`In folds: ${SITES.length * INVENTED.length} articles`)
  for (const name of ['quotes', 'keyPoints', 'numbers', 'hooks'])
    expect(said).toMatch(new RegExp(`\\n${name} +each  articles  right[^]*\\n${name} by score`))
  for (const site of SITES) expect(said).toMatch(new RegExp(`\\n${site} +\\d+: \\d+, \\d+ `))
}, 120_000)

it.each(
  sample(
    [
      ['judge.ts', /^round 1: \d+\.\d\d ms an article \(200 articles\)\n$/],
      ['lift.ts', /^round 1: \d+\.\d\d ms for 2000 words \(\d+ words\)\n$/],
    ],
    1,
  ),
)('bench/%s says how long it takes', async (bench, said) => {
  expect(await run(bench, '1')).toMatch(said)
})
