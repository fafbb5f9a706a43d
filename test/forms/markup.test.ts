import { toHtml } from 'hast-util-to-html'
import { describe, expect, it } from 'vitest'
import { formIds, formOrigins } from '../../plugins/forms/fill.ts'
import { SERVICES } from '../../plugins/forms/services.ts'
import { formOn } from '../../plugins/html/form.ts'
import type { SiteLanguage } from '../../plugins/language.ts'
import { readHtml } from '../astro/read-html.ts'
import { exampleConfig } from '../example-site.ts'
import { FORMS } from './services.ts'

const config = exampleConfig({ forms: FORMS, privacy: { da: 'privatliv', en: 'privacy' } })

function htmlOf(id: string, lang: SiteLanguage = 'en', book?: { id: string }): string {
  const form = formOn(config, id, lang, { book })
  return form ? toHtml(form).replaceAll('><', '>\n<') : ''
}

/** The parts of a form that are the same whatever service it is sent to. */
const field = (id: string, name: string): string =>
  `<p class="form-field">
<label for="${id}-email">Your e-mail address</label>
<input id="${id}-email" name="${name}" type="email" inputmode="email" autocomplete="email" spellcheck="false" maxlength="254" required aria-describedby="${id}-hint">
<span id="${id}-hint" class="form-hint">Write the whole address, such as name@company.com.</span>
</p>`
const trap = (id: string, name: string): string =>
  `<p class="form-trap" aria-hidden="true">
<label for="${id}-${name}">Leave this field empty</label>
<input id="${id}-${name}" name="${name}" type="text" tabindex="-1" autocomplete="off">
</p>`
const rest = `<p class="form-agreement">By sending this form, you agree to get mail from Sider &#x26; Pages. <a href="/en/privacy/">How we treat your address</a>
</p>
<p>
<button type="submit">Sign me up</button>
</p>
</form>`

describe('a form for each service', () => {
  it('is sent to Buttondown', () => {
    expect(htmlOf('buttondown')).toBe(
      `<form class="form" action="https://buttondown.com/api/emails/embed-subscribe/bikes" method="post" data-form="buttondown">
<input type="hidden" name="embed" value="1">
<input type="hidden" name="tag" value="winter">
${field('buttondown', 'email')}
${trap('buttondown', 'url')}
${rest}`,
    )
  })

  it('is sent to Kit, which has no field that must stay empty', () => {
    expect(htmlOf('kit')).toBe(
      `<form class="form" action="https://app.kit.com/forms/123456/subscriptions" method="post" data-form="kit">
${field('kit', 'email_address')}
${rest}`,
    )
  })

  it('is sent to Mailchimp, whose trap is named for account and audience', () => {
    expect(htmlOf('mailchimp')).toBe(
      `<form class="form" action="https://bikes.us21.list-manage.com/subscribe/post?u=0123abcd&#x26;id=4567ef&#x26;f_id=89" method="post" data-form="mailchimp">
${field('mailchimp', 'EMAIL')}
${trap('mailchimp', 'b_0123abcd_4567ef')}
${rest}`,
    )
  })

  it('is sent to listmonk, with a field for each list', () => {
    expect(htmlOf('listmonk')).toBe(
      `<form class="form" action="https://lists.bikes.example/subscription/form" method="post" data-form="listmonk">
<input type="hidden" name="l" value="5e5e7e5e-5e5e-4e5e-9e5e-5e5e7e5e7e5e">
<input type="hidden" name="l" value="6f6f8f6f-6f6f-4f6f-9f6f-6f6f8f6f8f6f">
${field('listmonk', 'email')}
${trap('listmonk', 'nonce')}
${rest}`,
    )
  })

  it('is sent to Netlify, which finds it in the page and leads on to its action', () => {
    expect(htmlOf('netlify')).toBe(
      `<form class="form" name="netlify" data-netlify="true" data-netlify-honeypot="bot-field" action="/en/thanks/" method="post" data-form="netlify">
<input type="hidden" name="form-name" value="netlify">
${field('netlify', 'email')}
${trap('netlify', 'bot-field')}
<p class="form-agreement">
<span class="form-tick">
<input id="netlify-agreement" type="checkbox" name="consent" value="yes" required>
<label for="netlify-agreement">Yes please, Sider &#x26; Pages may send me mail.</label>
</span>
<a href="/en/privacy/">How we treat your address</a>
</p>
<p>
<button type="submit">Sign me up</button>
</p>
</form>`,
    )
  })

  it('is sent to Formspree, with the way back', () => {
    expect(htmlOf('formspree')).toBe(
      `<form class="form" action="https://formspree.io/f/xayzbcde" method="post" data-form="formspree">
<input type="hidden" name="_next" value="https://pages.example/en/thanks/">
${field('formspree', 'email')}
${trap('formspree', '_gotcha')}
${rest}`,
    )
  })

  it('is sent to an address of the site, in the words of the site', () => {
    expect(htmlOf('own')).toBe(
      `<form class="form" action="/subscribe" method="post" data-form="own">
<input type="hidden" name="lang" value="en">
<input type="hidden" name="success" value="https://pages.example/en/thanks/">
<input type="hidden" name="failure" value="https://pages.example/en/try-again/">
${field('own', 'email')}
${trap('own', 'website')}
<p class="form-agreement">
<span class="form-tick">
<input id="own-agreement" type="checkbox" name="consent" value="yes" required>
<label for="own-agreement">One mail in October &#x26; one in April.</label>
</span>
<a href="/en/privacy/">How we treat your address</a>
</p>
<p>
<button type="submit">Send me the mail</button>
</p>
</form>`,
    )
  })

  it.each(Object.keys(FORMS))('has its like in the other language: %s', (id) => {
    const html = htmlOf(id, 'da')
    expect(html).toContain('Din mailadresse')
    expect(html).toContain('<a href="/da/privatliv/">Sådan behandler vi din adresse</a>')
    expect(html).toContain('<button type="submit">Tilmeld mig</button>')
    expect(html).not.toContain('/en/')
  })

  it('covers every service there is', () => {
    const services = Object.values(FORMS).map(({ service }) => service)
    expect(services.toSorted()).toEqual(Object.keys(SERVICES).toSorted())
  })
})

describe('a form', () => {
  it('for a book says so, and leads to the page where the book is', () => {
    const html = htmlOf('formspree', 'da', { id: 'cykelbog' })
    expect(html).toContain('value="https://pages.example/da/tak/cykelbog/"')
    expect(html).toContain('<button type="submit">Få e-bogen</button>')
  })

  it('stands below the path of the site', () => {
    const form = formOn({ ...config, base: '/blog' }, 'own', 'en')
    const html = form ? toHtml(form) : ''
    expect(html).toContain('action="/blog/subscribe"')
    expect(html).toContain('value="https://pages.example/blog/en/thanks/"')
    expect(html).toContain('href="/blog/en/privacy/"')
    const below = {
      ...config,
      base: '/blog',
      forms: { own: { ...config.forms['own'], url: '/blog/subscribe' } },
    }
    const again = formOn(below as typeof config, 'own', 'en')
    expect(again ? toHtml(again) : '').toContain('action="/blog/subscribe"')
  })

  it('keeps what a site writes from ending an attribute or a text', () => {
    const nasty = '"><script>alert(1)</script>'
    const risky = exampleConfig({
      privacy: { da: 'privatliv', en: 'privacy' },
      forms: {
        a: {
          service: 'url',
          url: '/x',
          label: { en: nasty },
          agreement: { en: nasty },
          fields: { [nasty]: `${nasty}{lang}{nothing}` },
        },
      },
    })
    const form = formOn(risky, 'a', 'en')
    const elements = readHtml(form ? toHtml(form) : '')
    expect(elements.map(({ name }) => name)).not.toContain('script')
    expect(elements[1]?.attributes).toMatchObject({ name: nasty, value: `${nasty}en{nothing}` })
    expect(elements.at(-1)).toMatchObject({ name: 'button', text: nasty })
  })

  it('that the site does not have is nothing', () => {
    expect(formOn(config, 'newsletter', 'en')).toBeUndefined()
    expect(formOn(config, 'constructor', 'en')).toBeUndefined()
  })
})

describe('a form that asks for a message', () => {
  const forms = { tell: { service: 'netlify', asks: 'message' } } as const
  const site = exampleConfig({ forms, privacy: { da: 'privatliv', en: 'privacy' } })
  const fieldsIn = (lang: SiteLanguage, article?: string): unknown[] => {
    const form = formOn(site, 'tell', lang, article === undefined ? {} : { article })
    return readHtml(form ? toHtml(form) : '').flatMap(({ name, attributes }) => {
      const { type = name, name: called, value, required } = attributes
      return ['input', 'textarea'].includes(name)
        ? [[type, called, value, required !== undefined].filter((each) => each !== undefined)]
        : []
    })
  }

  it('carries the id of the article that it stands in, and elsewhere asks which one it is about', () => {
    expect(fieldsIn('en', 'en/chains')).toEqual([
      ['hidden', 'form-name', 'tell', false],
      ['textarea', 'message', true],
      ['hidden', 'article', 'en/chains', false],
      ['email', 'email', false],
      ['text', 'bot-field', false],
    ])
    expect(fieldsIn('da')[2]).toEqual(['text', 'article', false])
  })

  it('leads to a page that says that the message has arrived, and says what becomes of it', () => {
    const form = formOn(site, 'tell', 'da')
    const html = form ? toHtml(form) : ''
    expect(html).toContain('action="/da/modtaget/"')
    expect(html).toContain(
      'Sider &#x26; Pages bruger det, du skriver, til at rette og forbedre, og din adresse kun til at svare dig. <a href="/da/privatliv/">Sådan behandler vi det, du skriver</a>',
    )
    expect(html).toContain('<button type="submit">Send</button>')
  })

  it('has ids that texts are told of', () => {
    const form = formOn(site, 'tell', 'en')
    const ids = [...(form ? toHtml(form) : '').matchAll(/ id="([^"]*)"/g)].map(([, given]) => given ?? '')
    expect(formIds('tell', site.forms['tell'] as never)).toEqual(expect.arrayContaining(ids))
  })
})

describe('the origins that forms lead to', () => {
  it('are those of the services, without the site itself', () => {
    expect(formOrigins(config.forms)).toEqual([
      'https://app.kit.com',
      'https://bikes.us21.list-manage.com',
      'https://buttondown.com',
      'https://formspree.io',
      'https://lists.bikes.example',
    ])
  })

  it('are none where there are no forms', () => {
    expect(formOrigins({})).toEqual([])
  })
})

it('every id of a form is one that texts are told of', () => {
  for (const [id, options] of Object.entries(config.forms)) {
    const html = htmlOf(id)
    const ids = [...html.matchAll(/ id="([^"]*)"/g)].map(([, given]) => given ?? '')
    expect(ids.length, id).toBeGreaterThan(1)
    expect(formIds(id, options)).toEqual(expect.arrayContaining(ids))
  }
})
