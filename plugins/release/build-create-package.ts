import { cp, mkdir, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { compile } from './compile.ts'
import { createManifest } from './create-manifest.ts'
import type { Manifest } from './manifest.ts'
import { writeJson } from './write-json.ts'

const PROJECT = fileURLToPath(new URL('../../', import.meta.url))

/** Build the npm package that begins sites into a folder, which it takes over: JavaScript, and the files of a new site as they are. */
export async function buildCreatePackage(into: string): Promise<void> {
  await rm(into, { recursive: true, force: true })
  await mkdir(into, { recursive: true })
  await compile('tsconfig.create.json', into)
  for (const path of ['plugins/create/bin.js', 'plugins/create/starter', 'LICENSE'])
    await cp(join(PROJECT, path), join(into, path), { recursive: true })
  await cp(join(PROJECT, 'plugins/create/README.md'), join(into, 'README.md'))
  const manifest = JSON.parse(await readFile(join(PROJECT, 'package.json'), 'utf8')) as Manifest
  await writeJson(join(into, 'package.json'), createManifest(manifest))
}
