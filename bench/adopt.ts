/**
 * `npm run bench:adopt -- CHECKOUT CONTENT_FOLDER [--public FOLDER] [--languages en,da] [--paths PATTERN] [--keep]`: what becomes
 * of a blog that was written for something else, without an edit. Its texts and static files are laid into a fresh project that has the
 * theme, all channels and the kit; it is checked and built; and every text has to have its page, its link preview and its newsletter
 * snippet, unless it is kept back or in another language. Ends with 1 where a text is lost or a finding is an error.
 * `--keep` leaves the project where it says, to look at.
 *
 * On 1 December 2026, as they were (newest snapshots; `dist` and `dist-kit` in MB of 10⁶ bytes, static files included). "made" is how
 * many texts have all three; no text is lost, and none stops a build:
 *
 * | blog                                             | texts | made | outputs | warnings | dist + kit   |
 * | ------------------------------------------------ | ----: | ---: | ------: | -------: | -----------: |
 * | ritterim/rimdev-blog (Astro)                     |   231 |  231 |   3,782 |      332 | 113.5 + 58.3 |
 * | saicaca/fuwari (Astro)                           |     6 |    5 |     105 |        7 |    2.4 + 1.0 |
 * | chrismwilliams/astro-theme-cactus (Astro)        |     7 |    6 |     129 |        6 |    2.0 + 1.8 |
 * | EveSunMaple/Frosti (Astro, MDX)                  |     5 |    5 |     134 |       10 |    3.8 + 1.6 |
 * | onwidget/astrowind (Astro, MDX)                  |     6 |    6 |     139 |       32 |    3.0 + 3.3 |
 * | jekyll/jekyll, docs/_posts (Jekyll)              |   102 |  102 |   1,181 |      171 |  10.9 + 14.5 |
 * | letsencrypt/website, content/da (Hugo, Danish)   |    35 |   35 |     475 |      374 |  84.5 + 10.6 |
 * | letsencrypt/website, content/en/post (Hugo)      |   119 |  119 |   1,619 |      133 |  95.5 + 32.9 |
 * | 11ty/11ty-website, src/blog (Eleventy)           |    68 |   67 |     769 |      441 |    5.7 + 7.0 |
 * | Slaymish/my-digital-garden (Obsidian)            |   394 |  394 |   4,463 |      453 |  26.8 + 48.5 |
 * | withastro/starlight, docs in many languages      |   338 |   37 |     769 |    1,874 |  36.6 + 15.0 |
 *
 * One text of fuwari, of cactus and of Eleventy is a draft. Of Starlight's, 301 are in languages that the site does not have: they have
 * pages, and cards but for 62 whose letters no font at hand has, which is told.
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
