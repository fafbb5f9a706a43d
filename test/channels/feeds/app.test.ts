import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { feeds } from '../../../plugins/channels/feeds/index.ts'
import type { PerennialOptions } from '../../../plugins/config.ts'
import type { Library } from '../../../plugins/library/library.ts'
import { libraryOf } from '../../make-library.ts'
import { forPages } from '../../site/html-rules.ts'
import { context, DEFAULTS, filesOf } from './files-of.ts'

describe('a site that can be installed', () => {
  const installable: Partial<PerennialOptions> = { installable: true, languages: ['en'] }
  const logo = 'public/logo.svg'
  const drawn =
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10"><path fill="#ff0000" d="M0 0h10v10H0z"/></svg>'

  it('has a manifest that names three icons, none by default or beside its own', async () => {
    const made = feeds.plan(libraryOf({}, {}, installable), DEFAULTS)
    const manifest = made.find(({ path }) => path === 'manifest.webmanifest')
    expect(manifest?.type).toBe('application/manifest+json')
    const json = JSON.parse(String(await feeds.render(manifest?.inputs as never, context)))
    expect(json).toMatchObject({
      ...{ name: 'Sider & Pages', lang: 'en', start_url: '/', scope: '/', display: 'minimal-ui' },
      icons: [
        { src: '/app-192.png', sizes: '192x192', type: 'image/png', purpose: 'any' },
        { src: '/app-512.png', sizes: '512x512', type: 'image/png', purpose: 'any' },
        { src: '/app-maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
      ],
    })
    const paths = (of: Library): string[] => feeds.plan(of, DEFAULTS).map(({ path }) => path)
    expect(made.map(({ path }) => path)).toEqual(
      expect.arrayContaining(json.icons.map(({ src }: { src: string }) => src.slice(1))),
    )
    expect(paths(libraryOf({}))).not.toContain('manifest.webmanifest')
    const own = { holds: (path: string) => path === 'manifest.webmanifest' }
    expect(paths(libraryOf({}, own, installable)).join()).not.toMatch(/manifest|app-|offline/)
  })

  it('has a page for where there is no network, in its languages, inside of the worker that shows it', async () => {
    const { 'offline.js': worker = '' } = await filesOf(libraryOf({}, {}, { installable: true }))
    const html = JSON.parse(/^const page = (.*)$/m.exec(worker)?.[1] ?? '') as string
    expect((await forPages.validateString(html.replace('doctype', 'DOCTYPE'))).results).toEqual([])
    expect(html).toContain('<title>Siden kunne ikke hentes – Sider &#x26; Pages</title>')
    expect(html).toContain('<section lang="en"><h2>The page could not be fetched</h2>')
    expect(html).not.toMatch(/(?:src|href)="[^"]/)
    expect(worker).not.toContain('caches')
  })

  it.each([
    ['the letter on the colour of the brand', undefined, [31, 92, 67], 255],
    [
      'the logo on paper, inside what a mask leaves',
      { path: logo, digest: 'x', width: 10, height: 10 },
      [251, 249, 243],
      255,
    ],
  ])('has icons with %s', async (_what, mark, ground, red) => {
    const library = libraryOf({}, {}, installable)
    const theme = { ...library.config.theme, ...(mark && { logo: { light: mark, dark: mark } }) }
    const outputs = feeds.plan({ ...library, config: { ...library.config, theme } }, DEFAULTS)
    const icons = outputs.filter(({ type }) => type === 'image/png')
    expect(icons).toHaveLength(3)
    for (const { inputs, about } of icons) {
      const png = await feeds.render(inputs, { ...context, asset: async () => Buffer.from(drawn) })
      const { data, info } = await sharp(png as Uint8Array)
        .removeAlpha()
        .raw()
        .toBuffer({ resolveWithObject: true })
      expect([info.width, info.height]).toEqual([about.width, about.height])
      expect([...data.subarray(0, 3)]).toEqual(ground)
      // In the middle row there is something of the sign.
      const row = data.subarray(info.width * 3 * (info.height / 2), info.width * 3 * (info.height / 2 + 1))
      expect(Math.max(...row.filter((_, at) => at % 3 === 0))).toBe(red)
    }
  })
})
