/** The parts that pages of a site's own put together: `import { Offer } from 'astro-perennial/components'`. */
export { default as Head } from './Head.astro'
export { default as Next } from './Next.astro'
export { default as Offer } from './Offer.astro'
export { default as Related } from './Related.astro'
export { default as Subscribe } from './Subscribe.astro'
export { default as Text } from './Text.astro'
