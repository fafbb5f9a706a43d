import { describe, expect, it } from 'vitest'
import { feeds } from '../../../plugins/channels/feeds/index.ts'
import { buildLibrary, type Library } from '../../../plugins/library/library.ts'
import { libraryOf } from '../../make-library.ts'
import { DEFAULTS, filesOf } from './files-of.ts'

const nothing = { articles: [], pages: [], books: [], offers: [], authors: [], diagnostics: [] }

describe('old addresses', () => {
  const texts = {
    'en/oak.md': `---\ntitle: Oak & "ash"\naliases: [/2019/oak/, /æ/, /old.html, /old.aspx]\n---\n\nText.\n`,
    'en/draft.md': '---\ntitle: Draft\ndraft: true\naliases: /secret/\n---\n\nText.\n',
  }
  const redirectsOf = (of: Library): string[] =>
    feeds.plan(of, DEFAULTS).flatMap(({ path, about }) => (about.role === 'redirect' ? path : []))

  it('have a page each that leads on at once, and a list for hosts', async () => {
    const old = libraryOf(texts, {}, { languages: ['en'] })
    const made = await filesOf(old)
    expect(redirectsOf(old)).toEqual(['2019/oak/index.html', 'old.html', 'æ/index.html'])
    expect(made['2019/oak/index.html']).toBe(
      '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Oak &#x26; “ash”</title>' +
        '<meta name="viewport" content="width=device-width"><meta name="robots" content="noindex">' +
        '<link rel="canonical" href="https://pages.example/en/oak/">' +
        '<meta http-equiv="refresh" content="0; url=/en/oak/"></head>' +
        '<body><p><a href="/en/oak/">Oak &#x26; “ash”</a></p></body></html>\n',
    )
    expect(made['_redirects']).toBe(
      '/2019/oak/ /en/oak/ 301\n/old.aspx /en/oak/ 301\n/old.html /en/oak/ 301\n/%C3%A6/ /en/oak/ 301\n',
    )
  })

  it('are in no feed and no sitemap, and none of a draft is anywhere', async () => {
    const { _redirects, ...made } = await filesOf(libraryOf(texts))
    const others = Object.entries(made).filter(([path]) => !path.endsWith('.html'))
    expect(others.filter(([, file]) => /\/(?:2019|old|%C3%A6)/.test(file))).toEqual([])
    expect(JSON.stringify([made, _redirects])).not.toContain('secret')
  })

  it('are as the site writes addresses', async () => {
    const { config, ...old } = libraryOf(texts)
    const files = { ...config, base: '/docs', trailingSlash: 'never', format: 'file' } as const
    const there = buildLibrary({ ...nothing, articles: old.articles }, files)
    const made = await filesOf(there)
    expect(redirectsOf(there)).toEqual(['2019/oak.html', 'old.html', 'æ.html'])
    expect(made['_redirects']).toContain('/docs/2019/oak /docs/en/oak 301\n')
    expect(made['æ.html']).toContain('content="0; url=/docs/en/oak"')
  })

  it('are in a file for Vercel where that is asked for, with and without a slash at their end', async () => {
    const odd = { 'en/oak.md': '---\ntitle: Oak\naliases: [/2019/(oak)/, /old.html]\n---\n\nText.\n' }
    const made = await filesOf(libraryOf(odd), { redirects: ['vercel.json'] })
    expect(Object.keys(made)).not.toContain('_redirects')
    const to = { destination: '/en/oak/', statusCode: 301 }
    expect(JSON.parse(made['vercel.json'] ?? '')).toEqual({
      redirects: [
        { source: String.raw`/2019/\(oak\)/`, ...to },
        { source: String.raw`/2019/\(oak\)`, ...to },
        { source: '/old.html', ...to },
      ],
    })
  })

  it('leave a list that the site has itself as it is', () => {
    const held = libraryOf(texts, { holds: (path) => path === '_redirects' })
    expect(feeds.plan(held, DEFAULTS).map(({ path }) => path)).not.toContain('_redirects')
    expect(redirectsOf(held)).toHaveLength(3)
  })
})
