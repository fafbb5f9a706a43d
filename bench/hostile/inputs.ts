import { DEFINITIONS } from './definitions.ts'
import type { HostileInput } from './input.ts'
import { MARKDOWN } from './markdown.ts'
import { HOSTILE_PICTURES } from './pictures.ts'

/** Every hostile input, a line for each module of them. */
export const INPUTS: readonly HostileInput[] = [...MARKDOWN, ...DEFINITIONS, ...HOSTILE_PICTURES]
