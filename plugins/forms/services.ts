import { z } from 'zod'

/** What a service wants of a form that is plain HTML. Every one of them takes a POST in the encoding that is HTML's own. */
export interface Service {
  /** Its name as its makers write it. */
  readonly name: string
  /** What a site must say of itself besides what every form says. */
  readonly needs: Readonly<Record<string, z.ZodType>>
  /**
   * Where the form is sent. `{name}` stands for an option of the form, `{url.name}` for a parameter of the address
   * in its `url`, `{id}` for the form's id, `{lang}` for the language of the page, `{success}` and `{failure}` for the whole addresses
   * of the site's own pages that say how it went, `{successPath}` for the path of the first.
   */
  readonly action: string
  /** Name of the field that holds the address. */
  readonly email: string
  /** Fields that readers don't see, with the same placeholders; one for each entry where an option is a list. */
  readonly hidden: Readonly<Record<string, string>>
  /** Attributes of the form itself, with the same placeholders. */
  readonly attributes: Readonly<Record<string, string>>
  /** Name of the field that must stay empty, since only programs fill it in; none where the service asks for none. */
  readonly trap: string | undefined
  /** Name of the field that carries the tick of a consent checkbox; none where the service would have no place for it. */
  readonly consent: string | undefined
  /** What is to be set at the service so that readers come back to the site, as Markdown. */
  readonly afterwards: string
}

const id = (what: string) => z.string(`expected ${what}`).regex(/^[\w-]+$/, `expected ${what}`)

const whole = z
  .string('expected an address that begins with https://')
  .regex(/^https:\/\/[^\s"<>\\]+$/, 'expected an address that begins with https://')
  .refine((url) => URL.canParse(url), 'expected a whole address')

/** An address of the site's own, or of somebody else's over a safe connection. */
const endpoint = z
  .string('expected a path that begins with /, or an address that begins with https://')
  .regex(
    /^(?:\/(?!\/)|https:\/\/)[^\s"<>\\]*$/,
    'expected a path that begins with /, or an address that begins with https://',
  )
  .refine((url) => URL.canParse(url, 'https://example.com'), 'expected a whole address')

const fieldName = z.string().regex(/^[^\s"<>]+$/, 'expected the name of a field')

/**
 * The address of a Mailchimp form. Its host says which account and data centre, `u` which account, and `id` which
 * audience.
 */
const mailchimpAction = z
  .string('expected the address in the `action` of the embedded form')
  .transform((url) => url.replaceAll('&amp;', '&'))
  .refine(
    (url) =>
      /^https:\/\/[\w-]+\.us\d+\.list-manage\.com\/subscribe\/post\?/.test(url) &&
      ['u', 'id'].every((name) => /^[0-9a-f]+$/.test(new URL(url).searchParams.get(name) ?? '')),
    'expected an address such as https://example.us21.list-manage.com/subscribe/post?u=0123abcd&id=4567ef',
  )

const pasteIntoService = 'paste the address of the page that says thank you'

/** Every service that a form can be sent to, by the name that a site gives as `service`. */
export const SERVICES = {
  /**
   * https://docs.buttondown.com/building-your-subscriber-base: a POST of `email` and `embed`; a form whose `url` is filled
   * in is refused. Read November 2026.
   */
  buttondown: {
    name: 'Buttondown',
    needs: { user: id('your user name').describe('your user name at Buttondown') },
    action: 'https://buttondown.com/api/emails/embed-subscribe/{user}',
    email: 'email',
    hidden: { embed: '1' },
    attributes: {},
    trap: 'url',
    consent: 'metadata__consent',
    afterwards: `Under Settings, Subscribing, ${pasteIntoService} as the redirect.`,
  },
  /**
   * https://help.kit.com/en/articles/4009572-form-embedding-basics: the form that "Embed, HTML" gives, without its script.
   * Read November 2026.
   */
  kit: {
    name: 'Kit',
    needs: {
      form: z
        .union([z.string(), z.number()], 'expected the number of the form')
        .transform(String)
        .pipe(z.string().regex(/^\d+$/, 'expected the number of the form'))
        .describe("the form's number, as it stands in `https://app.kit.com/forms/<number>/subscriptions`"),
    },
    action: 'https://app.kit.com/forms/{form}/subscriptions',
    email: 'email_address',
    hidden: {},
    attributes: {},
    trap: undefined,
    consent: undefined,
    afterwards: `In the form's settings, choose to redirect to an external page, and ${pasteIntoService}.`,
  },
  /**
   * https://mailchimp.com/help/host-your-own-signup-forms/ and the form that "Embedded forms" gives: `EMAIL`, and a field
   * that real people should not fill in, named for account and audience. Read November 2026.
   */
  mailchimp: {
    name: 'Mailchimp',
    needs: {
      url: mailchimpAction.describe('the address in the `action` of the form that "Embedded forms" gives'),
    },
    action: '{url}',
    email: 'EMAIL',
    hidden: {},
    attributes: {},
    trap: 'b_{url.u}_{url.id}',
    consent: undefined,
    afterwards: `In the form builder, choose the page that thanks for signing up, and ${pasteIntoService}.`,
  },
  /**
   * https://github.com/knadh/listmonk (frontend/src/views/Forms.vue makes the form, cmd/public.go reads it): `l` for each
   * list, and a `nonce` that must be empty. It has no address to go back to. Read November 2026.
   */
  listmonk: {
    name: 'listmonk',
    needs: {
      url: whole
        .transform((url) => url.replace(/\/+$/, ''))
        .describe('the address of your listmonk, such as `https://lists.example.com`'),
      lists: z
        .array(z.uuid('expected the UUID of a list'), 'expected a list of UUIDs')
        .min(1)
        .describe('the UUIDs of the lists, which have to be public'),
    },
    action: '{url}/subscription/form',
    email: 'email',
    hidden: { l: '{lists}' },
    attributes: {},
    trap: 'nonce',
    consent: undefined,
    afterwards:
      'listmonk shows a page of its own; put a link back to the site into its template for public pages.',
  },
  /**
   * https://docs.netlify.com/manage/forms/setup/ and https://docs.netlify.com/manage/forms/spam-filters/: Netlify finds
   * the form in the published HTML, and takes a POST to any page of the site that names it in `form-name`. Read November 2026.
   */
  netlify: {
    name: 'Netlify Forms',
    needs: {},
    action: '{successPath}',
    email: 'email',
    hidden: { 'form-name': '{id}' },
    attributes: { name: '{id}', 'data-netlify': 'true', 'data-netlify-honeypot': 'bot-field' },
    trap: 'bot-field',
    consent: 'consent',
    afterwards: 'Nothing: the form says where to go. Turn form detection on, and deploy once more.',
  },
  /**
   * https://help.formspree.io/articles/building-your-form/honeypot-spam-filtering.md (`_gotcha`) and
   * https://help.formspree.io/hc/en-us/articles/360012378333--Thank-You-redirect (`_next`). Read November 2026.
   */
  formspree: {
    name: 'Formspree',
    needs: {
      form: id("the form's id").describe("the form's id, as it stands in `https://formspree.io/f/<id>`"),
    },
    action: 'https://formspree.io/f/{form}',
    email: 'email',
    hidden: { _next: '{success}' },
    attributes: {},
    trap: '_gotcha',
    consent: 'consent',
    afterwards:
      'Nothing: the form says where to go. On plans without that, Formspree shows a page of its own.',
  },
  /** An endpoint of the site's own, or a service that is not in this table. */
  url: {
    name: 'any address',
    needs: {
      url: endpoint.describe(
        'where the form is sent: a path of your own site such as `/subscribe`, or an address with https://',
      ),
      email: fieldName.default('email').describe('the name of the field with the address; `email`'),
      trap: fieldName
        .default('website')
        .describe(
          'the name of a field that must come back empty, or else the sender is a program; `website`',
        ),
    },
    action: '{url}',
    email: '{email}',
    hidden: {},
    attributes: {},
    trap: '{trap}',
    consent: 'consent',
    afterwards:
      'Your endpoint answers with a redirect (303) to one of the two pages. To be told where they are, add `fields: { success: "{success}", failure: "{failure}" }`.',
  },
} as const satisfies Record<string, Service>

/** The name of a service, as a site writes it. */
export type ServiceName = keyof typeof SERVICES
