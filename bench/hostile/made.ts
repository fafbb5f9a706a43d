/** What making one input took above a plain text, and what was said of it. */
export interface Made {
  /** Processor time of all threads: the same however busy the machine is. */
  readonly seconds: number
  /** By how much the most memory that the process held has grown, in MB (10⁶ bytes). */
  readonly megabytes: number
  /** The most that the process and the one that decodes pictures held, with all that a plain text takes, in MB. */
  readonly peak: number
  /** The rules whose errors were met, `made`, or what went wrong. */
  readonly said: string
}
