import type { Template } from '../channel.ts'
import { designTemplate } from './cards/designs/template.ts'

/** What `perennial new --<name>` begins, a line each; apart from the channels, which take long to load. */
export const templates: Readonly<Record<string, Template>> = { design: designTemplate }
