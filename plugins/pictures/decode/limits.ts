/** The most that decoding or drawing one picture may take. */
export interface Most {
  /** Processor time, in seconds. */
  readonly seconds: number
  /** Memory of the process that does it, in MB (10⁶ bytes); Node and the libraries are 80 of it. */
  readonly megabytes: number
}

/** For a picture that is decoded once, to see whether it is whole. */
export const DECODING: Most = { seconds: 3, megabytes: 400 }
/** For a drawing that is drawn once, as large as any picture that is made of it. */
export const DRAWING: Most = { seconds: 2, megabytes: 400 }
/** For what was tried so, when something is made of it on a machine that is slower or busy. */
export const MAKING: Most = { seconds: 15, megabytes: 480 }
/** How often time and memory are looked at, in milliseconds. */
export const LOOK_EVERY = 15
/** From how much memory on the process ends after a picture, so that what it keeps is not counted to the next one, in bytes. */
export const WORN_MEMORY = 200_000_000
