/**
 * What a terminal obeys or hides: control characters (C0, DEL, C1), line and paragraph separators, marks that turn the
 * direction of writing (UAX #9), and characters without a width that no word needs. The joiners of emoji and of Persian
 * (U+200C, U+200D) stay.
 */
const UNSEEN =
  /[\u0000-\u001f\u007f-\u009f\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|\udb40[\udc00-\udc7f]/g

/**
 * What a code host takes as a command: two colons at the start of a line, behind white space too, and `##[` anywhere in
 * one. So GitHub's runner reads (src/Runner.Common/ActionCommand.cs); `##vso[` and `##teamcity[` are the same to others.
 */
const COMMAND = /^(\s*):(?=:)|#(?=#\w*\[)/g

/**
 * Write a text so that it is one line for people and no order to a program: what a terminal would obey or hide, and the
 * first sign of a command, stand as `\u001b`. A line of JSON stays the same JSON.
 */
export function plainLine(text: string): string {
  return text
    .replace(COMMAND, (sign: string, space: string | undefined) =>
      space === undefined ? numberOf(sign) : `${space}${numberOf(':')}`,
    )
    .replace(UNSEEN, numberOf)
}

/** Write each line of a text as `plainLine` does. */
export function plainLines(text: string): string {
  return text.split('\n').map(plainLine).join('\n')
}

function numberOf(characters: string): string {
  return characters.replace(/[\s\S]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
}
