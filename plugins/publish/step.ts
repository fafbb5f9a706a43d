/**
 * What a build is at: `reading` its cache, `drawing` what is not there, `writing` files into its own folder, `copying` that
 * to the disk of the site where it is on another, `placing` it where the last build was, `collecting` what nothing needs.
 */
export type Phase = 'reading' | 'drawing' | 'writing' | 'copying' | 'placing' | 'collecting'

/** How far a build has come in one of its phases; drawing and writing take turns. */
interface Step {
  readonly phase: Phase
  /** How many are done; 0 when the phase begins. */
  readonly done: number
  readonly total: number
}

/** Hears of each step when it is done. */
export type Progress = (step: Step) => void
