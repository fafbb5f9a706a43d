import { expect, it } from 'vitest'
import { ebook } from '../../../plugins/channels/ebook/index.ts'
import { registry } from '../../../plugins/channels/registry.ts'
import { readLibrary } from '../../../plugins/library/read.ts'
import { render } from '../../../plugins/publish/render.ts'
import { EVERYDAY_SIGNS, EVERYDAY_SPACES } from '../../everyday-signs.ts'
import { exampleConfig } from '../../example-site.ts'
import { writeSite } from '../../folders.ts'
import { readPdf } from './read-pdf.ts'

/** Letters as they are copied: a sign may come as the letters that it is made of (Unicode, NFKC), a hyphen as another, and a line end as a space. */
const copied = (words: string): string => words.normalize('NFKC').replace(/[\s\u2010\u00ad-]+/g, '')

it('every sign that people write stands in each part of a printed book', async () => {
  const kinds = Object.entries(EVERYDAY_SIGNS)
  const parts = (name: string, signs: string): string =>
    `## ${name} ${signs}\n\n- **Point**: *${signs}*\n\n> Said: ${signs}\n\n| What | Sign |\n| --- | --- |\n| **bold** | **${signs}** |\n\n\`\`\`\n${signs}\n\`\`\`\n`
  const root = await writeSite({
    'articles/en/signs.md': `---\ntitle: Signs ₂ ≤ ☑ ⌘ ⓐ → ½ №\n---\n\n${EVERYDAY_SPACES}\n\n${kinds.map(([name, signs]) => parts(name, signs)).join('\n')}`,
    'ebooks/book.yml': 'title: Less CO₂ ≤ ½ ☑\ndescription: D\nlanguage: en\narticles: [signs]\n',
  })
  const library = await readLibrary(exampleConfig({}, root))
  const output = ebook.plan(library, {}).find(({ path }) => path === 'book.pdf')
  const { bytes, warnings } = await render({ root, channel: 'ebook', inputs: output?.inputs }, registry)
  expect(warnings).toEqual([])
  const { words, outline, title } = await readPdf(bytes)
  const all = copied(words.join(' '))
  expect(title).toBe('Less CO₂ ≤ ½ ☑')
  expect(outline.map(copied)).toContain(copied('Signs ₂ ≤ ☑ ⌘ ⓐ → ½ №'))
  for (const [name, signs] of kinds) {
    // In the contents, as heading, point, quotation, cell and code.
    expect(all.split(copied(signs)).length - 1, `${name}: ${signs}`).toBeGreaterThanOrEqual(5)
  }
  expect(all).toContain(copied(EVERYDAY_SPACES))
}, 60_000)
