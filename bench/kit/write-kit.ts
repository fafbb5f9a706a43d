import { cp, mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { partsOf, SHOWN_PLAIN } from '../../plugins/kit/parts.ts'
import { type KitRow, packRows } from '../../plugins/kit/row.ts'

/** What stands in the list of the first page for an article: all from its `<li` to its end. */
const ITEM = /<li data-stage="[^"]*">.*?<\/li>/gs

/** Copy the first page of a built kit, with other articles to find: its looks and its script are those of the site. */
export async function writeKit(built: string, folder: string, rows: readonly KitRow[]): Promise<void> {
  await mkdir(join(folder, 'kit/index'), { recursive: true })
  await cp(join(built, 'kit/theme'), join(folder, 'kit/theme'), { recursive: true })
  const parts = partsOf(rows)
  for (const [at, part] of parts.entries())
    await writeFile(
      join(folder, `kit/index/${at}.js`),
      `kitRows.push(${JSON.stringify({ part: at, rows: packRows(part) })})\n`,
    )
  const page = await readFile(join(built, 'kit/index.html'), 'utf8')
  const [item] = page.match(ITEM) ?? []
  if (item === undefined) throw new Error(`${built}/kit/index.html lists no article`)
  const items = rows
    .slice(0, SHOWN_PLAIN)
    .map(({ id, title, picture }) =>
      item
        .replace(/src="[^"]*"/, `src="${picture}"`)
        .replace(
          /(<a [^>]*href=")[^"]*("[^>]*>)[^<]*/,
          (_, before, after) => `${before}${id}/index.html${after}${title}`,
        ),
    )
  let first = true
  const own = page
    .replace(ITEM, () => {
      const list = first ? items.join('') : ''
      first = false
      return list
    })
    .replace(/data-parts="\d+"/, `data-parts="${parts.length}"`)
    .replace(/data-total="\d+"/, `data-total="${rows.length}"`)
  await writeFile(join(folder, 'kit/index.html'), own)
}
