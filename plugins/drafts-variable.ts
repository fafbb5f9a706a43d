/** Environment variable that shows drafts and future-dated texts when it is 1; what `perennial dev --drafts` sets. */
export const DRAFTS_VARIABLE = 'PERENNIAL_DRAFTS'
