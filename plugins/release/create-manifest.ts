import type { Manifest } from './manifest.ts'

/** Make the manifest of the package that begins sites from that of the repository; it depends on nothing. */
export function createManifest(own: Manifest): Record<string, unknown> {
  const { version, license, type } = own
  return {
    name: 'create-astro-perennial',
    version,
    description: 'Begins a site with Perennial: npm create astro-perennial',
    keywords: ['astro', 'create-astro', 'content-marketing', 'starter'],
    license,
    type,
    engines: { node: '>=20' },
    bin: { 'create-astro-perennial': 'plugins/create/bin.js' },
    files: ['plugins'],
    // What a new site is pinned to; nobody who runs this installs them.
    devDependencies: {
      astro: own.dependencies['astro'],
      node: own.devDependencies['node'],
      pagefind: own.devDependencies['pagefind'],
    },
    publishConfig: { access: 'public', provenance: true },
  }
}
