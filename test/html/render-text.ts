import { toHtml } from 'hast-util-to-html'
import { type Rendering, renderHast } from '../../plugins/html/hast.ts'
import { understandText } from '../article/understand-text.ts'

/** Take the signs of the boxes out of HTML. */
export function withoutSigns(html: string): string {
  return html.replace(/<svg.*?<\/svg>/g, '')
}

/** Render a text as HTML; links stay as they are and pictures are not at hand, unless the test says otherwise. */
export async function renderText(markdown: string, rendering: Partial<Rendering> = {}): Promise<string> {
  const { tree } = understandText(markdown)
  const hast = await renderHast(tree, {
    lang: 'en',
    html: 'sanitised',
    link: (url) => url,
    image: () => undefined,
    offer: () => [],
    ...rendering,
  })
  return toHtml(hast)
}
