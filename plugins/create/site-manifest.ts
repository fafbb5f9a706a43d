import type { Versions } from './versions.ts'

/** Write the `package.json` of a new site, whose name is that of its folder as npm allows it. */
export function siteManifest(folder: string, versions: Versions): string {
  const name = folder
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^a-z\d]+/g, '-')
    .replaceAll(/^-+|-+$/g, '')
  const manifest = {
    name: name || 'site',
    version: '0.0.0',
    private: true,
    type: 'module',
    scripts: {
      dev: 'perennial dev',
      build: 'perennial build',
      check: 'perennial check',
      new: 'perennial new',
    },
    dependencies: { astro: versions.astro, 'astro-perennial': versions['astro-perennial'] },
    // Whatever Node installs the site, this one builds it; readers search it by Pagefind.
    devDependencies: { node: versions.node, pagefind: versions.pagefind },
    allowScripts: { 'core-js': false, esbuild: true, node: true },
  }
  return `${JSON.stringify(manifest, null, 2)}\n`
}
