import { readFile } from 'node:fs/promises'
import { EXAMPLE_ROOT } from '../../example-site.ts'
import { writeSite } from '../../folders.ts'
import { HOSTILE } from './hostile.ts'

const TEXTS = `${EXAMPLE_ROOT}/content/articles`

/** Write a site with a book of hostile texts, and pictures beside them. */
export async function writeHostileSite(): Promise<string> {
  const [webp, svg, png, jpg] = await Promise.all(
    [
      'en/measure-the-effect/chart.webp',
      'da/trin.svg',
      'da/maal-effekten/rapport.png',
      'da/maal-effekten/foto.jpg',
    ].map((path) => readFile(`${TEXTS}/${path}`)),
  )
  if (!webp || !svg || !png || !jpg) throw new TypeError('no pictures')
  const at = 'articles/en/picture'
  return writeSite({
    ...HOSTILE,
    [`${at}.webp`]: webp,
    [`${at}.svg`]: svg,
    [`${at}.png`]: png,
    [`${at}.jpg`]: jpg,
  })
}
