/**
 * `npm run bench:adopt -- CHECKOUT CONTENT_FOLDER [--public FOLDER] [--languages en,da] [--paths PATTERN] [--keep]`: what becomes
 * of a blog that was written for something else, without an edit. Its texts and static files are laid into a fresh project that has the
 * theme, all channels and the kit; it is checked and built; and every text has to have its page, its link preview and its newsletter
 * snippet, unless it is kept back or in another language. Ends with 1 where a text is lost or a finding is an error.
 * `--keep` leaves the project where it says, to look at.
 *
 * On 30 November 2026, as they were (newest snapshots; `dist` and `dist-kit` in MB of 10⁶ bytes, static files included). "made" is how
 * many texts have all three; where there is an error, nothing is built:
 *
 * | blog                                             | texts | made | outputs | errors               | warnings | lost | dist + kit  |
 * | ------------------------------------------------ | ----: | ---: | ------: | -------------------- | -------: | ---: | ----------: |
 * | ritterim/rimdev-blog (Astro)                     |   231 |  231 |   3,198 | 0                    |      389 |    0 | 87.8 + 58.3 |
 * | saicaca/fuwari (Astro)                           |     6 |    5 |      75 | 0                    |       10 |    0 |   1.1 + 0.9 |
 * | chrismwilliams/astro-theme-cactus (Astro)        |     7 |    6 |      96 | 0                    |        6 |    0 |   1.0 + 1.7 |
 * | jekyll/jekyll, docs/_posts (Jekyll)              |   102 |  102 |   1,162 | 0                    |      175 |    0 |  5.7 + 14.4 |
 * | folkebibliotekernes_cms_manual, release notes    |    81 |   81 |     916 | 0                    |       28 |    0 |  8.3 + 10.6 |
 * | the same, _indhold (Jekyll, Danish)              |    27 |   27 |     404 | 0                    |      143 |    0 |  6.1 + 11.1 |
 * | letsencrypt/website, content/da (Hugo, Danish)   |    35 |   35 |     470 | 0                    |      374 |    0 | 83.0 + 10.4 |
 * | letsencrypt/website, content/en/post (Hugo)      |   119 |    - |   1,593 | 2 × duplicate-slug   |          |    2 |             |
 * | EveSunMaple/Frosti (Astro, MDX)                  |     5 |    - |      94 | 1 × 07 12 2024       |          |    0 |             |
 * | 11ty/11ty-website, src/blog (Eleventy)           |    68 |    - |     790 | 1 × a .md not there  |          |    0 |             |
 * | onwidget/astrowind (Astro, MDX)                  |     6 |    - |      55 | 3 × language (Latin) |          |    0 |             |
 * | Slaymish/my-digital-garden (Obsidian)            |   394 |    - |   4,431 | 2 × language (code)  |          |    0 |             |
 * | withastro/starlight, docs in many languages      |   338 |    - |   2,128 | 151 × language, 58 × card-letter | | 0 |             |
 *
 * With that one day or link mended, or those two notes left out, all texts that are out have all three: 5 of Frosti, 67 of Eleventy
 * and 392 of the garden. One text of fuwari and one of cactus are drafts.
 */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { resolveConfig } from '../plugins/config.ts'
import { Engine } from '../plugins/engine.ts'
import { theme } from '../plugins/index.ts'
import { compareText, type Diagnostic, formatDiagnostic } from '../plugins/source/diagnostic.ts'
import { layOut } from './adopt/lay-out.ts'
import { type Outcome, outcomeOf } from './adopt/outcome.ts'
import { folderSize } from './folder-size.ts'
import { measure } from './measure.ts'

const BUILD = ['plugins/cli/bin.js', 'build']
/** The day that is written into the project: what is published does not depend on when this runs. */
const TODAY = '2026-12-01'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    public: { type: 'string' },
    languages: { type: 'string', default: 'en' },
    paths: { type: 'string' },
    keep: { type: 'boolean', default: false },
  },
})
const [checkout, content] = positionals
if (checkout === undefined || content === undefined)
  throw new Error(
    'Name a checkout, and the folder of the texts in it: bench:adopt -- ../blog src/content/blog',
  )

const project = await mkdtemp(join(tmpdir(), 'perennial-adopt-'))
try {
  await adopt(checkout, content)
} finally {
  if (!values.keep) await rm(project, { recursive: true, force: true })
}

async function adopt(from: string, texts: string): Promise<void> {
  const options = {
    title: 'Adopted',
    languages: values.languages.split(','),
    today: TODAY,
    ...(values.paths === undefined ? {} : { paths: values.paths }),
  }
  await layOut(project, { checkout: from, content: texts, publicDir: values.public }, options)
  const place = { root: project, site: 'https://bench.example', trailingSlash: 'always' }
  const engine = new Engine(resolveConfig({ ...options, theme: theme() }, place as never))
  const findings = await engine.check()
  const errors = findings.filter(({ severity }) => severity === 'error')
  // A build refuses errors; that nothing was made then is no second fault.
  const took = errors.length === 0 ? await measure(project, BUILD) : undefined
  const outcome = await outcomeOf(engine, findings)
  const sizes = await Promise.all(['dist', 'dist-kit'].map((name) => folderSize(join(project, name))))
  console.log(`${texts}${values.keep ? ` (in ${project})` : ''}`)
  tellOutcome(outcome, (await engine.plan()).length)
  console.log(took ? `built in ${took.seconds.toFixed(1)} s` : 'not built, because of the errors below')
  for (const [at, name] of ['dist', 'dist-kit'].entries())
    console.log(
      `${name}: ${sizes[at]?.files.toLocaleString('en')} files, ${sizes[at]?.bytes.toLocaleString('en')} bytes`,
    )
  tellFindings(findings)
  const lost = took ? outcome.lost : outcome.lost.filter((each) => each.endsWith('not published'))
  console.log(`lost: ${lost.length}`)
  for (const each of lost) console.log(`  ${each}`)
  process.exitCode = lost.length + errors.length > 0 ? 1 : 0
}

function tellOutcome(
  { texts, keptBack, foreign, expired, pages, cards, snippets }: Outcome,
  outputs: number,
) {
  console.log(
    `${texts} texts (${keptBack} kept back, ${foreign} in other languages, ${expired} expired): ${pages} pages, ${cards} cards, ${snippets} snippets; ${outputs.toLocaleString('en')} outputs`,
  )
}

/** Write how often each rule found something, what matters most first, and the first place of each. */
function tellFindings(findings: readonly Diagnostic[]): void {
  const order = ['error', 'warning', 'hint']
  const groups = [...Map.groupBy(findings, ({ severity, rule }) => `${severity} ${rule}`)].sort(
    ([a], [b]) =>
      order.indexOf(a.replace(/ .*/, '')) - order.indexOf(b.replace(/ .*/, '')) || compareText(a, b),
  )
  for (const [name, [first, ...others]] of groups)
    if (first) console.log(`${String(others.length + 1).padStart(6)}  ${name}  ${formatDiagnostic(first)}`)
}
