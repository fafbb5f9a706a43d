import type { Design } from './design.ts'
import { typographic } from './typographic.ts'

/** Every design that a site can name. */
export const DESIGNS: Readonly<Record<string, Design>> = { typographic }
