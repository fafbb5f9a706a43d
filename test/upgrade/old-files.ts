/** Files of the theme as 0.1 had them, byte for byte. */
export const KIT_STYLES = `import { getKitTheme, getSite } from 'virtual:perennial'
import kit from '../../../kit/kit.css?inline'
import site from '../../../styles/site.css?inline'

/** The styles, script and fonts of the kit, which needs nothing of the site's. */
export async function getStaticPaths() {
  if ((await getSite()).kit === false) return []
  const { css, fonts, script } = await getKitTheme()
  const file = (name: string, type: string, content: string | Uint8Array) => ({
    params: { name },
    props: { type, content },
  })
  return [
    file('kit.css', 'text/css; charset=utf-8', [css, site, kit].join('\\n')),
    file('kit.js', 'text/javascript; charset=utf-8', script),
    ...fonts.map(({ name, bytes }) => file(name, 'font/woff2', bytes)),
  ]
}

interface Given {
  readonly props: { readonly type: string; readonly content: string | Uint8Array<ArrayBuffer> }
}

export function GET({ props: { type, content } }: Given): Response {
  return new Response(content, { headers: { 'Content-Type': type } })
}
`

export const SIZE = `/** Say the size of a file as people do: \`112 kB\`, \`3.7 MB\`. */
export function sizeInWords(bytes: number, lang: string): string {
  const isLarge = bytes >= 1_000_000
  return new Intl.NumberFormat(lang, {
    style: 'unit',
    unit: isLarge ? 'megabyte' : 'kilobyte',
    maximumFractionDigits: isLarge ? 1 : 0,
  }).format(isLarge ? bytes / 1e6 : Math.max(1, bytes / 1e3))
}
`

export const RELATIVE = `/** Write the address of a file as seen from that of a page, so that the kit can be opened from a folder as well as from a server. */
export function relative(from: string, to: string): string {
  const steps = from.split('/').slice(1, -1)
  const target = to.split('/').slice(1)
  let shared = 0
  while (shared < steps.length && shared < target.length - 1 && steps[shared] === target[shared]) shared += 1
  return [...steps.slice(shared).map(() => '..'), ...target.slice(shared)].join('/')
}
`
