/** Where the front matter stands in a text as it lies on the disk, with its line ends and its byte-order mark. */
export interface Fences {
  readonly language: 'yaml' | 'toml'
  /** From the line after the opening fence to the beginning of the closing one. */
  readonly start: number
  readonly end: number
  readonly lineEnd: string
}

const OPENING = /^\ufeff?(---|\+\+\+)[ \t]*(?:(yaml|yml|toml)[ \t]*|#[^\r\n]*)?(\r\n|\n)/i

/** Find the front matter of a text, or nothing where there is none that could be changed. */
export function findFences(raw: string): Fences | undefined {
  const [whole, fence, word = '', lineEnd = '\n'] = OPENING.exec(raw) ?? []
  if (whole === undefined || fence === undefined) return undefined
  const start = whole.length
  const closing =
    fence === '---' ? /(?:^|(?<=\n))---[ \t]*(?=\r?\n|$)/ : /(?:^|(?<=\n))\+\+\+[ \t]*(?=\r?\n|$)/
  const found = closing.exec(raw.slice(start))
  if (!found) return undefined
  const isToml = /^toml$/i.test(word) || (fence === '+++' && !/^ya?ml$/i.test(word))
  return { language: isToml ? 'toml' : 'yaml', start, end: start + found.index, lineEnd }
}
