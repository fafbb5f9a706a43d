import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { TESTS_ALL } from '../all.ts'
import { CHAIN } from '../edit/chain.ts'
import { FEW_CARDS } from '../example-site.ts'
import { sharedFolder } from '../folders.ts'
import { endServers, type Running, serveDev } from './dev-server.ts'
import { DESK_IDS, describeDesk } from './kit-desk.ts'
import { copyProject, until } from './site-copy.ts'

const PATIENCE = 120_000
const ID = 'en/keep-customers'
/** An article of which more could be lifted than is. */
const RICH = 'en/chain'
const RICH_TEXT = CHAIN.replace('[chains]', '[loyalty]')

const folder = sharedFolder()
endServers()

let root: string
let running: Running

beforeAll(async () => {
  root = await copyProject(await folder, { options: { channels: FEW_CARDS } })
  for (const id of [RICH, ...DESK_IDS]) await writeFile(fileOf(id), RICH_TEXT)
  running = await serveDev(root, { command: 'kit', home: '/kit/' })
}, PATIENCE)

const fileOf = (id: string): string => join(root, `content/articles/${id}.md`)
const readText = (id = ID): Promise<string> => readFile(fileOf(id), 'utf8')
const pageOf = async (id: string): Promise<string> => (await fetch(`${running.url}/kit/${id}/`)).text()

/** Ask for a change as a page of the server itself does, or otherwise. */
function ask(body: unknown, headers: Readonly<Record<string, string>> = {}): Promise<Response> {
  return fetch(`${running.url}/kit/edit`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Origin: running.url, ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  })
}

/** A sentence of the article. */
const SENTENCE = 'A worn chain ruins the sprockets that it runs on.'

// First, while nothing has been written: a page of it loads anew when something is.
describeDesk(() => running, RICH_TEXT, fileOf)

describe('the kit on the machine of whoever writes', () => {
  it('has its styles, its script and its fonts', async () => {
    const page = await pageOf(ID)
    expect(page).toContain('href="../../theme/kit.css"')
    const css = await fetch(`${running.url}/kit/theme/kit.css`)
    const [, font = ''] = /url\("?([^")]+\.woff2)/.exec(await css.clone().text()) ?? []
    const all = ['theme/kit.css', 'theme/kit.js', `theme/${font}`, 'index/0.js']
    const found = await Promise.all(all.map((name) => fetch(`${running.url}/kit/${name}`)))
    expect(found.map(({ status, headers }) => [status, headers.get('content-type')])).toEqual([
      [200, 'text/css; charset=utf-8'],
      [200, 'text/javascript; charset=utf-8'],
      [200, 'font/woff2'],
      [200, 'text/javascript; charset=utf-8'],
    ])
  })

  it('shows a change of a post before it writes it, and then shows the post', async () => {
    const before = await readText()
    const change = { article: ID, key: 'social.x', text: 'Our own words: yes.' }
    const shown = await ask({ ...change, write: false })
    expect([shown.status, await shown.json()]).toEqual([
      200,
      { diff: expect.stringContaining('+social:\n+  x: "Our own words: yes."\n') },
    ])
    expect(await readText()).toBe(before)
    expect((await ask({ ...change, write: true })).status).toBe(200)
    expect(await readText()).toContain('\nsocial:\n  x: "Our own words: yes."\n---\n')
    await until('the new post', async () => (await pageOf(ID)).includes('Our own words: yes.') || undefined)
    expect((await ask({ ...change, text: undefined, write: true })).status).toBe(200)
    expect(await readText()).toBe(before)
  })

  it('writes down where something was used', async () => {
    const before = await readText()
    const use = { on: 'LinkedIn', day: '2025-11-05', undo: false }
    expect((await ask({ article: ID, use, write: true })).status).toBe(200)
    expect(await readText()).toContain('\nused:\n  - on: LinkedIn\n    day: 2025-11-05\n')
    await until('the use', async () => (await pageOf(ID)).includes('2025-11-05') || undefined)
    const ahead = await ask({ article: ID, use: { ...use, day: '2999-01-01' }, write: true })
    expect([ahead.status, await ahead.json()]).toEqual([
      409,
      { why: 'ahead', fault: 'That day lies ahead. Mark it on the day on which you use it.' },
    ])
    expect((await ask({ article: ID, use: { ...use, undo: true }, write: true })).status).toBe(200)
    expect(await readText()).toBe(before)
  })

  it('shows the next best sentences, and makes something of the one that is chosen', async () => {
    const before = await readText(RICH)
    const page = await pageOf(RICH)
    const [, points = ''] = /data-lift="keyPoints"(.*?)id="lift-answer"/s.exec(page) ?? []
    const shown = [...points.matchAll(/data-text="([^"]*)"/g)].map(([, each = '']) => each)
    const chosen = [...points.matchAll(/<option value="([^"]*)"/g)].map(([, each = '']) => each)
    // Every one of them stands in the article, and is told with why.
    for (const each of shown) expect(before).toContain(each)
    expect(points).toMatch(/Rating: \d+ of 100/)
    const [of = ''] = chosen
    const [text = ''] = shown.slice(chosen.length)
    const change = { article: RICH, lift: { do: 'instead', list: 'keyPoints', text, of } }
    const diff = await ask({ ...change, write: false })
    expect([diff.status, await diff.json()]).toEqual([
      200,
      { diff: expect.stringContaining('+lift:\n+  keyPoints:\n') },
    ])
    expect(await readText(RICH)).toBe(before)
    expect((await ask({ ...change, write: true })).status).toBe(200)
    await until('the new post', async () => (await pageOf(RICH)).includes(`• ${text}`) || undefined)
    // What is never to be used is no longer one of the chosen either.
    const never = { article: RICH, lift: { do: 'never', text }, write: true }
    expect((await ask(never)).status).toBe(200)
    const written = await readText(RICH)
    expect(written).toContain(`\n  never:\n    - ${text}\n---\n`)
    expect(written.split(text)).toHaveLength(before.split(text).length + 1)
    expect((await ask({ ...never, lift: { do: 'again', text } })).status).toBe(200)
    expect((await ask({ ...never, lift: { do: 'made', list: 'keyPoints' } })).status).toBe(200)
    expect(await readText(RICH)).toBe(before)
  })

  it.each([
    [
      'the article does not say',
      { do: 'also', list: 'quotes', text: 'We are the best.' },
      { why: 'unsaid', fault: 'The article does not say that. Load the page again.' },
    ],
    [
      'takes the place of none',
      { do: 'instead', list: 'quotes', text: SENTENCE, of: 'We were the best.' },
      {
        why: 'gone',
        fault: 'The sentence that it was to take the place of is there no more. Load the page again.',
      },
    ],
    [
      'is lifted for nothing',
      { do: 'also', list: 'hooks', text: SENTENCE },
      { why: 'gone', fault: 'There is nothing of that to change. Load the page again.' },
    ],
  ])('lifts no sentence that %s', async (_what, lift, refused) => {
    const before = await readText(RICH)
    const answer = await ask({ article: RICH, lift, write: true })
    expect([answer.status, await answer.json()]).toEqual([409, refused])
    expect(await readText(RICH)).toBe(before)
  })

  it.each([
    ['another site', { Origin: 'https://elsewhere.example' }],
    ['no page at all', { Origin: '' }],
    ['a form', { 'Content-Type': 'text/plain' }],
  ])('takes nothing from %s', async (_whom, headers) => {
    const before = await readText()
    const answer = await ask({ article: ID, key: 'social.x', text: 'No.', write: true }, headers)
    expect([answer.status, await answer.json()]).toEqual([
      403,
      { why: 'here', fault: 'Only the kit on this machine may change texts.' },
    ])
    expect(await readText()).toBe(before)
  })

  it.each([
    ['of no article', { article: 'en/none', key: 'social.x', text: 'No.', write: true }],
    ['of a key that is none of the kit', { article: ID, key: 'title', text: 'No.', write: true }],
    ['that is none', '{'],
  ])('makes no change %s', async (_what, body) => {
    const before = await readText()
    const answer = await ask(body)
    expect([answer.status, await answer.json()]).toEqual([
      409,
      { why: 'gone', fault: 'There is nothing of that to change. Load the page again.' },
    ])
    expect(await readText()).toBe(before)
  })

  it('answers nothing but changes there', async () => {
    const answer = await fetch(`${running.url}/kit/edit`)
    expect([answer.status, await answer.json()]).toEqual([
      405,
      { why: 'here', fault: 'Only POST is answered here.' },
    ])
  })
})

it.runIf(TESTS_ALL)(
  'shows nothing to change, and changes nothing, while somebody only looks at the site',
  async () => {
    const other = await serveDev(root, { home: '/kit/' })
    expect(await (await fetch(`${other.url}/kit/${ID}/`)).text()).not.toContain('data-edit')
    const answer = await fetch(`${other.url}/kit/edit`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Origin: other.url },
      body: JSON.stringify({ article: ID, key: 'social.x', text: 'No.', write: true }),
    })
    expect(answer.status).toBe(404)
  },
  PATIENCE,
)
