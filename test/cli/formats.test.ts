import { describe, expect, it } from 'vitest'
import { RULES } from '../../plugins/check/rules.ts'
import { asGithub } from '../../plugins/cli/formats/github.ts'
import { asSarif } from '../../plugins/cli/formats/sarif.ts'
import type { Diagnostic } from '../../plugins/source/diagnostic.ts'
import { GOOD_ARTICLE, perennial, perennialWith, writeWholeSite } from './perennial.ts'

const FOUND: readonly Diagnostic[] = [
  {
    file: 'content/articles/da/æ 100%, b.md',
    line: 3,
    column: 7,
    severity: 'error',
    rule: 'image',
    message: 'found 50% of it: a,b\r\nand ::warning::more',
  },
  { file: 'content/a.md', line: 1, column: 1, severity: 'warning', rule: 'alt-text', message: 'found it' },
  { file: 'content/a.md', line: 2, column: 1, severity: 'hint', rule: 'title-length', message: 'found it' },
]

describe('findings for GitHub', () => {
  it('are one command a line, with everything escaped that would end it or begin another', () => {
    expect(asGithub(FOUND)).toBe(
      '::error file=content/articles/da/æ 100%25%2C b.md,line=3,col=7,title=image::found 50%25 of it: a,b%0D%0Aand ::warning::more\n' +
        '::warning file=content/a.md,line=1,col=1,title=alt-text::found it\n' +
        '::notice file=content/a.md,line=2,col=1,title=title-length::found it\n',
    )
  })

  it('are written by themselves where GitHub runs check, from the root of the repository', async () => {
    const root = await writeWholeSite({ 'articles/en/a.md': '\n' })
    const stdout =
      '::error file=content/articles/en/a.md,line=1,col=1,title=title::found no title; add "title: …" to the front matter or begin the text with "# …"\n' +
      '1 article and 0 pages: 1 error\n'
    expect(await perennialWith({ GITHUB_ACTIONS: 'true', GITHUB_WORKSPACE: root }, root, 'check')).toEqual({
      code: 1,
      stdout,
      stderr: '',
    })
    const above = { GITHUB_ACTIONS: 'true', GITHUB_WORKSPACE: `${root}/..` }
    const name = root.split('/').at(-1)
    expect((await perennialWith(above, root, 'check')).stdout).toBe(stdout.replace('file=', `file=${name}/`))
    expect((await perennialWith(above, root, 'check', '--format', 'text')).stdout).not.toContain('::')
  })
})

describe('findings as SARIF', () => {
  /** What the standard requires of each part, by OASIS SARIF 2.1.0: sections 3.13, 3.14, 3.19, 3.27 and 3.49. */
  it('have the form that the standard requires', () => {
    const log = JSON.parse(asSarif(FOUND, RULES))
    expect(log).toMatchObject({
      version: '2.1.0',
      $schema: expect.stringMatching(/sarif-schema-2\.1\.0\.json$/),
    })
    expect(log.runs).toHaveLength(1)
    const [{ tool, results, columnKind, originalUriBaseIds }] = log.runs
    expect(columnKind).toBe('utf16CodeUnits')
    const { name, rules } = tool.driver
    expect(name).toBe('Perennial')
    expect(rules.map(({ id }: { id: string }) => id)).toEqual(Object.keys(RULES))
    for (const rule of rules) {
      expect(rule.shortDescription.text).toMatch(/^\p{Lu}.*[^.]\.$/u)
      expect(rule.help.text).toContain(rule.id)
      const { enabled = true, level } = rule.defaultConfiguration
      expect(enabled ? ['error', 'warning', 'note'] : [undefined]).toContain(level)
    }
    for (const { ruleId, ruleIndex, level, message, locations } of results) {
      expect(rules[ruleIndex].id).toBe(ruleId)
      expect(['error', 'warning', 'note']).toContain(level)
      expect(typeof message.text).toBe('string')
      for (const { physicalLocation } of locations) {
        const { uri, uriBaseId } = physicalLocation.artifactLocation
        expect(new URL(uri, 'file:///').pathname).toBe(`/${uri}`)
        expect(originalUriBaseIds).toHaveProperty([uriBaseId])
        expect(physicalLocation.region.startLine).toBeGreaterThanOrEqual(1)
        expect(physicalLocation.region.startColumn).toBeGreaterThanOrEqual(1)
      }
    }
  })

  it('say of each finding what, how much, and where', () => {
    const { results } = JSON.parse(asSarif(FOUND, RULES)).runs[0]
    expect(results[0]).toEqual({
      ruleId: 'image',
      ruleIndex: Object.keys(RULES).indexOf('image'),
      level: 'error',
      message: { text: 'found 50% of it: a,b\r\nand ::warning::more' },
      locations: [
        {
          physicalLocation: {
            artifactLocation: {
              uri: 'content/articles/da/%C3%A6%20100%25%2C%20b.md',
              uriBaseId: '%SRCROOT%',
            },
            region: { startLine: 3, startColumn: 7 },
          },
        },
      ],
    })
    expect(results.map(({ level }: { level: string }) => level)).toEqual(['error', 'warning', 'note'])
  })

  it('are all that is written, also where there are none', async () => {
    const root = await writeWholeSite({ 'articles/en/good.md': GOOD_ARTICLE })
    const { code, stdout } = await perennial(root, 'check', '--format', 'sarif')
    expect(code).toBe(0)
    expect(JSON.parse(stdout).runs[0].results).toEqual([])
  })
})
