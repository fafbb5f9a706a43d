import type { Nodes, Root } from 'hast'
import { toString as textOf } from 'hast-util-to-string'
import { videoOnPage } from '../article/video.ts'
import { walk } from '../article/walk.ts'
import { loneIn } from './lone.ts'

/** What a video is called whose writer gave no name. */
const NAMELESS: Readonly<Record<string, string>> = { da: 'Video på', en: 'Video on' }

/**
 * Make a panel of every paragraph of a page that is nothing but a link to a video, in place: a link as before, beside the
 * name of the site that has it, which a script plays in its place once it is pressed. Nothing is asked of that site before.
 */
export function panelVideos(tree: Root, lang: string): void {
  walk<Nodes>(tree, (node) => {
    if (node.type !== 'element' || node.tagName !== 'p') return
    const link = loneIn(node)
    const href = link?.tagName === 'a' ? String(link.properties['href'] ?? '') : ''
    const video = videoOnPage(href)
    if (!link || !video?.player) return
    const words = textOf(link).trim()
    if (words === '' || /^(?:https?:\/\/|www\.)\S+$/.test(words))
      link.children = [{ type: 'text', value: `${NAMELESS[lang] ?? 'Video on'} ${video.host}` }]
    node.properties = { className: ['video'], dataPlayer: video.player }
    node.children = [
      link,
      { type: 'text', value: ' ' },
      {
        type: 'element',
        tagName: 'small',
        properties: {},
        children: [{ type: 'text', value: video.host }],
      },
    ]
  })
}
