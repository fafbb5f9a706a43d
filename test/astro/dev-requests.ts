import { connect } from 'node:net'
import { describe, expect, it } from 'vitest'
import { hear, type Running, titleOf } from './dev-server.ts'

const PATIENCE = 120_000

/** What a request may ask for that is no path of this server. */
const NO_PATHS = [
  ...[
    'http://[',
    'http://evil.example/en/',
    '//',
    '//evil.example/',
    '/.//evil.example/',
    '/\\evil.example/',
    '*',
  ],
  ...['/%', '/%ff', '/%00', '/en/%1b]0;x%07', '/en/%C2%9B31m', '/en/%E2%80%AE', '/en/\u009b31m', '/\u0001'],
  ...['/../package.json', '/%2e%2e/package.json', '/a/..%2f..%2fpackage.json', '/..%5c..%5cpackage.json'],
  ...['/cards/..%2fx', '/kit/cards/..%2f..%2fx', '/subscribe%00'],
]
const UPGRADE = { Upgrade: 'websocket', Connection: 'Upgrade', 'Sec-WebSocket-Protocol': 'vite-hmr' }

/** Ask for anything over a bare connection, as no browser would, and give all that comes back. */
function askRaw(
  url: string,
  target: string,
  more: Readonly<Record<string, string>> = {},
  body = '',
): Promise<string> {
  const headers = { Host: 'localhost', Connection: 'close', Accept: 'text/html', ...more }
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`)
  return new Promise((resolve, reject) => {
    const socket = connect(Number(new URL(url).port), 'localhost')
    let answer = ''
    socket.setEncoding('latin1').on('data', (text: string) => {
      answer += text
    })
    socket.on('error', reject).on('close', () => resolve(answer))
    socket.end(`${body === '' ? 'GET' : 'POST'} ${target} HTTP/1.1\r\n${lines.join('')}\r\n${body}`, 'latin1')
  })
}

/** Tell what a server with `--drafts` and a form that is sent to the site does with whatever it is asked for. */
export function describeRequests(served: () => Running): void {
  const url = (): string => served().url
  const get = (path: string): Promise<Response> => fetch(url() + path)

  describe('the development server', () => {
    it('shows drafts and texts of the future with --drafts', async () => {
      expect(await titleOf(`${url()}/en/secret-draft/`)).toBe('Quagglewump is not finished')
      expect(await titleOf(`${url()}/en/next-year/`)).toBe('Snorfleblat comes next year')
      expect((await get('/cards/en/secret-draft/og.png')).status).toBe(200)
    })

    it(
      'refuses what is no path of it, and goes on',
      async () => {
        const said = hear(served())
        for (const target of NO_PATHS) {
          expect(await askRaw(url(), target), target).toMatch(/^HTTP\/1\.1 400 /)
          expect(await askRaw(url(), target, UPGRADE), target).toMatch(/^HTTP\/1\.1 400 /)
        }
        expect(await askRaw(url(), `/${'a'.repeat(9000)}`)).toMatch(/^HTTP\/1\.1 404 /)
        expect(await askRaw(url(), `/${'a'.repeat(90_000)}`)).toMatch(/^HTTP\/1\.1 431 /)
        expect((await get('/en/')).status).toBe(200)
        expect(served().child.exitCode).toBe(null)
        expect(said()).not.toMatch(/^\s+at .*:\d+:\d+\)?$/m)
        // Astro's log has no colours here.
        expect(said()).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/)
      },
      PATIENCE,
    )

    it('answers to no name that somebody else gave it', async () => {
      const form = 'email=a'
      const sent = {
        'Content-Type': 'application/x-www-form-urlencoded',
        'Content-Length': String(form.length),
      }
      for (const [target, more, body] of [
        ['/en/', {}, ''],
        ['/kit/cards/', {}, ''],
        ['/kit/cards/card.image', {}, ''],
        ['/cards/en/first-steps/og.png', {}, ''],
        ['/en/rss.xml', {}, ''],
        ['/subscribe', sent, form],
      ] as const) {
        const ask = (Host: string): Promise<string> => askRaw(url(), target, { Host, ...more }, body)
        expect(await ask('rebound.example')).toMatch(/^HTTP\/1\.1 403 /)
        expect(await ask('localhost')).not.toMatch(/^HTTP\/1\.1 403 /)
      }
    })

    it('leads a reader who sent a form to no other site', async () => {
      const success = 'http://a//evil.example/'
      const answer = await fetch(`${url()}/subscribe`, {
        method: 'POST',
        body: new URLSearchParams({ success }),
        redirect: 'manual',
      })
      expect([answer.status, answer.headers.get('location')]).toEqual([303, '/da/tak/'])
    })

    it('shows what the address of the sheet says as words alone', async () => {
      const bad = '"><script>alert(1)</script>\'<img src=x onerror=alert(1)>'
      for (const key of ['design', 'mode', 'kind', 'format', 'text', 'lang', 'boxes']) {
        const query = new URLSearchParams({ [key]: bad })
        const html = await (await get(`/kit/cards/?${query}`)).text()
        expect(html).toContain('</html>')
        expect(html).not.toContain('<script>alert')
        expect(html).not.toContain('<img src=x')
        for (const name of ['card.image', 'boxes.svg']) {
          const answer = await get(`/kit/cards/${name}?${query}`)
          expect([answer.status, await answer.text()]).toEqual([404, 'There is no such card.\n'])
        }
      }
    })
  })
}
