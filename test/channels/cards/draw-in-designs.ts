import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { digestOf } from '../../../plugins/asset.ts'
import { USUAL } from '../../../plugins/channels/cards/designs/samples.ts'
import { drawCard } from '../../../plugins/channels/cards/draw-card.ts'
import { FORMATS, plainFormat } from '../../../plugins/channels/cards/formats.ts'
import { siteTokens } from '../../../plugins/draw/site-tokens.ts'
import { contextOf } from '../../../plugins/publish/render.ts'
import { CodeError } from '../../../plugins/source/code-error.ts'
import { settleTheme } from '../../../plugins/theme/files.ts'
import { themeSchema } from '../../../plugins/theme/theme.ts'

// Draws a card in each of the designs that are named, in a Node.js of its own: a test's modules are loaded by Vite, which
// says other things of a mistake. Prints what each was refused with, as JSON.
const [root = '', ...paths] = process.argv.slice(2)
const theme = siteTokens(settleTheme(themeSchema.parse({}), root), 'light')
const refused: unknown[] = []
for (const path of paths) {
  const design = { path, digest: digestOf(readFileSync(join(root, path))) }
  const format = plainFormat(FORMATS[0])
  const inputs = { kind: 'card', design, mode: 'light', theme, format, content: USUAL.title } as const
  refused.push(
    await drawCard(inputs, contextOf(root, [])).then(
      () => 'nothing',
      (thrown: unknown) =>
        thrown instanceof CodeError
          ? { file: thrown.file, message: thrown.message, hint: thrown.hint }
          : String(thrown),
    ),
  )
}
process.stdout.write(JSON.stringify(refused))
