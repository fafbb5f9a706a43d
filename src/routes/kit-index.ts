import { getKitIndex, getSite, packRows, partsOf } from 'perennial:site'
import { kitFile } from '../kit/kit-file'
import { relative } from '../kit/relative'

/** The index of the kit in parts: scripts, since a page that is opened from a folder may load no data. */
export async function getStaticPaths() {
  const site = await getSite()
  if (site.kit === false) return []
  const { rows } = await getKitIndex()
  const page = kitFile(site)
  return partsOf(rows).map((part, at) => {
    const near = part.map((row) => ({
      ...row,
      picture: row.picture === '' ? '' : relative(page, row.picture),
    }))
    return {
      params: { part: String(at) },
      props: { text: `kitRows.push(${JSON.stringify({ part: at, rows: packRows(near) })})\n` },
    }
  })
}

export function GET({ props: { text } }: { readonly props: { readonly text: string } }): Response {
  return new Response(text, { headers: { 'Content-Type': 'text/javascript; charset=utf-8' } })
}
