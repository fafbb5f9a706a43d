import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { perennial, writeWholeSite } from './perennial.ts'

const STAGES = ['awareness', 'consideration', 'decision', 'delight'] as const

/** Texts of a kind that no other site has: its sections say the stage by a word of its own, in a front-matter key. */
function ownTexts(count: number): Record<string, string> {
  const WORDS = { awareness: 'we', consideration: 'they', decision: 'you', delight: 'I' } as const
  return Object.fromEntries(
    Array.from({ length: count }, (_, at) => {
      const stage = STAGES[at % 4] ?? 'awareness'
      const sentence = `On day ${at} ${WORDS[stage]} met ${WORDS[stage] === 'I' ? 'my' : WORDS[stage]} neighbours by the harbour. `
      const text = `---\ntitle: Harbour notes ${at}\nlang: en\nstage: ${stage}\ndescription: What happened by the harbour on day ${at} of the year.\n---\n\n${sentence.repeat(8)}\n`
      return [`articles/en/note-${at}.md`, text]
    }),
  )
}

describe('learn', () => {
  it('says how many texts it needs', async () => {
    expect(await perennial(await writeWholeSite(ownTexts(8)), 'learn')).toEqual({
      code: 2,
      stdout: '',
      stderr:
        'Learning needs at least 20 articles with a stage in their front matter, and there are 8.\nWrite `stage: …` in more of them; the general judgement is used until then.\n',
    })
  })

  it('learns what is worth something on texts it did not know, writes it where asked to, and it is used', async () => {
    const root = await writeWholeSite(ownTexts(60))
    const told = await perennial(root, 'learn')
    expect(told.code).toBe(0)
    const [before = 0, after = 0] = [...told.stdout.matchAll(/(\d+) %/g)].map(([, share]) => Number(share))
    expect(after).toBeGreaterThan(before + 3)
    expect(told.stdout).toMatch(/^60 articles have a stage that their writers said\.\n\nJudged as they say/)
    expect(told.stdout).toMatch(/: said \w+, judged \w+ \("Harbour notes \d+"\)\n/)
    expect(told.stdout).toMatch(/… and \d+ more\n/)
    expect(told.stdout).toContain('To use what was learnt, write it down: `perennial learn --write`.')
    const written = await perennial(root, 'learn', '--write')
    expect(written.stdout).toContain(
      "Wrote stage-weights.json. Add `stageWeights: 'stage-weights.json'` to the options of perennial().\n",
    )
    const weights = await readFile(join(root, 'stage-weights.json'), 'utf8')
    const again = await perennial(root, 'learn', '--write')
    expect(again.stdout).toBe(written.stdout)
    expect(await readFile(join(root, 'stage-weights.json'), 'utf8')).toBe(weights)

    const unknown = {
      'articles/en/new.md': ownTexts(64)['articles/en/note-62.md']?.replace('stage: decision\n', '') ?? '',
    }
    const judged = async (options: object): Promise<string> => {
      const site = await writeWholeSite({ ...ownTexts(60), ...unknown }, options)
      await writeFile(join(site, 'stage-weights.json'), weights)
      const { stdout } = await perennial(site, 'inspect', '--json', 'content/articles/en/new.md')
      return (JSON.parse(stdout) as { stage: { value: string } }).stage.value
    }
    expect(await judged({ stageWeights: 'stage-weights.json' })).toBe('decision')
  })

  it('writes nothing where it is worth nothing', async () => {
    // Every text is judged as its writer says already.
    const texts = Object.entries(ownTexts(24)).map(([path], at) => [
      path,
      `---\ntitle: ${at % 2 === 0 ? `What is a harbour of kind ${at}?` : `You can now book berth ${at}`}\nlang: en\nstage: ${at % 2 === 0 ? 'awareness' : 'delight'}\n---\n\nA plain text about harbours.\n`,
    ])
    const root = await writeWholeSite(Object.fromEntries(texts))
    const { code, stdout } = await perennial(root, 'learn', '--write')
    expect(code).toBe(0)
    expect(stdout).toContain('Learning on them is worth nothing here, so nothing is written.')
    await expect(readFile(join(root, 'stage-weights.json'))).rejects.toThrow('ENOENT')
  })

  it.each([
    ['is missing', undefined, 'could not read the file: there is no such file'],
    ['is no JSON', '{', 'found no JSON'],
    [
      'is for other stages',
      '{"biases":[0],"temperature":1,"signals":{}}',
      'expected "biases", "temperature" and "signals" for awareness, consideration, decision, delight',
    ],
  ])('says so where the file of weights %s', async (_name, content, why) => {
    const root = await writeWholeSite(ownTexts(4), { stageWeights: 'stage-weights.json' })
    if (content !== undefined) await writeFile(join(root, 'stage-weights.json'), content)
    expect(await perennial(root, 'check')).toEqual({
      code: 2,
      stdout: '',
      stderr: `The weights of the stages in "stage-weights.json" cannot be used: ${why}.\nMake them anew with \`perennial learn --write\`, or take \`stageWeights\` out of the configuration.\n`,
    })
  })
})
