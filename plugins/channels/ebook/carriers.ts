import type { Carrier } from '../../offers/campaign.ts'
import type { BookInputs } from './inputs.ts'

/** What an offer in a book, or a link out of it, counts as. */
export const CARRIERS: Readonly<Record<BookInputs['kind'], Carrier>> = {
  epub: { source: 'ebook', medium: 'ebook' },
  pdf: { source: 'pdf', medium: 'ebook' },
}
