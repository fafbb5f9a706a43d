import type { SiteEntry } from 'astro-perennial'
import form from './styles/form.css?inline'
import proof from './styles/proof.css?inline'
import boxes from './styles/prose/boxes.css?inline'
import code from './styles/prose/code.css?inline'
import diagrams from './styles/prose/diagrams.css?inline'
import folds from './styles/prose/folds.css?inline'
import maths from './styles/prose/maths.css?inline'
import notes from './styles/prose/notes.css?inline'
import offerCards from './styles/prose/offer-cards.css?inline'
import offerLinks from './styles/prose/offer-links.css?inline'
import offerProof from './styles/prose/offer-proof.css?inline'
import offers from './styles/prose/offers.css?inline'
import overflow from './styles/prose/overflow.css?inline'
import quotes from './styles/prose/quotes.css?inline'
import readOn from './styles/prose/read-on.css?inline'
import srOnly from './styles/prose/sr-only.css?inline'
import tables from './styles/prose/tables.css?inline'
import tasks from './styles/prose/tasks.css?inline'
import videos from './styles/prose/videos.css?inline'
import zoom from './styles/prose/zoom.css?inline'

type Script = keyof SiteEntry['scripts']['extras']

/** What stands in some texts only, and what their pages carry for it. */
interface Extra {
  /** What of HTML it is known by: elements, and classes with a dot. */
  readonly marks: readonly string[]
  readonly style: string
  readonly script?: Script
}

/** Each has the last word over those above it, and the style of all texts over them: as in `styles/prose.css`. */
const EXTRAS: readonly Extra[] = [
  { marks: ['.form'], style: form },
  { marks: ['.proof'], style: proof },
  { marks: ['pre', '.table'], style: overflow },
  { marks: ['pre'], style: code, script: 'code' },
  { marks: ['table', '.align-right', '.align-center'], style: tables },
  { marks: ['blockquote'], style: quotes },
  { marks: ['.task', '.task-list-item'], style: tasks },
  { marks: ['.aside'], style: boxes },
  { marks: ['details'], style: folds },
  { marks: ['math'], style: maths },
  { marks: ['.diagram'], style: diagrams },
  { marks: ['.video'], style: videos, script: 'videos' },
  { marks: ['.zoom'], style: zoom, script: 'pictures' },
  { marks: ['sup', '.footnotes'], style: notes },
  { marks: ['pre', '.sr-only'], style: srOnly },
  { marks: ['.offer'], style: offers },
  { marks: ['.offer-card'], style: offerCards },
  { marks: ['.offer-proof'], style: offerProof },
  { marks: ['.offer-link'], style: offerLinks },
  { marks: ['.read-on'], style: readOn },
]

/** List the scripts that the HTML of a text has use for. */
export function scriptsFor(html: string): Script[] {
  return extrasIn(html).flatMap(({ script }) => script ?? [])
}

/** Join the styles of what the HTML of a text holds besides words, in CSS. */
export function stylesFor(html: string): string {
  return extrasIn(html)
    .map(({ style }) => style)
    .join('\n')
}

function extrasIn(html: string): Extra[] {
  const marks = marksIn(html)
  return EXTRAS.filter((extra) => extra.marks.some((mark) => marks.has(mark)))
}

/** Collect the elements and classes of HTML as the toolkit writes it. */
function marksIn(html: string): ReadonlySet<string> {
  const found = [...html.matchAll(/<([a-z]\w*)| class="([^"]*)"/g)]
  return new Set(
    found.flatMap(([, element, classes = '']) => element ?? classes.split(' ').map((name) => `.${name}`)),
  )
}

/** List the sites whose players the HTML of a text may open, as origins. */
export function playersIn(html: string): string[] {
  return [...html.matchAll(/ data-player="([^"]+)"/g)].map(([, url = '']) => new URL(url).origin)
}
