import type { AstroIntegrationLogger } from 'astro'
import { local } from '../library/addresses.ts'
import type { Library } from '../library/library.ts'
import type { Planned } from '../publish/plan.ts'
import { builtPage } from './built-page.ts'

/**
 * Say in the build of a site with pages of its own where its articles have no pages at the addresses that it names, since all
 * that leads there would lead nowhere; and where no page shows its card.
 */
export async function tellPages(
  { config, articles }: Library,
  plan: readonly Planned[],
  site: string,
  logger: Pick<AstroIntegrationLogger, 'warn' | 'info'>,
): Promise<void> {
  const pages = await Promise.all(
    articles.map(async ({ id, path }) => ({ id, path, html: await builtPage(config, site, path) })),
  )
  const [first, ...others] = pages.filter(({ html }) => html === undefined)
  if (first) {
    const more = others.length === 0 ? '' : `, and ${others.length} more,`
    logger.warn(
      `No page was built at ${first.path}${more} where the option \`paths\` says that articles are; write what their addresses look like, such as '/blog/{id}/'.`,
    )
    return
  }
  const cards = new Map(
    plan.flatMap(({ output, address }) =>
      output.about.role === 'preview' ? [[output.subject.id, local(config, `/${address}`)] as const] : [],
    ),
  )
  const shown = pages.filter(({ id, html }) => cards.has(id) && html?.includes(cards.get(id) ?? ''))
  if (cards.size > 0 && pages.length > 0 && shown.length === 0)
    logger.info('No page shows its card yet: put <Head entry={post} /> into its <head>, as the README says.')
}
