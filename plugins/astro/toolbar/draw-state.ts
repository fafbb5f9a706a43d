import type { Diagnostic, Severity } from '../../source/diagnostic.ts'
import { drawText } from './draw-text.ts'
import { element, opener } from './element.ts'
import type { Fault, PageState } from './page-state.ts'

const NAMES: Readonly<Record<Severity, string>> = { error: 'Error', warning: 'Warning', hint: 'Hint' }

/** How many errors and warnings there are of a kind, such as what can't be made. */
export interface Counts {
  readonly errors: number
  readonly warnings: number
}

/** Count what is wrong on a page; what can't be made is an error. */
export function countsOf({ own, others, faults }: PageState): Counts {
  const all = [...own, ...others].map(({ severity }) => severity)
  return {
    errors: all.filter((severity) => severity === 'error').length + faults.length,
    warnings: all.filter((severity) => severity === 'warning').length,
  }
}

/** Write counts in words: `1 error, 2 warnings`; empty where there is nothing. */
export function inWords({ errors, warnings }: Counts): string {
  const some = (count: number, name: string): string[] =>
    count === 0 ? [] : [`${count} ${name}${count === 1 ? '' : 's'}`]
  return [...some(errors, 'error'), ...some(warnings, 'warning')].join(', ')
}

/** Draw what is to be said on a page. `isMended` says that something was wrong on it before; `unfolded` names what is open. */
export function drawState(
  state: PageState,
  { isMended, unfolded }: { readonly isMended: boolean; readonly unfolded: readonly string[] },
): HTMLElement[] {
  const { file, own, others, faults, elsewhere, text } = state
  const words = inWords(countsOf(state))
  const rest = elsewhere === 1 ? 'One more finding' : `${elsewhere} more findings`
  return [
    element(
      'p',
      { class: 'sum', role: 'status' },
      words || (isMended ? 'Mended.' : 'Nothing is wrong here.'),
    ),
    ...section(
      'This text',
      own.map((each) => findingItem(each)),
      file,
    ),
    ...section(
      'Not in a text',
      others.map((each) => findingItem(each, `${each.file}:${each.line}`)),
    ),
    ...section('What fails', faults.map(faultItem)),
    ...(elsewhere > 0
      ? [element('p', { class: 'rest' }, `${rest} in other texts: see the terminal, or npx perennial check.`)]
      : []),
    ...(text && file !== undefined ? drawText(text, file, unfolded) : []),
  ]
}

function section(title: string, items: readonly HTMLElement[], file?: string): HTMLElement[] {
  if (items.length === 0) return []
  const name = file === undefined ? [] : [element('p', { class: 'file' }, file)]
  return [element('h2', {}, title), ...name, element('ul', {}, ...items)]
}

function findingItem(found: Diagnostic, place?: string): HTMLElement {
  const { severity, message, rule } = found
  return element(
    'li',
    {},
    element('span', { class: `level ${severity}` }, NAMES[severity]),
    ' ',
    opener(found.file, found, place),
    ` ${message} `,
    element('span', { class: 'rule' }, `(${rule})`),
  )
}

function faultItem({ message, hint }: Fault): HTMLElement {
  return element(
    'li',
    {},
    element('span', { class: 'level error' }, NAMES.error),
    ` ${message} `,
    ...(hint === '' ? [] : [element('span', { class: 'rule' }, hint)]),
  )
}
