import type { SiteLanguage } from '../language.ts'
import type { Answers } from './answers.ts'

/** The slug of the page on privacy, and what the topic of the first article is called. */
const WORDS: Readonly<Record<SiteLanguage, { readonly privacy: string; readonly topic: string }>> = {
  da: { privacy: 'privatliv', topic: 'At skrive' },
  en: { privacy: 'privacy', topic: 'Writing' },
}

/** Write the `astro.config.mjs` of a new site. */
export function siteConfig({ title, languages }: Answers): string {
  const each = (word: keyof (typeof WORDS)['en']): string =>
    languages.map((lang) => `${lang}: ${literal(WORDS[lang][word])}`).join(', ')
  return `// @ts-check
import { defineConfig } from 'astro/config'
import { perennial, theme } from 'astro-perennial'

export default defineConfig({
  // Your own address: feeds, posts and books lead to it.
  site: 'https://example.com',
  trailingSlash: 'always',
  integrations: [
    perennial({
      title: ${literal(title)},
      theme: theme(),
      languages: [${languages.map(literal).join(', ')}],
      // What the site is about, in a sentence; the front page opens with it.
      // description: { ${languages.map((lang) => `${lang}: '…'`).join(', ')} },
      privacy: { ${each('privacy')} },
      topics: { writing: { ${each('topic')} } },
    }),
  ],
})
`
}

function literal(text: string): string {
  return `'${text.replaceAll(/['\\]/g, '\\$&')}'`
}
