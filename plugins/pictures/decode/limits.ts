/** Most processor time for decoding a picture once, to see whether it is whole, in seconds: twice what the largest takes. */
export const DECODING_SECONDS = 3
/** Most processor time for drawing a drawing once, as large as any picture that is made of it, in seconds. */
export const DRAWING_SECONDS = 2
/** What was tried may take longer when it is made on a machine that is slower or busy, in seconds. */
export const MAKING_SECONDS = 15
/** Most memory of the process that decodes, in bytes; Node and the libraries are 80 MB of it. */
export const MOST_MEMORY = 450_000_000
/** How often time and memory are looked at, in milliseconds. */
export const LOOK_EVERY = 15
/** From how much memory on the process ends after a picture, so that what it keeps is not counted to the next one, in bytes. */
export const WORN_MEMORY = 200_000_000
