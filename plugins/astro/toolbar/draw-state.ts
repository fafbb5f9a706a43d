import type { Diagnostic, Severity } from '../../source/diagnostic.ts'
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

/** Draw what is to be said on a page. `isMended` says that something was wrong on it before. */
export function drawState(state: PageState, isMended: boolean): HTMLElement[] {
  const { file, own, others, faults, elsewhere } = state
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
      own.map((each) => findingItem(each, `line ${each.line}`)),
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
  ]
}

function section(title: string, items: readonly HTMLElement[], file?: string): HTMLElement[] {
  if (items.length === 0) return []
  const name = file === undefined ? [] : [element('p', { class: 'file' }, file)]
  return [element('h2', {}, title), ...name, element('ul', {}, ...items)]
}

function findingItem({ severity, message, rule }: Diagnostic, place: string): HTMLElement {
  return element(
    'li',
    {},
    element('span', { class: `level ${severity}` }, NAMES[severity]),
    ' ',
    element('code', {}, place),
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

/** Make an element; what it holds is text, whatever stands in it. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string>>,
  ...held: readonly (string | Node)[]
): HTMLElement {
  const made = document.createElement(name)
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value)
  made.append(...held)
  return made
}
