import type { Article } from '../article/article.ts'
import { nearestBox } from '../article/boxes.ts'
import { texIn } from '../article/formulas/find-formulas.ts'
import { readTex } from '../article/formulas/tex.ts'
import type { Loss, LossKind } from '../article/losses/loss.ts'
import type { Config } from '../config.ts'
import type { Diagnostic, Severity } from '../source/diagnostic.ts'
import { placesIn } from '../source/places.ts'

/** What a finding says of a loss, and how much it matters. */
interface Explained {
  readonly message: string
  readonly severity: Severity
}

const TRUST = "html: 'trusted'"
const AS_WRITTEN = 'which is shown as it is written'

const SAID: Readonly<Record<LossKind, (what: string) => string>> = {
  frame: (host) =>
    `found an iframe${of(host)}, which is left out; link to it, or keep it on pages with ${TRUST} and policy.frame`,
  video: (host) => `found a video${of(host)}, which is shown as a link with its title`,
  'nameless video': (host) =>
    `found a video${of(host)} without a title, which is shown as a link; name it with title="…" in its iframe`,
  script: (host) =>
    `found a script${of(host)}, which is left out; link to what it shows, or keep it on pages with ${TRUST} and policy.script`,
  style: () =>
    `found a <style>, which is left out; style the site instead, or keep it on pages with ${TRUST}`,
  look: (count) =>
    `found style="…"${count === '1' ? '' : ` (${count} times)`}, which is left out; style the site instead, or keep it on pages with ${TRUST}`,
  media: (name) =>
    `found <${name}>, which is left out; link to it, or keep it on pages with ${TRUST} and policy.media`,
  'drawing in HTML': () =>
    'found a drawing (<svg>) in the text, which is left out; save it as a file and show it with ![…](…)',
  form: (name) =>
    `found <${name}>, of which only the words are shown; offer a form of the site, or keep it on pages with ${TRUST}`,
  'hidden element': (name) =>
    `found <${name}>, which is left out with all that is in it; write it as Markdown`,
  mathml: () => 'found a formula (<math>), of which only the letters are shown; save it as a picture',
  'unknown element': (name) =>
    `found <${name}>, which is no element of HTML and is left out; write \`<${name}>\` if readers should see it`,
  component: (name) =>
    `found the component <${name}>, which nothing can show here; write in Markdown what it says`,
  'component in MDX': (tag) =>
    `found the component ${tag}, which is not run and is left out; write in Markdown what it shows`,
  'frame in MDX': (tag) =>
    `found the component ${tag}, which is not run; the text between its tags is shown without it`,
  'frame with words in MDX': (tag) =>
    `found the component ${tag}, which is not run, so that only the text between its tags is shown; write in Markdown what its attributes say`,
  expression: (code) => `found "${code}", which is not run and is left out; write its value`,
  box: (code) => `found "${code}", which opens no box; write ${boxFor(code)}`,
  directive: (name) => `found "${name}", which is not known; write in Markdown what it says`,
  template: (code) => `found "${code}", ${AS_WRITTEN}; write in Markdown what it makes`,
  'template line': (code) =>
    `found ${code}, which is not run and is left out; write in Markdown what it makes`,
  shortcode: (name) => `found the shortcode ${name}, ${AS_WRITTEN}; write in Markdown what it makes`,
  end: (code) => `found "${code}", ${AS_WRITTEN}, and nothing that it ends; delete it`,
  formula: (code) =>
    `found the formula ${code} and is shown as it is written; mend it, or save it as a picture`,
  'bare element': (name) => `found ${name}, which is left out; what is in it stays`,
  drawing: (name) => `found a drawing as ${name}, which is shown as code; save it as a picture`,
  diagram: (found) => `found ${found}`,
  'bare drawing': (name) =>
    `found a drawing as ${name}, of which only the words are shown; write it as a block of code (\`\`\`${name}), or save it as a picture`,
  attributes: (code) => `found "${code}", ${AS_WRITTEN}; delete it`,
  'carried attributes': (code) =>
    `found ${code}, which sets an id or a look in other tools and is left out; delete it`,
  size: (code) => `found "${code}", ${AS_WRITTEN}; delete it`,
  contents: (code) => `found "${code}", ${AS_WRITTEN}; delete it, since pages have their own contents`,
  'missing note': (name) =>
    `found "[^${name}]", but no note of that name; write "[^${name}]: …", or delete it`,
  'unused note': (name) =>
    `found the note "[^${name}]", to which nothing leads, so that it is left out; put [^${name}] where it belongs`,
  abbreviation: (code) => `found "${code}", ${AS_WRITTEN}; spell it out where it first stands`,
  definition: () => 'found a definition after ":", which is shown as running text; write a list',
  table: (cells) =>
    `found a table with ${cells} in the row of dashes below it, ${AS_WRITTEN}; write as many dashes between bars as the head has cells`,
  stars: (code) => `found "${code}" that no others close, ${AS_WRITTEN}; close it, or write "\\**"`,
  'missing definition': (code) =>
    `found "${code}", to which no definition belongs, ${AS_WRITTEN}; write the address in round brackets`,
  'open link': (code) => `found "${code}" without a bracket at its end, ${AS_WRITTEN}; close it`,
  'space in a link': (code) =>
    `found a space between "${code.trim()}" and its address, so that it is no link; delete the space`,
  heading: (code) => `found "${code}", which is no heading; write a space after the "#"`,
  bullets: (code) => `found "${code}", whose lines run together; begin each with "- " instead`,
  'open code': (fence) =>
    `found code that is never closed, so that all below it is code; write "${fence}" where it ends`,
  instruction: (code) => `found "${code}", which is left out; put it in backticks if readers should see it`,
  cells: (cells) =>
    `found ${cells} in the head of the table, so that the rest is left out; write "\\|" for a bar inside a cell`,
  lowered: (code) =>
    `found "${code}", which strikes the figure out; write <sub>${code.replaceAll('~', '')}</sub>`,
  'second note': (name) =>
    `found the note "[^${name}]" a second time, which is left out; give it a name of its own`,
  'unused definition': (code) =>
    `found "${code}", which is read as the address of a link and left out; write "\\[" for the first bracket`,
  'open element': (name) =>
    `found <${name}>, which is never closed; close it, or write \`<${name}>\` if readers should see it`,
  'words in a tag': (code) =>
    `found "${code}", which is read as HTML and left out; write "\\<" for the first sign`,
  'inline note': (code) => `found "${code}", ${AS_WRITTEN}; write [^1] here and "[^1]: …" below`,
  address: (address) =>
    `found a space in the address "${address}", which ends it there; write "<${address}>"`,
}

/** What can be lost with a component of MDX, the most first. */
const IN_MDX: readonly LossKind[] = ['component in MDX', 'frame with words in MDX', 'frame in MDX']
/** Kinds that lose nothing of what the text says. */
const HINTS: ReadonlySet<LossKind> = new Set([
  'video',
  'look',
  'bare element',
  'frame in MDX',
  'carried attributes',
])
/** What a site that trusts its writers passes on to pages and feeds, and books leave out all the same. */
const NOT_IN_BOOKS: Partial<Readonly<Record<LossKind, (what: string) => string>>> = {
  frame: (host) => `an iframe${of(host)}`,
  video: (host) => `a video${of(host)}`,
  'nameless video': (host) => `a video${of(host)}`,
  media: (name) => `<${name}>`,
  form: (name) => `<${name}>`,
  'hidden element': (name) => `<${name}>`,
  'drawing in HTML': () => 'a drawing (<svg>) in the text',
  mathml: () => 'a formula (<math>)',
}
/** What such a site passes on, and books do well without. */
const PASSED_ON: ReadonlySet<LossKind> = new Set(['script', 'style', 'look', 'bare drawing', 'bare element'])

/** Report what is lost in a text, on a site that cleans the HTML in texts or trusts its writers. */
export function explainLosses({ file, body, losses }: Article, html: Config['html']): Diagnostic[] {
  const placeOf = placesIn(body)
  const opens = losses.some(({ kind }) => ['template', 'template line', 'shortcode'].includes(kind))
  const told = losses.filter(({ kind }) => kind !== 'end' || !opens)
  return onceEach(told.map((loss) => withReason(loss, body))).flatMap((loss): Diagnostic[] => {
    const said = explainLoss(loss, html)
    return said ? [{ file, ...placeOf(loss.start), rule: 'lost', ...said }] : []
  })
}

/** Say of a formula why it can't be read. */
function withReason(loss: Loss, body: string): Loss {
  if (loss.kind !== 'formula') return loss
  const { tex, display } = texIn(body.slice(loss.start, loss.end))
  const read = readTex(tex, display)
  const reason = 'fault' in read ? ` (${read.fault})` : ''
  return { ...loss, what: `"${loss.what}", which can’t be read${reason}` }
}

/** Kinds of which a text often holds many, and that are told of once. */
const ONCE: ReadonlySet<LossKind> = new Set(['carried attributes', 'template line'])

/**
 * Make one loss of all those of a component of MDX, at the first that loses the most, and of all of a kind that a text often
 * holds many of, at the first, and count them.
 */
function onceEach(losses: readonly Loss[]): Loss[] {
  const counts = Map.groupBy(losses, ({ kind }) => kind)
  const ofComponents = losses.filter(({ kind }) => IN_MDX.includes(kind))
  const named = Map.groupBy(ofComponents, ({ what }) => what)
  const told = new Map<Loss, number>()
  for (const each of named.values()) {
    const worst = IN_MDX.find((kind) => each.some((loss) => loss.kind === kind))
    const [first, ...others] = each.filter(({ kind }) => kind === worst)
    if (first) told.set(first, 1 + others.length)
  }
  return losses.flatMap((loss) => {
    const alike = ONCE.has(loss.kind) ? (counts.get(loss.kind) ?? []) : []
    if (alike.length > 0) {
      const count = alike.length === 1 ? '' : ` (and ${alike.length - 1} more such)`
      return loss === alike[0] ? { ...loss, what: `"${loss.what}"${count}` } : []
    }
    if (!IN_MDX.includes(loss.kind)) return loss
    const times = told.get(loss)
    return times === undefined
      ? []
      : { ...loss, what: `<${loss.what}>${times === 1 ? '' : ` (${times} times)`}` }
  })
}

/** Say what is lost and what to do; nothing where the site passes it on. */
function explainLoss({ kind, what, endless }: Loss, html: Config['html']): Explained | undefined {
  if (html === 'trusted') {
    if (PASSED_ON.has(kind) || (kind === 'unknown element' && what.includes('-'))) return undefined
    const inBook = NOT_IN_BOOKS[kind]
    if (inBook)
      return { message: `found ${inBook(what)}, which books leave out; link to it`, severity: 'hint' }
  }
  const end = endless ? ', and what follows may go with it, since it is never closed' : ''
  const message = SAID[kind](what).replace(/;(?=[^;]*$)/, `${end};`)
  return { message, severity: HINTS.has(kind) && !endless ? 'hint' : 'warning' }
}

/** Write what opens a box, for `[!info]`, or for `[!info] …` that has a title. */
function boxFor(callout: string): string {
  const name = nearestBox(/\w[\w-]*/.exec(callout)?.[0] ?? '')
  return callout.endsWith('…')
    ? `":::${name}[its title]" above its words and ":::" below them`
    : `"[!${name.toUpperCase()}]"`
}

function of(host: string): string {
  return host === '' ? '' : ` of ${host}`
}
