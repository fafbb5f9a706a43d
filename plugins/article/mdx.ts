import type { Loss } from './losses/loss.ts'
import { quoted } from './losses/loss.ts'

const FENCE = /^[ \t]*(`{3,}|~{3,})/

const COMMENT_END = '*/}'
/** JavaScript in braces, with braces in it as deep as lists of things go. */
const BRACES = String.raw`\{(?:[^{}]|\{(?:[^{}]|\{[^{}]*\})*\})*\}`
const ATTRIBUTES = String.raw`(?:\s+[\w:-]+(?:=(?:"[^"]*"|'[^']*'|${BRACES}))?)*`
/** Code in a line, which stays, the tag of a component, or an expression. */
const CODE_TAG_OR_EXPRESSION = new RegExp(
  String.raw`(?<!\x60)(\x60+)(?!\x60)[^\x60\n]+\1|<\/?([A-Z][\w.]*)${ATTRIBUTES}\s*(\/?)>|(?<![={\\])${BRACES}`,
  'g',
)

/** Longest name and title of a directive before its attributes, in characters. */
const NEAR = 80

/** A text of MDX that reads as Markdown, and what of it can be shown only where it is run. */
export interface Mdx {
  readonly text: string
  readonly losses: readonly Loss[]
}

/**
 * Blank out what is code in an MDX file (imports, exports, component tags, expressions in comments), so that it reads
 * as Markdown. Nothing is run, and every character that stays keeps its line and column.
 */
export function blankMdx(text: string): Mdx {
  const losses: Loss[] = []
  let fence: string | undefined
  let inModule = false
  const done: string[] = []
  let at = 0
  let prose: string[] = []
  const flush = (): void => {
    if (prose.length === 0) return
    const joined = prose.join('\n')
    done.push(blankTags(joined, at, losses))
    at += joined.length + 1
    prose = []
  }
  for (const line of text.split('\n')) {
    const mark = FENCE.exec(line)?.[1]
    if (fence !== undefined || mark) {
      flush()
      done.push(line)
      at += line.length + 1
      if (fence === undefined) fence = mark
      else if (mark?.startsWith(fence)) fence = undefined
      continue
    }
    if (/^(?:import|export)\s/.test(line)) inModule = true
    prose.push(inModule ? spaces(line) : line)
    if (line.trim() === '') inModule = false
  }
  flush()
  return { text: done.join('\n'), losses }
}

function blankTags(prose: string, start: number, losses: Loss[]): string {
  // Beyond the last end of a comment, no comment that begins has one: looking for it would take for ever.
  const end = prose.lastIndexOf(COMMENT_END) + COMMENT_END.length
  const bare = prose.slice(0, end).replace(/\{\/\*[\s\S]*?\*\/\}/g, spaces) + prose.slice(end)
  return bare.replace(
    CODE_TAG_OR_EXPRESSION,
    (found, code: unknown, name: string | undefined, closed: unknown, index: number) => {
      const place = { start: start + index, end: start + index + found.length }
      if (name !== undefined) {
        if (!found.startsWith('</'))
          losses.push({ kind: closed ? 'component in MDX' : 'frame in MDX', what: name, ...place })
        return spaces(found)
      }
      // A space between quotation marks is how MDX spells a space.
      const isDirective = /(?:^|\n)\s*:::[^\n]*$/.test(bare.slice(Math.max(0, index - NEAR), index))
      if (code === undefined && !isDirective && !/^(?:(["'`])\s*\1)?$/.test(found.slice(1, -1).trim()))
        losses.push({ kind: 'expression', what: quoted(found), ...place })
      return found
    },
  )
}

function spaces(text: string): string {
  return text.replace(/[^\n]/g, ' ')
}
