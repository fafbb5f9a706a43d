import type { Nodes } from 'mdast'
import { expect, it, vi } from 'vitest'
import { drawDiagrams } from '../../plugins/article/diagrams.ts'
import { walk } from '../../plugins/article/walk.ts'
import { explainLosses } from '../../plugins/check/explain-losses.ts'
import { altText } from '../../plugins/check/rules/alt-text.ts'
import * as drawing from '../../plugins/pictures/mermaid/draw-diagram.ts'
import { formatDiagnostic } from '../../plugins/source/diagnostic.ts'
import { articleOf, libraryOf } from '../make-library.ts'

async function drawn(text: string) {
  const article = articleOf('en/a.md', `---\ntitle: A\n---\n\n${text}\n`)
  return { ...article, ...(await drawDiagrams(article)) }
}
const findingsIn = async (text: string): Promise<string[]> =>
  explainLosses(await drawn(text), 'sanitised').map(formatDiagnostic)

it('diagrams are pictures of the text, and no longer lost', async () => {
  const article = await drawn(
    '> ```Mermaid\n> flowchart LR\n> A --> B\n> ```\n\n```{.mermaid}\nflowchart LR\nB --> C\n```',
  )
  expect(article.losses).toEqual([])
  const urls: (string | undefined)[] = []
  walk<Nodes>(article.tree, (node) => {
    if (node.type === 'code') urls.push(node.data?.diagram?.url)
  })
  expect(urls).toEqual([...article.pictures.keys()])
  for (const { asset, type, bytes } of article.pictures.values()) {
    expect(asset.path).toBe('content/articles/en/a.md')
    expect({ type, bytes }).toEqual({ type: 'image/svg+xml', bytes: Buffer.byteLength(asset.content ?? '') })
  }
})

it.each([
  [
    'pie title Pets',
    'content/articles/en/a.md:6:1  found "pie title Pets", which begins no kind of diagram that is drawn, so that the diagram is shown as code; make it a flowchart, stateDiagram-v2, sequenceDiagram, classDiagram, erDiagram or xychart-beta, or save it as a picture  (lost)',
  ],
  [
    'flowchart LR\n  A --> B\n  A -> C',
    'content/articles/en/a.md:8:3  found "-> C", which is not understood, so that the diagram is shown as code; mend it, or take it out  (lost)',
  ],
  [
    `flowchart LR\n  A[${'x'.repeat(3000)}]`,
    'content/articles/en/a.md:5:1  found a text of 3000 letters, expected at most 2000 in "diagram" (<text> in line 5); simplify it, or export it as PNG  (lost)',
  ],
])("what can't be drawn is found at its line: %j", async (code, finding) => {
  const findings = await findingsIn(`\`\`\`mermaid\n${code}\n\`\`\``)
  expect(findings.map((each) => each.replace(/in line \d+/, 'in line 5'))).toEqual([finding])
})

it('without the package, all of it is code, and a finding says how to install it', async () => {
  const spy = vi.spyOn(drawing, 'drawDiagram').mockResolvedValue(undefined)
  const article = await drawn('```mermaid\nflowchart LR\nA --> B\n```')
  spy.mockRestore()
  expect(article.pictures.size).toBe(0)
  expect(explainLosses(article, 'sanitised').map(formatDiagnostic)).toEqual([
    'content/articles/en/a.md:5:1  found a diagram, which is shown as code since beautiful-mermaid is not installed; install it (npm install --save-dev beautiful-mermaid), or save it as a picture  (lost)',
  ])
})

it('a diagram that says nothing of itself is found, and one whose words say nothing', async () => {
  const texts = [
    await drawn(
      '```mermaid\nflowchart LR\nA --> B\n```\n\n```mermaid\nflowchart LR\naccDescr: diagram\nA --> B\n```',
    ),
    await drawn('```mermaid\nflowchart LR\naccDescr: From A to B.\nA --> B\n```'),
  ]
  const { config } = libraryOf({})
  const findings = (await altText.find?.({ texts, config } as never, [])) ?? []
  expect(findings.map(({ line, message }) => `${line}: ${message}`)).toEqual([
    '5: found a diagram without a text; write what it shows in a line of it: "accDescr: …"',
    '10: found the text "diagram" for a picture, which tells nobody what it shows; write that',
  ])
})
