/**
 * A drawing that is not taken. `what` completes "found …", `where` names the place in it (the element and its line) where
 * there is one, `advice` is an imperative sentence without a capital or full stop.
 */
export class SvgError extends Error {
  override readonly name = 'SvgError'
  readonly what: string
  readonly advice: string
  readonly where: string | undefined

  constructor(what: string, advice: string, where?: string) {
    super(where === undefined ? what : `${what} (${where})`)
    this.what = what
    this.advice = advice
    this.where = where
  }
}

/** Make the error for a drawing that takes more than one may. */
export function tooMuch(what: string, where?: string): SvgError {
  return new SvgError(what, 'simplify it, or export it as PNG', where)
}

/** Longest piece of a drawing that is quoted in a message, in characters. */
const MOST_QUOTED = 60

/** Cut what a drawing says to what a message can hold, on one line. */
export function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim()
  return line.length <= MOST_QUOTED ? line : `${line.slice(0, MOST_QUOTED - 1).toWellFormed()}…`
}

/** Name an element of a drawing and the line that it begins on. */
export function placeOf(element: { readonly name: string; readonly line: number }): string {
  return `<${shortened(element.name)}> in line ${element.line}`
}

/** Name an attribute of a drawing, as it is written there, and the line that its element begins on. */
export function placeOfAttribute(name: string, value: string, { line }: { readonly line: number }): string {
  return `${shortened(name)}="${shortened(value)}" in line ${line}`
}
