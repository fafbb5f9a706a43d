import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { newsletter } from '../../plugins/channels/newsletter/index.ts'
import { checkAll } from '../../plugins/check/check.ts'
import type { Library } from '../../plugins/library/library.ts'
import { readLibrary } from '../../plugins/library/read.ts'
import { planAll } from '../../plugins/publish/plan.ts'
import { formatDiagnostic } from '../../plugins/source/diagnostic.ts'
import { exampleConfig } from '../example-site.ts'
import { libraryOf } from '../make-library.ts'

const check = async (library: Library): Promise<string[]> =>
  (await checkAll(library, planAll(library, { newsletter }), { newsletter }))
    .filter(({ rule }) => rule === 'mail-line')
    .map(formatDiagnostic)

const LONG = 'All that anybody ever wanted to know about bikes in winter'
const TEXT =
  'Whoever has a bike and a winter knows that the two of them want to be kept apart, and that is not easy when there is no room.'

it('a mail for which nothing whole fits is told, with what to write', async () => {
  expect(await check(libraryOf({ 'en/a.md': `---\ntitle: ${LONG}\n---\n\n${TEXT}\n` }))).toEqual([
    'content/articles/en/a.md:2:1  found a title of 58 characters for the subject of mails, expected at most 50; write newsletter.subject in the front matter  (mail-line)',
    'content/articles/en/a.md:2:1  found no whole sentence for the preview line of mails, expected at most 90; write newsletter.preheader in the front matter  (mail-line)',
  ])
})

it('a mail that the writer wrote, or whose text has no sentence yet, is left alone', async () => {
  const said = 'newsletter: { subject: Bikes in winter, preheader: Keep them apart. }'
  expect(await check(libraryOf({ 'en/a.md': `---\ntitle: ${LONG}\n${said}\n---\n\n${TEXT}\n` }))).toEqual([])
  expect(await check(libraryOf({ 'en/a.md': '---\ntitle: Bikes\n---\n\n## Prices\n' }))).toEqual([])
})

it('every mail of the site that comes with the toolkit has a whole subject and a whole preview line', async () => {
  const library = await readLibrary(exampleConfig({}, fileURLToPath(new URL('../..', import.meta.url))))
  const mails = newsletter.plan(library, {}).filter(({ type }) => type === 'text/html')
  expect(mails).toHaveLength(24)
  for (const { inputs, path } of mails) {
    const { subject, preheader } = inputs
    expect([...subject].length, path).toBeLessThanOrEqual(50)
    expect([...preheader].length, path).toBeLessThanOrEqual(90)
    expect(preheader, path).toMatch(/^\p{Lu}.*[.!?]$/u)
    expect(subject, path).not.toMatch(/…/)
  }
  expect(await check(library)).toEqual([])
})
