import { parseMarkdown } from '../article/markdown.ts'
import type { Diagnostic } from '../source/diagnostic.ts'
import type { Blog } from './blog.ts'
import { type Resolved, resolveReference } from './resolve-reference.ts'
import type { SettledText } from './settle.ts'
import { applyEdits, type Edited } from './text/edits.ts'
import { type Reference, referencesOf } from './text/references.ts'
import type { Around } from './text/syntax.ts'
import { translateSyntax } from './text/translate-syntax.ts'
import type { TextIndex } from './text-index.ts'

/** An address of a text, and what it leads to. */
export interface Led {
  readonly reference: Reference
  readonly to: Resolved
}

/** A text in Markdown alone, and what its addresses lead to. */
export interface ReadText extends SettledText {
  readonly edited: Edited
  readonly led: readonly Led[]
  /** What the picture of its front matter leads to. */
  readonly image: Resolved | undefined
  /** Where each file that goes beside it goes, by its path in the source. */
  readonly beside: ReadonlyMap<string, string>
  readonly findings: readonly Diagnostic[]
}

/** Translate what a text has of its tool's own, and find out what its links and pictures lead to. */
export async function readReferences(
  settled: SettledText,
  blog: Blog,
  index: TextIndex,
  tool: string,
): Promise<ReadText> {
  const { text, own } = settled
  const findings: Diagnostic[] = []
  const report = (
    offset: number,
    rule: string,
    message: string,
    severity: 'warning' | 'hint' = 'warning',
  ): void => {
    findings.push({ file: text.file, ...text.placeOf(offset), severity, rule, message: text.label + message })
  }
  const around: Around = { blog, find: (name, from) => index.find(name, from) }
  const { edits, remarks } = translateSyntax(text, around, tool)
  for (const { offset, rule, message, severity } of remarks) report(offset, rule, message, severity)
  const edited = applyEdits(text.body, edits)
  const led: Led[] = []
  const tree = parseMarkdown(edited.text)
  if (tree.data?.refused)
    report(0, 'body', 'found more than a text may hold, so that its links and pictures are left as they are')
  for (const reference of referencesOf(tree, edited.text)) {
    const to = await resolveReference(reference.url, reference.kind === 'picture', text, blog, index)
    led.push({ reference, to })
    const message = messageOf(to, reference.url)
    if (message) report(edited.before(reference.start), message.rule, message.text)
  }
  const said = own.values['image']
  const image = typeof said === 'string' ? await resolveReference(said, true, text, blog, index) : undefined
  const message = image && messageOf(image, String(said))
  if (message)
    findings.push({
      file: text.file,
      ...text.place(['image']),
      severity: 'warning',
      rule: message.rule,
      message: text.label + message.text,
    })
  return {
    ...settled,
    edited,
    led,
    image,
    beside: besideOf([...led.map(({ to }) => to), ...(image ? [image] : [])]),
    findings,
  }
}

function messageOf(to: Resolved, url: string): { readonly rule: string; readonly text: string } | undefined {
  const shown = url.length > LONGEST ? `${url.slice(0, LONGEST)}…` : url
  switch (to.kind) {
    case 'missing':
      return {
        rule: 'missing-file',
        text: `found no file at "${shown}"; put it there and import again, or mend the address`,
      }
    case 'too large':
      return {
        rule: 'missing-file',
        text: `found a file at "${shown}" that is too large; make it smaller and import again`,
      }
    case 'not here':
      return {
        rule: 'remote-picture',
        text: `found a picture of the old site that is not here (${shown}), and stays there; put its folder beside the texts before you import, or save it beside the text`,
      }
    case 'remote':
      return {
        rule: 'remote-picture',
        text: `found a picture on another site (${shown}), which stays there; save it beside the text`,
      }
    default:
      return undefined
  }
}

/** Longest address that is quoted, in characters. */
const LONGEST = 120

/** Give each file beside a text a name of its own. */
function besideOf(all: readonly Resolved[]): Map<string, string> {
  const names = new Map<string, string>()
  const taken = new Set<string>()
  for (const to of all) {
    if (to.kind !== 'beside' || names.has(to.file)) continue
    let name = to.path
    for (let number = 2; taken.has(name.toLowerCase()); number++)
      name = to.path.replace(/(\.\w+)$/, `-${number}$1`)
    taken.add(name.toLowerCase())
    names.set(to.file, name)
  }
  return names
}
