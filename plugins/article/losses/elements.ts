import type { LossKind } from './loss.ts'

/** Elements that go with all that is in them: as text it would be code in the middle of a sentence. */
export const STRIPPED = [
  'script',
  'style',
  'iframe',
  'object',
  'noembed',
  'noframes',
  'svg',
  'template',
  'textarea',
  'title',
  'xmp',
] as const

/** Elements of HTML that clean pages do not have, and what is lost with each. */
export const LOST: Readonly<Record<string, LossKind>> = {
  iframe: 'frame',
  script: 'script',
  style: 'style',
  svg: 'drawing in HTML',
  math: 'mathml',
  ...{ audio: 'media', canvas: 'media', embed: 'media', object: 'media', video: 'media' },
  ...{ button: 'form', form: 'form', input: 'form', select: 'form', textarea: 'form' },
  ...{ noembed: 'hidden element', noframes: 'hidden element', template: 'hidden element' },
  ...{ title: 'hidden element', xmp: 'hidden element' },
}

/** The other elements of HTML, now and before (the index of elements of the HTML standard, and its obsolete ones): what is in them is shown. */
const KNOWN = new Set(
  `a abbr acronym address applet area article aside b base basefont bdi bdo big blink blockquote body br caption center
  cite code col colgroup data datalist dd del details dfn dialog dir div dl dt em fencedframe fieldset figcaption figure
  font footer frame frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html i image img ins kbd label legend li link main
  map mark marquee menu menuitem meta meter nav nobr noscript ol optgroup option output p param picture plaintext pre
  progress q rb rp rt rtc ruby s samp search section slot small source span strike strong sub summary sup table tbody td
  tfoot th thead time tr track tt u ul var wbr`.split(/\s+/),
)

/** Those of them that clean pages leave out, and show what is in them. */
const BARE = new Set(
  `acronym address applet area article base basefont big blink body center col colgroup data datalist dialog dir fencedframe
  fieldset font footer frame frameset head header hgroup html image label legend link main map marquee menu menuitem meta
  meter nav nobr noscript optgroup option output param picture plaintext progress rb rtc search slot source track`.split(
    /\s+/,
  ),
)

/** Tell whether clean pages leave an element out, and show what is in it. */
export function isBare(name: string): boolean {
  return BARE.has(name)
}

/** List the names of the elements of HTML that may stand in a text. */
export function knownElements(): readonly string[] {
  return [...KNOWN, ...Object.keys(LOST)]
}

/** Tell whether an element is one of HTML. */
export function isKnown(name: string): boolean {
  return KNOWN.has(name) || Object.hasOwn(LOST, name)
}
