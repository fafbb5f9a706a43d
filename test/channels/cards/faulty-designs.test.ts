import { execFile } from 'node:child_process'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { beforeAll, expect, it } from 'vitest'
import { sharedFolder } from '../../folders.ts'

const CHILD = fileURLToPath(new URL('draw-in-designs.ts', import.meta.url))
const GIVEN =
  'It was given the kind "title" in the format "og". What a card does not have is empty or undefined.'
const SCENE =
  'It was given the kind "title" in the format "og". What a scene has stands in plugins/draw/scene.ts.'
const MEND = 'Mend it and save; nothing can be drawn before.'
const IMPORT =
  'Write the path as it is from the file that imports, with its ending (./parts.ts), or install the package.'

/** Designs with a mistake: their code, what is said of it after the file's name, and what to do. */
const FAULTY: readonly (readonly [code: string, said: string, hint: string])[] = [
  [
    'export default ({ image }) => {\n  return image.src\n}\n',
    ":2:16 threw: Cannot read properties of undefined (reading 'src')",
    GIVEN,
  ],
  ['export default () => undefined\n', ' gave what is no scene: found nothing, expected a scene', SCENE],
  ["export default () => 'scene'\n", ' gave what is no scene: found "scene", expected a scene', SCENE],
  [
    'export default async () => ({})\n',
    ' gave what is no scene: found a promise, expected a scene at once; a design waits for nothing',
    SCENE,
  ],
  [
    'export default () => ({ size: 1, ground: 1 })\n',
    ` gave what is no scene:
  size: found 1, expected a block of keys
  stacks: found nothing, expected a list
  safe: found nothing, expected a block of keys
  ground: found 1, expected a box as box({ … }) makes it`,
    SCENE,
  ],
  [
    'export default () => {\n  const paper\n}\n',
    ":2:9 cannot be loaded: 'const' declarations must be initialized",
    MEND,
  ],
  [
    'const one = 1\nconst one = 2\nexport {}\n',
    ":2:7 cannot be loaded: Identifier 'one' has already been declared",
    MEND,
  ],
  ['export const two = one\n', ':1:20 cannot be loaded: one is not defined', MEND],
  [
    'enum Side { Left }\n',
    ':1:1 cannot be loaded: TypeScript enum is not supported in strip-only mode',
    'Types are only left out here: write it without enums, namespaces and parameter properties.',
  ],
  [
    "import { part } from './gone.ts'\nexport default part\n",
    ":1:25 cannot be loaded: Cannot find module 'gone.ts' imported from FILE",
    IMPORT,
  ],
  [
    "\nimport part from 'no-such-package'\nexport default part\n",
    ":2:19 cannot be loaded: Cannot find package 'no-such-package' imported from FILE",
    IMPORT,
  ],
  [
    "import { nope } from 'node:path'\nexport default nope\n",
    ":1:10 cannot be loaded: The requested module 'node:path' does not provide an export named 'nope'",
    MEND,
  ],
  [
    'export const design = () => ({})\n',
    ' has no function as its default export; a design is one',
    'Write "export default" before it; plugins/channels/cards/designs/README.md shows how.',
  ],
]
const fileOf = (at: number): string => `faulty-${at}.ts`

const folder = sharedFolder()
let refused: unknown[]

beforeAll(async () => {
  const root = await folder
  const files = FAULTY.map(([code], at): [string, string] => [fileOf(at), code])
  const others: [string, string][] = [
    ['whole.ts', "import { part } from './parts.ts'\nexport default part\n"],
    ['parts.ts', '\nexport const part\n'],
    ['plain.mjs', 'export default () => {\n  const =\n}\n'],
  ]
  for (const [name, code] of [...files, ...others]) await writeFile(join(root, name), code)
  const paths = [...files.map(([name]) => name), 'whole.ts', 'plain.mjs']
  const { stdout } = await promisify(execFile)(process.execPath, [CHILD, root, ...paths])
  refused = JSON.parse(stdout) as unknown[]
})

it.each(FAULTY.map(([code, said, hint], at) => ({ code, said, hint, at })))(
  'a design with a mistake is named with its place and what to do: $code',
  ({ said, hint, at }) => {
    const file = fileOf(at)
    expect(refused[at]).toEqual({ file, message: `${file}${said.replace('FILE', file)}`, hint })
  },
)

it('a mistake in what a design imports is told of that file', () => {
  expect(refused.at(-2)).toEqual({
    file: 'parts.ts',
    message: "parts.ts:2:14 cannot be loaded: 'const' declarations must be initialized",
    hint: MEND,
  })
})

it('a mistake whose place Node.js does not know is told without one', () => {
  expect(refused.at(-1)).toMatchObject({ message: "plain.mjs cannot be loaded: Unexpected token '='" })
})
