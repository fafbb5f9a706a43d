/** What next steps and offers on a page go by, besides the page's own stage. */
export const READER_MODES = ['none', 'session', 'remember'] as const

/** One of the modes. */
export type ReaderMode = (typeof READER_MODES)[number]
