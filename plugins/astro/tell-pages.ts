import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { AstroIntegrationLogger } from 'astro'
import { local, pageFile } from '../library/addresses.ts'
import type { Library } from '../library/library.ts'
import type { Planned } from '../publish/plan.ts'

/** The pages that the articles of a site with pages of its own should have. */
export type PagesToTell = readonly {
  readonly path: string
  /** Where its page may be built, from the folder of the site. */
  readonly files: readonly string[]
  /** The address of the card that it should show, without the site's; nothing where no channel makes one. */
  readonly card: string | undefined
}[]

/** List the pages that a build is looked through for. */
export function pagesToTell({ config, articles }: Library, plan: readonly Planned[]): PagesToTell {
  const cards = new Map(
    plan.flatMap(({ output, address }) =>
      output.about.role === 'preview' ? [[output.subject.id, local(config, `/${address}`)] as const] : [],
    ),
  )
  return articles.map(({ id, path }) => ({
    path,
    files: [...new Set([pageFile(config, path), `${path}index.html`, `${path.slice(0, -1)}.html`])],
    card: cards.get(id),
  }))
}

/**
 * Say in the build of a site with pages of its own where its articles have no pages at the addresses that it names, since all
 * that leads there would lead nowhere; and where no page shows its card.
 */
export async function tellPages(
  articles: PagesToTell,
  site: string,
  logger: Pick<AstroIntegrationLogger, 'warn' | 'info'>,
): Promise<void> {
  const pages = await Promise.all(
    articles.map(async ({ files, ...page }) => {
      for (const file of files) {
        const html = await readFile(join(site, file), 'utf8').catch(() => undefined)
        if (html !== undefined) return { ...page, html }
      }
      return { ...page, html: undefined }
    }),
  )
  const [first, ...others] = pages.filter(({ html }) => html === undefined)
  if (first) {
    const more = others.length === 0 ? '' : `, and ${others.length} more,`
    logger.warn(
      `No page was built at ${first.path}${more} where the option \`paths\` says that articles are; write what their addresses look like, such as '/blog/{id}/'.`,
    )
    return
  }
  const withCard = pages.filter(({ card }) => card !== undefined)
  const isShown = withCard.some(({ card = '', html }) => html?.includes(card))
  if (withCard.length > 0 && !isShown)
    logger.info('No page shows its card yet: put <Head entry={post} /> into its <head>, as the README says.')
}
