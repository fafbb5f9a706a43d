import type { ChildProcess } from 'node:child_process'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import type { PerennialOptions } from '../../plugins/config.ts'
import { answerServer, sayChoice, sayJson, sayWords } from '../choose/answer-server.ts'
import { BAKERY, CHEAP, QUEUE, RADIO, WARM, WHY } from '../choose/texts.ts'
import { ended } from '../ended.ts'
import { TODAY } from '../example-site.ts'
import { filesIn, writeSite } from '../folders.ts'
import { AI_SDK, withoutPackages } from '../without-packages.ts'
import {
  perennial,
  perennialEach,
  perennialWith,
  startPerennial,
  writeConfig,
  writeWholeSite,
} from './perennial.ts'

const FILE = 'content/articles/en/bakery.md'
const RADIO_FILE = 'content/articles/en/radio.md'
const CHOICE = { quotes: [7, 3], keyPoints: [5], hooks: [4] }
const NOTHING_KEPT = 'Nothing is kept. To keep what is chosen: `perennial choose --write`.\n'
const AGAIN =
  'Run the command again for these, try a larger model, or give it longer (`chooser.timeout`); Perennial chooses by itself meanwhile.\n'

type Chooser = Partial<NonNullable<PerennialOptions['chooser']>>

/** Write a site of two articles whose model is at an address. */
function siteAt(url: string, more: Chooser = {}): Promise<string> {
  return writeWholeSite(
    { 'articles/en/bakery.md': BAKERY, 'articles/en/radio.md': RADIO },
    { chooser: { url, model: 'small', ...more }, rules: { description: 'off' } },
  )
}

const keptIn = async (root: string): Promise<Record<string, Record<string, unknown>>> =>
  JSON.parse(await readFile(join(root, 'content/choices.json'), 'utf8'))

describe('choose', () => {
  it('sends a text to the server that it names first, and shows what was chosen by number', async () => {
    const server = await answerServer((response) => sayChoice(response, CHOICE))
    const root = await siteAt(server.url)
    const before = await filesIn(root)
    const { code, stdout, stderr } = await perennial(root, 'choose', FILE)
    expect({ code, stderr, stdout: stdout.replace(/[\d,]+ characters/, 'N characters') }).toEqual({
      code: 0,
      stdout: `Sends to ${server.url} (model small): 1 article, 5 sentences, N characters.

${FILE}
  quotes      2
    7  ${CHEAP}
    3  ${QUEUE}
  key points  1
    5  ${WARM}
  hooks       1
    4  ${WHY}

${NOTHING_KEPT}`,
      stderr: '',
    })
    expect(await filesIn(root)).toEqual(before)
    const [asked] = server.asked
    expect(server.asked.length).toBe(1)
    expect(asked?.path).toBe('/v1/chat/completions')
    expect(asked?.headers.authorization).toBeUndefined()
    expect(asked?.body).toMatchObject({ model: 'small', temperature: 0 })
    expect(asked?.body.messages.map(({ role }) => role)).toEqual(['system', 'user'])
    expect(asked?.body.messages[1]?.content).toContain(`An article in English. Its title: How a small bakery`)
    expect(asked?.body.messages[1]?.content).toContain(`\n3: ${QUEUE}\n4 (heading): ${WHY}\n5: ${WARM}\n`)
    const list = (most: number, numbers: readonly number[]) => ({
      type: 'array',
      maxItems: most,
      items: { type: 'number', enum: numbers },
    })
    expect(asked?.body.response_format.json_schema.schema).toMatchObject({
      properties: {
        quotes: list(6, [2, 3, 5, 7]),
        keyPoints: list(5, [2, 3, 5, 7]),
        hooks: list(3, [2, 3, 4, 5, 7]),
      },
      required: ['quotes', 'keyPoints', 'hooks'],
      additionalProperties: false,
    })
  })

  it('keeps with --write what was chosen, which is then lifted, and asks no second time', async () => {
    const server = await answerServer((response, { body }) =>
      sayChoice(response, body.messages[1]?.content.includes('radio') ? { ...CHOICE, quotes: [] } : CHOICE),
    )
    const root = await siteAt(server.url)
    const written = await perennial(root, 'choose', '--write')
    expect(written).toMatchObject({ code: 0, stderr: '' })
    expect(written.stdout).toContain(
      'What was chosen is kept in content/choices.json; look at it before you publish it.\n',
    )
    expect(await keptIn(root)).toEqual({
      [FILE]: {
        digest: expect.stringMatching(/^[0-9a-f]{64}$/),
        model: 'small',
        quotes: [
          { number: 7, text: CHEAP },
          { number: 3, text: QUEUE },
        ],
        keyPoints: [{ number: 5, text: WARM }],
        hooks: [{ number: 4, text: WHY }],
      },
      // Of its answer, only the empty list can be used.
      [RADIO_FILE]: { digest: expect.any(String), model: 'small', quotes: [] },
    })
    expect(written.stdout).toContain('  left out    keyPoints: 5 was not offered\n')
    const { stdout } = await perennial(root, 'inspect', '--json', FILE)
    const { quotes } = JSON.parse(stdout) as { quotes: { text: string; reasons: string[] }[] }
    expect(quotes.map(({ text }) => text)).toEqual([QUEUE, CHEAP])
    expect(quotes[0]?.reasons[0]).toBe('chosen by small, kept in content/choices.json')
    expect((await perennial(root, 'check', 'content/choices.json', FILE)).stdout).toBe(
      `content/choices.json, ${FILE}: nothing to mend\n`,
    )

    expect(await perennial(root, 'choose', '--write')).toEqual({
      code: 0,
      stdout: `Nothing is sent to ${server.url} (model small).\n2 articles have choices in content/choices.json already; --again asks of them, too.\n\n`,
      stderr: '',
    })
    await writeFile(join(root, FILE), BAKERY.replace('A short queue', 'A quick queue'))
    expect((await perennial(root, 'check', FILE)).stdout).toContain(
      `${FILE}:1:1  the text changed since small chose from it, so that choice is not used; run \`perennial choose --write ${FILE}\`  (choice-stale)  hint\n`,
    )
    expect(server.asked.length).toBe(2)
    expect((await perennial(root, 'choose', '--write')).stdout).toMatch(
      /^Sends to \S+ \(model small\): 1 article, 5 sentences, .*\n1 article has a choice in content\/choices\.json already; --again asks of them, too\.\n/,
    )
    expect((await perennial(root, 'choose', '--again', '--show')).stdout).toMatch(
      /^Would send .*: 2 articles/,
    )
    expect(server.asked.length).toBe(3)
  })

  it('shows with --show all that would be sent, and sends nothing', async () => {
    const server = await answerServer((response) => sayChoice(response, CHOICE))
    const { code, stdout } = await perennial(await siteAt(server.url), 'choose', '--show')
    expect(code).toBe(0)
    expect(stdout).toMatch(
      /^Would send to http:\/\/127\.0\.0\.1:\d+\/v1 \(model small\): 2 articles, 6 sentences, [\d,]+ characters\.\n\ncontent\/articles\/en\/bakery\.md\n {2}You are a careful editor\./,
    )
    expect(stdout).toContain(`\n  4 (heading): ${WHY}\n`)
    expect(server.connections()).toBe(0)
  })

  it('never sends drafts, texts of the future, private ones, and what the writer keeps back', async () => {
    const server = await answerServer((response) => sayChoice(response, CHOICE))
    const with_ = (line: string): string => RADIO.replace('lang: en', `lang: en\n${line}`)
    const secret = 'Nobody knows yet that the bakery by the harbour will close.'
    const root = await writeWholeSite(
      {
        'articles/en/draft.md': with_('draft: true'),
        'articles/en/future.md': with_('published: 2030-01-01'),
        'articles/en/_private.md': RADIO,
        'articles/en/lift.md': with_('lift: false'),
        'pages/en/about.md': RADIO,
        'articles/en/bakery.md': `${BAKERY.replace('lang: en', `lang: en\nlift: { never: ["${QUEUE}"] }`)}\n<!-- ${secret} -->\n`,
      },
      { chooser: { url: server.url, model: 'small' }, drafts: true },
    )
    vi.stubEnv('PERENNIAL_DRAFTS', '1')
    onTestFinished(() => void vi.unstubAllEnvs())
    const { stdout } = await perennial(root, 'choose')
    expect(stdout).toMatch(/: 1 article, 4 sentences/)
    const sent = JSON.stringify(server.asked)
    expect(server.asked.length).toBe(1)
    for (const words of ['radio', secret, QUEUE]) expect(sent).not.toContain(words)
    expect(await perennial(root, 'choose', 'content/articles/en/draft.md')).toEqual({
      code: 2,
      stdout: '',
      stderr:
        'There is no published article here with a sentence that a model may choose.\nDrafts, texts of the future and what its writer forbids (`lift`) are never sent.\n',
    })
  })

  it('sends the key of the environment variable that the site names, and says where it is not set', async () => {
    const server = await answerServer((response) => sayChoice(response, CHOICE))
    const root = await siteAt(server.url, { apiKeyEnv: 'BAKERY_KEY' })
    expect(await perennialWith({ BAKERY_KEY: 'flour' }, root, 'choose', FILE)).toMatchObject({ code: 0 })
    expect(server.asked[0]?.headers.authorization).toBe('Bearer flour')
    expect((await perennialWith({ BAKERY_KEY: '' }, root, 'choose', FILE)).stderr).toBe(
      'The environment variable BAKERY_KEY, which `chooser.apiKeyEnv` names, is not set.\nSet it to the key of the server, and run the command again.\n',
    )
    expect(server.asked.length).toBe(1)
  })

  it('asks a language model of the AI SDK that stands in the configuration', async () => {
    const server = await answerServer((response) => sayChoice(response, CHOICE))
    const root = await writeSite({ 'articles/en/bakery.md': BAKERY })
    const site = JSON.stringify({ title: 'Pages', today: TODAY })
    await writeConfig(
      root,
      `import { createOpenAICompatible } from '${import.meta.resolve('@ai-sdk/openai-compatible')}'
const provider = createOpenAICompatible({ name: 'ovens', baseURL: '${server.url}', apiKey: 'flour' })
export default { site: 'https://pages.example', integrations: [perennial({ ...${site}, chooser: { model: provider('warm') } })] }`,
    )
    const { code, stdout, stderr } = await perennial(root, 'choose', '--write')
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    expect(stdout).toMatch(/^Sends to the provider ovens\.chat \(model warm\): 1 article/)
    expect(server.asked[0]?.headers.authorization).toBe('Bearer flour')
    expect((await keptIn(root))[FILE]).toMatchObject({
      model: 'warm',
      keyPoints: [{ number: 5, text: WARM }],
    })
  })

  it('leaves out whatever a model answers that was not offered, and says so', async () => {
    const server = await answerServer((response) =>
      sayChoice(response, { quotes: [3, 99, 'Our bread is best.', 3], keyPoints: [6], hooks: [] }),
    )
    const root = await siteAt(server.url)
    expect((await perennial(root, 'choose', '--write', FILE)).stdout).toContain(`
  quotes      1
    3  ${QUEUE}
  hooks       none
  left out    quotes: 99 was not offered
  left out    quotes: "Our bread is best." is no whole number
  left out    quotes: 3 stands there a second time
  left out    keyPoints: 6 was not offered
`)
    expect(await readFile(join(root, 'content/choices.json'), 'utf8')).not.toContain('best')
  })
})

describe('a server that fails', () => {
  it('is told in two lines, without a stack', async () => {
    const server = await answerServer((response) =>
      sayJson(response, 401, { error: { message: 'no such key', type: 'fault' } }),
    )
    const { code, stderr } = await perennial(await siteAt(server.url), 'choose')
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr: `The server at ${server.url} refuses the key (401: no such key).\nPut the key into an environment variable, and the name of that into \`chooser.apiKeyEnv\`.\n`,
    })
    expect(server.asked.length).toBe(1)
  })

  it('in one answer loses only that one', async () => {
    const server = await answerServer((response, _asked, at) =>
      at === 0
        ? sayWords(response, 'I like bread.')
        : sayChoice(response, { quotes: [1], keyPoints: [], hooks: [] }),
    )
    const root = await siteAt(server.url)
    const { code, stderr } = await perennial(root, 'choose', '--write')
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr: `${FILE}  the answer is no JSON: "I like bread."\n1 answer of small could not be used.\n${AGAIN}`,
    })
    expect(Object.keys(await keptIn(root))).toEqual([RADIO_FILE])
  })

  it('by saying nothing is waited for as long as the site says, and what was chosen before is kept', async () => {
    const server = await answerServer((response, _asked, at) => {
      if (at === 0) sayChoice(response, CHOICE)
    })
    // Long enough for the first answer, also on a busy machine.
    const root = await siteAt(server.url, { timeout: 3 })
    const { code, stderr } = await perennial(root, 'choose', '--write')
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr: `${RADIO_FILE}  no answer within 3 s\n1 answer of small could not be used.\n${AGAIN}`,
    })
    expect(Object.keys(await keptIn(root))).toEqual([FILE])
  })

  it('on the way loses nothing that was chosen before, and that is said', async () => {
    const server = await answerServer((response, _asked, at) =>
      at === 0 ? sayChoice(response, CHOICE) : sayJson(response, 500, { error: { message: 'no flour' } }),
    )
    const root = await siteAt(server.url)
    const { code, stdout, stderr } = await perennial(root, 'choose', '--write')
    expect(stdout).toContain('\nWhat was chosen is kept in content/choices.json;')
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr: `The server at ${server.url} failed (500: no flour).\nLook at its log, and run the command again.\n`,
    })
    expect(Object.keys(await keptIn(root))).toEqual([FILE])
  })

  it('three times in a row is asked no more', async () => {
    const server = await answerServer((response) => sayWords(response, 'No.'))
    const texts = Array.from({ length: 5 }, (_, at) => [`articles/en/radio-${at}.md`, RADIO])
    const root = await writeWholeSite(Object.fromEntries(texts), {
      chooser: { url: server.url, model: 'small' },
    })
    const { code, stderr } = await perennial(root, 'choose')
    expect(code).toBe(2)
    expect(stderr).toContain('3 answers of small could not be used, the last 3 in a row.\n')
    expect(server.asked.length).toBe(3)
  })
})

it('who is stopped loses nothing that was chosen before', async () => {
  let child: ChildProcess | undefined
  const server = await answerServer((response, _asked, at) => {
    if (at === 0) sayChoice(response, CHOICE)
    else child?.kill('SIGINT')
  })
  const root = await siteAt(server.url)
  child = startPerennial(root, ['choose', '--write'])
  expect(await ended(child)).toMatchObject({ code: null, stderr: '' })
  expect(Object.keys(await keptIn(root))).toEqual([FILE])
  expect(await filesIn(join(root, 'content'))).toEqual([
    'articles/en/bakery.md',
    'articles/en/radio.md',
    'choices.json',
  ])
})

describe('choose is refused', () => {
  it('where the site names no model', async () => {
    const root = await writeWholeSite({ 'articles/en/bakery.md': BAKERY })
    expect(await perennial(root, 'choose')).toEqual({
      code: 2,
      stdout: '',
      stderr:
        "This site names no model that could choose.\nAdd one to the options of perennial(), such as `chooser: { url: 'http://localhost:11434/v1', model: 'llama3.2' }`.\n",
    })
  })

  it('where the file of choices cannot be read, which would be lost', async () => {
    const root = await siteAt('http://127.0.0.1:9/v1')
    await writeFile(join(root, 'content/choices.json'), '{ "a": 1 }')
    expect(await perennial(root, 'choose', '--write')).toEqual({
      code: 2,
      stdout: '',
      stderr:
        'content/choices.json:1:3  found 1, expected a block of keys; nothing of this file is used before it is mended or deleted  (choices)\nMend or delete it, and run the command again.\n',
    })
    expect(await readFile(join(root, 'content/choices.json'), 'utf8')).toBe('{ "a": 1 }')
  })

  it('where the AI SDK is not installed', async () => {
    const root = await siteAt('http://127.0.0.1:9/v1')
    const env = withoutPackages(AI_SDK)
    const [refused, shown] = await perennialEach(env, [
      [root, ['choose']],
      [root, ['choose', '--show']],
    ])
    expect(refused).toMatchObject({
      code: 2,
      stderr:
        'The AI SDK, which speaks with models, is not installed.\nInstall it: `npm install --save-dev ai @ai-sdk/openai-compatible`.\n',
    })
    expect(shown).toMatchObject({ code: 0, stderr: '' })
  })
})
