import { describe, expect, it } from 'vitest'
import { type DiagramError, readDiagram } from '../../../plugins/pictures/mermaid/diagram.ts'
import { uncovered } from '../../../plugins/pictures/mermaid/labels.ts'
import { settleDiagram } from '../../../plugins/pictures/mermaid/settle.ts'

const settled = (code: string): string[] => uncovered(settleDiagram(readDiagram(code))).split('\n')
function refused(code: string): string {
  try {
    return settled(code).join('\n')
  } catch (thrown) {
    const { line, message } = thrown as DiagramError
    return `${line}: ${message}`
  }
}

it('a diagram is read without its comments and settings, and with what it says of itself', () => {
  const code = `---
config:
  theme: dark
title: "How it goes"
---
%%{init: {
  'theme': 'forest' }}%%
flowchart LR
  %% nobody sees this
  accTitle: The way
  accDescr {
    From here
    to there.
  }
  A --> B`
  expect(readDiagram(code)).toEqual({
    title: 'How it goes',
    name: 'The way',
    description: 'From here to there.',
    lines: [
      { text: 'flowchart LR', number: 8 },
      { text: 'A --> B', number: 15 },
    ],
  })
})

describe('a flowchart', () => {
  it.each([
    ['graph TD; A-->B; B-->C;', ['flowchart TD', 'n1[A] --> n2[B]', 'n2 --> n3[C]']],
    ['flowchart\nLæs-->Vis', ['flowchart TB', 'n1[Læs] --> n2[Vis]']],
    ['flowchart LR\nA & B ==> C -.-> D', ['flowchart LR', 'n1[A] & n2[B] ==> n3[C] -.-> n4[D]']],
    [
      'flowchart LR\nA-- yes -->B\nA --->|no| C',
      ['flowchart LR', 'n1[A] -->|yes| n2[B]', 'n1 -->|no| n3[C]'],
    ],
    ['flowchart LR\nA <--> B === C --- D', ['flowchart LR', 'n1[A] <--> n2[B] === n3[C] --- n4[D]']],
    // What is said of a node later holds where it is first drawn.
    ['flowchart LR\nA --> B\nB([Later])', ['flowchart LR', 'n1[A] --> n2([Later])', 'n2']],
    [
      'flowchart LR\nA{{six}} --> B[/box/] ~~~ C[/wide\\]',
      ['flowchart LR', 'n1{{six}} --> n2[box]', 'n3[/wide\\]'],
    ],
    [
      'flowchart LR\nA["`**a** [b]`"] --> B["#quot;c#quot;"]',
      ['flowchart LR', 'n1[**a** [b]] --> n2[&#34;c&#34;]'],
    ],
    [
      'flowchart LR\na --> b\nsubgraph one [The first]\ndirection TB\na\nend\none --> b',
      [
        'flowchart LR',
        'n1[a] --> n2[b]',
        'subgraph g1 [The first]',
        'direction TB',
        'n1[a]',
        'end',
        'g1 --> n2',
      ],
    ],
    [
      'flowchart LR\nA:::red --> B\nclassDef red,blue fill:#f00,stroke-width:2px;\nstyle B fill:#123456,font-size:9px',
      [
        'flowchart LR',
        'n1[A]:::red --> n2[B]',
        'classDef red fill:#FF0000,stroke-width:2px,color:#000000',
        'classDef blue fill:#FF0000,stroke-width:2px,color:#000000',
        'style n2 fill:#123456,color:#FEFEFE',
      ],
    ],
  ])('is written anew as it is drawn: %j', (code, lines) => {
    expect(settled(code)).toEqual(lines)
  })
})

it.each([
  [
    'sequenceDiagram\nactor A as Æ\nA->>+Opt: Hi: you',
    ['sequenceDiagram', 'actor p1 as Æ', 'participant p2 as Opt', 'p1->>+p2: Hi: you'],
  ],
  ['stateDiagram-v2\n[*]-->A\nA: Idle', ['stateDiagram-v2', 'A: Idle', '[*] --> A']],
  ['classDiagram\ndirection LR\nA"1"<|--"*"B: has', ['classDiagram', 'A "1" <|-- "*" B : has']],
  [
    'erDiagram\nA||--o{B : has\nA {\nint id PK, FK\n}',
    ['erDiagram', 'A ||--o{ B : has', 'A {', 'int id PK FK', '}'],
  ],
  ['xychart\nx-axis ["jan", feb]\nbar [1,2]', ['xychart-beta', 'x-axis [jan, feb]', 'bar [1,2]']],
])('the other kinds are, too: %j', (code, lines) => {
  expect(settled(code)).toEqual(lines)
})

const UNKNOWN = 'which is not understood; mend it, or take it out'
const KINDS =
  'which begins no kind of diagram that is drawn; make it a flowchart, stateDiagram-v2, sequenceDiagram, classDiagram, erDiagram or xychart-beta, or save it as a picture'

it.each([
  ['', '1: a diagram of nothing; write what it shows'],
  ['flowchart LR', '1: a diagram of nothing; write what it shows'],
  ['pie title Pets\n"Dogs": 3', `1: "pie title Pets", ${KINDS}`],
  ['%% a note\ngantt', `2: "gantt", ${KINDS}`],
  ['flowchart LR\nA -> B', `2: "-> B", ${UNKNOWN}`],
  ['flowchart LR\nA --> B\nthis is prose', `3: "is prose", ${UNKNOWN}`],
  ['flowchart LR\nA[open --> B', `2: "[open --> B", ${UNKNOWN}`],
  ['flowchart LR\nA --x B', `2: "--x B", ${UNKNOWN}`],
  ['flowchart LR\nA@{ shape: doc }', `2: "@{ shape: doc }", ${UNKNOWN}`],
  ['flowchart LR\nA --> B\nclick A "https://example.com"', `3: "A "https://example.com"", ${UNKNOWN}`],
  ['flowchart LR\nsubgraph one\nA --> B', '2: "subgraph one" without its "end"; write it'],
  [
    'flowchart LR\nA\nstyle A fill:url(https://example.com)',
    '3: the colour "url(https://example.com)"; write it as #rrggbb',
  ],
  ['flowchart LR\nA\nstyle A fill:pink', '3: the colour "pink"; write it as #rrggbb'],
  [
    `flowchart LR\n${'a & '.repeat(11)}a --> ${'b & '.repeat(11)}b`,
    '2: more than 100 arrows; make two diagrams of it',
  ],
  [
    `flowchart LR\n${'A --> B\n'.repeat(300)}`,
    '1: a diagram of 301 lines, expected at most 200; make two of it',
  ],
  [`flowchart LR\nA[${'x'.repeat(11_000)}]`, '1: a diagram of more than 10000 letters; make two of it'],
  ['sequenceDiagram\nA => B: no', `2: "A => B: no", ${UNKNOWN}`],
  ['sequenceDiagram\nautonumber\nA->>B: x', `2: "autonumber", ${UNKNOWN}`],
  ['sequenceDiagram\nopt maybe\nA->>B: x', '2: "opt maybe" without its "end"; write it'],
  ['stateDiagram-v2\nnote right of A: x', `2: "note right of A: x", ${UNKNOWN}`],
  ['stateDiagram-v2\nstate A {\nx --> y', '2: "state A {" without its "}"; write it'],
  ['classDiagram\nclass A["Name"]', `2: "class A["Name"]", ${UNKNOWN}`],
  ['erDiagram\nA ||--o{ B', `2: "A ||--o{ B", ${UNKNOWN}`],
  ['xychart-beta\npie [1]', `2: "pie [1]", ${UNKNOWN}`],
  ['xychart-beta\ny-axis 9 --> 1\nbar [1]', `2: "y-axis 9 --> 1", ${UNKNOWN}`],
  ['xychart-beta\ntitle "x"', '1: a chart without values; write "bar [1, 2, 3]"'],
])('what would be lost in silence is refused with its line: %j', (code, message) => {
  expect(refused(code)).toBe(message)
})
