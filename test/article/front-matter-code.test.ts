import { existsSync } from 'node:fs'
import { join } from 'node:path'
import matter from 'gray-matter'
import { describe, expect, it, onTestFinished } from 'vitest'
import { type FrontMatter, parseFrontMatter } from '../../plugins/article/frontmatter.ts'
import { formatDiagnostic } from '../../plugins/source/diagnostic.ts'
import { temporaryFolder } from '../folders.ts'

function parse(text: string): FrontMatter & { messages: string[] } {
  const parsed = parseFrontMatter({ file: 'a.md', text })
  return { ...parsed, messages: parsed.diagnostics.map(formatDiagnostic) }
}

describe('front matter in code', () => {
  const KEY = 'perennialTestRan'

  async function attack(): Promise<{ code: string; proof: string }> {
    const proof = join(await temporaryFolder(), 'proof')
    onTestFinished(() => {
      Reflect.deleteProperty(globalThis, KEY)
    })
    const code = `(globalThis.${KEY} = true, process.getBuiltinModule('node:fs').writeFileSync(${JSON.stringify(proof)}, ''), { title: 'ran' })`
    return { code, proof }
  }

  it('is code that gray-matter by itself would run', async () => {
    const { code, proof } = await attack()
    matter(`---js\n${code}\n---\nBody.`, {})
    expect([Reflect.get(globalThis, KEY), existsSync(proof)]).toEqual([true, true])
  })

  it.each(['js', 'javascript', 'JS', ' js ', 'coffee', 'coffeescript', 'cson', 'json', 'js yaml', '../x'])(
    'is refused and not run (---%s)',
    async (word) => {
      const { code, proof } = await attack()
      const { data, body, messages } = parse(`---${word}\n${code}\n---\nBody.`)
      expect([Reflect.get(globalThis, KEY), existsSync(proof)]).toEqual([undefined, false])
      expect(data).toEqual({})
      expect(body).toBe('\n\n\nBody.')
      expect(messages).toEqual([
        `a.md:1:1  found front matter in "${word.trim().toLowerCase()}", which could be code and is not read; use YAML (---) or TOML (+++)  (front-matter-language)`,
      ])
    },
  )

  it.each([
    ['after a first block', (code: string) => `---\ntitle: A\n---\n---js\n${code}\n---\nBody.`],
    ['after an empty first block', (code: string) => `---\n---\n---js\n${code}\n---\nBody.`],
    ['directly below the fence', (code: string) => `---\n---js\n${code}\n---\nBody.`],
    ['inside the first block', (code: string) => `---\ntitle: A\n---js\n${code}\n---\nBody.`],
    ['with a comment before it', (code: string) => `---\n# js\n---js\n${code}\n---\nBody.`],
    ['between +++', (code: string) => `+++js\n${code}\n+++\nBody.`],
    [
      'as a YAML tag',
      (code: string) => `---\ntitle: !!js/function "${code.replaceAll('"', "'")}"\n---\nBody.`,
    ],
    [
      'as a YAML value',
      (code: string) =>
        `---\ntitle: !!js/undefined ''\nx: !<tag:yaml.org,2002:js/function> ${JSON.stringify(code)}\n---\n`,
    ],
  ])('is not run %s', async (_name, write) => {
    const { code, proof } = await attack()
    parse(write(code))
    expect([Reflect.get(globalThis, KEY), existsSync(proof)]).toEqual([undefined, false])
  })
})

it.each([
  '__proto__: {polluted: yes}',
  'constructor: {prototype: {polluted: yes}}',
  '"__proto__":\n  polluted: yes',
])('changes no other object: %j', (line) => {
  parse(`---\n${line}\ntitle: One\n---\n`)
  expect(Reflect.get({}, 'polluted')).toBeUndefined()
})
