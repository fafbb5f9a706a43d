import type { Element } from 'hast'
import { loneIn } from './lone.ts'

/**
 * Make a figure of a paragraph that is nothing but a picture with a title (`![alt](file "title")`): the title stands below
 * it as its caption. Any other paragraph stays as it is.
 */
export function captioned(paragraph: Element): Element {
  const lone = loneIn(paragraph)
  const picture = lone?.tagName === 'a' ? loneIn(lone) : lone
  if (!lone || picture?.tagName !== 'img') return paragraph
  const title = String(picture.properties['title'] ?? '').trim()
  if (title === '') return paragraph
  delete picture.properties['title']
  return {
    ...paragraph,
    tagName: 'figure',
    children: [
      lone,
      {
        type: 'element',
        tagName: 'figcaption',
        properties: {},
        children: [{ type: 'text', value: title }],
      },
    ],
  }
}
