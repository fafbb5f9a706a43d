import { z } from 'zod'
import { contrast, HEX_COLOUR, inkOn, mix, readableOn, TEXT_CONTRAST } from '../colour.ts'
import type { Logo } from './logo.ts'

/** The two ways in which a page or card is read: dark on light, or light on dark. */
export const MODES = ['light', 'dark'] as const
export type Mode = (typeof MODES)[number]

/** The colours of one mode, as `#rrggbb`. A page has each as a custom property: `--paper`, `--on-brand` … */
export interface Palette {
  /** Behind the text. */
  readonly paper: string
  /** Behind what stands out from the paper: boxes, buttons. */
  readonly raised: string
  readonly ink: string
  /** Text that steps back. */
  readonly soft: string
  /** Rules and borders; carries no text. */
  readonly line: string
  /** Links and buttons. */
  readonly brand: string
  /** Text on the brand's colour. */
  readonly onBrand: string
  readonly alert: string
}

/** npm packages of fonts. @public since the types of the options name it. */
export interface ThemeFonts {
  /** For titles. */
  readonly heading: string
  /** For everything else. */
  readonly body: string
  /** Whether pages are set in them throughout, since the site named a body font; else in the heading font and the reader's own. */
  readonly named: boolean
}

/** A site's design tokens: what its pages and its cards share. */
export interface Theme {
  readonly colours: Readonly<Record<Mode, Palette>>
  readonly fonts: ThemeFonts
  /** The logo for light and for dark surroundings: SVG or PNG. */
  readonly logo?: Readonly<Record<Mode, Logo>>
}

/** The pages of a whole site, as `theme()` asks for them. */
export interface SiteRoutes {
  /** Components of the site's own that take the place of the theme's, by name: paths from the project's root. */
  readonly components: Readonly<Record<string, string>>
  /** Leaves the page for addresses that are not there to the site. */
  readonly disable404Route: boolean
}

/** A theme as it is written, its files not looked up yet: the logos are paths in `public/`. */
export interface WrittenTheme extends Omit<Theme, 'logo'> {
  /** Nothing where the site has pages of its own. */
  readonly routes: SiteRoutes | undefined
  readonly logo: Readonly<Record<Mode, string>> | undefined
}

/** What a site has that says nothing else. */
const DEFAULT_COLOURS: Theme['colours'] = {
  light: {
    paper: '#fbf9f3',
    raised: '#ffffff',
    ink: '#1c2b24',
    soft: '#52605a',
    line: '#ddd8c9',
    brand: '#1f5c43',
    onBrand: '#ffffff',
    alert: '#b4451f',
  },
  dark: {
    paper: '#141a17',
    raised: '#1c2420',
    ink: '#e9ece6',
    soft: '#aab5af',
    line: '#35403a',
    brand: '#7fc8a4',
    onBrand: '#10201a',
    alert: '#f2a284',
  },
}

/** What must be readable on what. */
const PAIRS = [
  ['ink', 'paper'],
  ['ink', 'raised'],
  ['soft', 'paper'],
  ['soft', 'raised'],
  ['brand', 'paper'],
  ['onBrand', 'brand'],
  ['alert', 'paper'],
] as const satisfies readonly (readonly [keyof Palette, keyof Palette])[]

/** How much of a light colour is left in its dark twin at the most; the rest is white (as the stages' colours on pages). */
const DARK_SHARE = 0.45

const hex = z
  .string('expected a colour such as #1d6fa5')
  .regex(HEX_COLOUR, 'expected a colour such as #1d6fa5')
const colour = z
  .union(
    [hex, z.strictObject({ light: hex.optional(), dark: hex.optional() })],
    'expected a colour such as #1d6fa5, or one each for light and dark',
  )
  .optional()

const coloursSchema = z
  .strictObject({
    paper: colour.describe('Behind the text. Default: `#fbf9f3`, dark `#141a17`.'),
    raised: colour.describe('Behind boxes and buttons. Default: `#ffffff`, dark `#1c2420`.'),
    ink: colour.describe('Text. Default: `#1c2b24`, dark `#e9ece6`.'),
    soft: colour.describe('Text that steps back. Default: `#52605a`, dark `#aab5af`.'),
    line: colour.describe('Rules and borders. Default: `#ddd8c9`, dark `#35403a`.'),
    brand: colour.describe(
      'Links, buttons and the mark. Default: `#1f5c43`, dark `#7fc8a4`; of a colour of your own, a light tint in the dark.',
    ),
    onBrand: colour.describe(
      "Text on the brand's colour. Default: whichever of white and near black reads better.",
    ),
    alert: colour.describe('What went wrong. Default: `#b4451f`, dark `#f2a284`.'),
  })
  .prefault({})
  .transform((given, context): Theme['colours'] => {
    const palettes = { light: paletteOf(given, 'light'), dark: paletteOf(given, 'dark') }
    for (const mode of MODES) {
      for (const [text, behind] of PAIRS) {
        const [front, back] = [palettes[mode][text], palettes[mode][behind]]
        const ratio = contrast(front, back)
        if (ratio >= TEXT_CONTRAST) continue
        // Rounded down: 4.49 must not read as the 4.5 that is asked for.
        const found = (Math.floor(ratio * 10) / 10).toFixed(1)
        const message = `found ${front} on ${behind} ${back} in the ${mode} theme, a contrast of ${found}; expected at least ${TEXT_CONTRAST}`
        context.addIssue({ code: 'custom', message, path: [text], input: front })
      }
    }
    return palettes
  })
  .describe(
    'Colours as `#rrggbb`: one for light surroundings, or `{ light, dark }`. Text must be readable on what is behind it (contrast at least 4.5). Default: dark green on cream.',
  )

const font = z
  .string('expected the name of a @fontsource package, such as literata')
  .regex(
    /^(?:@fontsource\/)?[a-z0-9]+(?:-[a-z0-9]+)*$/,
    'expected the name of a @fontsource package, such as literata',
  )
  .transform((name) => (name.startsWith('@') ? name : `@fontsource/${name}`))
  .optional()

const fontsSchema = z
  .strictObject({
    heading: font.describe('For titles. Default: `literata`.'),
    body: font.describe(
      "For text and everything small. Default: on cards `inter`; on pages the heading font for text, the reader's own for menus.",
    ),
  })
  .prefault({})
  .transform(
    ({ heading = '@fontsource/literata', body }): ThemeFonts => ({
      heading,
      body: body ?? '@fontsource/inter',
      named: body !== undefined,
    }),
  )
  .describe(
    'Names of @fontsource packages on npm, such as `lora`; install them first: `npm i -E @fontsource/lora`.',
  )

const logoFile = z
  .string('expected the path of an SVG or PNG in public/')
  .regex(
    /^(?!\/)(?!.*(?:^|\/)\.\.(?:\/|$)).+\.(?:svg|png)$/i,
    'expected the path of an SVG or PNG in public/',
  )

/** A site's look in one option: colours, fonts and logo of its pages and its cards. */
export const themeSchema = z
  .strictObject({
    colours: coloursSchema,
    fonts: fontsSchema,
    logo: z
      .union(
        [logoFile, z.strictObject({ light: logoFile, dark: logoFile })],
        'expected the path of an SVG or PNG in public/, or one each for light and dark',
      )
      .transform((logo) => (typeof logo === 'string' ? { light: logo, dark: logo } : logo))
      .optional()
      .describe(
        'The logo on pages and cards: an SVG (with a `viewBox`, its letters as paths) or PNG in `public/`, or `{ light, dark }`. One that is more than 2.5 times as wide as high stands for the name of the site, too. Default: rings on pages, a dot in the colour of the stage on cards.',
      ),
    routes: z
      .strictObject({
        components: z
          .record(z.string(), z.string('expected the path of an .astro file'))
          .default({})
          .describe(
            "Components of your own in the place of the theme's, by name, such as `{ Header: './src/Header.astro' }`. Default: none.",
          ),
        disable404Route: z
          .boolean()
          .default(false)
          .describe('Leaves out the page for addresses that are not there. Default: `false`.'),
      })
      .optional()
      .describe('What `theme({…})` adds: the pages of a whole site. Default: none.'),
  })
  .prefault({})
  .transform(({ colours, fonts, logo, routes }): WrittenTheme => ({ colours, fonts, logo, routes }))
  .describe(
    'The look of pages and cards: `colours`, `fonts` and `logo`. Inside `theme({…})` it is that of a whole site, whose pages come with Perennial. Default: dark green on cream, Literata and Inter, on pages of your own.',
  )

type GivenColours = Readonly<Partial<Record<keyof Palette, z.output<typeof colour>>>>

function paletteOf(given: GivenColours, mode: Mode): Palette {
  const named = (name: keyof Palette): string | undefined => {
    const value = given[name]
    if (typeof value !== 'string') return value?.[mode]
    return mode === 'light' ? value : undefined
  }
  const own = (name: keyof Palette): string => named(name) ?? DEFAULT_COLOURS[mode][name]
  const paper = own('paper')
  /** A colour that was given for light surroundings alone has a tint of it for the dark. */
  const tinted = (name: 'brand' | 'alert'): string => {
    const light = typeof given[name] === 'string' ? given[name] : given[name]?.light
    if (named(name) !== undefined || mode === 'light' || light === undefined) return own(name)
    return readableOn(mix(light, '#ffffff', DARK_SHARE), TEXT_CONTRAST, paper)
  }
  const brand = tinted('brand')
  const usual = DEFAULT_COLOURS[mode].onBrand
  const onBrand =
    contrast(usual, brand) >= TEXT_CONTRAST ? usual : inkOn(brand, '#ffffff', '#10201a', '#000000')
  return {
    paper,
    raised: own('raised'),
    ink: own('ink'),
    soft: own('soft'),
    line: own('line'),
    brand,
    onBrand: named('onBrand') ?? onBrand,
    alert: tinted('alert'),
  }
}
