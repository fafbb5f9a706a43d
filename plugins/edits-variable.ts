/** Environment variable that lets the kit change texts in development when it is 1; what `perennial kit` sets. */
export const EDITS_VARIABLE = 'PERENNIAL_EDITS'
