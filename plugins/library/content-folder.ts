import { realpath, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { Config } from '../config.ts'
import { PerennialError } from '../errors.ts'
import { configName } from '../source/config-name.ts'
import { isWithin } from '../source/is-within.ts'

/**
 * Make sure that the content folder is one. Where there is none, a site without a text would take the place of the last one,
 * and nobody would be told. One without texts is just begun.
 */
export async function findContentFolder(
  config: Pick<Config, 'root' | 'content' | 'articles'>,
): Promise<void> {
  const { root, content } = config
  // Where the articles stand elsewhere, there may be no offers, books and authors.
  if (hasOwnFolder(config)) return findArticles(config)
  const folder = join(root, content)
  const found = await stat(folder).catch(() => undefined)
  if (!found)
    throw new PerennialError(
      `There is no folder ${content}/ here, and what writers write is read from it.`,
      `Make it, or begin a text with \`perennial new "A title"\`. If yours has another name, say so in ${configName(root)}: \`perennial({ content: "…" })\`.`,
    )
  if (!found.isDirectory())
    throw new PerennialError(
      `${content} is no folder, and what writers write is read from it.`,
      `Name the folder that holds articles/ in ${configName(root)}: \`perennial({ content: "…" })\`.`,
    )
  if (isWithin(await realpath(folder), await realpath(root)))
    throw new PerennialError(
      `The content folder, ${JSON.stringify(content)}, holds the whole project.`,
      `Name a folder of its own in ${configName(root)}, such as \`perennial({ content: "content" })\`.`,
    )
}

/** Tell whether the articles stand in a folder that the site names, as those of a site with pages of its own do. */
export function hasOwnFolder({ content, articles }: Pick<Config, 'content' | 'articles'>): boolean {
  return articles !== `${content}/articles`
}

/** Make sure that the folder of the articles of a site that shows them itself is one. */
async function findArticles({ root, articles }: Pick<Config, 'root' | 'articles'>): Promise<void> {
  const found = await stat(join(root, articles)).catch(() => undefined)
  if (found?.isDirectory()) return
  throw new PerennialError(
    `There is no folder ${articles}/ here, and the articles are read from it.`,
    `Name the folder of your collection in ${configName(root)}: \`perennial({ articles: "src/content/blog" })\`.`,
  )
}
