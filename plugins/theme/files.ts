import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type AssetRef, digestOf } from '../asset.ts'
import { PerennialError } from '../errors.ts'
import { findFontPackage } from './font-package.ts'
import { MODES, type Theme, type WrittenTheme } from './theme.ts'

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
  const [light, dark] = MODES.map((mode) => readLogo(logo[mode], root))
  return light && dark ? { ...theme, logo: { light, dark } } : theme
}

function readLogo(name: string, root: string): AssetRef {
  const path = `${PUBLIC}/${name}`
  const bytes = read(join(root, path))
  if (!bytes) {
    throw new PerennialError(
      `The option theme.logo names the file ${path}, which does not exist.`,
      'Put the logo there, or leave the option out.',
    )
  }
  const isPng = PNG.every((byte, at) => bytes[at] === byte)
  const isSvg = /<svg[\s>]/i.test(bytes.toString('utf8', 0, 2000))
  if (!(name.toLowerCase().endsWith('.png') ? isPng : isSvg)) {
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
