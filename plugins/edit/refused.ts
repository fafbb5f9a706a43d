import { PerennialError } from '../errors.ts'

/** Why a change of the kit is refused, which the kit says in its own words; `left` is for whoever has the texts. */
export type Why = 'here' | 'long' | 'gone' | 'changed' | 'unsaid' | 'marked' | 'ahead' | 'left'

/** A change that can't be made. */
export class Refused extends PerennialError {
  readonly why: Why

  constructor(why: Why, message: string, hint: string) {
    super(message, hint)
    this.why = why
  }
}
