import { getKitTheme, getSite } from 'perennial:site'

/** How the name of a font ends, which the route says. */
const ENDING = /\.woff2$/

/** The fonts of the kit, beside its styles. */
export async function getStaticPaths() {
  if ((await getSite()).kit === false) return []
  const { fonts } = await getKitTheme()
  return fonts.map(({ name, bytes }) => ({ params: { name: name.replace(ENDING, '') }, props: { bytes } }))
}

interface Given {
  readonly props: { readonly bytes: Uint8Array<ArrayBuffer> }
}

export function GET({ props: { bytes } }: Given): Response {
  return new Response(bytes, { headers: { 'Content-Type': 'font/woff2' } })
}
