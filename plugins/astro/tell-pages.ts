import type { AstroIntegrationLogger } from 'astro'
import { local } from '../library/addresses.ts'
import type { Library } from '../library/library.ts'
import type { Planned } from '../publish/plan.ts'
import { builtPage } from './built-page.ts'

/** Say in the build of a site with pages of its own which drafts these show. */
export async function tellDrafts(
  { config, drafts }: Pick<Library, 'config' | 'drafts'>,
  site: string,
  logger: Pick<AstroIntegrationLogger, 'warn'>,
): Promise<void> {
  const shown: string[] = []
  for (const [file, path] of drafts)
    if ((await builtPage(config, site, path)) !== undefined) shown.push(`${file} at ${path}`)
  const [first, ...others] = shown
  if (first === undefined) return
  const more = others.length === 0 ? '' : `, and ${others.length} more`
  logger.warn(
    `The site shows a draft, ${first}${more}: leave drafts out where your pages call getCollection(), and have \`draft\` in its schema.`,
  )
}

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
