// @ts-check
import { defineConfig } from 'astro/config'
import { perennial, theme } from 'astro-perennial'

export default defineConfig({
  site: 'https://perennial.example',
  trailingSlash: 'always',
  // While one page is being written, others are rendered.
  build: { inlineStylesheets: 'always', concurrency: 4 },
  integrations: [
    perennial({
      title: 'Perennial',
      theme: theme(),
      description: {
        da: 'Én artikel ind, alt det andet ud: artikler om tragten, svinghjulet og tekster, der holder.',
        en: 'One article in, everything else out: on the funnel, the flywheel and texts that last.',
      },
      brand: ['Perennial'],
      lead: { da: 'hvad-er-en-salgstragt', en: 'what-is-a-sales-funnel' },
      privacy: { da: 'privatliv', en: 'privacy' },
      // Netlify receives it where it hosts the site; elsewhere, name another service.
      forms: { feedback: { service: 'netlify', asks: 'message', inline: true } },
      topics: {
        funnel: { da: 'Salgstragten', en: 'Sales funnel' },
        flywheel: { da: 'Svinghjulet', en: 'Flywheel' },
        evergreen: { da: 'Evergreen-indhold', en: 'Evergreen content' },
        newsletters: { da: 'Nyhedsbreve', en: 'Newsletters' },
        books: { da: 'E-bøger og cases', en: 'E-books and case studies' },
        conversion: { da: 'Tilbud og landingssider', en: 'Offers and landing pages' },
        measurement: { da: 'Måling og test', en: 'Measuring and testing' },
        loyalty: { da: 'Loyalitet og fællesskab', en: 'Loyalty and community' },
      },
    }),
  ],
})
