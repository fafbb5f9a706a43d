import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Judged } from '../../plugins/journey/judge.ts'
import { STAGES } from '../../plugins/journey/stages.ts'
import { readSource } from '../../plugins/source/read.ts'
import { understandText } from '../article/understand-text.ts'
import { temporaryFolder } from '../folders.ts'
import { INVENTED } from './articles.ts'

const NAMES = { brand: ['Larkpost', 'Havrebo'], rivals: ['Pigeonly'] }
const PIECES = [
  'What is a letter?',
  'Sådan vælger du den bedste mølle',
  'Larkpost vs Pigeonly',
  'Nu kan du gemme på din konto',
  '## Priser i 2026',
  '- klik på menuen',
  '1. Click **Save**',
  '> Det var let, sagde hun.',
  '| a | b | c |\n| --- | --- | --- |\n| 1 | 2 | 3 |',
  '[Sign up](/signup)',
  '{% include footer.html %}',
  '<p>Book a demo</p>',
  '```js\nconst best = "2026"\n```',
]
const HEADS = ['', '---\ntitle: Priser\nlang: da\n---\n\n', '---\ntitle: [\nlayout: landing\n---\n']
const text = fc
  .tuple(
    fc.constantFrom(...HEADS),
    fc.array(fc.oneof(fc.constantFrom(...PIECES), fc.string()), { maxLength: 12 }),
  )
  .map(([head, pieces]) => head + pieces.join('\n\n'))
const invented = fc.constantFrom(...INVENTED)

/** All that a judgement says, without the columns, which are counted in units of the file. */
function said(judged: Judged): unknown {
  return JSON.parse(JSON.stringify(judged, (key, value: unknown) => (key === 'column' ? undefined : value)))
}

/** All that a judgement says, without the places, which move with what is added above them. */
function unplaced(judged: Judged): unknown {
  const isPlace = (key: string): boolean => key === 'line' || key === 'column'
  return JSON.parse(JSON.stringify(judged, (key, value: unknown) => (isPlace(key) ? undefined : value)))
}

/** Put blocks between the blocks of the body. */
function between(article: string, blocks: readonly string[]): string {
  const [head = '', body = ''] = article.split(/\n---\n\n/)
  const paragraphs = body.split('\n\n')
  return `${head}\n---\n\n${paragraphs.map((each, at) => `${blocks[at % blocks.length]}\n\n${each}`).join('\n\n')}`
}

it('any text gives probabilities that add up to 1', () => {
  fc.assert(
    fc.property(text, (any) => {
      const { stage, evergreen } = understandText(any, NAMES).judged
      const sum = Object.values(stage.probabilities).reduce((total, each) => total + each, 0)
      expect(sum).toBeCloseTo(1, 12)
      expect(Math.min(...Object.values(stage.probabilities))).toBeGreaterThanOrEqual(0)
      expect(evergreen.confidence).toBeGreaterThanOrEqual(0.5)
      expect(evergreen.confidence).toBeLessThanOrEqual(1)
    }),
  )
})

it('every reason that has a place stands in the text', () => {
  fc.assert(
    fc.property(text, (any) => {
      const lines = any.split('\n')
      const { stage, evergreen } = understandText(any, NAMES).judged
      for (const { line, column } of [...stage.signals, ...evergreen.signals]) {
        if (line === undefined || column === undefined) continue
        expect(line).toBeLessThanOrEqual(lines.length)
        expect(column).toBeLessThanOrEqual((lines[line - 1]?.length ?? 0) + 1)
      }
    }),
  )
})

it('the writer’s word always wins, and the text is judged as it was', () => {
  fc.assert(
    fc.property(invented, fc.constantFrom(...STAGES), fc.boolean(), (article, stage, evergreen) => {
      const told = article.text.replace('---\n', `---\nstage: ${stage}\nevergreen: ${evergreen}\n`)
      const { file } = article
      const understood = understandText(told, { ...NAMES, file })
      expect(understood.stage).toMatchObject({ value: stage, from: 'front matter', confidence: 1 })
      expect(understood.evergreen).toMatchObject({ value: evergreen, from: 'front matter', confidence: 1 })
      expect(unplaced(understood.judged)).toEqual(
        unplaced(understandText(article.text, { ...NAMES, file }).judged),
      )
    }),
  )
})

it('code, styles, scripts, comments and templates never change the judgement', () => {
  const words = fc.constantFrom(
    'best 2026',
    'Larkpost vs Pigeonly',
    'klik på menuen',
    'sign up',
    'version 3',
    'x',
  )
  const block = fc
    .tuple(
      words,
      fc.constantFrom(
        (inside: string) => `\`\`\`\n${inside}\n\`\`\``,
        (inside: string) => `    ${inside}`,
        (inside: string) => `<style>\n.a { content: "${inside}" }\n</style>`,
        (inside: string) => `<script>\n// ${inside}\n</script>`,
        (inside: string) => `<!-- ${inside} -->`,
        (inside: string) => `{% include "${inside}" %}`,
      ),
    )
    .map(([inside, wrap]) => wrap(inside))
  fc.assert(
    fc.property(
      invented,
      fc.array(block, { minLength: 1, maxLength: 4 }),
      ({ text: article, file }, blocks) => {
        const plain = understandText(article, { ...NAMES, file }).judged
        const padded = understandText(between(article, blocks), { ...NAMES, file }).judged
        expect(unplaced(padded)).toEqual(unplaced(plain))
      },
    ),
  )
})

it('soft hyphens and zero-width characters inside words never change the judgement', () => {
  const invisible = fc.constantFrom('\u00ad', '\u200b', '\u200d', '\ufeff')
  fc.assert(
    fc.property(invented, invisible, ({ text: article, file }, mark) => {
      const [head = '', body = ''] = article.split(/\n---\n\n/)
      const hidden = body
        .replace(/(?<=\p{L}\p{L})(?=\p{L}\p{L})/gu, mark)
        .replace(/\]\([^)]*\)/g, (link) => link.replaceAll(mark, ''))
      const judged = understandText(`${head}\n---\n\n${hidden}`, { ...NAMES, file }).judged
      expect(said(judged)).toEqual(said(understandText(article, { ...NAMES, file }).judged))
    }),
  )
})

it('the form of the letters does not matter: composed or in parts', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        text,
        invented.map(({ text: article }) => article),
      ),
      (any) => {
        const nfc = understandText(any.normalize('NFC'), NAMES)
        const nfd = understandText(any.normalize('NFD'), NAMES)
        expect(nfd.lang.value).toBe(nfc.lang.value)
        expect(said(nfd.judged)).toEqual(said(nfc.judged))
      },
    ),
  )
})

it.each(['\r\n', '\r'])('the ends of the lines do not matter: %j', async (end) => {
  const folder = await temporaryFolder()
  for (const { text: article, file } of INVENTED) {
    await writeFile(join(folder, 'text.md'), article.replaceAll('\n', end))
    const source = await readSource(folder, join(folder, 'text.md'))
    const judged = understandText(source.value?.text ?? '', { ...NAMES, file }).judged
    expect(judged).toEqual(understandText(article, { ...NAMES, file }).judged)
  }
})
