import { createRequire } from 'node:module'
import { pathToFileURL } from 'node:url'

/** Load the Vite that Astro uses, which is no dependency of ours. */
export async function loadVite(): Promise<typeof import('vite')> {
  const ofAstro = createRequire(import.meta.resolve('astro'))
  return import(pathToFileURL(ofAstro.resolve('vite')).href)
}
