import { createRequire } from 'node:module'
import type { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import { bookFonts } from './fonts.ts'

/** The package of the typesetter. What runs in it comes in a package of its own for each kind of machine. */
export const TYPST = '@myriaddreamin/typst-ts-node-compiler'

let here: boolean | undefined

/** Tell whether there is a typesetter for this machine. */
export function hasTypst(): boolean {
  here ??= buildsFor(process.platform, process.arch).some(isInstalled)
  return here
}

/** Start a typesetter that finds files below a folder, and has the fonts of books. Each keeps memory of its own for good. */
export async function startTypst(folder: string): Promise<NodeCompiler> {
  const { NodeCompiler } = await import('@myriaddreamin/typst-ts-node-compiler')
  const fontBlobs = bookFonts().flat()
  return NodeCompiler.create({ workspace: folder, fontArgs: [{ fontBlobs }] })
}

/** List the packages that may hold the typesetter of a machine; they differ by its C library. */
function buildsFor(platform: string, arch: string): string[] {
  const { optionalDependencies } = createRequire(import.meta.url)(`${TYPST}/package.json`) as {
    optionalDependencies: Record<string, string>
  }
  const start = `${TYPST}-${platform}-${arch}`
  return Object.keys(optionalDependencies).filter((name) => name === start || name.startsWith(`${start}-`))
}

function isInstalled(name: string): boolean {
  try {
    createRequire(import.meta.url).resolve(`${name}/package.json`)
    return true
  } catch (thrown) {
    if ((thrown as NodeJS.ErrnoException).code === 'MODULE_NOT_FOUND') return false
    throw thrown
  }
}
