import type { Rect } from '../../draw/scene.ts'
import type { SiteLanguage } from '../../language.ts'

/** What a design draws on, and what its file must be. */
export interface Format {
  readonly id: string
  readonly width: number
  readonly height: number
  readonly type: 'png' | 'jpeg'
  /** Most bytes that the place takes; a promise, not an aim. */
  readonly maxBytes: number
  /** Where words may stand, when the place covers or cuts the rest. Default: everywhere. */
  readonly safe?: Rect
}

/** A format with all that people should know of it. */
export interface NamedFormat extends Format {
  readonly name: Readonly<Record<SiteLanguage, string>>
  /** The places that take it. */
  readonly networks: readonly string[]
  /** Where size, type and bytes are from, and when that was read. */
  readonly source: string
}

const KB = 1_000
const MB = 1_000_000

/**
 * Every format that cards are made in. Places whose pictures differ by a few per cent share a file: X shows 1.91:1 as
 * well as 16:9, LinkedIn's 1200×627 is Open Graph's 1200×630, and Instagram crops 4:5 and 3:4 for its grid alike. Where
 * sources disagree, the stricter holds: WhatsApp is said to take previews of 300, 500 or 600 KB, so 300 holds for all that
 * are previews. All are PNG, which has a fifth of the bytes of a JPEG where a drawing is flat; Instagram takes both from
 * people and from most schedulers, and JPEG alone from programs of a site's own (the option `jpeg`).
 */
export const FORMATS = [
  {
    id: 'og',
    width: 1200,
    height: 630,
    type: 'png',
    maxBytes: 300 * KB,
    name: { da: 'Delebillede', en: 'Link preview' },
    networks: ['Facebook', 'LinkedIn', 'X', 'Bluesky', 'Mastodon', 'WhatsApp', 'Slack'],
    source:
      'ogp.me; developers.facebook.com/docs/sharing/best-practices; developer.x.com, media; linkedin.com/help, image specifications; reports on WhatsApp (2026-11)',
  },
  {
    id: 'square',
    width: 1080,
    height: 1080,
    type: 'png',
    maxBytes: 300 * KB,
    name: { da: 'Kvadrat', en: 'Square' },
    networks: ['Instagram', 'Facebook', 'LinkedIn', 'X', 'Threads', 'WhatsApp', 'Messenger', 'Telegram'],
    source:
      'developers.facebook.com/docs/instagram-platform, media; reports on WhatsApp and Messenger (2026-11)',
  },
  {
    id: 'portrait',
    width: 1080,
    height: 1350,
    type: 'png',
    maxBytes: 5 * MB,
    // The grid of a profile shows pictures as 3:4, which is the middle 1012 pixels of this one.
    safe: { x: 34, y: 0, width: 1012, height: 1350 },
    name: { da: 'Stående', en: 'Portrait' },
    networks: ['Instagram', 'Facebook', 'LinkedIn', 'Threads'],
    source: 'developers.facebook.com/docs/instagram-platform, media (2026-11)',
  },
  {
    id: 'pinterest',
    width: 1000,
    height: 1500,
    type: 'png',
    maxBytes: 20 * MB,
    name: { da: 'Pinterest', en: 'Pinterest' },
    networks: ['Pinterest'],
    source: 'help.pinterest.com, Pin specs (2026-11)',
  },
  {
    id: 'story',
    width: 1080,
    height: 1920,
    type: 'png',
    maxBytes: 8 * MB,
    // The rest is covered by the name above, the buttons at the right, and the caption below.
    safe: { x: 65, y: 270, width: 950, height: 980 },
    name: { da: 'Story', en: 'Story' },
    networks: ['Instagram', 'Facebook', 'TikTok'],
    source: 'facebook.com/business/help, story and reel safe zones; ads.tiktok.com/help (2026-11)',
  },
  {
    id: 'youtube',
    width: 1280,
    height: 720,
    type: 'png',
    maxBytes: 2 * MB,
    name: { da: 'YouTube-miniature', en: 'YouTube thumbnail' },
    networks: ['YouTube'],
    source: 'support.google.com/youtube/answer/72431 (2026-11)',
  },
] as const satisfies readonly NamedFormat[]

/** The sides that a format of a site's own may have, in pixels: under the first no letter is legible, over the second no place takes it. */
export const SIDES = { shortest: 200, longest: 4096 } as const

/** Make a format of a size that a site asks for by name. */
export function ownFormat(id: string, width: number, height: number): NamedFormat {
  const name = id.charAt(0).toUpperCase() + id.slice(1).replaceAll('-', ' ')
  return {
    id,
    width,
    height,
    type: 'png',
    maxBytes: 5 * MB,
    name: { da: name, en: name },
    networks: [],
    source: 'the options of the site',
  }
}

/** What a carousel may be: Instagram takes 2 to 10 pictures of one ratio, LinkedIn a PDF of up to 300 pages and 100 MB (2026-11). */
export const CAROUSEL = { format: 'portrait', most: 10, maxPdfBytes: 100 * MB } as const

/** Take of a format what its pictures depend on. */
export function plainFormat({ id, width, height, type, maxBytes, safe }: NamedFormat): Format {
  return { id, width, height, type, maxBytes, ...(safe ? { safe } : {}) }
}
