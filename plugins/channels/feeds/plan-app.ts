import type { Output } from '../../channel.ts'
import { local } from '../../library/addresses.ts'
import type { Library } from '../../library/library.ts'
import { WORDMARK } from '../../theme/logo.ts'
import type { Mode, Theme } from '../../theme/theme.ts'
import type { IconInputs } from './icon.ts'
import type { ManifestInputs } from './manifest.ts'
import type { OfflineInputs } from './offline.ts'

/** The icons that browsers ask for (web.dev/articles/add-manifest), and how much of each its sign takes. */
const ICONS = [
  { file: 'app-192.png', size: 192, share: 0.8, purpose: 'any' },
  { file: 'app-512.png', size: 512, share: 0.8, purpose: 'any' },
  // Masks leave a circle of four fifths of the width (w3.org/TR/appmanifest/#icon-masks).
  { file: 'app-maskable-512.png', size: 512, share: 0.56, purpose: 'maskable' },
] as const

/** How high the letter is, as a share of the icon: it stands on a ground that fills the whole. */
const LETTER = 0.5

/** The words that are shown where there is no network, per language. */
const WORDS = {
  da: {
    heading: 'Siden kunne ikke hentes',
    text: 'Se efter, om du er på nettet, og prøv igen.',
    again: 'Prøv igen',
  },
  en: {
    heading: 'The page could not be fetched',
    text: 'Check that you are online, and try again.',
    again: 'Try again',
  },
} as const

/** What makes a site one of a reader's apps. */
export type AppInputs =
  | (ManifestInputs & { readonly kind: 'manifest' })
  | (IconInputs & { readonly kind: 'icon' })
  | (OfflineInputs & { readonly kind: 'offline' })

/**
 * Plan what a site needs that readers can put among their apps: a manifest, icons, and what they see where there is no network;
 * nothing where it has a manifest of its own.
 */
export function planApp({ config, holds }: Library): Output<AppInputs>[] {
  if (!config.installable || holds('manifest.webmanifest')) return []
  const { title, description, theme, languages } = config
  const [lang = 'en'] = languages
  const { paper, brand, onBrand } = theme.colours.light
  const { light: logo } = theme.logo ?? {}
  // The name of the site in a line would be a hair.
  const hasSign = logo !== undefined && logo.width <= logo.height * WORDMARK
  const [first = title] = title.match(/[\p{L}\p{N}]/u) ?? []
  const { heading, body } = theme.fonts
  const sign: IconInputs['sign'] = hasSign
    ? { logo: { path: logo.path, digest: logo.digest } }
    : { letter: { text: first.toUpperCase(), lang, colour: onBrand, fonts: { heading, body } } }
  const common = { shelf: 'root', subject: { kind: 'site', id: 'site' } } as const
  const icons = ICONS.map(({ file, size, share }): Output<AppInputs> => {
    const about = { role: 'machine', name: file, width: size, height: size } as const
    const ground = hasSign ? paper : brand
    const inputs = { kind: 'icon', size, share: hasSign ? share : LETTER, ground, sign } as const
    return { path: file, ...common, type: 'image/png', about, inputs }
  })
  return [
    ...icons,
    {
      path: 'manifest.webmanifest',
      ...common,
      type: 'application/manifest+json',
      about: { role: 'machine', name: 'manifest.webmanifest' },
      inputs: {
        ...{ kind: 'manifest', title, lang, description: description[lang] ?? '', paper },
        start: local(config, '/'),
        icons: ICONS.map(({ file, size, purpose }) => ({
          src: local(config, `/${file}`),
          sizes: `${size}x${size}`,
          purpose,
        })),
      },
    },
    {
      path: 'offline.js',
      ...common,
      type: 'text/javascript',
      about: { role: 'machine', name: 'offline.js' },
      inputs: {
        ...{ kind: 'offline', title },
        words: languages.map((each) => ({ lang: each, ...WORDS[each] })),
        colours: { light: coloursIn(theme, 'light'), dark: coloursIn(theme, 'dark') },
      },
    },
  ]
}

function coloursIn({ colours }: Theme, mode: Mode): OfflineInputs['colours'][Mode] {
  const { paper, ink, brand } = colours[mode]
  return { paper, ink, brand }
}
