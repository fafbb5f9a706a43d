import { execFile } from 'node:child_process'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { buildCreatePackage } from '../../plugins/release/build-create-package.ts'
import { buildPackage } from '../../plugins/release/build-package.ts'

const run = promisify(execFile)

/**
 * Build both packages, and install their tarballs into a folder with an Astro (by default the one that the project is pinned
 * to): sites below the folder find all three.
 */
export async function installPackages(folder: string, version?: string): Promise<void> {
  const built = [join(folder, 'packages/astro-perennial'), join(folder, 'packages/create-astro-perennial')]
  const [main = '', create = ''] = built
  await Promise.all([buildPackage(main), buildCreatePackage(create)])
  const { stdout } = await run('npm', ['pack', '--json', '--pack-destination', folder, ...built], {
    cwd: folder,
    maxBuffer: 1e8,
  })
  const tarballs = (JSON.parse(stdout) as { filename: string }[]).map(({ filename }) =>
    join(folder, filename),
  )
  const manifest = JSON.parse(await readFile(new URL('../../package.json', import.meta.url), 'utf8'))
  await writeFile(join(folder, 'package.json'), '{ "type": "module", "private": true }')
  const astro = `astro@${version ?? manifest.dependencies.astro}`
  // What a site that `create` begins installs for its search.
  const pagefind = `pagefind@${manifest.devDependencies.pagefind}`
  await run('npm', ['install', '--no-audit', '--no-fund', '--prefer-offline', astro, pagefind, ...tarballs], {
    cwd: folder,
    maxBuffer: 1e8,
  })
}
