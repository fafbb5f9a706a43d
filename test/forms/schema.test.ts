import { describe, expect, it } from 'vitest'
import { resolveConfig } from '../../plugins/config.ts'
import { PerennialError } from '../../plugins/errors.ts'
import { FORMS } from './services.ts'

const privacy = { da: 'privatliv', en: 'privacy' }

function refusal(options: object): string {
  try {
    resolveConfig({ title: 'T', ...options }, { root: '/project', site: 'https://pages.example' })
  } catch (thrown) {
    if (thrown instanceof PerennialError) return thrown.message.split('\n').slice(1).join('\n')
    throw thrown
  }
  return ''
}

describe('the options of forms', () => {
  it('may be those of every service', () => {
    expect(refusal({ privacy, forms: FORMS })).toBe('')
  })

  it.each([
    [
      {},
      '  forms.a.service: found nothing, expected buttondown or kit or mailchimp or listmonk or netlify or formspree or url',
    ],
    [
      { service: 'ghost' },
      '  forms.a.service: found "ghost", expected buttondown or kit or mailchimp or listmonk or netlify or formspree or url',
    ],
    ['buttondown', '  forms.a: found "buttondown", expected a block of keys'],
    [{ service: 'buttondown' }, '  forms.a.user: found nothing, expected your user name'],
    [{ service: 'buttondown', user: 'a/../b' }, '  forms.a.user: found "a/../b", expected your user name'],
    [{ service: 'kit', form: 'abc' }, '  forms.a.form: found "abc", expected the number of the form'],
    [{ service: 'kit' }, '  forms.a.form: found nothing, expected the number of the form'],
    [
      { service: 'formspree', form: 'https://formspree.io/f/x' },
      `  forms.a.form: found "https://formspree.io/f/x", expected the form's id`,
    ],
    [
      { service: 'mailchimp', url: 'https://bikes.us21.list-manage.com/subscribe' },
      '  forms.a.url: found "https://bikes.us21.list-manage.com/subsc…", expected an address such as https://example.us21.list-manage.com/subscribe/post?u=0123abcd&id=4567ef',
    ],
    [
      { service: 'listmonk', url: 'https://lists.example', lists: ['main'] },
      '  forms.a.lists.0: found "main", expected the UUID of a list',
    ],
    [
      { service: 'listmonk', url: 'https://lists.example', lists: [] },
      '  forms.a.lists: found [], expected a list of UUIDs',
    ],
    [
      { service: 'listmonk', url: 'http://lists.example', lists: ['5e5e7e5e-5e5e-4e5e-9e5e-5e5e7e5e7e5e'] },
      '  forms.a.url: found "http://lists.example", expected an address that begins with https://',
    ],
    [
      { service: 'url', url: 'http://bikes.example/in' },
      '  forms.a.url: found "http://bikes.example/in", expected a path that begins with /, or an address that begins with https://',
    ],
    [
      { service: 'url', url: 'javascript:alert(1)' },
      '  forms.a.url: found "javascript:alert(1)", expected a path that begins with /, or an address that begins with https://',
    ],
    [
      { service: 'url', url: '//bikes.example' },
      '  forms.a.url: found "//bikes.example", expected a path that begins with /, or an address that begins with https://',
    ],
    [
      { service: 'netlify', consent: 'none' },
      '  forms.a.consent: found "none", expected sentence or checkbox',
    ],
    [
      { service: 'kit', form: 1, asks: 'message' },
      '  forms.a.asks: found "message", which Kit does not take; send it to netlify or formspree or url',
    ],
    [{ service: 'netlify', asks: 'all' }, '  forms.a.asks: found "all", expected address or message'],
    [{ service: 'netlify', lable: {} }, '  forms.a: found the unknown option "lable"'],
    [{ service: 'netlify', user: 'x' }, '  forms.a: found the unknown option "user"'],
  ])('say what is wrong: %j', (form, line) => {
    expect(refusal({ privacy, forms: { a: form } })).toBe(line)
  })

  it.each(['Newsletter', 'my form', '-a', '1st'])('refuse the id %j', (id) => {
    expect(refusal({ privacy, forms: { [id]: { service: 'netlify' } } })).toBe(
      `  forms.${id}: found the id "${id}", expected lower-case letters, digits and single hyphens`,
    )
  })

  it('need a page on privacy in each language of the site', () => {
    expect(refusal({ forms: FORMS, privacy: { da: 'privatliv' } })).toBe(
      '  privacy.en: found nothing, expected the slug of a page in content/pages/en/, since the site has forms',
    )
    expect(refusal({ forms: FORMS, privacy: { da: 'privatliv' }, languages: ['da'] })).toBe('')
    expect(refusal({})).toBe('')
  })
})
