import { bold } from './bold.ts'
import type { Design } from './design.ts'
import { editorial } from './editorial.ts'
import { photo } from './photo.ts'
import { typographic } from './typographic.ts'

/** Every design that a site can name. */
export const DESIGNS: Readonly<Record<string, Design>> = { typographic, editorial, bold, photo }
