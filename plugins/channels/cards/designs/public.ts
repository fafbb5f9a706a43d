/** What a design of a site's own is made of: `import { type Design, frameOf } from 'astro-perennial/design'`. */
export { readableOn } from '../../../colour.ts'
export { type Box, box } from '../../../draw/node.ts'
export { type Design, LEGIBLE } from './design.ts'
export { frameOf, sizesFrom, splitLeft, wholeWords } from './frame.ts'
