import { execFileSync } from 'node:child_process'
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { digestOf } from '../../plugins/asset.ts'
import { contrast } from '../../plugins/colour.ts'
import { resolveConfig } from '../../plugins/config.ts'
import { PerennialError } from '../../plugins/errors.ts'
import { fontFiles, themeCss } from '../../plugins/theme/css.ts'
import type { Theme } from '../../plugins/theme/theme.ts'

const SVG = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 1"><path d="M0 0h4v1H0z"/></svg>'
let root = ''
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'theme-'))
  await mkdir(join(root, 'public'))
  await writeFile(join(root, 'public/logo.svg'), SVG)
  await writeFile(join(root, 'public/dark.SVG'), `<?xml version="1.0"?>\n${SVG}`)
  await writeFile(join(root, 'public/wrong.png'), SVG)
  const png = await sharp({ create: { width: 60, height: 20, channels: 3, background: '#fff' } })
    .png()
    .toBuffer()
  await writeFile(join(root, 'public/logo.png'), png)
  await writeFile(join(root, 'public/half.png'), png.subarray(0, 60))
  await writeFile(join(root, 'public/half.svg'), SVG.replace('</svg>', ''))
  await writeFile(join(root, 'public/sizeless.svg'), '<svg xmlns="http://www.w3.org/2000/svg"></svg>')
  await writeFile(join(root, 'public/lettered.svg'), SVG.replace('</svg>', '<text>Acme</text></svg>'))
  await writeFile(join(root, 'public/running.svg'), SVG.replace('</svg>', '<script>alert(1)</script></svg>'))
  await writeFile(
    join(root, 'public/deep.svg'),
    SVG.replace('</svg>', `<path fill='${'(")"'.repeat(40_000)}'/></svg>`),
  )
  await writeFile(join(root, 'elsewhere.svg'), SVG)
  await symlink(join(root, 'elsewhere.svg'), join(root, 'public/linked.svg'))
  await mkdir(join(root, 'public/folder.svg'))
  execFileSync('mkfifo', [join(root, 'public/pipe.svg')])
  await writeFile(join(root, 'public/large.svg'), SVG + ' '.repeat(1_000_000))
})
afterAll(() => rm(root, { recursive: true }))

const themeOf = (theme: unknown): Theme =>
  resolveConfig({ title: 'T', theme }, { root, site: undefined }).theme

function refusal(theme: unknown): PerennialError {
  try {
    themeOf(theme)
  } catch (thrown) {
    if (thrown instanceof PerennialError) return thrown
  }
  throw new Error('the theme was taken')
}

describe('the theme', () => {
  it('is dark green on cream, in Literata and Inter, where a site says nothing', () => {
    const { colours, fonts, logo } = themeOf(undefined)
    expect(colours.light).toMatchObject({ paper: '#fbf9f3', ink: '#1c2b24', brand: '#1f5c43' })
    expect(colours.dark).toMatchObject({ paper: '#141a17', ink: '#e9ece6', brand: '#7fc8a4' })
    expect(fonts).toEqual({ heading: '@fontsource/literata', body: '@fontsource/inter', named: false })
    expect(logo).toBeUndefined()
  })

  it('takes a colour for light surroundings alone, and makes a readable tint of a brand for the dark', () => {
    const { light, dark } = themeOf({ colours: { brand: '#8a1253' } }).colours
    expect(light.brand).toBe('#8a1253')
    expect(dark.brand).not.toBe('#7fc8a4')
    expect(contrast(dark.brand, dark.paper)).toBeGreaterThanOrEqual(4.5)
    expect(contrast(dark.onBrand, dark.brand)).toBeGreaterThanOrEqual(4.5)
    expect(dark.ink).toBe('#e9ece6')
  })

  it('chooses what is written on a brand of any colour', () => {
    for (const brand of ['#000000', '#00543c', '#6e6e00', '#ad1457']) {
      const { light } = themeOf({ colours: { brand } }).colours
      expect(contrast(light.onBrand, brand), brand).toBeGreaterThanOrEqual(4.5)
    }
  })

  it('takes a colour each for light and dark', () => {
    const { light, dark } = themeOf({
      colours: { paper: { light: '#ffffff', dark: '#000000' }, line: { dark: '#333333' } },
    }).colours
    expect([light.paper, dark.paper, light.line, dark.line]).toEqual([
      '#ffffff',
      '#000000',
      '#ddd8c9',
      '#333333',
    ])
  })

  it('takes fonts with or without the name of their publisher', () => {
    expect(themeOf({ fonts: { heading: 'inter', body: '@fontsource/literata' } }).fonts).toEqual({
      heading: '@fontsource/inter',
      body: '@fontsource/literata',
      named: true,
    })
  })

  it('looks the logo up, one for both or one each', () => {
    expect(themeOf({ logo: 'logo.svg' }).logo).toEqual({
      light: { path: 'public/logo.svg', digest: digestOf(SVG), width: 4, height: 1 },
      dark: { path: 'public/logo.svg', digest: digestOf(SVG), width: 4, height: 1 },
    })
    expect(themeOf({ logo: { light: 'logo.svg', dark: 'dark.SVG' } }).logo?.dark.path).toBe('public/dark.SVG')
    expect(themeOf({ logo: 'logo.png' }).logo?.light).toMatchObject({ width: 60, height: 20 })
  })

  it.each([
    [{ color: {} }, '  theme: found the unknown option "color"'],
    [
      { colours: { brand: 'green' } },
      '  theme.colours.brand: found "green", expected a colour such as #1d6fa5',
    ],
    [{ colours: { pink: '#ff00ff' } }, '  theme.colours: found the unknown option "pink"'],
    [
      { colours: { soft: '#777777' } },
      '  theme.colours.soft: found #777777 on paper #fbf9f3 in the light theme, a contrast of 4.2; expected at least 4.5\n' +
        '  theme.colours.soft: found #777777 on raised #ffffff in the light theme, a contrast of 4.4; expected at least 4.5',
    ],
    [
      { colours: { paper: { dark: '#445544' } } },
      '  theme.colours.soft: found #aab5af on paper #445544 in the dark theme, a contrast of 3.7; expected at least 4.5\n' +
        '  theme.colours.brand: found #7fc8a4 on paper #445544 in the dark theme, a contrast of 4.0; expected at least 4.5\n' +
        '  theme.colours.alert: found #f2a284 on paper #445544 in the dark theme, a contrast of 3.9; expected at least 4.5',
    ],
    [
      { fonts: { heading: 'Playfair Display' } },
      '  theme.fonts.heading: found "Playfair Display", expected the name of a @fontsource package, such as literata',
    ],
    [
      { logo: '../logo.svg' },
      '  theme.logo: found "../logo.svg", expected the path of an SVG or PNG in public/',
    ],
  ])('says which token is wrong, and what was expected: %j', (theme, line) => {
    expect(refusal(theme).message).toBe(
      `The options of perennial() in astro.config.mjs are not right:\n${line}`,
    )
  })

  it('says what to install for a font that is not there', () => {
    const { message, hint } = refusal({ fonts: { body: 'no-such-font-of-ours' } })
    expect(message).toBe(
      'The option theme.fonts.body names the font @fontsource/no-such-font-of-ours, which is not installed.',
    )
    expect(hint).toBe(
      'Install it with "npm install --save-exact @fontsource/no-such-font-of-ours". The fonts there are: https://fontsource.org.',
    )
  })

  it.each([
    ['none.svg', 'The option theme.logo names the file public/none.svg, which does not exist.'],
    [
      'wrong.png',
      'The option theme.logo names the file public/wrong.png, which does not hold what its name says.',
    ],
    ['half.png', 'The option theme.logo names the file public/half.png, which ends before its end.'],
    ['half.svg', 'The option theme.logo names the file public/half.svg, which ends before its end.'],
    [
      'sizeless.svg',
      'The option theme.logo names the file public/sizeless.svg, which has no viewBox, so that nobody knows its proportions.',
    ],
    [
      'lettered.svg',
      'The option theme.logo names the file public/lettered.svg, which holds text, which every machine draws in another font.',
    ],
    [
      'running.svg',
      'The option theme.logo names the file public/running.svg, which holds a script (<script> in line 1).',
    ],
    [
      'deep.svg',
      'The option theme.logo names the file public/deep.svg, which holds a style nested more than 20 deep (<path> in line 1).',
    ],
    [
      'linked.svg',
      'The option theme.logo names the file public/linked.svg, which is a link to a file outside of public/.',
    ],
    ['folder.svg', 'The option theme.logo names public/folder.svg, which is no ordinary file.'],
    ['pipe.svg', 'The option theme.logo names public/pipe.svg, which is no ordinary file.'],
    ['large.svg', 'The option theme.logo names the file public/large.svg, which is larger than 1000 KB.'],
  ])('says what is wrong with the logo %s', (logo, message) => {
    expect(refusal({ logo }).message).toBe(message)
  })
})

describe('the style sheet of a theme', () => {
  it('has a property for each colour, and the faces that pages have always had', () => {
    const css = themeCss(themeOf(undefined), root)
    expect(css).toContain('--paper: light-dark(#fbf9f3, #141a17);')
    expect(css).toContain('--on-brand: light-dark(#ffffff, #10201a);')
    const faces = [...css.matchAll(/font-style: (\w+);\n {2}font-weight: (\d+);[^}]*literata-([a-z-]+)-\d/g)]
    expect(faces.map(([, style, weight, subset]) => `${style} ${weight} ${subset}`)).toEqual([
      'normal 400 latin',
      'normal 400 latin-ext',
      'normal 700 latin',
      'normal 700 latin-ext',
      'italic 400 latin',
      'italic 400 latin-ext',
    ])
    const stack =
      'Literata, "Literata stand-in 1", "Literata stand-in 2", "Literata stand-in 3", Georgia, "Times New Roman", serif'
    expect(css).toContain(`--heading: ${stack};`)
    expect(css).toContain(`--text: ${stack};`)
    expect(css).toContain('--sans: system-ui, ')
    expect(fontFiles(themeOf(undefined), root)).toEqual([
      expect.stringMatching(/literata-latin-400-normal\.woff2$/),
      expect.stringMatching(/literata-latin-700-normal\.woff2$/),
    ])
  })

  it('sets pages throughout in a body font that the site names', () => {
    const css = themeCss(themeOf({ fonts: { body: 'inter' } }), root)
    expect(css).toContain(
      '--text: Inter, "Inter stand-in 1", "Inter stand-in 2", "Inter stand-in 3", system-ui, ',
    )
    expect(css).toContain(
      '--sans: Inter, "Inter stand-in 1", "Inter stand-in 2", "Inter stand-in 3", system-ui, ',
    )
    expect(css).toContain('h1,\nh2,\nh3 {\n  font-family: var(--heading);\n}')
    expect(css.match(/url\(/g)).toHaveLength(8)
  })

  it('lets a browser fetch letters such as ł and ő only for a page that has one', () => {
    const ranges = [
      ...themeCss(themeOf(undefined), root).matchAll(/latin(-ext)?-400-normal[^}]*unicode-range: (.*);/g),
    ]
    expect(ranges.map(([, more, range]) => [more, range?.split(',')[0]])).toEqual([
      [undefined, 'U+0000-00FF'],
      ['-ext', 'U+0100-02BA'],
    ])
  })
})
