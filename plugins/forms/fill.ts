import type { SiteLanguage } from '../language.ts'
import { belowBase } from '../source/below-base.ts'
import type { FormOptions } from './schema.ts'
import { SERVICES, type Service } from './services.ts'

/** Where a form stands, and the pages around it. Paths include the site's base. */
export interface FormPlace {
  /** The form's id among the options of the site. */
  readonly id: string
  readonly lang: SiteLanguage
  /** The site's name, and its address without a slash at its end. */
  readonly title: string
  readonly site: string
  readonly base: string
  /** The pages that say how it went, and the one that says what becomes of an address. */
  readonly success: string
  readonly failure: string
  readonly privacy: string
  /** Id of the article that it stands in. */
  readonly article?: string | undefined
  /** Whether a book is what readers get. */
  readonly isBook: boolean
}

/** A form with all that its service wants of it. */
export interface FilledForm extends Pick<Service, 'email' | 'trap' | 'consent' | 'attributes'> {
  readonly action: string
  /** Names and values of the hidden fields, in order. */
  readonly hidden: readonly (readonly [name: string, value: string])[]
}

/** Fill in what a service wants of a form. */
export function fillForm(options: FormOptions, place: FormPlace): FilledForm {
  const service: Service = SERVICES[options.service]
  const values = valuesOf(options, place)
  const fill = (pattern: string): string => fillIn(pattern, values)[0] ?? ''
  const hidden = [...Object.entries(service.hidden), ...Object.entries(options.fields)]
  const attributes = Object.entries(service.attributes).map(([name, value]) => [name, fill(value)])
  const action = fill(service.action)
  return {
    action: options.service === 'url' ? actionBelow(place.base, action) : action,
    email: fill(service.email),
    trap: service.trap === undefined ? undefined : fill(service.trap),
    consent: service.consent,
    attributes: Object.fromEntries(attributes),
    hidden: hidden.flatMap(([name, pattern]) =>
      fillIn(pattern, values).map((value): [string, string] => [name, value]),
    ),
  }
}

/** List the ids that a form has on a page: they begin with its own. */
export function formIds(id: string, options: FormOptions): string[] {
  const { trap } = SERVICES[options.service] as Service
  const names = trap === undefined ? [] : fillIn(trap, optionValues(options))
  const ofMessage = options.asks === 'message' ? ['message', 'article'] : []
  return ['email', 'hint', 'agreement', ...ofMessage, ...names].map((name) => `${id}-${name}`)
}

/** Put an endpoint of the site itself below its base, unless it is there already. */
export function actionBelow(base: string, action: string): string {
  return action.startsWith('/') && belowBase(base, action) === undefined ? base + action : action
}

/** List the origins besides the site itself that its forms are sent to, for the `form-action` of a Content-Security-Policy. */
export function formOrigins(forms: Readonly<Record<string, FormOptions>>): string[] {
  const origins = Object.values(forms).flatMap((options) => {
    const [action = ''] = fillIn(SERVICES[options.service].action, optionValues(options))
    return URL.canParse(action) ? [new URL(action).origin] : []
  })
  return [...new Set(origins)].sort()
}

/** What placeholders stand for: options of the form, parameters of its address, and what is known of its place. */
function valuesOf(options: FormOptions, place: FormPlace): ReadonlyMap<string, unknown> {
  return new Map([
    ...optionValues(options),
    ['id', place.id],
    ['lang', place.lang],
    ['article', place.article ?? ''],
    ['success', place.site + place.success],
    ['failure', place.site + place.failure],
    ['successPath', place.success],
  ])
}

function optionValues(options: FormOptions): Map<string, unknown> {
  const url = 'url' in options && URL.canParse(options.url) ? new URL(options.url) : undefined
  const parameters = [...(url?.searchParams ?? [])].map(([name, value]) => [`url.${name}`, value] as const)
  return new Map([...Object.entries(options), ...parameters])
}

/** Fill in the placeholders of a pattern; one that stands for a list gives a text for each of its entries. */
function fillIn(pattern: string, values: ReadonlyMap<string, unknown>): string[] {
  const whole = /^\{([\w.]+)\}$/.exec(pattern)?.[1]
  const list = whole === undefined ? undefined : values.get(whole)
  if (Array.isArray(list)) return list.map(String)
  return [pattern.replace(/\{([\w.]+)\}/g, (written, name: string) => String(values.get(name) ?? written))]
}
