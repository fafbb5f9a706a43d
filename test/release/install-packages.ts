import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, readdir, readFile, rename, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { buildCreatePackage } from '../../plugins/release/build-create-package.ts'
import { buildPackage } from '../../plugins/release/build-package.ts'
import { TESTS_ALL } from '../all.ts'

const run = promisify(execFile)

const PROJECT = fileURLToPath(new URL('../..', import.meta.url))

/**
 * Build both packages, and install their tarballs into a folder with an Astro (by default the one that the project is pinned
 * to): sites below the folder find all three. Where not everything is tested, what the packages depend on is that of the
 * project, which takes no time.
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
  await writeFile(join(folder, 'package.json'), '{ "type": "module", "private": true }')
  if (!TESTS_ALL) return linkPackages(folder, tarballs)
  const manifest = JSON.parse(await readFile(join(PROJECT, 'package.json'), 'utf8'))
  const astro = `astro@${version ?? manifest.dependencies.astro}`
  // What a site that `create` begins installs for its search.
  const pagefind = `pagefind@${manifest.devDependencies.pagefind}`
  await run('npm', ['install', '--no-audit', '--no-fund', '--prefer-offline', astro, pagefind, ...tarballs], {
    cwd: folder,
    maxBuffer: 1e8,
  })
}

/** Unpack the tarballs beside links to all that is installed in the project. */
async function linkPackages(folder: string, tarballs: readonly string[]): Promise<void> {
  const [from, to] = [join(PROJECT, 'node_modules'), join(folder, 'node_modules')]
  await mkdir(join(to, '.bin'), { recursive: true })
  for (const name of [
    ...(await readdir(from)),
    ...(await readdir(join(from, '.bin'))).map((bin) => `.bin/${bin}`),
  ])
    if (name !== '.bin') await symlink(join(from, name), join(to, name))
  for (const tarball of tarballs) {
    const unpacked = await mkdtemp(join(folder, 'unpacked-'))
    await run('tar', ['-xzf', tarball, '-C', unpacked])
    const { name, bin } = JSON.parse(await readFile(join(unpacked, 'package/package.json'), 'utf8'))
    await rename(join(unpacked, 'package'), join(to, name))
    for (const [command, script] of Object.entries<string>(bin))
      await symlink(join('..', name, script), join(to, '.bin', command))
  }
}
