import { type Span, within } from '../source/span.ts'

/** The names of blocks of code in Jekyll and Hexo (`{% highlight ruby %}`), and in Hugo (`{{< highlight go >}}`). */
const NAMES = '(?:highlight|codeblock|code-toggle|code)'
const OPEN = new RegExp(
  `^([ \\t]*)(\\{(?:%-?|\\{[<%])\\s*${NAMES}(?:\\s+(?:lang[:=])?["']?([\\w+#.-]+)["']?(?![\\w+#.:="'-]))?(?:\\s[^{}\\n]*)?(?:[>%]\\}|%)\\})[ \\t]*$`,
  'gm',
)
const CLOSE = new RegExp(
  `^[ \\t]*(\\{(?:%-?\\s*end${NAMES}\\s*-?%|\\{[<%]\\s*/\\s*${NAMES}\\s*[>%]\\})\\})[ \\t]*$`,
  'gm',
)
/** What keeps a template from being run in the code; it is no part of it. */
const RAW = /\{%-?\s*(?:end)?raw\s*-?%\}/g
/** Code of templates and of Markdown seldom holds it. */
const FENCE = '~~~~'

/**
 * Write `{% highlight ruby %}`, or `{{< highlight ruby >}}`, and its end as the fences of code, each in as many characters, so that every other one keeps its
 * place. `code` is what is code already, in order.
 */
export function fenceHighlights(text: string, code: readonly Span[]): string {
  const isCode = within(code)
  let done = ''
  let at = 0
  for (const { 1: indent = '', 2: tag = '', 3: lang = '', index } of text.matchAll(OPEN)) {
    const start = index + indent.length
    if (start < at || isCode(start)) continue
    CLOSE.lastIndex = start + tag.length
    const close = CLOSE.exec(text)
    const end = close?.[1]
    if (!close || end === undefined) break
    const from = close.index + close[0].indexOf(end)
    const inner = text.slice(start + tag.length, from)
    done += text.slice(at, start) + `${FENCE}${lang || 'text'}`.padEnd(tag.length)
    done += inner.replace(RAW, (raw) => ' '.repeat(raw.length)) + FENCE.padEnd(end.length)
    at = from + end.length
  }
  return done + text.slice(at)
}
