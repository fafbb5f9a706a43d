import { posix } from 'node:path'
import type { Nodes } from 'mdast'
import type { Article } from '../../article/article.ts'
import { writtenInWiki } from '../../article/obsidian/wiki.ts'
import { placeOf, placeOfKey } from '../../article/place-of.ts'
import { walk } from '../../article/walk.ts'
import { isPictureName } from '../../pictures/ending.ts'
import type { Finding, Rule } from '../rule.ts'

/**
 * Longest alternative text that is comfortable to hear, in characters: most guides for accessible texts say 125 to 150,
 * since a screen reader can't pause in it or go back.
 */
const LONGEST = 150

/** Words that say only that there is a picture, in English and Danish. */
const EMPTY_WORDS =
  /^(?:an?|the|en|et)?\s*(?:image|picture|photo(?:graph)?|pic|img|graphic|illustration|screen ?shot|figure?|chart|graph|diagram|icon|billedet?|foto(?:grafi)?|grafik|skærmbillede|skærmdump|ikon|alt(?:[ -]?te?xt)?)\s*\d*\.?$/i
/** What cameras and phones call their pictures. */
const CAMERA_NAME = /^(?:img|dsc[fn]?|pxl|dcim)[-_ ]?\d{3,}/i

/**
 * A picture without words is nothing to those who can't see it, to search engines, and in the plain text of a mail. Say
 * what it shows and what the reader should take from it, in one sentence. "Image", "photo.jpg" or the name of the file
 * says nothing. What takes more than 150 characters belongs in the text, where everybody can read it; that is a hint. A
 * picture that only decorates can say so in HTML, with an empty `alt`. A diagram in Mermaid says what it shows in a line that
 * begins with `accDescr:`, else the words in it are read one after the other.
 *
 * ```md wrong
 * # How we roast
 *
 * ![](roaster.jpg)
 * ^
 *
 * ![photo](roaster.jpg) and ![roaster.jpg](roaster.jpg)
 * ^                         ^
 * ```
 *
 * ```md right
 * # How we roast
 *
 * ![The roaster in our yard, with the lid off](roaster.jpg)
 *
 * <img src="line.svg" alt="">
 * ```
 */
export const altText: Rule = {
  summary: 'Pictures that do not say in words what they show',
  severity: 'warning',

  find: ({ texts }) =>
    texts.flatMap((article) => [...inText(article), ...inDiagrams(article), ...inFrontMatter(article)]),
}

function inText(article: Article): Finding[] {
  return article.images.flatMap((image) => {
    if (image.decorative) return []
    const fault = faultOf(image.text, image.url)
    return fault ? [{ ...placeOf(article, image), ...fault }] : []
  })
}

function inDiagrams(article: Article): Finding[] {
  const findings: Finding[] = []
  walk<Nodes>(article.tree, (node) => {
    const diagram = node.type === 'code' ? node.data?.diagram : undefined
    if (!diagram) return
    const fault = diagram.isDescribed
      ? faultOf(diagram.alt, '')
      : { message: 'found a diagram without a text; write what it shows in a line of it: "accDescr: …"' }
    if (fault) findings.push({ ...placeOf(article, node), ...fault })
  })
  return findings
}

function inFrontMatter(article: Article): Finding[] {
  const { image, imageAlt } = article.said
  const fault = image === undefined || imageAlt === undefined ? undefined : faultOf(imageAlt, image)
  return fault ? [{ ...placeOfKey(article, 'imageAlt'), ...fault }] : []
}

function faultOf(alt: string, url: string): Pick<Finding, 'message' | 'severity'> | undefined {
  const text = alt.trim()
  if (text === '') {
    const embedded = writtenInWiki(url)
    const where = embedded === undefined ? 'between the brackets' : `behind a bar: ![[${embedded}|…]]`
    return { message: `found a picture without a text; write what it shows ${where}` }
  }
  if (EMPTY_WORDS.test(text) || isPictureName(text) || CAMERA_NAME.test(text) || isStem(text, url)) {
    return { message: `found the text "${text}" for a picture, which tells nobody what it shows; write that` }
  }
  const length = [...text].length
  if (length <= LONGEST) return undefined
  return {
    severity: 'hint',
    message: `found a text of ${length} characters for a picture, expected at most ${LONGEST}; move the rest into the text`,
  }
}

/** A name of a single word may still say who is shown, if it is written as a name and not as a file. */
function isStem(text: string, url: string): boolean {
  const name = posix.basename(url.replace(/[?#].*$/, ''))
  return !text.includes(' ') && text === name.slice(0, name.length - posix.extname(name).length)
}
