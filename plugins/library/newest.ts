/** How many articles the home page shows. */
export const NEWEST = 9
