import type { Code, Nodes } from 'mdast'
import { digestOf } from '../asset.ts'
import { measurePicture } from '../pictures/measure-picture.ts'
import { DiagramError } from '../pictures/mermaid/diagram.ts'
import { type Drawing, drawDiagram, PACKAGE } from '../pictures/mermaid/draw-diagram.ts'
import type { Article } from './article.ts'
import type { Image } from './images.ts'
import type { Loss } from './losses/loss.ts'
import { codeLanguage } from './losses/node-losses.ts'
import { walk } from './walk.ts'

declare module 'mdast' {
  interface CodeData {
    /** What is shown in the place of code that was drawn. */
    diagram?: Omit<Drawing, 'svg'> & {
      /** The address by which the pictures of the text know it. */
      readonly url: string
    }
  }
}

const MERMAID = 'mermaid'

/** What was drawn in a text, and what is still lost of it. */
type Drawn = Pick<Article, 'pictures' | 'losses'>

/**
 * Draw the diagrams of a text that stand in it as code, so that each is a picture wherever the text goes. What can't be
 * drawn stays code, and its loss says why; so does all of it where the package that draws is not installed.
 */
export async function drawDiagrams(article: Article): Promise<Drawn> {
  const blocks: Code[] = []
  walk<Nodes>(article.tree, (node) => {
    if (node.type === 'code' && codeLanguage(node) === MERMAID) blocks.push(node)
  })
  const pictures = new Map<string, Image>()
  const instead = new Map<number, Loss[]>()
  for (const block of blocks) {
    const drawn = await draw(block, article)
    instead.set(block.position?.start.offset ?? 0, 'loss' in drawn ? [drawn.loss] : [])
    if ('picture' in drawn) pictures.set(drawn.url, drawn.picture)
  }
  const losses = article.losses.flatMap((loss) =>
    loss.kind === 'drawing' && loss.what === MERMAID ? (instead.get(loss.start) ?? [loss]) : [loss],
  )
  return { pictures, losses }
}

async function draw(
  block: Code,
  article: Article,
): Promise<{ url: string; picture: Image } | { loss: Loss }> {
  const { start, end } = block.position ?? { start: { offset: 0 }, end: { offset: 0 } }
  const lost = (what: string, from = start.offset ?? 0): { loss: Loss } => ({
    loss: { kind: 'diagram', what, start: from, end: end.offset ?? 0 },
  })
  try {
    const drawing = await drawDiagram(block.value, 'Diagram')
    if (!drawing)
      return lost(
        `a diagram, which is shown as code since ${PACKAGE} is not installed; install it (npm install --save-dev ${PACKAGE}), or save it as a picture`,
      )
    const { svg, ...diagram } = drawing
    const bytes = new TextEncoder().encode(svg)
    const measured = await measurePicture(bytes, 'diagram')
    if ('message' in measured) return lost(measured.message.replace(/^found /, ''))
    const digest = digestOf(bytes)
    const url = `${MERMAID}:${digest.slice(0, 16)}`
    block.data = { ...block.data, diagram: { ...diagram, url } }
    return {
      url,
      picture: { asset: { path: article.file, digest, content: svg }, ...measured, bytes: bytes.length },
    }
  } catch (thrown) {
    if (!(thrown instanceof DiagramError)) throw thrown
    const { found, advice, line } = thrown
    return lost(
      `${found}, so that the diagram is shown as code; ${advice}`,
      lineStart(article.body, start.offset ?? 0, line),
    )
  }
}

/** Where the words of a line of a block of code begin, below the line of its fence. */
function lineStart(body: string, from: number, line: number): number {
  let at = from
  for (let count = 0; count < line; count++) {
    const next = body.indexOf('\n', at)
    if (next === -1) return at
    at = next + 1
  }
  return at + (/^[ \t>]*/.exec(body.slice(at, at + 200))?.[0].length ?? 0)
}
