/** What an address may be written of: no signs that end it early in a page, a mail or a book. */
export const SAFE_SIGNS = /^[^\s\\"<>]*$/

/** What a writer is told of an address with other signs in it. */
export const SAFE_SIGNS_EXPECTED = 'expected an address without spaces, backslashes, quotation marks, < and >'
