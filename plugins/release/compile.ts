import { execFile } from 'node:child_process'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

const run = promisify(execFile)
const HERE = fileURLToPath(new URL('.', import.meta.url))
const COMPILER = dirname(createRequire(import.meta.url).resolve('@typescript/native-preview/package.json'))

/** Compile what a `tsconfig` of this folder names into a folder: JavaScript, types and source maps. */
export async function compile(tsconfig: string, into: string): Promise<void> {
  await run(process.execPath, [join(COMPILER, 'bin/tsgo'), '-p', join(HERE, tsconfig), '--outDir', into])
}
