const FENCE = /^[ \t]*(`{3,}|~{3,})/

/**
 * Blank out what is code in an MDX file (imports, exports, component tags, expressions in comments), so that it reads
 * as Markdown. Nothing is run, and every character that stays keeps its line and column.
 */
export function blankMdx(text: string): string {
  let fence: string | undefined
  let inModule = false
  const lines = text.split('\n').map((line) => {
    const mark = FENCE.exec(line)?.[1]
    if (fence !== undefined) {
      if (mark?.startsWith(fence)) fence = undefined
      return line
    }
    if (mark) {
      fence = mark
      return line
    }
    if (/^(?:import|export)\s/.test(line)) inModule = true
    if (inModule) {
      if (line.trim() === '') inModule = false
      return spaces(line)
    }
    return line
  })
  return lines
    .join('\n')
    .replace(/\{\/\*[\s\S]*?\*\/\}/g, spaces)
    .replace(/<\/?[A-Z][\w.]*(?:\s+[\w:-]+(?:=(?:"[^"]*"|'[^']*'|\{[^{}]*\}))?)*\s*\/?>/g, spaces)
}

function spaces(text: string): string {
  return text.replace(/[^\n]/g, ' ')
}
