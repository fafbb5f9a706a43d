/** `npm run sheets`: draw the contact sheets anew that the designs are held to. Look at them before you commit them. */
import { mkdir, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { DESIGNS } from '../../../plugins/channels/cards/designs/designs.ts'
import { layoutOf, SHEETS, sheetOf } from './sheet.ts'

await mkdir(SHEETS, { recursive: true })
for (const design of Object.keys(DESIGNS)) {
  await writeFile(new URL(`${design}.png`, SHEETS), await sheetOf(design))
  await writeFile(new URL(`${design}.svg`, SHEETS), await layoutOf(design))
}
process.stdout.write(`Look at the pictures in ${fileURLToPath(SHEETS)}\n`)
