import { z } from 'zod'
import { LANGUAGES, type SiteLanguage } from '../language.ts'
import { SERVICES, type ServiceName } from './services.ts'

const perLanguage = z.partialRecord(z.enum(LANGUAGES), z.string().min(1))

/** Letters that a form's id may have: it becomes part of ids in HTML, and the name of the form at Netlify. */
const ID = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/

/** What every form says, whatever it is sent to. */
export const formBasics = z.strictObject({
  asks: z
    .enum(['address', 'message'], 'expected address or message')
    .default('address')
    .describe(
      'What is asked for: an `address` for mail, or a `message`, with an address for the answer if the reader likes. A message is sent with the id of the article that the form stands in, as `article`. Only `netlify`, `formspree` and `url` take messages. Default: `address`.',
    ),
  label: perLanguage
    .default({})
    .describe(
      'The words on the button, per language. Default: "Tilmeld mig", "Sign me up"; for a message "Send"; for a book "Få e-bogen", "Get the e-book".',
    ),
  consent: z
    .enum(['sentence', 'checkbox'])
    .default('sentence')
    .describe(
      'Whether what a reader agrees to stands as a sentence above the button, or beside a box that has to be ticked. Default: `sentence`.',
    ),
  agreement: perLanguage
    .default({})
    .describe(
      'What a reader agrees to, per language; a link to your privacy page follows it. Default: that mail from the site is asked for; for a message, what it is used for.',
    ),
  fields: z
    .record(z.string().min(1), z.string())
    .default({})
    .describe(
      'Hidden fields of your own, such as a tag: names and values, in which `{id}`, `{lang}`, `{article}`, `{success}` and `{failure}` are filled in. Default: none.',
    ),
  inline: z
    .boolean()
    .default(false)
    .describe(
      'Shows the form itself at the end of articles, instead of a link to its landing page. Default: `false`.',
    ),
})

const names = Object.keys(SERVICES) as ServiceName[]

/** Services that take whatever fields they are sent; the others are for lists of addresses. */
const TAKE_MESSAGES: readonly ServiceName[] = ['netlify', 'formspree', 'url']

function formOf<Name extends ServiceName, Needs extends z.ZodRawShape>(service: Name, needs: Needs) {
  return formBasics.extend({ service: z.literal(service), ...needs })
}

const formSchema = z.discriminatedUnion(
  'service',
  [
    formOf('buttondown', SERVICES.buttondown.needs),
    formOf('kit', SERVICES.kit.needs),
    formOf('mailchimp', SERVICES.mailchimp.needs),
    formOf('listmonk', SERVICES.listmonk.needs),
    formOf('netlify', SERVICES.netlify.needs),
    formOf('formspree', SERVICES.formspree.needs),
    formOf('url', SERVICES.url.needs),
  ],
  {
    error: ({ input }) => {
      if (typeof input !== 'object' || input === null || Array.isArray(input)) return undefined
      const service: unknown = Reflect.get(input, 'service')
      const found = service === undefined ? 'nothing' : JSON.stringify(service)
      return `found ${found}, expected ${names.join(' or ')}`
    },
  },
)

/** The forms of a site by their ids. */
export const formsSchema = z
  .record(z.string(), formSchema)
  .superRefine((forms, context) => {
    for (const id of Object.keys(forms).filter((each) => !ID.test(each))) {
      context.addIssue({
        code: 'custom',
        path: [id],
        message: `found the id ${JSON.stringify(id)}, expected lower-case letters, digits and single hyphens`,
      })
    }
    for (const [id, { asks, service }] of Object.entries(forms)) {
      if (asks !== 'message' || TAKE_MESSAGES.includes(service)) continue
      const message = `found "message", which ${SERVICES[service].name} does not take; send it to ${TAKE_MESSAGES.join(' or ')}`
      context.addIssue({ code: 'custom', path: [id, 'asks'], message })
    }
  })
  .default({})
  .describe(
    'The forms with which readers sign up, by ids of your choice; "Forms" below says what each service needs. Default: none.',
  )

/** Check that a site with forms has a page in each of its languages that says what becomes of an address. */
export function checkPrivacy(
  site: {
    readonly forms: z.output<typeof formsSchema>
    readonly privacy: Readonly<Partial<Record<SiteLanguage, string>>>
    readonly languages: readonly SiteLanguage[]
  },
  context: z.RefinementCtx,
): void {
  if (Object.keys(site.forms).length === 0) return
  for (const lang of site.languages.filter((each) => !site.privacy[each])) {
    context.addIssue({
      code: 'custom',
      path: ['privacy', lang],
      message: `found nothing, expected the slug of a page in content/pages/${lang}/, since the site has forms`,
    })
  }
}

/** What a site has said of one of its forms. */
export type FormOptions = z.output<typeof formsSchema>[string]
