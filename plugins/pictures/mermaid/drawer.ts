// The thread that draws diagrams, so that one without end ends this alone: plugins/pictures/mermaid/draw-diagram.ts starts it.
import { parentPort } from 'node:worker_threads'
import { isMissing, reasonOf } from '../../errors.ts'
import type { Answer } from './draw-diagram.ts'

parentPort?.on('message', async (text: string) => {
  parentPort?.postMessage(await draw(text))
})

async function draw(text: string): Promise<Answer> {
  try {
    const { renderMermaidSVG } = await import('beautiful-mermaid')
    return { drawn: renderMermaidSVG(text, { padding: 16 }) }
  } catch (thrown) {
    return isMissing(thrown) ? { missing: true } : { fault: reasonOf(thrown) }
  }
}
