import type { ParseArgsOptionsConfig } from 'node:util'
import type { Io } from './io.ts'

/** What a command ends with. */
export const EXIT = {
  /** All went well; warnings are no errors. */
  ok: 0,
  /** The content has errors. */
  errors: 1,
  /** The command line, the configuration or the system is wrong. */
  usage: 2,
} as const

/** An option as `parseArgs` reads it, with its line in the help. */
type OptionsConfig = {
  readonly [name: string]: ParseArgsOptionsConfig[string] & { readonly help: string }
}

/** What the writer of a command line gave. */
export interface Given {
  readonly positionals: readonly string[]
  readonly values: Readonly<Record<string, string | boolean | readonly (string | boolean)[] | undefined>>
}

/** One command of `perennial`. */
export interface Command {
  readonly summary: string
  /** What follows the command's name. */
  readonly usage: string
  readonly options: OptionsConfig
  /** Whether words may follow that are no options. */
  readonly takesWords: boolean
  /** Run in the folder of `io`; gives the exit code. */
  run(given: Given, io: Io): Promise<number>
}

/** Read a text option that may be given once. */
export function textOption(given: Given, name: string): string | undefined {
  const value = given.values[name]
  return typeof value === 'string' ? value : undefined
}
