import { codeSpans } from '../../article/code-spans.ts'
import { parseMarkdown } from '../../article/markdown.ts'
import { within } from '../../source/span.ts'
import type { ForeignText } from '../blog.ts'
import type { Edit } from './edits.ts'
import { leftover, type Remark, type Translation, videoAddress } from './syntax.ts'
import { standsAlone, writeLink, writePicture } from './write-link.ts'

/** A line that imports one thing by its name. */
const IMPORT =
  /^import\s+(?:\{?\s*([\w$]{1,60})\s*\}?|[^'"\n;]{1,200})\s+from\s+(["'])([^"'\n]{1,300})\2;?[ \t]*\n?/gm
/** Other code at the margin, up to the next blank line. */
const CODE = /^export\s(?:const|let|function|default|\{|\*)[^\n]*(?:\n(?!\s*\n)[^\n]+){0,200}\n?/gm
/** The tag of a component. Of more than 1,000 characters of attributes, it is data. */
const TAG =
  /<(\/?)([A-Z][\w.]{0,60})((?:\s+[\w:-]{1,60}(?:=(?:"[^"]*"|'[^']*'|\{[^{}]{0,300}\}))?){0,30})\s*(\/?)>/g
const ATTRIBUTE = /([\w:-]+)=(?:"([^"]*)"|'([^']*)'|\{\s*([^{}]*?)\s*\})/g

/** Translate what is code in a text of MDX: imports go, pictures and videos become Markdown, and of components the words stay. */
export function translateMdx(from: ForeignText): Translation {
  const { body, path } = from
  if (!path.endsWith('.mdx')) return { edits: [], remarks: [] }
  const edits: Edit[] = []
  const remarks: Remark[] = []
  const isCode = within(codeSpans(parseMarkdown(body)))
  const imported = new Map<string, string>()
  for (const { 0: whole, 1: name, 3: file = '', index } of body.matchAll(IMPORT)) {
    if (isCode(index)) continue
    if (name !== undefined) imported.set(name, file)
    const isBetween = body.slice(0, index).trim() === '' || /\n\s*$/.test(body.slice(0, index))
    const blank = isBetween ? (/^\n/.exec(body.slice(index + whole.length))?.[0].length ?? 0) : 0
    edits.push({ start: index, end: index + whole.length + blank, text: '' })
  }
  for (const { 0: whole, index } of body.matchAll(CODE)) {
    if (isCode(index)) continue
    edits.push({ start: index, end: index + whole.length, text: '' })
    remarks.push(leftover(index, whole.split('\n')[0] ?? '', 'Astro'))
  }
  for (const { 0: whole, 1: slash, 2: name = '', 3: attributes = '', index } of body.matchAll(TAG)) {
    if (isCode(index)) continue
    const end = index + whole.length
    const values = new Map<string, string>()
    for (const [, key = '', double, single, code] of attributes.matchAll(ATTRIBUTE)) {
      const bare = code?.replace(/^(["'`])(.*)\1$/, '$2')
      values.set(key, double ?? single ?? (bare === undefined ? '' : (imported.get(bare) ?? bare)))
    }
    const src = values.get('src') ?? ''
    const isPicture = /^(?:Image|Picture|Img|Figure)$/.test(name) && /\.\w{3,4}$/.test(src)
    const video = videoAddress(name, values.get('id') ?? values.get('videoId') ?? values.get('url') ?? '')
    if (isPicture)
      edits.push({
        ...{ start: index, end },
        text: writePicture(
          { src, alt: values.get('alt') ?? '', caption: values.get('caption') },
          !standsAlone(body, index, end),
        ),
      })
    else if (video !== undefined) edits.push({ start: index, end, text: writeLink('Video', video) })
    else {
      const line = standsAlone(body, index, end) && body[end] === '\n' ? end + 1 : end
      edits.push({ start: index, end: line, text: '' })
      if (slash === '') remarks.push({ ...leftover(index, whole, 'Astro'), message: componentLost(name) })
    }
  }
  return { edits, remarks }
}

function componentLost(name: string): string {
  return `found the component <${name}>, which only Astro shows; the words in it stay, write what else it shows`
}
