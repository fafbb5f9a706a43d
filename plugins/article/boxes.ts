import type { Nodes, Root } from 'mdast'
import type { Diagnostic, Place } from '../source/diagnostic.ts'
import { nearestKey } from '../source/nearest-key.ts'
import { hasDirectives, MAX_OPEN } from './directives.ts'

/** The boxes that a writer can open with `:::name`, GitHub's five and one more. */
export const BOXES = ['note', 'tip', 'important', 'warning', 'caution', 'danger'] as const

/** The box that comes nearest to a callout of Obsidian (https://obsidian.md/help/callouts); any other is a note. */
const NEAREST: Readonly<Record<string, (typeof BOXES)[number]>> = {
  ...{ hint: 'tip', success: 'tip', check: 'tip', done: 'tip' },
  ...{ attention: 'warning', failure: 'warning', fail: 'warning', missing: 'warning' },
  ...{ error: 'danger', bug: 'danger' },
}

/** Name the box that comes nearest to a callout of Obsidian; one that is a box is that. */
export function nearestBox(callout: string): (typeof BOXES)[number] {
  const name = callout.toLowerCase()
  return (
    BOXES.find((box) => box === name) ?? (Object.hasOwn(NEAREST, name) ? NEAREST[name] : undefined) ?? 'note'
  )
}

const THERE_ARE = `there are ${BOXES.map((name) => `":::${name}"`).join(', ')}`

/** A line that was meant to open a box, in whatever it stands. */
const OPENING = /^[ \t>*+\d.)-]*(:{3,})([ \t]*)(\p{L}[\p{L}\d-]*)(.*)$/u
/** The line that closes a box. */
const CLOSING = /\n[ \t>]*(:{3,})(?!:)[ \t]*$/

/** Report boxes that never end, have an unknown name, or do not open. `body` is what the tree was parsed from. */
export function checkBoxes(file: string, tree: Root, body: string): Diagnostic[] {
  const found: Diagnostic[] = []
  if (!body.includes(':::')) return found
  const report = ({ line, column }: Place, message: string): void => {
    found.push({ file, line, column, severity: 'warning', rule: 'box', message })
  }
  const lines = body.split('\n')
  const explained = new Set<number>()
  const visit = (node: Nodes, isInBox: boolean): void => {
    const isBox = node.type === 'containerDirective'
    if (isBox && node.position) {
      const { start, end } = node.position
      const meant = nearestKey(node.name, BOXES)
      if (meant !== node.name) {
        const advice = meant ? `did you mean ":::${meant}"?` : adviceFor(node.name)
        report(start, `found the unknown box ":::${node.name}"; ${advice}`)
      }
      const source = body.slice(start.offset, end.offset)
      const colons = /^:*/.exec(source)?.[0] ?? ''
      // A box in GitHub's spelling ends with its quotation.
      if (colons !== '' && !CLOSING.exec(source)?.[1]?.startsWith(colons)) {
        const advice = isInBox
          ? `begin and end the box around it with "${colons}:"`
          : `write "${colons}" on a line of its own where the box ends`
        report(start, `found "${colons}${node.name}" without a closing "${colons}"; ${advice}`)
      }
    } else if (node.type === 'text' && node.position && node.value.includes(':::')) {
      for (let { line } = node.position.start; line <= node.position.end.line; line += 1) {
        if (explained.has(line)) continue
        explained.add(line)
        const source = lines[line - 1] ?? ''
        const message = explainOpening(source)
        if (message) report({ line, column: source.indexOf(':::') + 1 }, message)
      }
    }
    if ('children' in node) for (const child of node.children) visit(child, isInBox || isBox)
  }
  visit(tree, false)
  const [first] = found
  if (!first || hasDirectives(body)) return found
  const message = `found more than ${MAX_OPEN} boxes open at once, so that none is shown; close each with ":::"`
  return [{ ...first, message }]
}

/** An offer is no box: it holds nothing, and has two colons. */
function adviceFor(name: string): string {
  return name === 'offer' ? 'write "::offer{id=…}", with two colons' : THERE_ARE
}

/** Say how a line that is shown as it stands would open a box; nothing where it was not meant to. */
function explainOpening(line: string): string | undefined {
  const [, colons = '', space = '', name, rest = ''] = OPENING.exec(line) ?? []
  if (name === undefined) return undefined
  const meant = nearestKey(name, BOXES)
  const title = rest.replace(/\{.*/, '').replace(/^[\s[]+|[\s\]]+$/g, '')
  const advice = meant ? `write "${colons}${meant}${title && `[${title}]`}"` : THERE_ARE
  return `found "${colons}${space}${name}", which opens no box; ${advice}`
}
