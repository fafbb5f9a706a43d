import { fileURLToPath } from 'node:url'
import { theme } from '../plugins/astro/theme.ts'
import { registry } from '../plugins/channels/registry.ts'
import { withChannels } from '../plugins/channels/with-channels.ts'
import { type Config, type PerennialOptions, resolveConfig } from '../plugins/config.ts'

/** The example site's folder: five texts in each language, two of them not out yet, with pictures, offers and books. */
export const EXAMPLE_ROOT = fileURLToPath(new URL('./fixtures/site', import.meta.url))

/** The day on which the tests take place. */
export const TODAY = '2026-06-01'

/** Words that stand in a draft or a future-dated text and nowhere else. */
export const HIDDEN_WORDS = ['zibbelvaps', 'quagglewump', 'snorfleblat', 'blimperfudge'] as const

/** Settle the example site's options, with some of them changed. */
export function exampleConfig(options: Partial<PerennialOptions> = {}, root = EXAMPLE_ROOT): Config {
  const config = resolveConfig(
    {
      title: 'Sider & Pages',
      description: { da: 'Om sider, der holder.', en: 'On pages that last.' },
      topics: { start: { da: 'At begynde', en: 'Beginning' }, måling: { da: 'Måling', en: 'Measuring' } },
      today: TODAY,
      ...options,
      theme: theme(options.theme),
    },
    { root, site: 'https://pages.example', base: '/' },
  )
  return withChannels(config, registry)
}

/** Options with which a site has no cards but those of its links: tests of other things need not draw two hundred. */
export const FEW_CARDS = {
  cards: {
    kinds: {
      ...{ title: false, quote: false, number: false, 'key-point': false, step: false, carousel: false },
      ...{ author: false, book: false, offer: false, page: false },
    },
  },
} as const
