import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parentPort, workerData } from 'node:worker_threads'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import type { Answer, Order } from './compile.ts'

/** Where the template stands; files are handed over in memory, and nothing else is there to be read. */
const FOLDER = import.meta.dirname
const TEMPLATE = 'book.typ'

/** The entry of a worker thread that makes one PDF and ends, since Typst keeps what it has laid out. */
function compile({ manuscript, files, fonts, probes }: Order): Answer {
  const compiler = NodeCompiler.create({
    workspace: FOLDER,
    fontArgs: [{ fontBlobs: fonts.map((font) => Buffer.from(font)) }],
  })
  compiler.mapShadow(join(FOLDER, 'book.json'), Buffer.from(manuscript))
  for (const [name, bytes] of Object.entries(files))
    compiler.mapShadow(join(FOLDER, name), Buffer.from(bytes))
  const unreadable = probes.filter((name) =>
    compiler.compile({ mainFileContent: `#image(${JSON.stringify(name)})` }).hasError(),
  )
  if (unreadable.length > 0) return { unreadable }
  const made = compiler.compile({ mainFileContent: readFileSync(join(FOLDER, TEMPLATE), 'utf8') })
  if (made.hasError() || !made.result) return { fault: faultOf(made.takeDiagnostics()?.shortDiagnostics) }
  return { pdf: compiler.pdf(made.result, { pdfStandard: 'ua-1' }) }
}

function faultOf(diagnostics: unknown): string {
  return JSON.stringify(diagnostics)
}

parentPort?.postMessage(compile(workerData as Order))
