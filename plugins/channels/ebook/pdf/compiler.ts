import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parentPort, workerData } from 'node:worker_threads'
import type { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import { startTypst } from '../../../print/typst.ts'
import type { Answer, Order } from './compile.ts'

/** Where the template stands; files are handed over in memory, and nothing else is there to be read. */
const FOLDER = import.meta.dirname
const TEMPLATE = new URL('./book.typ', import.meta.url)

/** The entry of a worker thread that makes one PDF and ends, since Typst keeps what it has laid out. */
async function compile({ manuscript, files, probes }: Order): Promise<Answer> {
  const compiler = await startTypst(FOLDER)
  compiler.mapShadow(join(FOLDER, 'book.json'), Buffer.from(manuscript))
  for (const [name, bytes] of Object.entries(files))
    compiler.mapShadow(join(FOLDER, name), Buffer.from(bytes))
  const unreadable = probes.filter((name) => !canPrint(compiler, name))
  if (unreadable.length > 0) return { unreadable }
  const pdf = print(compiler, readFileSync(TEMPLATE, 'utf8'))
  // What it remembers belongs to the process, and would stay when the thread ends.
  compiler.evictCache(0)
  return { pdf }
}

/** Tell whether a drawing can stand in a book: Typst reads it, and the fonts have its letters. */
function canPrint(compiler: NodeCompiler, name: string): boolean {
  try {
    print(compiler, `#set document(title: "x")\n#image(${JSON.stringify(name)}, alt: "x")`)
    return true
  } catch {
    // Whatever is wrong with it, it is then shown as pixels.
    return false
  }
}

function print(compiler: NodeCompiler, source: string): Uint8Array {
  const made = compiler.compile({ mainFileContent: source })
  if (!made.result) throw new Error(JSON.stringify(made.takeDiagnostics()?.shortDiagnostics))
  return compiler.pdf(made.result, { pdfStandard: 'ua-1' })
}

parentPort?.postMessage(await compile(workerData as Order))
