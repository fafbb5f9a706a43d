import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type AssetRef, digestOf } from '../asset.ts'
import { PerennialError } from '../errors.ts'
import { findFontPackage } from './font-package.ts'
import type { Mode, Theme, WrittenTheme } from './theme.ts'

/** Where a site's static files are. */
const PUBLIC = 'public'

const PNG = [0x89, 0x50, 0x4e, 0x47]

/** Look up what a theme names: its fonts must be installed, its logo must be there and be an SVG or PNG. */
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
  return withLogo(theme, { light: `${PUBLIC}/${logo.light}`, dark: `${PUBLIC}/${logo.dark}` }, root)
}

/** Look up the logo of a settled theme again, since its files may have changed. */
export function renewLogo(theme: Theme, root: string): Theme {
  const { logo } = theme
  return logo ? withLogo(theme, { light: logo.light.path, dark: logo.dark.path }, root) : theme
}

function withLogo(theme: Omit<Theme, 'logo'>, paths: Readonly<Record<Mode, string>>, root: string): Theme {
  return { ...theme, logo: { light: readLogo(paths.light, root), dark: readLogo(paths.dark, root) } }
}

function readLogo(path: string, root: string): AssetRef {
  const bytes = read(join(root, path))
  if (!bytes) {
    throw new PerennialError(
      `The option theme.logo names the file ${path}, which does not exist.`,
      'Put the logo there, or leave the option out.',
    )
  }
  const isPng = PNG.every((byte, at) => bytes[at] === byte)
  const isSvg = /<svg[\s>]/i.test(bytes.toString('utf8', 0, 2000))
  if (!(path.toLowerCase().endsWith('.png') ? isPng : isSvg)) {
    throw new PerennialError(
      `The option theme.logo names the file ${path}, which does not hold what its name says.`,
      'Save the logo as SVG or PNG again.',
    )
  }
  return { path, digest: digestOf(bytes) }
}

function read(path: string): Buffer | undefined {
  try {
    return readFileSync(path)
  } catch {
    return undefined
  }
}
