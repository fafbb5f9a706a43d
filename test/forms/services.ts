import type { PerennialOptions } from '../../plugins/config.ts'

/** A form of each service, as a site writes it. */
export const FORMS = {
  buttondown: { service: 'buttondown', user: 'bikes', fields: { tag: 'winter' } },
  kit: { service: 'kit', form: 123456 },
  mailchimp: {
    service: 'mailchimp',
    url: 'https://bikes.us21.list-manage.com/subscribe/post?u=0123abcd&amp;id=4567ef&amp;f_id=89',
  },
  listmonk: {
    service: 'listmonk',
    url: 'https://lists.bikes.example/',
    lists: ['5e5e7e5e-5e5e-4e5e-9e5e-5e5e7e5e7e5e', '6f6f8f6f-6f6f-4f6f-9f6f-6f6f8f6f8f6f'],
  },
  netlify: { service: 'netlify', consent: 'checkbox' },
  formspree: { service: 'formspree', form: 'xayzbcde' },
  own: {
    service: 'url',
    url: '/subscribe',
    consent: 'checkbox',
    fields: { lang: '{lang}', success: '{success}', failure: '{failure}' },
    label: { en: 'Send me the mail' },
    agreement: { en: 'One mail in October & one in April.' },
  },
} as const satisfies PerennialOptions['forms']
