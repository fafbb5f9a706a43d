/** From how many letters on a title is long, and very long: three lines of a phone in the usual size, and six. */
const LONG = 50
const VERY_LONG = 100

/** Tell whether a title is so long that it is set smaller, as a class of its heading. */
export function lengthOf(title: string): 'long' | 'very-long' | undefined {
  const { length } = [...title]
  return length > VERY_LONG ? 'very-long' : length > LONG ? 'long' : undefined
}
