import { element, opener } from './element.ts'
import type { ShownFact, TextState } from './text-state.ts'

/** Draw what was understood of a text and is made of it, folded: each fold says in its first line what matters most. */
export function drawText(text: TextState, file: string, unfolded: readonly string[]): HTMLElement[] {
  const fold = (name: string, sum: string, ...held: readonly HTMLElement[]): HTMLElement =>
    element(
      'details',
      { 'data-fold': name, ...(unfolded.includes(name) && { open: '' }) },
      element('summary', {}, element('h2', {}, name), ` ${sum}`),
      ...held,
    )
  const { facts, lifts, offers, pictures, pictureCount, lengths, kit } = text
  const shown = facts.filter(({ name }) => SUMMED.includes(name))
  return [
    fold('Understood', shown.map(sumOfFact).join(', '), ...facts.flatMap((fact) => factItems(fact, file))),
    ...(lifts.length === 0 ? [] : [fold('Lifted', sumOfLifts(lifts), ...liftItems(lifts, file))]),
    fold('Offers', offers.shown.map(({ id }) => id).join(', ') || 'none', list(offerItems(offers, file))),
    fold(
      'Pictures',
      pictureCount === 1 ? 'one' : `${pictureCount} in all sizes`,
      element('div', { class: 'pictures' }, ...pictures.map(pictureItem)),
    ),
    fold('Length', sumOfLengths(text), list(lengths.map(lengthItem))),
    ...(kit === undefined
      ? []
      : [element('p', { class: 'kit' }, element('a', { href: kit }, 'All that is made of it, in the kit'))]),
  ]
}

/** The facts that are said while folded. */
const SUMMED: readonly string[] = ['Stage', 'Evergreen', 'Language']

function sumOfFact({ name, value, isUnsure }: ShownFact): string {
  return `${name.toLowerCase()} ${value}${isUnsure ? ' (unsure)' : ''}`
}

function factItems({ name, value, confidence, isUnsure, reasons }: ShownFact, file: string): HTMLElement[] {
  const sure = `${confidence.toFixed(2)} sure${isUnsure ? ', so look at it' : ''}`
  return [
    element('h3', {}, `${name}: ${value} `, element('span', { class: 'rule' }, `(${sure})`)),
    list(
      reasons.map(({ text, line, column, weight }) => {
        const strength =
          weight === undefined ? [] : [element('span', { class: 'rule' }, ` +${weight.toFixed(1)}`)]
        const place = line === undefined || column === undefined ? [] : [' ', opener(file, { line, column })]
        return element('li', {}, text, ...strength, ...place)
      }),
    ),
  ]
}

function sumOfLifts(lifts: TextState['lifts']): string {
  return lifts.map(({ name, items }) => `${name} ${items.length}`).join(', ')
}

function liftItems(lifts: TextState['lifts'], file: string): HTMLElement[] {
  return lifts.flatMap(({ name, items }) => [
    element('h3', {}, `${name}: ${items.length === 0 ? 'none' : items.length}`),
    list(
      items.map((each) =>
        element(
          'li',
          {},
          opener(file, each),
          ` ${each.score.toFixed(2)} ${each.text} `,
          element('span', { class: 'rule' }, `(${each.reasons.join('; ')})`),
        ),
      ),
    ),
  ])
}

function offerItems({ shown, spare, misfits }: TextState['offers'], file: string): HTMLElement[] {
  return [
    ...shown.map(({ id, place, line, reasons }) =>
      element(
        'li',
        {},
        `${id}: ${place}`,
        ...(line === undefined ? [] : [', before ', opener(file, { line, column: 1 })]),
        why(reasons),
      ),
    ),
    ...spare.map(({ id, reasons }) => element('li', {}, `${id}: fits, but has no place`, why(reasons))),
    ...misfits.map(({ id, reason }) => element('li', {}, `${id}: not here`, why([reason]))),
  ]
}

function why(reasons: readonly string[]): HTMLElement {
  return element('span', { class: 'rule' }, ` (${reasons.join('; ')})`)
}

function pictureItem({ name, url, alt, width, height }: TextState['pictures'][number]): HTMLElement {
  const size = { width: String(width), height: String(height) }
  // One that nobody unfolds is not drawn.
  const picture = element('img', { loading: 'lazy', src: url, alt, ...size })
  return element('a', { href: url, class: 'picture' }, picture, element('span', {}, name))
}

function sumOfLengths({ words, minutes, lengths }: TextState): string {
  const long = lengths.filter(isTooLong).length
  return `${words} words, ${minutes} min${long === 0 ? '' : `; ${long} too long`}`
}

function lengthItem(length: TextState['lengths'][number]): HTMLElement {
  const words = `${length.name}: ${length.length} of ${length.limit} characters`
  if (!isTooLong(length)) return element('li', {}, words)
  const level = length.isAdvice ? 'hint' : 'warning'
  return element('li', {}, element('span', { class: `level ${level}` }, 'Too long'), ` ${words}`)
}

function isTooLong({ length, limit }: TextState['lengths'][number]): boolean {
  return length > limit
}

function list(items: readonly HTMLElement[]): HTMLElement {
  return element('ul', {}, ...items)
}
