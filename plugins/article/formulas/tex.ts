import { createRequire } from 'node:module'
import { once } from '../../once.ts'

type Temml = typeof import('temml').default

/** Loaded when the first formula asks for it; texts without one never wait for it. */
const temml = once(() => createRequire(import.meta.url)('temml') as Temml)

/** Longest formula that is read, in characters: some twenty lines of display. */
const LONGEST = 4_000
/** How often macros may be expanded in one formula, so that none grows without end. */
const MOST_EXPANSIONS = 200
/** Largest size that a formula may ask for, in em. */
const LARGEST = 20

/** A formula as MathML, or why it can't be read. */
export type ReadTex = { readonly mathml: string } | { readonly fault: string }

/** Read TeX as MathML; never throws. Nothing in it is trusted: no links, no pictures, no HTML. */
export function readTex(tex: string, display: boolean): ReadTex {
  if (tex.length > LONGEST) return { fault: `it is longer than ${LONGEST} characters` }
  try {
    const options = { displayMode: display, throwOnError: true, trust: false, strict: false }
    const limits = { maxExpand: MOST_EXPANSIONS, maxSize: [LARGEST, LARGEST] as [number, number], macros: {} }
    return { mathml: temml().renderToString(tex, { ...options, ...limits }) }
  } catch (thrown) {
    return { fault: reasonIn(thrown instanceof Error ? thrown.message : String(thrown)) }
  }
}

/** The first line of what the reader of TeX says, without the marks below the place. */
function reasonIn(message: string): string {
  const [line = ''] = message.trim().split('\n')
  return line.replace(/ at (?:position \d+|end of input):.*$/, '').replace(/^KaTeX parse error:\s*/, '')
}
