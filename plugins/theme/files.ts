import { PerennialError } from '../errors.ts'
import { findFontPackage } from './font-package.ts'
import { PUBLIC, readLogo } from './logo.ts'
import type { Mode, Theme, WrittenTheme } from './theme.ts'

/** Look up what a theme names: its fonts must be installed, its logo must be there and be whole. */
export function settleTheme(
  { logo, colours, fonts }: Omit<WrittenTheme, 'routes'>,
  root: string,
  publicDir = PUBLIC,
): Theme {
  const theme = { colours, fonts }
  for (const role of ['heading', 'body'] as const) {
    const name = theme.fonts[role]
    if (findFontPackage(name, root)) continue
    throw new PerennialError(
      `The option theme.fonts.${role} names the font ${name}, which is not installed.`,
      `Install it with "npm install --save-exact ${name}". The fonts there are: https://fontsource.org.`,
    )
  }
  if (!logo) return theme
  return withLogo(
    theme,
    { light: `${publicDir}/${logo.light}`, dark: `${publicDir}/${logo.dark}` },
    root,
    publicDir,
  )
}

/** Look up the logo of a settled theme again, since its files may have changed. */
export function renewLogo(theme: Theme, root: string, publicDir: string): Theme {
  const { logo } = theme
  return logo ? withLogo(theme, { light: logo.light.path, dark: logo.dark.path }, root, publicDir) : theme
}

function withLogo(
  theme: Omit<Theme, 'logo'>,
  paths: Readonly<Record<Mode, string>>,
  root: string,
  publicDir: string,
): Theme {
  return {
    ...theme,
    logo: { light: readLogo(paths.light, root, publicDir), dark: readLogo(paths.dark, root, publicDir) },
  }
}
