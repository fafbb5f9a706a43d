import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { describe, expect, it, onTestFinished } from 'vitest'
import { formReceiver } from '../../plugins/astro/receive-forms.ts'
import { exampleConfig } from '../example-site.ts'

/** Start a development server that does nothing but receive forms; gives its address and what it tells. */
async function start(base = '') {
  const told: string[] = []
  const forms = { a: { service: 'url', url: '/subscribe' }, b: { service: 'kit', form: 1 } } as const
  const config = { ...exampleConfig({ forms, privacy: { da: 'privatliv', en: 'privacy' } }), base }
  const receive = formReceiver(config, (message) => told.push(message))
  const server = createServer((request, response) =>
    receive(request, response, () => response.writeHead(404).end()),
  )
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => new Promise((resolve) => server.close(() => resolve())))
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, told }
}

/** Send a form as a browser does; gives the status and where it leads. */
async function send(url: string, fields: Record<string, string>, referer = '') {
  const { status, headers } = await fetch(url, {
    method: 'POST',
    body: new URLSearchParams(fields),
    headers: { referer },
    redirect: 'manual',
  })
  return [status, headers.get('location')]
}

describe('a form that is sent to the site itself in development', () => {
  it('leads on to thanks in the language of its page, and says that nobody received it', async () => {
    const { url, told } = await start()
    expect(await send(`${url}/subscribe`, { email: 'a@b.example' }, `${url}/da/faa-mail/`)).toEqual([
      303,
      '/da/tak/',
    ])
    expect(await send(`${url}/subscribe`, { email: 'a@b.example' }, `${url}/en/`)).toEqual([
      303,
      '/en/thanks/',
    ])
    expect(await send(`${url}/subscribe`, { email: 'a@b.example' })).toEqual([303, '/da/tak/'])
    expect(await send(`${url}/subscribe`, { message: 'Hej' }, `${url}/da/skriv/`)).toEqual([
      303,
      '/da/modtaget/',
    ])
    expect(told[0]).toBe(
      'A form was sent to /subscribe. Nobody receives it in development; the reader goes on to /da/tak/',
    )
    expect(told.join()).not.toContain('a@b.example')
  })

  it('leads on to where it says, but never to another site', async () => {
    const { url } = await start('/blog')
    const success = 'https://pages.example/blog/en/thanks/guide/'
    expect(await send(`${url}/blog/subscribe`, { success })).toEqual([303, '/blog/en/thanks/guide/'])
    expect(await send(`${url}/blog/subscribe`, {}, `${url}/blog/en/x/`)).toEqual([303, '/blog/en/thanks/'])
  })

  it.each([
    'http://a//evil.invalid/',
    '//x//evil.invalid',
    '/.//evil.invalid',
    '/a/..//evil.invalid',
    '/\t/evil.invalid',
    '\n//x//evil.invalid',
    '/\\evil.invalid',
    '\\\\evil.invalid\\\\x',
    'http:///x//evil.invalid',
    'http://a/%5cevil.invalid',
    'http://a/%2Fevil.invalid',
    'http://a/%2f%2fevil.invalid',
    'javascript:alert(1)',
    'data:text/html,x',
    'http://[',
    'http://a/%0d%0aSet-Cookie:x',
    'http://a/%ff',
  ])('leads nowhere else: %j', async (success) => {
    const { url } = await start()
    const [status, location] = await send(`${url}/subscribe`, { success })
    expect(status).toBe(303)
    expect(location).toMatch(/^\/(?![/\\]|%2f|%5c)/i)
    expect(new URL(String(location), 'http://localhost').host).toBe('localhost')
    expect(new URL(String(location), 'http://localhost').pathname).toBe(location)
  })

  it('is not read where it is too long', async () => {
    const { url, told } = await start()
    const sent = send(`${url}/subscribe`, { email: 'a'.repeat(1_000_000) })
    // Depending on how far the sender had come, it reads the answer or only that nobody listens.
    await expect(sent.catch(() => [413, null])).resolves.toEqual([413, null])
    expect(told).toEqual([])
  })

  it('is the only thing that is taken', async () => {
    const { url } = await start()
    expect(await send(`${url}/other`, {})).toEqual([404, null])
    expect((await fetch(`${url}/subscribe`)).status).toBe(404)
  })
})
