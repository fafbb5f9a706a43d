import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'
import { type FormPlace, fillForm } from './fill.ts'
import type { FormOptions } from './schema.ts'
import { FORM_WORDS } from './words.ts'

/** The longest address that mail can be sent to, in characters (RFC 5321, 4.5.3.1.3, less the angle brackets). */
const LONGEST_EMAIL = 254

/** The longest message and the longest name of an article that are sent, in characters: some three pages, and a long address. */
const LONGEST = { message: 8000, article: 300 } as const

/**
 * Make a form as HTML that needs no script: a labelled field with a hint that browsers' own messages go with, what the
 * reader agrees to with a link to the privacy page, and a button. Its ids begin with the form's, so a page shows it once.
 */
export function formHast(options: FormOptions, place: FormPlace): Element {
  const words = FORM_WORDS[place.lang]
  const { action, attributes, email, hidden, trap, consent } = fillForm(options, place)
  const isMessage = options.asks === 'message'
  const [field, hint] = [`${place.id}-email`, `${place.id}-hint`]
  const label =
    options.label[place.lang] ?? words.label[isMessage ? 'message' : place.isBook ? 'book' : 'form']
  return h('form', { className: 'form', ...attributes, action, method: 'post', dataForm: place.id }, [
    ...hidden.map(([name, value]) => h('input', { type: 'hidden', name, value })),
    ...(isMessage ? messageFields(place) : []),
    h('p', { className: 'form-field' }, [
      h('label', { htmlFor: field }, isMessage ? words.answer : words.email),
      h('input', {
        id: field,
        name: email,
        type: 'email',
        inputMode: 'email',
        autoComplete: 'email',
        spellCheck: 'false',
        maxLength: LONGEST_EMAIL,
        required: !isMessage,
        ariaDescribedBy: hint,
      }),
      h('span', { id: hint, className: 'form-hint' }, words.hint),
    ]),
    ...(trap === undefined ? [] : [trapOf(`${place.id}-${trap}`, trap, words.trap)]),
    agreementOf(options, place, consent),
    h('p', h('button', { type: 'submit' }, label)),
  ])
}

/** What is to be said, and of which article: that in which the form stands, or else one that the reader names. */
function messageFields({ id, lang, article }: FormPlace): Element[] {
  const words = FORM_WORDS[lang]
  const labelled = (name: 'message' | 'article', field: Element): Element =>
    h('p', { className: 'form-field' }, [h('label', { htmlFor: `${id}-${name}` }, words[name]), field])
  const basics = (name: 'message' | 'article') => ({ id: `${id}-${name}`, name, maxLength: LONGEST[name] })
  return [
    labelled('message', h('textarea', { ...basics('message'), rows: 6, required: true })),
    article === undefined
      ? labelled('article', h('input', { ...basics('article'), type: 'text' }))
      : h('input', { type: 'hidden', name: 'article', value: article }),
  ]
}

/** A field that only programs fill in: out of sight, out of the order of the keyboard, and silent to screen readers. */
function trapOf(id: string, name: string, label: string): Element {
  return h('p', { className: 'form-trap', ariaHidden: 'true' }, [
    h('label', { htmlFor: id }, label),
    h('input', { id, name, type: 'text', tabIndex: -1, autoComplete: 'off' }),
  ])
}

function agreementOf(options: FormOptions, place: FormPlace, consent: string | undefined): Element {
  const words = FORM_WORDS[place.lang]
  const isMessage = options.asks === 'message'
  const agreement = isMessage ? words.messageAgreement : words.agreement
  const said = options.agreement[place.lang] ?? agreement[options.consent](place.title)
  const privacy = h('a', { href: place.privacy }, isMessage ? words.messagePrivacy : words.privacy)
  if (options.consent === 'sentence') return h('p', { className: 'form-agreement' }, [`${said} `, privacy])
  const id = `${place.id}-agreement`
  const box: ElementContent = h('input', {
    id,
    type: 'checkbox',
    ...(consent === undefined ? {} : { name: consent, value: 'yes' }),
    required: true,
  })
  return h('p', { className: 'form-agreement' }, [
    h('span', { className: 'form-tick' }, [box, h('label', { htmlFor: id }, said)]),
    privacy,
  ])
}
