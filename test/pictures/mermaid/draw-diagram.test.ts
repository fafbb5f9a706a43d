import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { expect, it } from 'vitest'
import { drawDiagram } from '../../../plugins/pictures/mermaid/draw-diagram.ts'
import { byDay } from '../../../plugins/pictures/mermaid/plain-svg.ts'
import { cleanSvg } from '../../../plugins/pictures/svg/clean-svg.ts'
import { withoutPackages } from '../../without-packages.ts'

const draw = async (code: string) => {
  const drawing = await drawDiagram(code, 'Diagram')
  if (!drawing) throw new Error('beautiful-mermaid is not installed')
  return drawing
}
const KINDS = {
  flowchart: 'flowchart TD\nA([Læs]) -->|ja| B{"Vis & <del>?"}\nB --> C[(Gem)]\nstyle C fill:#123456',
  states: 'stateDiagram-v2\n[*] --> Kladde\nKladde --> [*]: ud',
  messages: 'sequenceDiagram\nactor A\nA->>B: hej\nopt kun nu\nB-->>A: farvel\nend\nNote over A,B: slut',
  classes: 'classDiagram\nclass A {\n+int x\n+go() void\n}\nA <|-- B : er',
  entities: 'erDiagram\nA ||--o{ B : har\nA {\nint id PK\n}',
  chart: 'xychart-beta\ntitle "Salg"\nx-axis [jan, feb]\nbar [10, 90]\nline [20, 30]',
}

it.each(Object.entries(KINDS))(
  '%s are plain: nothing is loaded, computed or left to CSS by day',
  async (_kind, code) => {
    const { svg } = await draw(code)
    expect(svg).toContain('<style>@media (prefers-color-scheme:dark){[fill="#ffffff"]{fill:#1a1c1c}')
    const day = byDay(svg)
    expect(day).not.toMatch(
      /https?:(?!\/\/www\.w3\.org\/2000\/svg)|@|var\(|color-mix|style|class=|data-|no attributes|>Line 1/,
    )
    const clean = new TextDecoder().decode(cleanSvg(new TextEncoder().encode(svg)).bytes)
    expect(clean.match(/<(?:text|tspan|path|rect|line|polyline|polygon|circle)\b/g)).toEqual(
      svg.match(/<(?:text|tspan|path|rect|line|polyline|polygon|circle)\b/g),
    )
    const colours = new Set(day.match(/(?:fill|stroke)="[^"]*"/g))
    for (const colour of colours) expect(colour).toMatch(/"(?:#[\da-f]{6}|#[\dA-F]{6}|none|transparent)"$/)
  },
)

it('what a diagram is called is what its writer says of it, or else its words', async () => {
  const about = async (said: string) => {
    const { alt, caption, isDescribed } = await draw(
      `${said}flowchart LR\nA[Læs & <b>vis</b>] --> B["to<br>linjer"]`,
    )
    return { alt, caption, isDescribed }
  }
  const words = 'Diagram: Læs & vis, to linjer'
  expect(await about('')).toEqual({ alt: words, caption: undefined, isDescribed: false })
  expect(await about('---\ntitle: Sådan\n---\n')).toEqual({
    alt: words,
    caption: 'Sådan',
    isDescribed: false,
  })
  expect(await about('accTitle: Vejen\n')).toEqual({ alt: 'Vejen', caption: undefined, isDescribed: true })
  expect(await about('accTitle: Vejen\naccDescr: Fra ord til side.\n')).toEqual({
    alt: 'Fra ord til side.',
    caption: 'Vejen',
    isDescribed: true,
  })
})

it('labels are words, whatever they look like', async () => {
  const hostile = `flowchart LR
  A["</text><script>alert(1)</script><image href=https://example.com>"] -->|'"><style>*{fill:url(https://example.com)}</style>| B[&lt;b&gt; #60;i#62; \\ ]
  subgraph g ["]]> <!-- &x;"]
  C["‮ \u0007\ud800"]
  end`
  const { svg } = await draw(hostile)
  const clean = new TextDecoder().decode(cleanSvg(new TextEncoder().encode(svg)).bytes)
  expect(clean).not.toMatch(/<(?:script|image|foreignObject|!--|!D)/)
  expect(clean.match(/<style>/g)).toHaveLength(1)
  expect(clean).toContain('&#x3C;/text>&#x3C;script>alert(1)&#x3C;/script>')
})

it('the same words give the same bytes', async () => {
  const { svg } = await draw(KINDS.flowchart)
  await draw(KINDS.entities)
  const again = await draw(`${KINDS.flowchart}\n`)
  expect(again.svg).toBe(svg)
})

it('draws nothing where the package is not installed', async () => {
  const script = `import { drawDiagram } from ${JSON.stringify(new URL('../../../plugins/pictures/mermaid/draw-diagram.ts', import.meta.url).href)}
console.log(await drawDiagram('flowchart LR\\nA --> B', 'Diagram'))`
  const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '-e', script], {
    env: { ...process.env, ...withoutPackages(/^beautiful-mermaid$/) },
  })
  expect(stdout).toBe('undefined\n')
})
