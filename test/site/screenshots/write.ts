/** `npm run screenshots`: take the pictures of the documentation anew, of what `npm run build` made. Look at them before you commit them. */
import { writeFile } from 'node:fs/promises'
import { openBrowser } from '../browser.ts'
import { DIST, KIT } from '../dist.ts'
import { serve } from '../serve.ts'
import { fileOfShot, SHOTS, TOOLBAR } from './shots.ts'
import { take } from './take.ts'
import { takeToolbar } from './take-toolbar.ts'

const server = await serve([DIST, KIT])
const browser = await openBrowser()
for (const shot of SHOTS) await writeFile(fileOfShot(shot), await take(browser, server.url, shot))
await writeFile(fileOfShot(TOOLBAR), await takeToolbar(browser))
await browser.close()
await server.close()
