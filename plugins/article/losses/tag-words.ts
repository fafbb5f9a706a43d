import type { Tag } from '../tags.ts'

const names = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/))

/** Attributes that need no value (the index of attributes of the HTML standard, and obsolete ones). */
const BARE = names(
  `allowfullscreen async autofocus autoplay checked compact contenteditable controls declare default defer disabled
  disablepictureinpicture download draggable formnovalidate hidden inert ismap itemscope loop markdown multiple muted nohref
  nomodule noresize noshade novalidate nowrap open playsinline popover readonly required reversed selected spellcheck
  translate webkitallowfullscreen mozallowfullscreen allowtransparency`,
)
/** Elements without an end (the HTML standard, 13.1.2). */
const VOID = names('area base basefont br col embed frame hr img input link meta param source track wbr')
/** Those of them that make sense without a word more. */
const PLAIN = names('br col hr wbr')
/** Elements whose end may be left out, and those of which one must be around them. */
const PARENTS: Readonly<Record<string, readonly string[]>> = {
  p: ['p'],
  li: ['ul', 'ol', 'menu'],
  ...{ dt: ['dl'], dd: ['dl'] },
  ...{ option: ['select', 'datalist'], optgroup: ['select'] },
  ...{ rt: ['ruby'], rp: ['ruby'], rb: ['ruby'], rtc: ['ruby'] },
  ...Object.fromEntries(
    ['tr', 'td', 'th', 'thead', 'tbody', 'tfoot', 'caption', 'colgroup'].map((name) => [name, ['table']]),
  ),
  ...{ html: ['html'], head: ['html'], body: ['html'] },
}

/** Tell whether a tag has words that are no attributes, and no attribute: then it is a piece of a sentence, such as `<b and c>`. */
export function hasStrayWords({ attributes }: Tag): boolean {
  if (attributes.includes('=')) return false
  return attributes
    .split(/\s+/)
    .some(
      (word) =>
        /^[\p{L}\p{N}]/u.test(word) && !/^(?:data|aria|x|v)-/.test(word) && !BARE.has(word.toLowerCase()),
    )
}

/** Tell whether an element must be closed, in a text with elements of these names. */
export function needsEnd(name: string, others: ReadonlySet<string>): boolean {
  const parents = PARENTS[name]
  return !VOID.has(name) && !parents?.some((parent) => others.has(parent))
}

/** Tell whether a tag is one of those that do nothing without an attribute, and has none: then a word is meant. */
export function standsAlone({ name, attributes }: Tag): boolean {
  const known = name.toLowerCase()
  // A component may have the name of an element of long ago.
  return name === known && VOID.has(known) && !PLAIN.has(known) && attributes.replace('/', '').trim() === ''
}
