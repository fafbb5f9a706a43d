import { z } from 'zod'

/** The networks that we know, by the ends of their hosts, and what people call them. */
const NETWORKS: Readonly<Record<string, string>> = {
  'bsky.app': 'Bluesky',
  'codeberg.org': 'Codeberg',
  'discord.com': 'Discord',
  'discord.gg': 'Discord',
  'facebook.com': 'Facebook',
  'github.com': 'GitHub',
  'gitlab.com': 'GitLab',
  'instagram.com': 'Instagram',
  'linkedin.com': 'LinkedIn',
  'mastodon.online': 'Mastodon',
  'mastodon.social': 'Mastodon',
  'medium.com': 'Medium',
  'pinterest.com': 'Pinterest',
  'reddit.com': 'Reddit',
  't.me': 'Telegram',
  'threads.com': 'Threads',
  'threads.net': 'Threads',
  'tiktok.com': 'TikTok',
  'twitter.com': 'X',
  'vimeo.com': 'Vimeo',
  'x.com': 'X',
  'youtube.com': 'YouTube',
}

const message = 'expected a whole address such as https://mastodon.social/@you'

/** Where a site is found elsewhere, as it says to `perennial({ social: […] })`. */
export const socialOption = z
  .array(z.url({ protocol: /^https$/, hostname: z.regexes.domain, error: message }))
  .default([])
  .describe(
    'Addresses of the site on social networks, such as `["https://mastodon.social/@you"]`: they stand in the footer with `rel="me"`, by which Mastodon knows that they are yours, and search engines are told of them. Default: none.',
  )

/** Name a network by an address on it; one that we do not know by its host. */
export function networkName(address: string): string {
  const host = new URL(address).hostname.replace(/^www\./, '')
  const known = Object.keys(NETWORKS).find((name) => host === name || host.endsWith(`.${name}`))
  return known === undefined ? host : (NETWORKS[known] ?? host)
}
