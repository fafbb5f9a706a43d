import type { Article } from '../../article/article.ts'
import { parseDate } from '../../article/date.ts'
import { PerennialError } from '../../errors.ts'
import type { Library } from '../../library/library.ts'
import { slashed } from '../../source/find.ts'
import { nearestKey } from '../../source/nearest-key.ts'
import { plainLine } from '../../source/plain-line.ts'
import { type Command, EXIT, type Given, textOption } from '../command.ts'
import { say } from '../say.ts'
import { openSite } from '../site.ts'
import { tableOf } from '../table.ts'

/** `perennial used` */
export const used: Command = {
  summary: 'List where the articles were used, or write down where one was',
  usage: '[ARTICLE PLACE] [--day YYYY-MM-DD] [--undo]',
  takesWords: true,
  options: {
    day: { type: 'string', help: 'the day on which it was used (default: today)' },
    undo: { type: 'boolean', help: 'take out what was written down for that place and day' },
  },

  async run(given, io) {
    const { engine } = await openSite(io.cwd)
    const library = await engine.library()
    const [name, ...words] = given.positionals
    if (name === undefined) {
      say(io, listOf(library))
      return EXIT.ok
    }
    const on = words.join(' ').trim()
    if (on === '')
      throw new PerennialError(
        'used needs the place where the article was used.',
        `For example: \`perennial used ${plainLine(name)} LinkedIn\`.`,
      )
    const article = articleBy(library, name)
    const day = dayOf(given, library.config.today)
    const [{ editText }, { usesWith }] = await Promise.all([
      import('../../edit/edit-text.ts'),
      import('../../edit/asked.ts'),
    ])
    const undo = given.values['undo'] === true
    const uses = usesWith(article.said.used ?? [], { on, day, undo })
    const diff = await editText(library, article, [{ path: ['used'], value: uses }], true)
    say(io, diff === '' ? `${article.file} says so already.\n` : diff)
    return EXIT.ok
  },
}

function dayOf(given: Given, today: string): string {
  const written = textOption(given, 'day')
  const day = written === undefined ? today : parseDate(written)
  if (day === undefined)
    throw new PerennialError(
      `--day says "${plainLine(written ?? '')}", which is no day.`,
      'Give one such as 2026-01-31.',
    )
  return day.slice(0, 10)
}

/** Find an article by its id, its slug or its file. */
function articleBy({ articles }: Library, name: string): Article {
  const file = slashed(name).replace(/^\.\//, '')
  const found = articles.filter((each) => [each.id, each.slug, each.file].includes(file))
  const [article, other] = found
  if (article && !other) return article
  if (other)
    throw new PerennialError(
      `There is more than one article "${plainLine(name)}".`,
      `Say which: ${found.map(({ id }) => id).join(' or ')}.`,
    )
  const near = nearestKey(
    file,
    articles.flatMap(({ id, slug }) => [id, slug]),
  )
  throw new PerennialError(
    `There is no article "${plainLine(name)}".`,
    near === undefined ? '`perennial inspect content/articles` lists them.' : `Did you mean ${near}?`,
  )
}

function listOf({ articles }: Library): string {
  const rows = articles.flatMap(({ id, said }) =>
    (said.used ?? []).map(({ on, day }) => [day.slice(0, 10), on, id]),
  )
  if (rows.length === 0) return 'Nothing is written down as used yet: `perennial used ARTICLE PLACE` does.\n'
  return tableOf(
    ['day', 'place', 'article'],
    rows.sort((a, b) => (b[0] ?? '').localeCompare(a[0] ?? '')),
  )
}
