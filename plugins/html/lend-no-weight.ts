import type { Nodes, Root } from 'hast'
import { walk } from '../article/walk.ts'
import type { SiteAddress } from '../library/addresses.ts'

/**
 * Mark the links to other sites as ones that search engines should not follow, as they ask of links that are given in return
 * for something (https://developers.google.com/search/docs/crawling-indexing/qualify-outbound-links).
 */
export function lendNoWeight(tree: Root, { site }: Pick<SiteAddress, 'site'>): void {
  walk<Nodes>(tree, (node) => {
    if (node.type !== 'element' || node.tagName !== 'a') return
    const href = String(node.properties['href'] ?? '')
    if (/^https?:/i.test(href) && !href.startsWith(`${site}/`)) node.properties['rel'] = ['nofollow']
  })
}
