/** Most processor time for decoding or drawing one picture, in seconds: ten times what the largest photographs take. */
export const MOST_SECONDS = 3
/** Most memory of the process that decodes, in bytes; Node and the libraries are 80 MB of it. */
export const MOST_MEMORY = 450_000_000
/** How often time and memory are looked at, in milliseconds. */
export const LOOK_EVERY = 15
/** From how much memory on the process ends after a picture, so that what it keeps is not counted to the next one, in bytes. */
export const WORN_MEMORY = 200_000_000
