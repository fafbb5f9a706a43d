import { PerennialError } from '../errors.ts'
import { findFontPackage } from './font-package.ts'
import { readLogo } from './logo.ts'
import { MODES, type Theme, type WrittenTheme } from './theme.ts'

/** Look up what a theme names: its fonts must be installed, its logo must be there and be whole. */
export function settleTheme({ logo, ...theme }: WrittenTheme, root: string): Theme {
  for (const role of ['heading', 'body'] as const) {
    const name = theme.fonts[role]
    if (findFontPackage(name, root)) continue
    throw new PerennialError(
      `The option theme.fonts.${role} names the font ${name}, which is not installed.`,
      `Install it with "npm install --save-exact ${name}". The fonts there are: https://fontsource.org.`,
    )
  }
  if (!logo) return theme
  const [light, dark] = MODES.map((mode) => readLogo(logo[mode], root))
  return light && dark ? { ...theme, logo: { light, dark } } : theme
}
