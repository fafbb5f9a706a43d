import type { Config } from '../config.ts'
import { absolute } from '../library/addresses.ts'

/** A picture that stands for the site. */
export interface SiteLogo {
  readonly url: string
  readonly width: number | undefined
  readonly height: number | undefined
}

/** Describe the logo of a site, or what browsers take for its picture; nothing where it has neither. */
export function logoOf(config: Config, icon: string | undefined): SiteLogo | undefined {
  const logo = config.theme.logo?.light
  if (!logo)
    return icon === undefined
      ? undefined
      : { url: absolute(config, icon), width: undefined, height: undefined }
  // Pictures of lines have units of their own.
  const isPixels = /\.png$/i.test(logo.path)
  const path = logo.path.slice(config.publicDir.length)
  return {
    url: absolute(config, path),
    width: isPixels ? logo.width : undefined,
    height: isPixels ? logo.height : undefined,
  }
}
