/** How a network counts the length of a text. */
export type Counting = 'weighted' | 'graphemes' | 'urls-as-23' | 'characters'

/** What a network takes. */
export interface Network {
  readonly name: string
  /** Longest text, in the network's own way of counting. */
  readonly limit: number
  readonly counting: Counting
  /** How much of it shows before "see more", in characters, where the network folds texts. */
  readonly fold?: number
  /** Most hashtags that do no harm. */
  readonly hashtags: number
  /** Address at which it begins a post, with `{text}` or `{url}` for what it takes; none where it has no such address. */
  readonly composer?: string
  readonly source: string
}

/** The places that take texts, alone or beside a picture; where sources disagree, the stricter holds. */
export const NETWORKS = {
  x: {
    name: 'X',
    limit: 280,
    counting: 'weighted',
    hashtags: 1,
    composer: 'https://x.com/intent/post?text={text}',
    source: 'developer.x.com/en/docs/counting-characters, twitter-text 3.1 (2026-11)',
  },
  linkedin: {
    name: 'LinkedIn',
    limit: 3000,
    counting: 'characters',
    fold: 210,
    hashtags: 3,
    composer: 'https://www.linkedin.com/feed/?shareActive=true&text={text}',
    source: 'linkedin.com/help, "Post" (2026-11)',
  },
  facebook: {
    name: 'Facebook',
    limit: 63206,
    counting: 'characters',
    fold: 477,
    hashtags: 0,
    composer: 'https://www.facebook.com/sharer/sharer.php?u={url}',
    source: 'developers.facebook.com, feed (2026-11)',
  },
  bluesky: {
    name: 'Bluesky',
    limit: 300,
    counting: 'graphemes',
    hashtags: 2,
    composer: 'https://bsky.app/intent/compose?text={text}',
    source: 'docs.bsky.app, app.bsky.feed.post lexicon (2026-11)',
  },
  mastodon: {
    name: 'Mastodon',
    limit: 500,
    counting: 'urls-as-23',
    hashtags: 3,
    composer: 'https://share.joinmastodon.org/#text={text}',
    source: 'docs.joinmastodon.org/user/posting (2026-11)',
  },
  instagram: {
    name: 'Instagram',
    limit: 2200,
    counting: 'characters',
    fold: 125,
    hashtags: 5,
    source:
      'developers.facebook.com/docs/instagram-platform, media (2026-11); 30 hashtags are taken, 5 do no harm',
  },
  pinterest: {
    name: 'Pinterest',
    limit: 500,
    counting: 'characters',
    hashtags: 0,
    source: 'developers.pinterest.com/docs, Pins (2026-11)',
  },
} as const satisfies Record<string, Network>
