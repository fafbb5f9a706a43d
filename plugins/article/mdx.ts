const FENCE = /^[ \t]*(`{3,}|~{3,})/

const COMMENT_END = '*/}'
/** Code in a line, which stays, or the tag of a component. */
const CODE_OR_TAG = /(`+)[^`\n]+\1|<\/?[A-Z][\w.]*(?:\s+[\w:-]+(?:=(?:"[^"]*"|'[^']*'|\{[^{}]*\}))?)*\s*\/?>/g

/**
 * Blank out what is code in an MDX file (imports, exports, component tags, expressions in comments), so that it reads
 * as Markdown. Nothing is run, and every character that stays keeps its line and column.
 */
export function blankMdx(text: string): string {
  let fence: string | undefined
  let inModule = false
  const done: string[] = []
  let prose: string[] = []
  const flush = (): void => {
    if (prose.length > 0) done.push(blankTags(prose.join('\n')))
    prose = []
  }
  for (const line of text.split('\n')) {
    const mark = FENCE.exec(line)?.[1]
    if (fence !== undefined || mark) {
      flush()
      done.push(line)
      if (fence === undefined) fence = mark
      else if (mark?.startsWith(fence)) fence = undefined
      continue
    }
    if (/^(?:import|export)\s/.test(line)) inModule = true
    prose.push(inModule ? spaces(line) : line)
    if (line.trim() === '') inModule = false
  }
  flush()
  return done.join('\n')
}

function blankTags(prose: string): string {
  // Beyond the last end of a comment, no comment that begins has one: looking for it would take for ever.
  const end = prose.lastIndexOf(COMMENT_END) + COMMENT_END.length
  const bare = prose.slice(0, end).replace(/\{\/\*[\s\S]*?\*\/\}/g, spaces) + prose.slice(end)
  return bare.replace(CODE_OR_TAG, (found) => (found.startsWith('`') ? found : spaces(found)))
}

function spaces(text: string): string {
  return text.replace(/[^\n]/g, ' ')
}
