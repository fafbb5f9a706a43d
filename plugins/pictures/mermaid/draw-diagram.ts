import { Worker } from 'node:worker_threads'
import { reasonOf } from '../../errors.ts'
import { DiagramError, readDiagram } from './diagram.ts'
import { uncovered } from './labels.ts'
import { plainSvg } from './plain-svg.ts'
import { settleDiagram } from './settle.ts'

/** The package that draws, which a site brings itself. */
export const PACKAGE = 'beautiful-mermaid'

/** What comes of a diagram: a drawing of the package, or why there is none. */
export type Answer = { readonly drawn: string } | { readonly fault: string } | { readonly missing: true }

/** A diagram that was drawn. */
export interface Drawing {
  readonly svg: string
  /** What it is called, as its writer says or as its words do, for those who don't see it. */
  readonly alt: string
  /** Whether its writer says what it shows. */
  readonly isDescribed: boolean
  readonly caption: string | undefined
}

/** Longest that one diagram may take, in seconds. Real ones take a tenth of one, and loading the package half, on a machine that is not busy. */
const SECONDS = 60
const MEGABYTES = 400
/** Drawings that are remembered, since a server reads the same texts again and again. */
const MOST_KEPT = 500
/** Longest list of a drawing's words, in letters. */
const LONGEST_LIST = 150

const kept = new Map<string, Promise<Answer>>()
let running: Worker | undefined
let last: Promise<unknown> = Promise.resolve()

/**
 * Draw a diagram, in a thread that ends when it takes too much time or memory; the same words give the same bytes. Gives
 * nothing where the package is not installed, and throws a `DiagramError` for what can't be drawn.
 */
export async function drawDiagram(code: string, name: string): Promise<Drawing | undefined> {
  const diagram = readDiagram(code)
  const text = settleDiagram(diagram)
  const answer = await (kept.get(text) ?? ask(text))
  if ('missing' in answer) return undefined
  if ('fault' in answer)
    throw new DiagramError(
      `a diagram that can't be drawn (${answer.fault})`,
      'make it simpler',
      diagram.lines[0]?.number,
    )
  const svg = uncovered(plainSvg(answer.drawn))
  const said = diagram.description ?? diagram.name
  return {
    svg,
    alt: said ?? `${name}: ${wordsIn(svg)}`,
    isDescribed: said !== undefined,
    caption: diagram.title ?? (diagram.description === undefined ? undefined : diagram.name),
  }
}

function ask(text: string): Promise<Answer> {
  const answer = last.then(() => askWorker(text))
  last = answer
  kept.set(text, answer)
  if (kept.size > MOST_KEPT) kept.delete(kept.keys().next().value ?? '')
  return answer
}

function askWorker(text: string): Promise<Answer> {
  running ??= new Worker(new URL('./drawer.ts', import.meta.url), {
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: MEGABYTES },
  })
  const worker = running
  worker.ref()
  return new Promise<Answer>((resolve) => {
    const settle = (answer: Answer): void => {
      clearTimeout(timer)
      worker.off('message', settle).off('error', onError).off('exit', onEnd)
      worker.unref()
      resolve(answer)
    }
    const end = (fault: string): void => {
      running = undefined
      settle({ fault })
      void worker.terminate()
    }
    const onError = (thrown: NodeJS.ErrnoException): void =>
      end(
        thrown.code === 'ERR_WORKER_OUT_OF_MEMORY'
          ? `it takes more than ${MEGABYTES} MB of memory`
          : reasonOf(thrown),
      )
    const onEnd = (): void => end('what draws it ended')
    const timer = setTimeout(() => end(`it takes more than ${SECONDS} seconds`), SECONDS * 1000)
    worker.on('message', settle).on('error', onError).on('exit', onEnd)
    worker.postMessage(text)
  })
}

/** The words of a drawing, in the order in which they are drawn. */
function wordsIn(svg: string): string {
  const words = [...svg.matchAll(/<text[^>]*>([\s\S]*?)<\/text>/g)].map(([, text = '']) =>
    text
      .replace(/<tspan[^>]* x=[^>]*>/g, ' ')
      .replace(/<[^>]+>/g, '')
      .replace(/&(?:#(\d+)|(amp|lt|gt|quot|apos));/g, (_, code?: string, name = '') =>
        code === undefined ? (SIGNS[name] ?? '') : String.fromCodePoint(Number(code)),
      )
      .trim(),
  )
  const list = [...new Set(words)].filter((word) => word !== '').join(', ')
  return list.length <= LONGEST_LIST ? list : `${list.slice(0, LONGEST_LIST - 1).toWellFormed()}…`
}

const SIGNS: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }
