import type { KitRow } from '../row.ts'
import { dayInWords, today } from './day.ts'
import { element } from './element.ts'
import type { Names } from './names.ts'
import { usesHere } from './used.ts'
import type { Say } from './words.ts'

/** A day of a year that everybody knows. */
const SHORT: Intl.DateTimeFormatOptions = { day: 'numeric', month: 'short' }

/** Give the address of the page of an article, which the template of an item has with `*` for its id. */
export function hrefOf({ dataset }: HTMLTemplateElement, id: string): string {
  return (dataset['href'] ?? '').replace('*', () => id)
}

/** Draw an article of a list: the copy of an item that stands in the page as a template, filled in. */
export function rowDrawer(
  template: HTMLTemplateElement,
  names: Names,
  say: Say,
): (row: KitRow) => HTMLElement {
  return (row) => {
    const item = (template.content.cloneNode(true) as DocumentFragment).firstElementChild as HTMLElement
    const part = <Name extends keyof HTMLElementTagNameMap>(selector: Name | `.${string}`): HTMLElement =>
      item.querySelector<HTMLElement>(selector) ?? item
    const link = part('a') as HTMLAnchorElement
    link.setAttribute('href', hrefOf(template, row.id))
    const picture = part('img') as HTMLImageElement
    if (row.picture === '') picture.remove()
    else picture.src = row.picture
    const title = part('.title')
    title.textContent = row.title
    title.lang = row.lang
    item.dataset['stage'] = row.stage
    part('.stage').append(...names.of('stage', row.stage))
    part('.day').textContent = dayInWords(row.published)
    part('.topics').append(
      ...row.topics.flatMap((topic, at) => [...(at > 0 ? [', '] : []), ...names.of('topic', topic)]),
    )
    const marks = part('.marks')
    if (row.isExpired) marks.append(element('span', { class: 'mark' }, ...names.of('is', 'expired')))
    else if (row.due !== '' && row.due <= today())
      marks.append(element('span', { class: 'mark' }, ...names.of('is', 'due')))
    else if (row.due !== '') part('.due').append(say('due'), ' ', dayInWords(row.due))
    const uses = [...row.uses, ...usesHere().filter(({ id }) => id === row.id)]
    const last = uses.toSorted((a, b) => (a.day < b.day ? 1 : -1))[0]
    if (last)
      marks.append(element('span', { class: 'mark used' }, `${last.on} ${dayInWords(last.day, SHORT)}`))
    return item
  }
}
