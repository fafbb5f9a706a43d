import { relative } from 'node:path'
import type { Engine } from '../../engine.ts'
import { PerennialError } from '../../errors.ts'
import type { Diagnostic } from '../../source/diagnostic.ts'
import { slashed } from '../../source/find.ts'
import { plainLine } from '../../source/plain-line.ts'
import { summarise } from '../../source/summarise.ts'
import { type Command, EXIT, type Given, textOption } from '../command.ts'
import { countFindings, countOf, countRules, hasErrors } from '../findings.ts'
import { asGithub } from '../formats/github.ts'
import type { Io } from '../io.ts'
import { listAll, listFindings } from '../list-findings.ts'
import { onlyIn } from '../only-in.ts'
import { say, sayAside, sayCommands, sayDiff } from '../say.ts'
import { openSite } from '../site.ts'

/** The forms that findings can be written in. */
const FORMATS = ['text', 'json', 'sarif', 'github'] as const
type Format = (typeof FORMATS)[number]

/** `perennial check` */
export const check: Command = {
  summary: 'Read all content and say what is wrong with it, and where',
  usage: '[FILE|FOLDER…] [--format FORMAT] [--max-warnings NUMBER] [--fix [--dry-run]]',
  takesWords: true,
  options: {
    format: { type: 'string', help: `${FORMATS.join(', ')} (default: text, and github where that runs it)` },
    json: { type: 'boolean', help: 'write one JSON object a line, as --format json' },
    fix: {
      type: 'boolean',
      help: 'first mend what is safe: keys, dates, drafts, slugs, topics, links to moved texts',
    },
    'dry-run': { type: 'boolean', help: 'with --fix: show what would change as a diff, and change nothing' },
    'max-warnings': { type: 'string', help: 'end with 1 where there are more warnings than that' },
  },

  async run(given, io) {
    const format = formatOf(given, io)
    const mostWarnings = mostWarningsOf(given)
    const fix = given.values['fix'] === true
    const dryRun = given.values['dry-run'] === true
    if (dryRun && !fix)
      throw new PerennialError('--dry-run goes with --fix.', 'Without --fix, check never changes anything.')
    const paths = given.positionals
    if (fix && paths.length > 0)
      throw new PerennialError(
        '--fix mends all content, and takes no files.',
        'Run check on them without it.',
      )
    const { root, engine } = await openSite(io.cwd)
    const isWanted = await onlyIn(root, paths)
    const isFixed = !fix || (await tellFixes(io, engine, dryRun))
    if (dryRun) return isFixed ? EXIT.ok : EXIT.usage
    const found = (await engine.checkAhead()).filter(isWanted)
    if (format === 'github') sayCommands(io, asGithub(summarise(found), folderInRepository(io)))
    say(io, await write[format](found, engine, paths))
    const warnings = found.filter(({ severity }) => severity === 'warning').length
    if (warnings > mostWarnings)
      sayAside(io, `${countOf(warnings, 'warning')}, and --max-warnings allows ${mostWarnings}\n`)
    if (!isFixed) return EXIT.usage
    return hasErrors(found) || warnings > mostWarnings ? EXIT.errors : EXIT.ok
  },
}

const write: Readonly<
  Record<Format, (found: readonly Diagnostic[], engine: Engine, paths: readonly string[]) => Promise<string>>
> = {
  text: async (found, engine, paths) =>
    // Whoever names files wants to mend them.
    `${paths.length > 0 ? listAll(found) : listFindings(found)}${await summaryOf(found, engine, paths)}`,
  json: async (found) => found.map((finding) => `${JSON.stringify(finding)}\n`).join(''),
  sarif: async (found, engine) => (await import('../formats/sarif.ts')).asSarif(found, await engine.rules()),
  github: summaryOf,
}

/** Mend what is safe and tell it; the diff of a dry run is all that goes to the output. Tells whether every file could be. */
async function tellFixes(io: Io, engine: Engine, dryRun: boolean): Promise<boolean> {
  const { done, left, diff } = await engine.fix(!dryRun)
  for (const line of [...done, ...left]) sayAside(io, `${line}\n`)
  sayAside(io, `${countOf(done.length, 'change')} ${dryRun ? 'to make' : 'made'}\n`)
  if (dryRun) sayDiff(io, diff)
  return left.length === 0
}

async function summaryOf(
  found: readonly Diagnostic[],
  engine: Engine,
  paths: readonly string[],
): Promise<string> {
  if (paths.length > 0) return `${countRules(found)}${plainLine(paths.join(', '))}: ${countFindings(found)}\n`
  const { articles, pages, foreign, unpublished } = await engine.library()
  const hidden = unpublished === 0 ? '' : `, ${unpublished} kept back (drafts or future dates)`
  const others = foreign.length === 0 ? '' : `, ${foreign.length} in other languages`
  const texts = `${countOf(articles.length, 'article')} and ${countOf(pages.length, 'page')}${others}${hidden}`
  return `${countRules(found)}${texts}: ${countFindings(found)}\n`
}

/** Where this project stands in the repository that GitHub checked out. */
function folderInRepository(io: Io): string {
  const workspace = io.env['GITHUB_WORKSPACE']
  const folder = workspace ? slashed(relative(workspace, io.cwd)) : ''
  return folder === '' || folder.startsWith('..') ? '' : `${folder}/`
}

function formatOf(given: Given, io: Io): Format {
  if (given.values['json'] === true) return 'json'
  const said = textOption(given, 'format')
  if (said === undefined) return io.env['GITHUB_ACTIONS'] === 'true' ? 'github' : 'text'
  const format = FORMATS.find((known) => known === said)
  if (format) return format
  throw new PerennialError(
    `--format says "${plainLine(said)}", which is no format.`,
    `The formats are ${FORMATS.join(', ')}.`,
  )
}

function mostWarningsOf(given: Given): number {
  const said = textOption(given, 'max-warnings')
  if (said === undefined) return Number.POSITIVE_INFINITY
  if (/^\d{1,9}$/.test(said)) return Number(said)
  throw new PerennialError(
    `--max-warnings says "${plainLine(said)}", which is no whole number.`,
    'Give a number such as 0.',
  )
}
